import type { Option } from '../../model/schema/mitigation.ts';
import { labelPhrase, type PostmortemSource, phraseOf } from '../deck-source.ts';
import { type Draft, roomUnder, withFirstNotes } from '../draft.ts';
import type { OptionOnSlide, Phrase } from '../slide-content.ts';
import { optionsWeight } from '../splitting/grid-weights.ts';
import { evenRuns } from '../splitting/runs.ts';
import { largestScale } from '../splitting/scales.ts';

/**
 * The ways out side by side, as many as can be read: three, two or one. Views go to the notes where there is no room,
 * then why a way was not taken where all fit without; so do the last reasons of an option that has too many even alone.
 */
export function optionSlides(source: PostmortemSource): readonly Draft[] {
  const { entry, words } = source;
  const options = entry.fields.mitigation.options.map((option) => onSlide(source, option));
  const title = { text: words.writeUp.options };
  const room = roomUnder(title);
  const withoutViews = options.map((option) => ({ ...option, views: [] }));
  const withoutWhy = withoutViews.map(({ because: _why, ...option }) => option);
  const fits = (some: readonly OptionOnSlide[]) => some.length <= most && weigh(some) <= room;
  const shown = [options, withoutViews, withoutWhy].find(fits) ?? withoutViews;
  const runs = runsOf(shown, room);
  const views = shown === options ? [] : options.flatMap((option) => option.views);
  const why = shown === withoutWhy ? options.flatMap(({ because }) => because ?? []) : [];
  const drafts = runs.map((run, index): Draft => {
    const fitted = run.map((option) => (weigh(run) > room ? fittedTo(source, option, room) : { option, said: [] }));
    return {
      kind: 'options',
      name: run.length === 1 ? 'one-option' : 'options',
      title,
      ...(runs.length > 1 && { run: words.deck.slides.run(index + 1, runs.length) }),
      options: fitted.map(({ option }) => option),
      weight: weigh(fitted.map(({ option }) => option)),
      scale:
        run.length === most
          ? 1
          : largestScale(
              room,
              (wider) =>
                weigh(
                  fitted.map(({ option }) => option),
                  wider,
                ) / wider,
            ),
      notes: { fromWriteUp: fitted.flatMap((one) => one.said) },
    };
  });
  return withFirstNotes(drafts, {
    fromWriteUp: [
      ...views.map(({ role, view }) => ({ ...view, text: `${words.labelled(role)} ${view.text}` })),
      ...why.map((phrase) => ({ ...phrase, text: `${words.labelled(words.writeUp.notChosen)} ${phrase.text}` })),
    ],
  });
}

const most = 3;

/** Two and one would be cut anywhere: then the way that was taken is the one that has a slide to itself, after the others. */
function runsOf(options: readonly OptionOnSlide[], room: number): readonly (readonly OptionOnSlide[])[] {
  const runs = evenRuns(options, { weigh, budget: room, most });
  const [taken = [], left = []] = [true, false].map((chosen) => options.filter(({ isChosen }) => isChosen === chosen));
  const isApart = options.length === 3 && runs.length === 2 && taken.length === 1 && weigh(left) <= room;
  return isApart ? [left, taken] : runs;
}

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

const weigh = (options: readonly OptionOnSlide[], wider = 1): number =>
  optionsWeight(
    options.map(({ what, estimate, pros, cons, views, verdict, because, more }) => ({
      what: what.text.length,
      estimate: estimate ? [estimate.text.length] : [],
      pros: lengthsOf(pros),
      cons: [...lengthsOf(cons), ...(more ? [more.length] : [])],
      views: views.map(({ role, view }) => role.length + view.text.length + 2),
      verdict: verdict.length + (because ? because.text.length + 2 : 0),
    })),
    wider,
  );

const lengthsOf = (phrases: readonly Phrase[]) => phrases.map(({ text }) => text.length);

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
