import type { Option } from '../model/schema/mitigation.ts';
import { labelPhrase, type PostmortemSource, phraseOf } from './deck-source.ts';
import { type Draft, roomUnder, withFirstNotes } from './draft.ts';
import { evenRuns } from './runs.ts';
import type { OptionOnSlide, Phrase } from './slide.ts';
import { weightOf } from './weights.ts';

/**
 * The ways out side by side, as many as can be read: three, two or one. Views go to the notes where there is no room;
 * so do the last reasons of an option that has too many even alone.
 */
export function optionSlides(source: PostmortemSource): readonly Draft[] {
  const { entry, words } = source;
  const options = entry.fields.mitigation.options.map((option) => onSlide(source, option));
  const title = { text: words.writeUp.options };
  const room = roomUnder(title);
  const withoutViews = options.map((option) => ({ ...option, views: [] }));
  const shown = weigh(options) <= room && options.length <= most ? options : withoutViews;
  const runs = evenRuns(shown, { weigh, budget: room, most });
  const said = shown === options ? [] : options.flatMap(({ views }) => views);
  const drafts = runs.map((run, index): Draft => {
    const fitted = run.map((option) => (weigh(run) > room ? fittedTo(source, option, room) : { option, said: [] }));
    return {
      kind: 'options',
      name: 'options',
      title,
      ...(runs.length > 1 && { run: words.deck.slides.run(index + 1, runs.length) }),
      options: fitted.map(({ option }) => option),
      weight: weigh(fitted.map(({ option }) => option)),
      notes: { fromWriteUp: fitted.flatMap((one) => one.said) },
    };
  });
  return withFirstNotes(drafts, {
    fromWriteUp: said.map(({ role, view }) => ({ ...view, text: `${words.labelled(role)} ${view.text}` })),
  });
}

const most = 3;

function onSlide(source: PostmortemSource, option: Option): OptionOnSlide {
  const { words, lists } = source;
  const path = `options.${option.id}`;
  const reasons = (list: 'pros' | 'cons') =>
    option[list].map((reason, index) => phraseOf(source, `${path}.${list}.${index + 1}`, reason));
  return {
    what: phraseOf(source, path, option.what),
    ...(option.estimate && { estimate: phraseOf(source, `${path}.estimate`, option.estimate) }),
    pros: reasons('pros'),
    cons: reasons('cons'),
    views: option.views.map(({ role, view }, index) => ({
      role: labelPhrase(source, lists.roles.find(({ id }) => id === role)?.label, role).text,
      view: phraseOf(source, `${path}.views.${index + 1}`, view),
    })),
    isChosen: option.chosen,
    verdict: option.chosen ? words.writeUp.chosen : words.writeUp.notChosen,
    ...(!option.chosen &&
      option.notChosenBecause && { because: phraseOf(source, `${path}.notChosenBecause`, option.notChosenBecause) }),
  };
}

/** Rows stand beside each other, so the tallest cell of each counts. */
function weigh(options: readonly OptionOnSlide[]): number {
  const columns = Math.max(1, options.length);
  const row = (cell: (option: OptionOnSlide) => readonly string[]) => {
    const heights = options.map((option) =>
      cell(option).reduce((sum, text) => sum + weightOf.optionText(text.length, columns), 0),
    );
    const tallest = Math.max(0, ...heights);
    return tallest === 0 ? 0 : tallest + weightOf.optionGap();
  };
  return (
    row(({ what }) => [what.text]) * 1.2 +
    row(({ estimate }) => (estimate ? [estimate.text] : [])) +
    row(({ pros }) => textsOf(pros)) +
    row(({ cons, more }) => [...textsOf(cons), ...(more ? [more] : [])]) +
    row(({ views }) => views.map(({ role, view }) => `${role}: ${view.text}`)) +
    row(({ verdict, because }) => [`${verdict}: ${because?.text ?? ''}`])
  );
}

const textsOf = (phrases: readonly Phrase[]) => phrases.map(({ text }) => text);

/** The last reasons are said instead of shown, until the option fits by itself. */
function fittedTo({ words }: PostmortemSource, option: OptionOnSlide, room: number) {
  let shown = option;
  const said: Phrase[] = [];
  while (weigh([shown]) > room && shown.pros.length + shown.cons.length > 0) {
    const list = shown.pros.length >= shown.cons.length ? 'pros' : 'cons';
    said.unshift(...shown[list].slice(-1));
    shown = { ...shown, [list]: shown[list].slice(0, -1), more: words.deck.slides.moreReasons(said.length) };
  }
  return { option: shown, said };
}
