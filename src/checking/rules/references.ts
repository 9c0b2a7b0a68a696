import { code, nearestOr, or, say, word } from '../messages/fill.ts';
import { nearestTo } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import type { AnyWriteUp, FieldPath, LinkedWriteUp, WholeArchive } from '../subject.ts';

type Kind = LinkedWriteUp['kind'];

/** A field that names another write-up, and the kinds it can lead to. */
interface Reference {
  readonly from: AnyWriteUp;
  readonly field: string;
  readonly path: FieldPath;
  readonly id: string;
  readonly kinds: readonly Kind[];
}

function referencesOf({ postmortems, stories, replies }: WholeArchive): readonly Reference[] {
  const reference = (from: AnyWriteUp, path: FieldPath, id: string | undefined, kinds: readonly Kind[]): Reference[] =>
    id === undefined ? [] : [{ from, path, id, kinds, field: String(path[0]) }];
  return [
    ...postmortems.flatMap((from) => [
      ...(from.fields.recurrenceOf ?? []).flatMap((link, n) =>
        reference(from, ['recurrenceOf', n, 'entry'], link?.entry, ['postmortem']),
      ),
      ...(from.fields.related ?? []).flatMap((id, n) =>
        reference(from, ['related', n], id, ['postmortem', 'story', 'guide']),
      ),
    ]),
    ...stories.flatMap((from) => reference(from, ['postmortem'], from.fields.postmortem, ['postmortem'])),
    ...replies.flatMap((from) => reference(from, ['ownStory'], from.fields.ownStory, ['story', 'postmortem'])),
  ];
}

function targetOf({ byId }: WholeArchive, { id, kinds }: Reference): LinkedWriteUp | undefined {
  const target = byId.get(id);
  return target && kinds.includes(target.kind) ? target : undefined;
}

const other = (yaml: string, id = '2026-02-10-first') => ({
  [`content/postmortems/${id}.mdx`]: `---\ntitle: The first write-up\nteam: data-platform\n${yaml}\n---\n`,
});
const story = { 'content/festival/my-first-week.mdx': '---\ntitle: My first week\ntoldBy: wren\n---\n' };

/** Family X: what write-ups say about each other. Chains of recurrences have their own file. */
export const referenceRules: readonly Rule<WholeArchive>[] = [
  {
    id: 'X02',
    level: 'error',
    title: 'What a write-up names is there',
    why: 'A link to nothing is a story that nobody can read on.',
    examples: [
      { yaml: 'related: [2026-02-10-frist]', files: other(''), finds: 'There is no entry `2026-02-10-frist`.' },
      {
        yaml: 'recurrenceOf: [{ entry: my-first-week }]',
        files: story,
        finds: 'There is no postmortem `my-first-week`.',
      },
      { yaml: 'related: [2026-02-10-first]', files: other('') },
    ],
    check: (archive) =>
      referencesOf(archive).flatMap((reference) => {
        const { from, path, id, kinds } = reference;
        if (id === from.id || targetOf(archive, reference)) return [];
        const known = [...archive.byId.values()].filter(({ kind }) => kinds.includes(kind)).map((entry) => entry.id);
        const nearest = nearestTo(id, known);
        const noun = or(kinds.map(word));
        return [
          {
            place: from.place(path),
            message: archive.byId.has(id) ? say`There is no ${noun} ${code(id)}.` : say`There is no entry ${code(id)}.`,
            fix: nearestOr(nearest, 'Remove the line, or add that write-up.'),
            nearest,
          },
        ];
      }),
  },
  {
    id: 'X03',
    level: 'error',
    title: 'A write-up does not name itself',
    why: 'A link to the page one is on leads nowhere.',
    examples: [
      { yaml: 'related: [2026-03-03-example]', finds: 'The entry names itself in `related`.' },
      { yaml: 'related: [2026-02-10-first]', files: other('') },
    ],
    check: (archive) =>
      referencesOf(archive)
        .filter(({ from, id }) => id === from.id && from.kind !== 'reply')
        .map(({ from, path, field }) => ({
          place: from.place(path),
          message: say`The entry names itself in ${code(field)}.`,
          fix: 'Remove the line.',
        })),
  },
  {
    id: 'X06',
    level: 'error',
    title: 'A published write-up names no draft',
    why: 'Readers would land on a text that its authors have not finished.',
    examples: [
      {
        yaml: 'status: published\nseverity: sev4\nrelated: [2026-02-10-first]',
        files: other(''),
        finds: '`2026-02-10-first` is still a draft.',
      },
      { yaml: 'related: [2026-02-10-first]', files: other('') },
    ],
    check: (archive) =>
      referencesOf(archive)
        .filter((reference) => {
          const { from, id } = reference;
          return id !== from.id && from.status === 'published' && targetOf(archive, reference)?.status === 'draft';
        })
        .map(({ from, path, id }) => ({
          place: from.place(path),
          message: say`${code(id)} is still a draft.`,
          fix: 'Publish it first, or wait with this one.',
        })),
  },
  {
    id: 'X07',
    level: 'warning',
    title: 'A public write-up names public ones',
    why: 'The public edition leaves the link out, and the sentence around it may need it.',
    examples: [
      {
        yaml: 'audience: public\nrelated: [2026-02-10-first]',
        files: other(''),
        finds: '`2026-02-10-first` is internal; the public edition leaves the link out.',
      },
      { yaml: 'audience: public\nrelated: [2026-02-10-first]', files: other('audience: public') },
    ],
    check: (archive) =>
      referencesOf(archive).flatMap((reference) => {
        const { from, path, id } = reference;
        const target = targetOf(archive, reference);
        if (id === from.id || !target || from.kind === 'reply' || !isPublic(from) || isPublic(target)) return [];
        return [
          {
            place: from.place(path),
            message: say`${code(id)} is internal; the public edition leaves the link out.`,
            fix: 'Nothing to do, or `audience: public` there.',
          },
        ];
      }),
  },
];

const isPublic = (writeUp: AnyWriteUp) => 'audience' in writeUp.fields && writeUp.fields.audience === 'public';
