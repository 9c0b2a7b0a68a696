/** Looks at what a text becomes with tools that share nothing with the compiler, so that one can prove the other. */
import { parse as parseJavaScript } from 'acorn';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { mdxToJs } from 'satteri';
import { components } from '../compile/allow-list.ts';
import { compileBody } from '../compile/compile.ts';
import { createHighlighter } from '../compile/highlight.ts';
import { features, parserText } from '../compile/parse-mdx.ts';
import type { Body, Segment } from '../model/body.ts';

const runtime = new Set([
  ...[
    '_Fragment',
    '_jsx',
    '_jsxs',
    '_createMdxContent',
    '_components',
    '_missingMdxReference',
    'MDXContent',
    'MDXLayout',
  ],
  ...['props', 'id', 'component', 'Error', 'Object', 'undefined'],
]);

/** Whatever would be foreign in the JavaScript that the parser's own compiler makes: imports and names. */
export function foreignInJavaScript(blanked: string): readonly string[] {
  const { code } = mdxToJs(parserText(blanked), { features });
  const found: string[] = [];
  visit(parseJavaScript(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node, parent, key) => {
    if (node.type === 'ImportDeclaration' && node.source?.value !== 'react/jsx-runtime') found.push('import');
    if (node.type !== 'Identifier' || node.name === undefined) return;
    const isName =
      key === 'imported' || (key === 'key' && parent?.type === 'Property') || (key === 'property' && !parent?.computed);
    if (!isName && !runtime.has(node.name) && !Object.hasOwn(components, node.name)) found.push(node.name);
  });
  return found;
}

interface Syntax {
  readonly type: string;
  readonly name?: string;
  readonly computed?: boolean;
  readonly source?: { readonly value?: unknown };
}

const isSyntax = (value: unknown): value is Syntax => typeof value === 'object' && value !== null && 'type' in value;

function visit(
  node: Syntax,
  look: (node: Syntax, parent?: Syntax, key?: string) => void,
  parent?: Syntax,
  key?: string,
) {
  look(node, parent, key);
  for (const [name, value] of Object.entries(node)) {
    for (const child of [value].flat()) if (isSyntax(child)) visit(child, look, node, name);
  }
}

const highlighter = createHighlighter();
export const compile = (blanked: string): Promise<Body> => compileBody(blanked, 'postmortems/x', highlighter);

const elements = new Set(
  [
    'p h2 h3 h4 h5 h6 em strong del sup sub kbd abbr code a br hr pre span div blockquote ul ol li label input',
    'table thead tbody tr th td details summary section',
  ].flatMap((line) => line.split(' ')),
);
const attributes = new Set(
  'href title rel id role class start scope tabindex data-language type disabled checked'.split(' '),
);

/** Whatever would be foreign in the compiled HTML: elements, attributes, addresses, components, props. */
export async function foreignInHtml(blanked: string): Promise<readonly string[]> {
  const { sections } = await compile(blanked);
  const found: string[] = [];
  const look = (segments: readonly Segment[]) => {
    const html = segments.map((segment) => (segment.kind === 'html' ? segment.html : '<i></i>')).join('');
    inspectNodes(parseFragment(html).childNodes, found);
    for (const segment of segments) {
      if (segment.kind !== 'component') continue;
      if (!Object.hasOwn(components, segment.name)) found.push(segment.name);
      if (Object.values(segment.props).some((value) => typeof value !== 'string')) found.push('props');
      look(segment.children);
    }
  };
  for (const { blocks } of sections) for (const { segments } of blocks) look(segments);
  return found;
}

function inspectNodes(nodes: readonly DefaultTreeAdapterTypes.ChildNode[], found: string[]) {
  for (const node of nodes) {
    if ('tagName' in node) {
      // `i` stands for a segment between two pieces of HTML.
      if (node.tagName !== 'i' && !elements.has(node.tagName)) found.push(`<${node.tagName}>`);
      for (const { name, value } of node.attrs) {
        if (!attributes.has(name)) found.push(name);
        if (name === 'href' && !isHarmless(value)) found.push(value);
      }
      inspectNodes(node.childNodes, found);
    } else if (node.nodeName !== '#text') {
      found.push(node.nodeName);
    }
  }
}

const page = 'https://archive.example/base/postmortems/x/';

function isHarmless(href: string): boolean {
  const { protocol, host, pathname } = new URL(href, page);
  if (host === 'archive.example') return pathname.startsWith('/base/');
  return ['https:', 'http:', 'mailto:'].includes(protocol);
}
