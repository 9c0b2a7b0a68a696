import { readPath } from '../../model/paths.ts';
import { code, list, nearestOr, say } from '../messages/fill.ts';
import { nearestTo } from '../nearest.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import type { AnyWriteUp, WholeArchive, WriteUp } from '../subject.ts';

const story = { 'content/festival/my-first-week.mdx': '---\ntitle: My first week\ntoldBy: wren\n---\n' };

/** X: what names of files and folders say about the whole archive. */
export const nameRules: readonly Rule<WholeArchive>[] = [
  {
    id: 'X01',
    level: 'error',
    title: 'An id names one entry',
    why: 'Ids are addresses. On some disks, two names that differ only by case are one file.',
    examples: [
      {
        path: 'content/festival/slow-migration.mdx',
        text: '---\ntitle: A slow migration\ntoldBy: wren\n---\n',
        files: { 'content/guides/slow-migration.mdx': '---\ntitle: A slow migration\n---\n' },
        finds:
          '`content/festival/slow-migration.mdx` and `content/guides/slow-migration.mdx` have the same id on some disks.',
      },
      { path: 'content/festival/slow-migration.mdx', text: '---\ntitle: A slow migration\ntoldBy: wren\n---\n' },
    ],
    check: ({ paths }) => {
      const first = new Map<string, string>();
      return paths.flatMap((path): RuleFinding[] => {
        // A name in capitals is no id, but on some disks it is the same file as one that is.
        const file = readPath(path.toLowerCase());
        if (file?.type !== 'write-up' || file.kind === 'translation' || file.kind === 'reply') return [];
        const above = first.get(file.id);
        first.set(file.id, above ?? path);
        // Two forms of one write-up, `x.mdx` and `x/index.mdx`, are L09.
        if (above === undefined || (sameKind(above, path) && isNamed(above) && isNamed(path))) return [];
        return [
          {
            place: { file: isNamed(path) && !isNamed(above) ? above : path },
            message: say`${code(above)} and ${code(path)} have the same id on some disks.`,
            fix: 'Rename one of them.',
          },
        ];
      });
    },
  },
  {
    id: 'X17',
    level: 'error',
    title: 'Languages are on the archive’s list',
    why: 'Pages, search and menus exist for the languages of the list only.',
    examples: [
      { yaml: 'lang: de', finds: '`de` is not a language of this archive: en.' },
      { yaml: 'lang: fr', files: { 'content/archive.yaml': 'languages: [en, fr]\n' } },
    ],
    check: ({ postmortems, stories, replies, guides, translations, context: { settings } }) =>
      [...postmortems, ...stories, ...replies, ...guides, ...translations]
        .filter(({ lang }) => !settings.languages.some((known) => known.toLowerCase() === lang.toLowerCase()))
        .map((writeUp: AnyWriteUp) => ({
          place: writeUp.kind === 'translation' ? { file: writeUp.file } : writeUp.place(['lang']),
          message: say`${code(writeUp.lang)} is not a language of this archive: ${list(settings.languages)}.`,
          fix: 'Add it to `languages` in `content/archive.yaml`.',
        })),
  },
  {
    id: 'X18',
    level: 'error',
    title: 'Replies stand in the folder of a story',
    why: 'A reply without its story is a comfort that nobody receives.',
    examples: [
      {
        path: 'content/replies/my-frist-week/cron-line.mdx',
        text: '---\nfrom: jo\nkind: me-too\ndate: 2026-04-03\n---\n\nMine was a cron line.\n',
        files: story,
        finds: 'The folder `my-frist-week` names no story.',
      },
      {
        path: 'content/replies/my-first-week/cron-line.mdx',
        text: '---\nfrom: jo\nkind: me-too\ndate: 2026-04-03\nstatus: draft\n---\n\nMine was a cron line.\n',
        files: story,
      },
    ],
    check: ({ replies, stories }) => {
      const ids = new Set(stories.map(({ id }) => id));
      return replies.flatMap((reply) => {
        const folder = storyOf(reply);
        if (ids.has(folder)) return [];
        const nearest = nearestTo(folder, [...ids]);
        return [
          {
            place: { file: reply.file },
            message: say`The folder ${code(folder)} names no story.`,
            fix: nearestOr(nearest, 'Rename the folder to the id of its story.'),
            nearest,
          },
        ];
      });
    },
  },
];

const isNamed = (path: string) => readPath(path)?.type === 'write-up';
const sameKind = (a: string, b: string) => a.split('/')[1] === b.split('/')[1];

/** The story a reply answers: its folder. */
const storyOf = ({ id }: WriteUp<'reply'>) => id.slice(0, Math.max(0, id.indexOf('/')));
