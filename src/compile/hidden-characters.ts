import type { MdastNode } from 'satteri';
import { findHiddenCharacters } from '../model/characters.ts';
import type { Edit } from '../model/finding.ts';
import type { Source } from './positions.ts';
import type { Problem } from './problem.ts';
import { mostLevels, rangeOf } from './tree.ts';

interface Hidden {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** Written as an entity, which is no hidden character of the file. */
  readonly isEntity?: true;
}

const turnsText = /^U\+(?:061C|200[EF]|202[A-E]|206[6-9])$/;

/**
 * Characters of the body that no reader sees, typed or written as an entity: one problem for each line. Code is
 * quoted from elsewhere, so what stands in it is a person's to change; so is everything while the body cannot be read.
 */
export function findHidden(source: Source, bodyOffset: number, tree: MdastNode | undefined): readonly Problem[] {
  const typed = findHiddenCharacters(source.text.slice(bodyOffset), { tabs: true }).map(
    ({ index, length, name }): Hidden => ({ start: bodyOffset + index, end: bodyOffset + index + length, name }),
  );
  const written = tree ? entities(source, tree, mostLevels) : [];
  if (typed.length + written.length === 0) return [];
  const quoted = tree ? codeRanges(tree, mostLevels) : [];
  const isInCode = ({ start }: Hidden) => quoted.some((range) => range.start <= start && start < range.end);
  const byLine = Map.groupBy([...typed, ...written], ({ start, end }) => source.place(start, end).start?.line ?? 1);
  return [...byLine].flatMap(([line, hidden]): readonly Problem[] => {
    const [first] = hidden;
    if (!first) return [];
    const removable = tree ? hidden.filter((each) => !each.isEntity && !isInCode(each)) : [];
    const edits = removable.map(({ start, end }): Edit => ({ start, end, text: '' }));
    const place = source.place(first.start, first.end);
    return [
      {
        code: 'B11',
        place,
        line,
        character: first.name,
        isDirection: turnsText.test(first.name),
        isInCode: isInCode(first),
        edits,
      },
    ];
  });
}

function entities(source: Source, node: MdastNode, levels: number): readonly Hidden[] {
  if (node.type === 'text') {
    const { start, end } = rangeOf(node);
    const entity = source.text.slice(start, end).indexOf('&');
    if (entity < 0) return [];
    return findHiddenCharacters(node.value, { tabs: true }).map(({ name }) => ({
      start: start + entity,
      end,
      name,
      isEntity: true,
    }));
  }
  return 'children' in node && levels > 0 ? node.children.flatMap((child) => entities(source, child, levels - 1)) : [];
}

function codeRanges(node: MdastNode, levels: number): readonly { readonly start: number; readonly end: number }[] {
  if (node.type === 'code' || node.type === 'inlineCode') return [rangeOf(node)];
  return 'children' in node && levels > 0 ? node.children.flatMap((child) => codeRanges(child, levels - 1)) : [];
}
