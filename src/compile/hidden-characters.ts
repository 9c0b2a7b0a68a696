import type { MdastNode } from 'satteri';
import { findHiddenCharacters } from '../model/characters.ts';
import type { Edit } from '../model/finding.ts';
import type { Source } from './positions.ts';
import type { Problem } from './problem.ts';
import { mostLevels, rangeOf } from './tree.ts';

const turnsText = /^U\+(?:061C|200[EF]|202[A-E]|206[6-9])$/;

/** Characters of the body that no reader sees, typed or written as an entity; the first of each line. */
export function findHidden(source: Source, bodyOffset: number, tree: MdastNode | undefined): readonly Problem[] {
  const typed = findHiddenCharacters(source.text.slice(bodyOffset), { tabs: true }).map(({ index, length, name }) => {
    const start = bodyOffset + index;
    return toProblem(source, { start, end: start + length, name }, [{ start, end: start + length, text: '' }]);
  });
  const seen = new Set<number>();
  return [...typed, ...(tree ? written(source, tree, mostLevels) : [])].filter((problem) => {
    const line = problem.place.start?.line ?? 0;
    return !seen.has(line) && seen.add(line);
  });
}

/** `&#8238;` is no hidden character of the file, and one of the page. */
function written(source: Source, node: MdastNode, levels: number): readonly Problem[] {
  if (node.type === 'text') {
    const { start, end } = rangeOf(node);
    const entity = source.text.slice(start, end).indexOf('&');
    if (entity < 0) return [];
    return findHiddenCharacters(node.value, { tabs: true }).map(({ name }) =>
      toProblem(source, { start: start + entity, end, name }),
    );
  }
  return 'children' in node && levels > 0 ? node.children.flatMap((child) => written(source, child, levels - 1)) : [];
}

function toProblem(
  source: Source,
  { start, end, name }: { start: number; end: number; name: string },
  edits?: readonly Edit[],
): Problem {
  const place = source.place(start, end);
  const found = { place, line: place.start?.line ?? 1, character: name, isDirection: turnsText.test(name) };
  return { code: 'B11', ...found, ...(edits ? { edits } : {}) };
}
