import { say } from '../../../src/checking/messages/fill.ts';
import { slugOf } from '../../../src/drafting/slug.ts';
import { replyKinds } from '../../../src/model/schema/choices.ts';
import { replyText } from '../../templates/reply.ts';
import * as kind from '../kind.ts';
import { type Draft, type Known, type Refusal, readFields } from '../known.ts';
import { fileOf, findWriteUp, freeId } from '../names.ts';

export const reply: kind.DraftKind = {
  meaning: 'an answer to a story',
  command: {
    name: 'npm run new -- reply',
    about: 'Writes a reply to a story, a file of its own so that two replies never meet, and prints its path.',
    options: {
      of: { type: 'string', value: 'STORY', text: 'The story, by its name in content/festival' },
      from: { type: 'string', value: 'HANDLE', text: 'Who replies; without it the reply is anonymous' },
      kind: { type: 'string', value: 'KIND', text: `${replyKinds.join(', ')}; the first without it` },
      text: { type: 'string', value: 'TEXT', text: 'The reply itself; without it the file is a draft' },
      title: { type: 'string', value: 'WORDS', text: 'Two or three words that name the file' },
      ...kind.sharedOptions,
    },
    example: 'npm run new -- reply --of week-two-slow-migration --from jo --text "Mine was a cron line."',
  },
  questions: [
    { option: 'of', ask: 'A reply to which story?', isNeeded: true, choices: openStories },
    { option: 'from', ask: 'Who replies? A handle; Enter for anonymous', placeholder: 'jo', isNeeded: false },
    {
      option: 'kind',
      ask: 'What kind of reply?',
      isNeeded: false,
      choices: () => replyKinds.map((value) => ({ value, label: value })),
    },
    { option: 'text', ask: 'The reply? It can also be written in the file', isNeeded: false },
  ],
  options: { from: 'from', kind: 'kind', lang: 'lang' },
  plan,
};

function openStories(known: Known): readonly kind.Choice[] {
  return known.names.writeUps.filter(({ kind: each }) => each === 'story').map(({ id }) => ({ value: id, label: id }));
}

function plan(answers: kind.Answers, known: Known): Draft | Refusal {
  const { of = '', from = 'anonymous', kind: replyKind = replyKinds[0], text, title, name } = answers;
  const found = findWriteUp(of, ['story'], known.names);
  if ('refusal' in found) return found;
  const path = fileOf(found);
  const story = readFields(known, path);
  const fields = story?.kind === 'story' ? story.fields : undefined;
  if (fields?.replies === 'closed') {
    return {
      refusal: say`The replies of \`${of}\` are closed. It can be told as a story of its own: \`npm run new -- story\`.`,
    };
  }
  const made =
    title === undefined ? freeId(`${of}/${nameOf({ from, replyKind, text }, known)}`, known.names) : undefined;
  const place = kind.placeFor('reply', {
    own: made ?? `${of}/${slugOf(title ?? '', 'reply')}`,
    answers: name === undefined ? answers : { ...answers, name: `${of}/${name}` },
    names: known.names,
  });
  if ('refusal' in place) return place;
  const isDraft = text === undefined || fields?.status !== 'published';
  const { today } = known.clock;
  return {
    ...place,
    text: replyText({ ...kind.languageOf(answers, known), from, kind: replyKind, date: today, text, isDraft }),
    asksFor: [path],
  };
}

/**
 * The first words of the reply, or who replies. Two people who reply in two branches do not know of each other, so one
 * who is not named is told from others by the minute.
 */
function nameOf(
  {
    from,
    replyKind,
    text = '',
  }: { readonly from: string; readonly replyKind: string; readonly text?: string | undefined },
  { clock }: Known,
): string {
  const minute = new Date(clock.nowMs).toISOString().slice(11, 16).replace(':', '');
  const who = from === 'anonymous' ? `${replyKind} ${clock.today} ${minute}` : `${from} ${replyKind}`;
  return slugOf(text, slugOf(who, 'reply'), 40);
}
