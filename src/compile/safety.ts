import type { MdastNode } from 'satteri';
import { judgeAddress, judgeImageAddress } from './address-problems.ts';
import { type BodyKind, componentOf, elementKinds, elementOf, namesFor, nodeTypes } from './allow-list.ts';
import { findAttributeProblems } from './attributes.ts';
import { definitionsOf } from './definitions.ts';
import { isKnownLanguage, languageNames } from './languages.ts';
import { findOpenFence } from './open-fence.ts';
import type { Source } from './positions.ts';
import type { Misplaced, Problem } from './problem.ts';
import { rangeOf, textOf } from './tree.ts';

export const deepestTree = 50;
const mostComponents = 200;

/** Inside these only words fit: a component there would break the page's structure. */
const wordsOnly: ReadonlySet<string> = new Set([
  'heading',
  'link',
  'linkReference',
  'emphasis',
  'strong',
  'delete',
  'tableCell',
]);
const oneComment = /^\/\*(?:(?!\*\/)[\s\S])*\*\/$/;

interface Place {
  readonly depth: number;
  readonly ancestors: readonly string[];
  readonly isWordsOnly: boolean;
}

/** Walks the tree against the allow-list. An empty answer is what makes a text safe to compile. */
export function findUnsafe(source: Source, tree: MdastNode, kind: BodyKind): readonly Problem[] {
  const problems: Problem[] = [];
  const definitions = definitionsOf(tree, deepestTree);
  let componentCount = 0;
  const placeOf = (node: MdastNode) => {
    const { start, end } = rangeOf(node);
    return source.place(start, end);
  };
  const lineAndPlace = (node: MdastNode) => {
    const place = placeOf(node);
    return { place, line: place.start?.line ?? 1 };
  };

  function visit(node: MdastNode, at: Place) {
    if (at.depth > deepestTree) {
      if (!problems.some(({ code }) => code === 'B18')) {
        problems.push({ code: 'B18', place: placeOf(node), what: 'depth', count: deepestTree });
      }
      return;
    }
    problems.push(...judge(node, at));
    if (!('children' in node)) return;
    const isTag = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
    const name = isTag ? node.name : null;
    const below: Place = {
      depth: at.depth + 1,
      ancestors: name ? [...at.ancestors, name] : at.ancestors,
      isWordsOnly: at.isWordsOnly || wordsOnly.has(node.type) || isWordsOnlyTag(name),
    };
    for (const child of node.children) visit(child, below);
  }

  function judge(node: MdastNode, at: Place): readonly Problem[] {
    switch (node.type) {
      case 'mdxjsEsm': {
        const word = /^(?:import|export)/.exec(node.value)?.[0] ?? 'import';
        return [{ code: 'B03', ...lineAndPlace(node), word, isSentence: isSentence(node.value) }];
      }
      case 'mdxFlowExpression':
      case 'mdxTextExpression': {
        if (isPureComment(node.value)) return [];
        return [{ code: 'B04', ...lineAndPlace(node), text: `{${node.value}}` }];
      }
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return judgeTag(node, at);
      case 'link':
      case 'definition':
        return judgeAddress(node.url, placeOf(node));
      case 'image':
      case 'imageReference':
        return judgeImage(node);
      case 'code':
        return [...judgeLanguage(node), ...findOpenFence(source, node)];
      case 'heading':
        return node.depth === 1 && isAllowed(node)
          ? [{ code: 'B09', place: placeOf(node), text: textOf(node) }]
          : judgeType(node);
      default:
        return judgeType(node);
    }
  }

  const judgeLanguage = (node: Extract<MdastNode, { type: 'code' }>): readonly Problem[] =>
    isKnownLanguage(node.lang)
      ? []
      : [{ code: 'B19', place: placeOf(node), language: node.lang ?? '', known: languageNames }];

  const isAllowed = (node: MdastNode) => Object.hasOwn(nodeTypes, node.type) && nodeTypes[node.type]?.includes(kind);

  function judgeType(node: MdastNode): readonly Problem[] {
    return isAllowed(node)
      ? []
      : [{ code: 'B15', place: placeOf(node), what: 'node', text: textOf(node) || node.type }];
  }

  function judgeImage(node: Extract<MdastNode, { type: 'image' | 'imageReference' }>): readonly Problem[] {
    const place = placeOf(node);
    const found: Problem[] = [...judgeType(node)];
    const src = node.type === 'image' ? node.url : (definitions.get(node.identifier) ?? '');
    found.push(...judgeImageAddress(src, place));
    if (!node.alt?.trim()) found.push({ code: 'B10', place, src });
    return found;
  }

  function judgeTag(node: Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>, at: Place) {
    const place = placeOf(node);
    const { name } = node;
    if (name === null) return [{ code: 'B15', place, what: 'fragment', text: '<>' } as const];
    if (/[.:]/.test(name)) return [{ code: 'B15', place, what: 'dotted-name', text: `<${name}>` } as const];
    const component = componentOf(name);
    const row = component ?? elementOf(name);
    const known = namesFor(kind);
    if (!row) return [{ code: 'B05', place: openingOf(node), name, known } as const];
    if (component && ++componentCount === mostComponents + 1) {
      problems.push({ code: 'B18', place, what: 'components', count: mostComponents });
    }
    const misplaced = whyMisplaced(name, at, node);
    const found: Problem[] = misplaced ? [{ code: 'B05', place: openingOf(node), name, misplaced, known }] : [];
    const range = rangeOf(node);
    return [...found, ...findAttributeProblems(source, { name, attributes: node.attributes, range }, row.attributes)];
  }

  function whyMisplaced(name: string, at: Place, node: MdastNode): Misplaced | undefined {
    const component = componentOf(name);
    const row = component ?? elementOf(name);
    const fits = (component?.kinds ?? elementKinds).includes(kind);
    if (!fits) return { reason: 'kind', kind };
    if (row?.inside && !at.ancestors.includes(row.inside)) return { reason: 'parent', parent: row.inside };
    const isBlock = component !== undefined || elementOf(name)?.isBlock === true;
    if (isBlock && at.isWordsOnly) return { reason: 'inline' };
    const isEmpty = component?.children === 'none' || elementOf(name)?.isVoid === true;
    return isEmpty && 'children' in node && node.children.length > 0 ? { reason: 'children' } : undefined;
  }

  function openingOf(node: MdastNode) {
    const { start, end } = rangeOf(node);
    const length = /^<[^\s>/]+>?/.exec(source.text.slice(start, end))?.[0].length ?? 1;
    return source.place(start, start + length);
  }

  visit(tree, { depth: 0, ancestors: [], isWordsOnly: false });
  return problems;
}

function isWordsOnlyTag(name: string | null): boolean {
  if (name === null) return false;
  const element = elementOf(name);
  return name === 'summary' || componentOf(name)?.children === 'text' || (element !== undefined && !element.isBlock);
}

/** Braces that hold nothing, or exactly one block comment. */
export const isPureComment = (value: string) => value.trim() === '' || oneComment.test(value.trim());

/** `export rate was down`: words, and nothing that only code has. */
const isSentence = (value: string) => /^(?:import|export)\s+[^"'`{}=*;]+$/.test(value) && /\s\S+\s+\S/.test(value);
