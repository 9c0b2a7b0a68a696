import { isJudged } from '../asked.ts';
import { and, code, list, say, word } from '../messages/fill.ts';
import type { Rule } from '../rule.ts';
import type { WriteUp } from '../subject.ts';
import { leavesOut, linkedHosts } from './public-edition.ts';
import { quietInLegacy } from './quiet-in-legacy.ts';
import { reviewersOf } from './reviewers.ts';

type Postmortem = WriteUp<'postmortem'>;

const rules: readonly Rule<Postmortem>[] = [
  {
    id: 'P10',
    level: 'error',
    title: 'Reviewed, then published, then updated',
    why: 'The days on the page tell in which order the text was read.',
    examples: [
      {
        yaml: 'reviewedOn: 2026-03-09\npublishedOn: 2026-03-08',
        finds: '`publishedOn` is before `reviewedOn`.',
      },
      { yaml: 'reviewedOn: 2026-03-09\npublishedOn: 2026-03-09' },
    ],
    *check({ fields, place }) {
      for (const [later, earlier] of [
        ['publishedOn', 'reviewedOn'],
        ['updatedOn', 'publishedOn'],
      ] as const) {
        const [a, b] = [fields[later], fields[earlier]];
        if (a !== undefined && b !== undefined && a < b)
          yield {
            place: place([later], 'value'),
            message: say`${code(later)} is before ${code(earlier)}.`,
            fix: 'Correct one of the two.',
          };
      }
    },
  },
  {
    id: 'P11',
    level: 'info',
    title: 'What stays internal is known',
    why: 'The public edition is built without these parts, so what the public may read belongs into the brief.',
    examples: [
      {
        yaml: 'audience: public\npeople: { responders: 4 }',
        finds: '`people` stays in the internal edition.',
      },
      { yaml: 'audience: internal\npeople: { responders: 4 }' },
    ],
    *check(writeUp) {
      const left = leavesOut(writeUp);
      if (writeUp.fields.audience === 'public' && left.length > 0)
        yield {
          place: writeUp.place(['audience'], 'value'),
          message:
            left.length === 1
              ? say`${and(left)} stays in the internal edition.`
              : say`${and(left)} stay in the internal edition.`,
          fix: 'Nothing to do; repeat in the brief what the public may read.',
        };
    },
  },
  {
    id: 'P13',
    level: 'info',
    title: 'The facilitator did not write the text',
    why: 'Who knows the story already asks fewer questions about it.',
    examples: [
      { yaml: 'authors: [mara]\nfacilitator: mara', finds: 'The facilitator also wrote the text.' },
      { yaml: 'authors: [mara]\nfacilitator: jules' },
    ],
    *check({ fields, review, place }) {
      const facilitator = fields.facilitator?.toLowerCase();
      if (review === 'none' || facilitator === undefined) return;
      if ((fields.authors ?? []).some((author) => author?.toLowerCase() === facilitator))
        yield {
          place: place(['facilitator'], 'value'),
          message: 'The facilitator also wrote the text.',
          fix: 'A facilitator who was not involved hears more.',
        };
    },
  },
  {
    id: 'P14',
    level: 'error',
    title: 'A meeting has no more answers than people',
    why: 'The two questions are counted; a slip in the number would be counted with them.',
    examples: [
      {
        yaml: 'meeting: { heldOn: 2026-03-09, attendees: 11, answered: 20 }',
        finds: '`meeting` has 20 answers of 11 people.',
      },
      { yaml: 'meeting: { heldOn: 2026-03-09, attendees: 11, answered: 9, learnedSomething: 8 }' },
    ],
    *check({ fields, place }) {
      const { attendees, answered, learnedSomething, wouldComeAgain } = fields.meeting ?? {};
      const asked = answered ?? attendees;
      const counts = [
        { key: 'answered', n: answered, of: attendees, what: word('answers'), whom: word('people') },
        { key: 'learnedSomething', n: learnedSomething, of: asked, what: '`learnedSomething`', whom: word('answers') },
        { key: 'wouldComeAgain', n: wouldComeAgain, of: asked, what: '`wouldComeAgain`', whom: word('answers') },
      ];
      for (const { key, n, of, what, whom } of counts)
        if (n !== undefined && of !== undefined && n > of)
          yield {
            place: place(['meeting', key], 'value'),
            message: say`\`meeting\` has ${n} ${what} of ${of} ${whom}.`,
            fix: 'Correct the numbers.',
          };
    },
  },
  {
    id: 'P15',
    level: 'info',
    title: 'Links that the public edition leaves out are known',
    why: 'A public reader sees their labels as plain text, since most internal addresses open for nobody outside.',
    examples: [
      {
        yaml: 'audience: public\nevidence: [{ label: Dashboard, url: "https://graphs.example.com/locks" }]',
        finds: '1 link leads to a host that the public edition leaves out: graphs.example.com.',
      },
      {
        yaml: 'audience: public\nevidence: [{ label: Status page, url: "https://status.example.com/7" }]',
        files: { 'content/archive.yaml': 'editions: { public: { linkHosts: [status.example.com] } }' },
      },
    ],
    *check(writeUp) {
      const known: readonly string[] = writeUp.context.settings.editions.public.linkHosts;
      const outside = linkedHosts(writeUp).filter((host) => !known.includes(host));
      if (writeUp.fields.audience !== 'public' || outside.length === 0) return;
      const hosts = list([...new Set(outside)]);
      yield {
        place: writeUp.place(['audience'], 'value'),
        message:
          outside.length === 1
            ? say`1 link leads to a host that the public edition leaves out: ${hosts}.`
            : say`${outside.length} links lead to hosts that the public edition leaves out: ${hosts}.`,
        fix: 'Nothing to do, or add the host to `content/archive.yaml`.',
      };
    },
  },
  {
    id: 'P16',
    level: 'warning',
    title: 'A reviewer of another team, when the archive asks for one',
    why: 'Another team sees what this one takes for granted.',
    examples: [
      {
        yaml: 'status: published\nreviewers: [idris]',
        files: { 'content/archive.yaml': 'review: { otherTeam: true }' },
        finds: 'The archive asks for a reviewer of another team; the reviewers are idris.',
      },
      {
        yaml: 'status: published\nreviewers: [storefront/idris]',
        files: { 'content/archive.yaml': 'review: { otherTeam: true }' },
      },
    ],
    // Nobody listed is P07's finding, or fine in a light review.
    *check(writeUp) {
      const reviewers = reviewersOf(writeUp);
      const hasOther = reviewers.some(({ team }) => team !== undefined && team !== writeUp.fields.team);
      const isAsked = writeUp.review !== 'none' && writeUp.context.settings.review.otherTeam;
      if (isAsked && reviewers.length > 0 && !hasOther)
        yield {
          level: writeUp.status === 'published' ? 'warning' : 'todo',
          place: writeUp.place(['reviewers']),
          message: say`The archive asks for a reviewer of another team; the reviewers are ${list(reviewers.map(({ handle }) => handle))}.`,
          fix: 'Write `reviewers: [storefront/idris]` to name the team.',
        };
    },
  },
];

/** Without a review, these hold from publishing on. */
const judged = (rule: Rule<Postmortem>): Rule<Postmortem> => ({
  ...rule,
  check: (writeUp) => (isJudged(writeUp) ? rule.check(writeUp) : []),
});

/** P: how the record of review and publishing holds together. */
export const publishingConsistencyRules = rules.map(judged).map(quietInLegacy);
