import { translatableTexts } from '../../model/translatable.ts';
import { and, code, list, nearestOr, say } from '../messages/fill.ts';
import { nearestTo } from '../nearest.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import type { LinkedWriteUp, WholeArchive, WriteUp } from '../subject.ts';

type Translation = WriteUp<'translation'>;

const english = 'content/postmortems/2026-03-03-example.mdx';
const french = 'content/postmortems/2026-03-03-example.fr.mdx';
const german = 'content/postmortems/2026-03-03-example.de.mdx';
const both = { 'content/archive.yaml': 'languages: [en, fr, de]\n' };
const original = (lines = '') => ({
  ...both,
  [english]: `---\ntitle: The write-up in English\nteam: data-platform\n${lines}\n---\n`,
});
const translated = (lines = '') => `---\ntitle: Le texte en français\n${lines}\n---\n`;

/** Each translation with its original, when that is there. */
const pairsOf = ({ translations, byId }: WholeArchive): readonly (readonly [Translation, LinkedWriteUp])[] =>
  translations.flatMap((translation) => {
    const found = byId.get(translation.id);
    return found ? [[translation, found] as const] : [];
  });

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
const sameLanguage = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** Translations and their originals. */
export const translationRules: readonly Rule<WholeArchive>[] = [
  {
    id: 'X10',
    level: 'error',
    title: 'A translation has its original beside it',
    why: 'Times, tickets and gates come from there.',
    examples: [
      {
        path: french,
        text: translated(),
        files: both,
        finds: 'There is no `2026-03-03-example` beside `2026-03-03-example.fr.mdx`.',
      },
      { path: french, text: translated(), files: original() },
    ],
    check: ({ translations, byId }) =>
      translations
        .filter(({ id }) => !byId.has(id))
        .map(({ id, file }) => ({
          place: { file },
          message: say`There is no ${code(id)} beside ${code(nameOf(file))}.`,
          fix: nearestOr(nearestTo(id, [...byId.keys()]), 'Rename the translation, or add the original.', 'id'),
        })),
  },
  {
    id: 'X11',
    level: 'error',
    title: 'A translation has another language than its original',
    why: 'One language has one text.',
    examples: [
      {
        path: french,
        text: translated(),
        files: original('lang: fr'),
        finds: '`2026-03-03-example.fr.mdx` has the language of the original.',
      },
      { path: french, text: translated(), files: original() },
    ],
    check: (archive) =>
      pairsOf(archive)
        .filter(([translation, source]) => sameLanguage(translation.lang, source.lang))
        .map(([{ file }]) => ({
          place: { file },
          message: say`${code(nameOf(file))} has the language of the original.`,
          fix: 'Correct the suffix, or `lang` of the original.',
        })),
  },
  {
    id: 'X12',
    level: 'error',
    title: 'One translation into each language',
    why: 'Of two, nobody can say which one readers see.',
    examples: [
      {
        path: french,
        text: translated(),
        files: { ...original(), 'content/postmortems/2026-03-03-example/index.fr.mdx': translated() },
        finds: '`2026-03-03-example.fr.mdx` and `index.fr.mdx` are both in fr.',
      },
      { path: french, text: translated(), files: { ...original(), [german]: translated() } },
    ],
    check: ({ translations }) => {
      const first = new Map<string, Translation>();
      return translations.flatMap((translation): RuleFinding[] => {
        const key = `${translation.id} ${translation.lang.toLowerCase()}`;
        const above = first.get(key);
        first.set(key, above ?? translation);
        if (above === undefined) return [];
        return [
          {
            place: { file: above.file },
            message: say`${and([above, translation].map(({ file }) => code(nameOf(file))))} are both in ${translation.lang}.`,
            fix: 'Keep one.',
          },
        ];
      });
    },
  },
  {
    id: 'X13',
    level: 'error',
    title: 'A translation is not published before its original',
    why: 'What it says can still change.',
    examples: [
      {
        path: french,
        text: translated('status: published\nsourceDate: 2026-03-10'),
        files: original(),
        finds: 'The translation is published, the original is `draft`.',
      },
      { path: french, text: translated(), files: original() },
    ],
    check: (archive) =>
      pairsOf(archive)
        .filter(([translation, source]) => translation.status === 'published' && source.status !== 'published')
        .map(([translation, source]) => ({
          place: translation.place(['status']),
          message: say`The translation is published, the original is ${code(source.status)}.`,
          fix: '`status: draft` until the original is out.',
        })),
  },
  {
    id: 'X14',
    level: 'error',
    title: '`texts` names texts of the original',
    why: 'A sentence without its place would be shown nowhere.',
    examples: [
      {
        path: french,
        text: translated('texts: { learned.2: Une phrase }'),
        files: original('learned: [One sentence]'),
        finds: 'The original has no text `learned.2`.',
      },
      {
        path: french,
        text: translated('texts: { learned.1: Une phrase }'),
        files: original('learned: [One sentence]'),
      },
    ],
    check: (archive) =>
      pairsOf(archive).flatMap(([translation, source]) => {
        const known = translatableTexts(source.kind, source.fields).map(({ path }) => path);
        return Object.keys(translation.fields.texts ?? {})
          .filter((path) => !known.includes(path))
          .map((path) => {
            const nearest = nearestTo(path, known);
            return {
              place: translation.place(['texts', path], 'key'),
              message: say`The original has no text ${code(path)}.`,
              fix: nearestOr(nearest, 'Remove the line, or correct the path.'),
              nearest,
            };
          });
      }),
  },
  {
    id: 'X15',
    level: 'warning',
    title: 'A translation is as new as its original',
    why: 'The page says that it may be behind; readers of one language would miss what the others know.',
    examples: [
      {
        path: french,
        text: translated('sourceDate: 2026-03-10'),
        files: original('updatedOn: 2026-04-01'),
        finds: 'The original changed on 2026-04-01; the translation is of 2026-03-10.',
      },
      {
        path: french,
        text: translated('sourceDate: 2026-04-01'),
        files: original('updatedOn: 2026-04-01'),
      },
    ],
    check: (archive) =>
      pairsOf(archive).flatMap(([translation, source]) => {
        const { sourceDate } = translation.fields;
        const changed =
          source.fields.updatedOn ?? ('publishedOn' in source.fields ? source.fields.publishedOn : undefined);
        if (sourceDate === undefined || changed === undefined || changed <= sourceDate) return [];
        return [
          {
            place: translation.place(['sourceDate']),
            message: say`The original changed on ${changed}; the translation is of ${sourceDate}.`,
            fix: say`Compare the two and set \`sourceDate: ${changed}\`.`,
          },
        ];
      }),
  },
  {
    id: 'X16',
    level: 'info',
    title: 'A published translation has every text',
    why: 'What is not translated is shown in the original language, marked as such.',
    examples: [
      {
        path: french,
        text: translated('status: published\nsourceDate: 2026-03-10'),
        files: original('learned: [One sentence]'),
        finds: '1 of 1 texts are shown in the original language.',
      },
      {
        path: french,
        text: translated('status: published\nsourceDate: 2026-03-10\ntexts: { learned.1: Une phrase }'),
        files: original('learned: [One sentence]'),
      },
    ],
    check: (archive) =>
      pairsOf(archive).flatMap(([translation, source]) => {
        if (translation.status !== 'published') return [];
        const all = translatableTexts(source.kind, source.fields).map(({ path }) => path);
        const open = all.filter((path) => !hasText(translation, path));
        if (open.length === 0) return [];
        return [
          {
            place: translation.place(['texts'], 'key'),
            message: say`${open.length} of ${all.length} texts are shown in the original language.`,
            fix: say`Add the paths under \`texts\`: ${list(open)}.`,
          },
        ];
      }),
  },
];

/** The brief and the impact have fields of their own; everything else stands under `texts`. */
function hasText({ fields, isWritten }: Translation, path: string): boolean {
  return Object.hasOwn(fields.texts ?? {}, path) || isWritten(path.split('.'));
}
