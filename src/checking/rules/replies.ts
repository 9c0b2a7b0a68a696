import type { Place } from '../../model/finding.ts';
import type { Sentence } from '../../model/sentence.ts';
import { code, count, say, word } from '../messages/fill.ts';
import type { Example, Rule, RuleFinding } from '../rule.ts';
import type { WholeArchive, WriteUp } from '../subject.ts';

type Reply = WriteUp<'reply'>;

const longest = 120;

const told = (yaml: string) => ({
  'content/festival/week-two.mdx': `---\ntitle: Week two, one very slow migration\ntoldBy: wren\n${yaml}\n---\n`,
});
const open = told('status: published\npublishedOn: 2026-04-02');
const reply = (more: Omit<Example, 'text' | 'path'> & { date?: string }): Example => {
  const { date = '2026-04-03', body = 'Mine was a cron line without quotes.', ...rest } = more;
  return {
    path: 'content/replies/week-two/cron-line.mdx',
    text: `---\nfrom: jo\nkind: me-too\ndate: ${date}\n---\n\n${body}\n`,
    files: open,
    ...rest,
  };
};

/** Q: one reply is short and plain. */
export const replyRules: readonly Rule<Reply>[] = [
  {
    id: 'Q03',
    level: 'error',
    title: 'A reply is short',
    why: 'Replies stand under the story; a longer one deserves a page of its own.',
    examples: [reply({ body: 'again '.repeat(150), finds: 'The reply has 150 words; 1 to 120 fit.' }), reply({})],
    *check({ body, place }) {
      if (body.words < 1 || body.words > longest)
        yield {
          place: body.blocks[0]?.place ?? place([]),
          message: say`The reply has ${count(body.words, 'word')}; 1 to ${longest} fit.`,
          fix: 'A longer one makes a good story: `npm run new -- story`.',
        };
    },
  },
  {
    id: 'Q04',
    level: 'error',
    title: 'A reply is plain paragraphs',
    why: 'It reads like a sentence said across the table.',
    examples: [
      reply({ body: '## Mine\n\nA cron line without quotes.', finds: 'The reply contains a heading.' }),
      reply({ body: 'Mine was a *cron line* without quotes.' }),
    ],
    *check({ body }) {
      const contained: readonly { what: string; places: readonly { place: Place }[] }[] = [
        { what: 'a heading', places: body.headings },
        { what: 'an image', places: body.images },
        { what: 'a component', places: body.components },
      ];
      for (const { what, places } of contained)
        for (const { place } of places)
          yield { place, message: say`The reply contains ${word(what)}.`, fix: 'Plain paragraphs only.' };
    },
  },
];

/** Q: a reply and its story, each with its own file. A story that is absent is X18's finding. */
export const repliedStoryRules: readonly Rule<WholeArchive>[] = [
  {
    id: 'Q01',
    level: 'error',
    title: 'A story that is closed gets no more replies',
    why: 'The teller asked for quiet.',
    examples: [
      reply({
        files: told('status: published\npublishedOn: 2026-04-02\nreplies: closed'),
        finds: 'The replies of `week-two` are closed.',
      }),
      reply({}),
    ],
    *check(archive) {
      for (const { writeUp, story } of pairsOf(archive))
        if (story.fields.replies === 'closed')
          yield {
            place: writeUp.place([]),
            message: say`The replies of ${code(story.id)} are closed.`,
            fix: 'Tell it as a story of its own.',
            related: [{ place: story.place(['replies']), message: 'Closed here.' }],
          };
    },
  },
  {
    id: 'Q02',
    level: 'error',
    title: 'A published reply has a published story',
    why: 'Readers would find an answer to nothing.',
    examples: [reply({ files: told('status: draft'), finds: 'The story `week-two` is not published yet.' }), reply({})],
    *check(archive) {
      for (const { writeUp, story } of pairsOf(archive))
        if (writeUp.status === 'published' && story.status !== 'published')
          yield {
            place: writeUp.place(['status']),
            message: say`The story ${code(story.id)} is not published yet.`,
            fix: '`status: draft`.',
          };
    },
  },
  {
    id: 'Q05',
    level: 'error',
    title: 'A reply comes after its story',
    why: 'Replies are shown in the order of their days.',
    examples: [
      reply({ date: '2026-04-01', finds: 'The reply is of 2026-04-01, the story of 2026-04-02.' }),
      reply({ date: '2031-04-03', finds: 'The reply is of 2031-04-03, which is in the future.' }),
      reply({ date: '2026-04-02' }),
    ],
    *check(archive) {
      const stories = new Map(pairsOf(archive).map(({ writeUp, story }) => [writeUp, story]));
      for (const writeUp of archive.replies) {
        const { date } = writeUp.fields;
        const publishedOn = stories.get(writeUp)?.fields.publishedOn;
        if (date === undefined) continue;
        if (date > archive.context.today)
          yield wrongDay(writeUp, say`The reply is of ${date}, which is in the future.`);
        else if (publishedOn !== undefined && date < publishedOn)
          yield wrongDay(writeUp, say`The reply is of ${date}, the story of ${publishedOn}.`);
      }
    },
  },
];

function wrongDay(reply: Reply, message: Sentence): RuleFinding {
  return { place: reply.place(['date'], 'value'), message, fix: 'Correct the day.' };
}

/** Every reply whose story is there. */
function pairsOf({ replies, byId }: WholeArchive): readonly { writeUp: Reply; story: WriteUp<'story'> }[] {
  return replies.flatMap((writeUp) => {
    const story = byId.get(writeUp.id.split('/')[0] ?? '');
    return story?.kind === 'story' ? [{ writeUp, story }] : [];
  });
}
