import { type HastNode, mdxToHast } from 'satteri';
import type { Block, BlockKind, Body, Heading, Section } from '../model/body.ts';
import { headingIds } from './headings.ts';
import type { Highlighter } from './highlight.ts';
import { resolveImage } from './link-targets.ts';
import { features, parserText } from './parse-mdx.ts';
import { createRendering } from './render.ts';
import { fenceLanguage } from './render-code.ts';
import { noteIdPrefix } from './render-footnotes.ts';
import type { Rendering } from './rendering.ts';
import { wordsIn } from './tree.ts';

const footnotes = { label: '', backLabel: '', clobberPrefix: noteIdPrefix };

/**
 * Compiles a text in which the check found no error, from the very string that was checked. Nothing is evaluated: an
 * expression or a node outside the allow-list throws. `folder` is where the write-up's images are, below `content/`.
 */
export async function compileBody(blanked: string, folder: string, highlighter: Highlighter): Promise<Body> {
  const tree = mdxToHast(parserText(blanked), { features: { ...features, gfm: { footnotes } }, position: false });
  await highlighter.load(languagesIn(tree));
  const rendering = createRendering({
    headingId: headingIds(),
    highlight: highlighter.highlight,
    imageFile: (address) => imageFile(address, folder),
  });
  const sections = cutSections('children' in tree ? tree.children : [], rendering);
  const { headings, images } = rendering;
  return { sections, headings, images: [...images], words: wordsIn(tree) };
}

function imageFile(address: string, folder: string): string {
  const target = resolveImage(address);
  if ('refused' in target) throw new Error('The compiler met an image address that the check refuses.');
  return `${folder}/${target.name}`;
}

function languagesIn(node: HastNode): readonly string[] {
  if (node.type === 'element' && node.tagName === 'pre') return [fenceLanguage(node) ?? ''];
  return 'children' in node ? node.children.flatMap(languagesIn) : [];
}

function cutSections(nodes: readonly HastNode[], rendering: Rendering): readonly Section[] {
  const sections: { opens: Section['opens']; heading?: Heading; blocks: Block[] }[] = [{ opens: 'start', blocks: [] }];
  for (const node of nodes) {
    const before = rendering.headings.length;
    const segments = rendering.segments([node]);
    if (segments.every((segment) => segment.kind === 'html' && segment.html.trim() === '')) continue;
    const kind = segments.every((segment) => segment.kind === 'image') ? 'image' : kindOf(node);
    const heading = kind === 'heading' ? rendering.headings[before] : undefined;
    if (heading?.depth === 2) sections.push({ opens: 'heading', heading, blocks: [] });
    if (kind === 'break') sections.push({ opens: 'break', blocks: [] });
    sections.at(-1)?.blocks.push({ kind, segments });
  }
  return sections.filter(({ opens, blocks }) => opens !== 'start' || blocks.length > 0);
}

const kinds: Readonly<Record<string, BlockKind>> = {
  ul: 'list',
  ol: 'list',
  table: 'table',
  pre: 'code',
  blockquote: 'quote',
  hr: 'break',
  section: 'footnotes',
};

function kindOf(node: HastNode): BlockKind {
  if (node.type === 'mdxJsxFlowElement') return 'component';
  if (node.type !== 'element') return 'paragraph';
  return /^h[1-6]$/.test(node.tagName) ? 'heading' : (kinds[node.tagName] ?? 'paragraph');
}
