import { code, say } from '../messages/fill.ts';
import type { Rule } from '../rule.ts';
import type { WholeArchive, WriteUp } from '../subject.ts';
import { isOpen } from './open-field.ts';

const digest = `sha256:${'9f86d081'.repeat(8)}`;
const imported = (on: string, hex = digest) => `imported: { from: The old wiki, on: ${on}, digest: "${hex}" }`;

/** I: what an imported old write-up says about itself. */
export const legacyRules: readonly Rule<WriteUp<'postmortem'>>[] = [
  {
    id: 'I01',
    level: 'error',
    title: 'Legacy comes with the record of its import',
    why: 'The page says where the text comes from; without it nobody can compare it with the original.',
    examples: [
      { yaml: 'legacy: true', finds: '`legacy` is there, `imported` is not.' },
      { yaml: `legacy: true\n${imported('2026-02-02')}` },
    ],
    *check(writeUp) {
      if (writeUp.fields.legacy === true && isOpen(writeUp, ['imported']))
        yield {
          place: writeUp.place(['legacy'], 'key'),
          message: '`legacy` is there, `imported` is not.',
          fix: 'The importer writes both: `legacy: true` and `imported: { from, on, digest }`.',
        };
    },
  },
  {
    id: 'I03',
    level: 'error',
    title: 'An import is in the past',
    why: 'The day says which state of the old text was taken.',
    examples: [
      {
        yaml: imported('2031-01-01'),
        finds: 'The import is dated 2031-01-01, which is in the future.',
      },
      { yaml: imported('2026-06-01') },
    ],
    *check({ fields, place, context }) {
      const day = fields.imported?.on;
      if (day !== undefined && day > context.today)
        yield {
          place: place(['imported', 'on'], 'value'),
          message: say`The import is dated ${day}, which is in the future.`,
          fix: 'Correct the day.',
        };
    },
  },
  {
    id: 'I04',
    level: 'info',
    title: 'Gates of imported write-ups are shown, not counted',
    why: 'Old texts were written for other questions; figures from them would mislead.',
    examples: [
      {
        yaml: `legacy: true\n${imported('2026-02-02')}\ntollgates: [{ gate: alerting, outcome: caught }]`,
        finds: 'The tollgates of an imported write-up are shown and not counted.',
      },
      { yaml: `${imported('2026-02-02')}\ntollgates: [{ gate: alerting, outcome: caught }]` },
    ],
    *check({ fields, place }) {
      if (fields.legacy === true && (fields.tollgates ?? []).length > 0)
        yield {
          place: place(['tollgates'], 'key'),
          message: 'The tollgates of an imported write-up are shown and not counted.',
          fix: 'Remove `legacy: true` after completing it.',
        };
    },
  },
];

/** I: across files. */
export const importRules: readonly Rule<WholeArchive>[] = [
  {
    id: 'I02',
    level: 'warning',
    title: 'A text is imported once',
    why: 'Twins in the archive count twice and grow apart.',
    examples: [
      {
        yaml: `legacy: true\n${imported('2026-02-02')}`,
        files: { 'content/postmortems/2026-03-02-twin.mdx': twin(digest) },
        finds:
          '`content/postmortems/2026-03-02-twin.mdx` and `content/postmortems/2026-03-03-example.mdx` come from the same text.',
      },
      {
        yaml: `legacy: true\n${imported('2026-02-02')}`,
        files: { 'content/postmortems/2026-03-02-twin.mdx': twin(`sha256:${'0'.repeat(64)}`) },
      },
    ],
    *check({ postmortems }) {
      const first = new Map<string, WriteUp<'postmortem'>>();
      for (const writeUp of postmortems) {
        const from = writeUp.fields.imported?.digest;
        if (from === undefined) continue;
        const earlier = first.get(from);
        if (earlier === undefined) first.set(from, writeUp);
        else
          yield {
            place: writeUp.place(['imported', 'digest'], 'value'),
            message: say`${code(earlier.file)} and ${code(writeUp.file)} come from the same text.`,
            fix: 'Keep one of the two.',
            related: [{ place: earlier.place(['imported', 'digest'], 'value'), message: 'The first one.' }],
          };
      }
    },
  },
];

function twin(hex: string): string {
  return `---\ntitle: The same old text\nteam: data-platform\nlegacy: true\n${imported('2026-02-02', hex)}\n---\n`;
}
