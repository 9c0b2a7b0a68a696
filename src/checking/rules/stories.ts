import { published } from '../asked.ts';
import { code, say } from '../messages/fill.ts';
import type { Example, Rule } from '../rule.ts';
import type { WriteUp } from '../subject.ts';
import { isOpen, openField } from './open-field.ts';

type Story = WriteUp<'story'>;

const story = (yaml: string, finds?: string): Example => ({
  path: 'content/festival/week-two.mdx',
  text: `---\ntitle: Week two, one very slow migration\n${yaml}\n---\n`,
  ...(finds === undefined ? {} : { finds }),
});
const wren = 'toldBy: wren\nstatus: published';
const anonymous = 'toldBy: anonymous';

/** H: a story is the teller's, and helps the next person. */
export const storyRules: readonly Rule<Story>[] = [
  {
    id: 'H01',
    level: 'error',
    asked: published,
    title: 'The teller agrees',
    why: 'A story is given freely, or not at all.',
    examples: [story(wren, 'The teller has not agreed yet.'), story(`${wren}\ntellerAgrees: true`)],
    *check({ fields, place }) {
      if (fields.tellerAgrees === false)
        yield {
          place: place(['tellerAgrees']),
          message: 'The teller has not agreed yet.',
          fix: 'Ask, then `tellerAgrees: true`.',
        };
    },
  },
  openField<'story'>({
    id: 'H02',
    asked: published,
    title: 'A story has a year',
    why: 'Readers place it by the tools and habits of that time.',
    examples: [story(wren, 'When it happened is open.'), story(`${wren}\nhappened: "2018"`)],
    field: ['happened'],
    finding: 'When it happened is open.',
    fix: 'A year is enough: `happened: 2018`.',
  }),
  openField<'story'>({
    id: 'H03',
    asked: published,
    title: 'A story says what broke',
    why: 'It is the line under the title, and what people search for.',
    examples: [story(wren, 'What broke is open.'), story(`${wren}\nwhatBroke: The whole site`)],
    field: ['whatBroke'],
    finding: 'What broke is open.',
    fix: 'One plain line.',
  }),
  openField<'story'>({
    id: 'H04',
    asked: published,
    title: 'Nobody breaks things alone',
    why: 'What around the teller made it possible is what others can change.',
    examples: [
      story(wren, 'Nothing says what else had to line up.'),
      story(`${wren}\nnotAlone: [Someone approved the change]`),
    ],
    field: ['notAlone'],
    finding: 'Nothing says what else had to line up.',
    fix: 'For example: "Someone approved the change, with the same knowledge I had".',
  }),
  {
    id: 'H05',
    level: 'error',
    asked: published,
    title: 'A story says what helped, or what changed',
    why: 'Someone reads it on the day they broke something.',
    examples: [
      story(wren, 'Neither what helped nor what changed is told.'),
      story(`${wren}\nwhatHelped: [The room laughed with me]`),
    ],
    *check(writeUp) {
      if (isOpen(writeUp, ['whatHelped']) && isOpen(writeUp, ['changedSince']))
        yield {
          place: writeUp.place(['whatHelped']),
          message: 'Neither what helped nor what changed is told.',
          fix: 'One line in one of the two.',
        };
    },
  },
  openField<'story'>({
    id: 'H06',
    asked: published,
    title: 'The day of publishing is known',
    why: 'The feed and the list of the newest stories are sorted by it.',
    examples: [story(wren, 'The day of publishing is open.'), story(`${wren}\npublishedOn: 2026-04-02`)],
    field: ['publishedOn'],
    finding: 'The day of publishing is open.',
    fix: ({ context }) => say`\`publishedOn: ${context.today}\`.`,
  }),
  {
    id: 'H07',
    level: 'error',
    asked: published,
    title: 'A talk has its day',
    why: 'The festival page lists talks by the day they were given.',
    examples: [
      story(`${wren}\nformat: talk`, 'The format is `talk`, and the talk has no day.'),
      story(`${wren}\nformat: talk\ntalk: { givenOn: 2026-04-01, minutes: 8 }`),
    ],
    *check(writeUp) {
      const { format } = writeUp.fields;
      if (format !== undefined && format !== 'story' && isOpen(writeUp, ['talk']))
        yield {
          place: writeUp.place(['format'], 'value'),
          message: say`The format is ${code(format)}, and the talk has no day.`,
          fix: '`talk: { givenOn: 2026-04-01, minutes: 8 }`.',
        };
    },
  },
  {
    id: 'H08',
    level: 'error',
    asked: published,
    title: 'An anonymous story holds no names and places',
    why: 'A team, a date and a system are enough for colleagues to guess.',
    examples: [
      story(
        `${anonymous}\nstatus: published`,
        'The story is anonymous; names and places are not confirmed as removed.',
      ),
      story(`${anonymous}\nstatus: published\nanonymised: true`),
    ],
    *check({ fields, place }) {
      if (fields.toldBy === 'anonymous' && fields.anonymised === false)
        yield {
          place: place(['toldBy'], 'value'),
          message: 'The story is anonymous; names and places are not confirmed as removed.',
          fix: 'Read it once more, then `anonymised: true`.',
        };
    },
  },
  {
    id: 'H09',
    level: 'error',
    title: 'A story is from the past',
    why: 'A slip in the year puts it on top of the list.',
    examples: [
      story('toldBy: wren\nhappened: "2031"', '2031 is in the future.'),
      story('toldBy: wren\nhappened: 2018-03'),
    ],
    *check({ fields, place, context: { today } }) {
      const days = [
        { field: ['happened'], value: fields.happened },
        { field: ['talk', 'givenOn'], value: fields.talk?.givenOn },
      ];
      // A month or a year is compared as far as it goes.
      for (const { field, value } of days)
        if (value !== undefined && value > today.slice(0, value.length))
          yield { place: place(field, 'value'), message: say`${value} is in the future.`, fix: 'Check the year.' };
    },
  },
  {
    id: 'H10',
    level: 'warning',
    title: 'An anonymous story does not narrow down who told it',
    why: 'The smaller the team, the easier the guess.',
    examples: [
      story(`${anonymous}\nteam: data-platform`, 'The story is anonymous, and `team` narrows down who told it.'),
      story('toldBy: wren\nteam: data-platform'),
    ],
    *check({ fields, place }) {
      for (const key of ['team', 'postmortem'] as const)
        if (fields.toldBy === 'anonymous' && fields[key] !== undefined)
          yield {
            place: place([key], 'key'),
            message: say`The story is anonymous, and ${code(key)} narrows down who told it.`,
            fix: 'Remove the line, or ask the teller.',
          };
    },
  },
];
