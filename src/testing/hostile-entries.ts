import type { Archive } from '../model/archive.ts';
import { archiveOf, postmortemEntry } from './entries.ts';

/** Texts that break a format which does not escape them. */
export const trickyTexts = [
  '=1+1 and "quotes", commas; semicolons',
  'Étape: 👩‍🚒🚒 — 日本語 and \u05e9\u05dc\u05d5\u05dd from right to left',
  '5 < 6 & 7 > 3 ]]> {{curly}} `code` [link](https://example.com) \\n',
] as const;

/** An archive whose follow-ups are as odd as the schema lets them be: without days, done before they were agreed. */
export function hostileArchive(): Archive {
  const followUps = trickyTexts.flatMap((what, index) => [
    { id: `plain-${index}`, what, ticket: what },
    { id: `due-${index}`, what, due: '2026-05-01', owner: 'no-such-team' },
    { id: `odd-${index}`, what, status: 'done' as const, created: '2026-05-02', doneOn: '2026-04-30' },
    { id: `no-day-${index}`, what, status: 'done' as const, due: '2026-04-01' },
    { id: `gone-${index}`, what, status: 'dropped' as const, droppedBecause: what },
  ]);
  const entries = trickyTexts.map((title, index) =>
    postmortemEntry(
      {
        title,
        status: 'published',
        publishedOn: '2026-05-28',
        followUps,
        truths: [{ kind: 'human-toll', note: 'SECRET-TRUTH' }],
        people: { responders: 4, care: 'SECRET-PEOPLE' },
        authors: ['secret-handle'],
        meeting: { heldOn: '2026-05-27', attendees: 9 },
        learned: [title],
      },
      { id: `2025-06-01-tricky-${index}` },
    ),
  );
  return archiveOf(...entries);
}
