import { type BodyNode, rangeOf, textOf } from '../../compile/tree.ts';
import { type Alignment, align } from './align.ts';
import { isTitle } from './quotes.ts';

/** A paragraph, heading or cell as one text, with its way back to the file. */
export interface TextRun {
  readonly value: string;
  readonly alignment: Alignment;
}

const inline = new Set([
  ...[
    'text',
    'emphasis',
    'strong',
    'delete',
    'inlineCode',
    'link',
    'linkReference',
    'break',
    'image',
    'imageReference',
  ],
  ...['footnoteReference', 'mdxJsxTextElement', 'mdxTextExpression', 'html'],
]);
/** Somebody's words, or keys to press. */
const quoting = new Set(['Quote', 'Said', 'kbd']);
const shownAttributes = ['title', 'alt', 'caption'];

/** The texts of a body that wording rules read. Code, quotes and comments become a space. */
export function bodyRuns(tree: BodyNode, text: string, deepest: number): readonly TextRun[] {
  const runs: TextRun[] = [];
  const written = (node: BodyNode) => {
    const { start, end } = rangeOf(node);
    return [text.slice(start, end), start] as const;
  };

  function visitBlock(node: BodyNode, depth: number) {
    if (depth > deepest || node.type === 'blockquote') return;
    if (node.type === 'mdxJsxFlowElement') {
      addAttributes(node);
      if (quoting.has(node.name ?? '')) return;
    }
    if (!('children' in node)) return;
    let open = emptyRun();
    for (const child of node.children as readonly BodyNode[]) {
      if (inline.has(child.type)) addInline(open, child, depth + 1);
      else {
        close(open);
        open = emptyRun();
        visitBlock(child, depth + 1);
      }
    }
    close(open);
  }

  function addInline(run: OpenRun, node: BodyNode, depth: number) {
    if (node.type === 'text') return append(run, node.value, align(node.value, ...written(node)));
    if (node.type === 'image' || node.type === 'imageReference') addAlternative(node, node.alt ?? '');
    if (node.type === 'mdxJsxTextElement') addAttributes(node);
    if (!('children' in node) || depth > deepest || isQuoted(node)) return append(run, ' ', [[0, rangeOf(node).start]]);
    for (const child of node.children as readonly BodyNode[]) addInline(run, child, depth + 1);
  }

  /** A link whose words are its own address, a book's title, or somebody's words. */
  function isQuoted(node: BodyNode): boolean {
    if (node.type === 'mdxJsxTextElement') return quoting.has(node.name ?? '');
    if (node.type === 'link')
      return /^\S{1,2000}[:.@]\S{1,2000}$/.test(textOf(node)) && node.url.endsWith(textOf(node));
    return node.type === 'emphasis' && isTitle(textOf(node));
  }

  function addAlternative(node: BodyNode, alt: string) {
    if (alt !== '') runs.push({ value: alt, alignment: align(alt, ...written(node)) });
  }

  function addAttributes(node: Extract<BodyNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>) {
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
      if (shownAttributes.includes(attribute.name)) addAlternative(node, attribute.value);
    }
  }

  function close({ value, alignment }: OpenRun) {
    if (value.trim() !== '') runs.push({ value, alignment });
  }

  visitBlock(tree, 0);
  return runs;
}

interface OpenRun {
  value: string;
  readonly alignment: (readonly [number, number])[];
}

const emptyRun = (): OpenRun => ({ value: '', alignment: [] });

function append(run: OpenRun, value: string, alignment: Alignment): void {
  for (const [index, offset] of alignment) run.alignment.push([run.value.length + index, offset]);
  run.value += value;
}
