import { offsetAt } from '../wording/align.ts';
import type { WordedRun } from '../wording/find.ts';
import type { PrivateMatch } from './private-data.ts';

/** Handles that are also words: they count as a name in the middle of a sentence only. */
const alsoWords = new Set(
  'will mark may rob bill grant chase drew pat art dot sue jack rich max guy ray penny hope joy grace faith rose anonymous'.split(
    ' ',
  ),
);

const listed = ['authors', 'reviewers', 'facilitator', 'translators'];

/** People whom a front matter lists and whom the text names too. Stories are told by people, so they name them. */
export function findNames(runs: readonly WordedRun[], data: unknown): readonly PrivateMatch[] {
  const handles = [...new Set(handlesIn(data))].filter((handle) => handle.length > 2);
  if (handles.length === 0) return [];
  return runs
    .filter(({ context }) => context !== 'story')
    .flatMap(({ readable: { text, alignment } }) =>
      handles.flatMap((handle) =>
        namesIn(text, handle).map(
          (at): PrivateMatch => ({
            rule: 'personal/name',
            start: offsetAt(alignment, at),
            end: offsetAt(alignment, at + handle.length - 1) + 1,
          }),
        ),
      ),
    );
}

function handlesIn(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null) return [];
  const values = listed.flatMap((field): unknown[] =>
    Object.hasOwn(data, field) ? [Reflect.get(data, field)].flat() : [],
  );
  return values.flatMap((value) => (typeof value === 'string' ? [value.split('/').at(-1) ?? value] : []));
}

/** `mara` is found as `Mara`; `m.lind` as it is written. */
function namesIn(text: string, handle: string): readonly number[] {
  const isWord = /^\p{L}+$/u.test(handle);
  const name = isWord ? handle.charAt(0).toUpperCase() + handle.slice(1) : handle;
  const found: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const edges = (text[at - 1] ?? ' ') + (text[at + name.length] ?? ' ');
    const isInSentence = /[\p{L}\p{N},] {1,3}$/u.test(text.slice(Math.max(0, at - 8), at));
    if (!/[\p{L}\p{N}_-]/u.test(edges) && (isInSentence || !alsoWords.has(handle.toLowerCase()))) found.push(at);
  }
  return found;
}
