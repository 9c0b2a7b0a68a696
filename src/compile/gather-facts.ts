import type { MdastNode } from 'satteri';
import { componentOf } from './allow-list.ts';
import type { BodyFacts } from './body-facts.ts';
import { definitionsOf } from './definitions.ts';
import { headingIds } from './headings.ts';
import type { Source } from './positions.ts';
import { countWords, rangeOf, textOf } from './tree.ts';

type Gathered = {
  -readonly [Key in keyof BodyFacts]: BodyFacts[Key] extends readonly (infer Item)[] ? Item[] : BodyFacts[Key];
};

/** What the rules want to know, in one walk. Deeper than any allowed tree nothing is gathered. */
export function gatherFacts(source: Source, tree: MdastNode, deepest: number): BodyFacts {
  const facts: Gathered = { words: 0, headings: [], links: [], images: [], components: [], blocks: [] };
  const idOf = headingIds();
  const definitions = definitionsOf(tree, deepest);

  const placeOf = (node: MdastNode) => {
    const { start, end } = rangeOf(node);
    return source.place(start, end);
  };

  function visit(node: MdastNode, depth: number) {
    if (depth > deepest) return;
    gather(node);
    if ('children' in node) for (const child of node.children) visit(child, depth + 1);
  }

  function gather(node: MdastNode) {
    switch (node.type) {
      case 'text':
        facts.words += countWords(node.value);
        return;
      case 'heading': {
        const text = textOf(node);
        facts.headings.push({ depth: Math.max(2, node.depth), id: idOf(text), text, place: placeOf(node) });
        return;
      }
      case 'link':
        facts.links.push({ url: node.url, place: placeOf(node) });
        return;
      case 'linkReference':
        facts.links.push({ url: definitions.get(node.identifier) ?? '', place: placeOf(node) });
        return;
      case 'image':
        addImage(node.url, node.alt ?? '');
        return;
      case 'imageReference':
        addImage(definitions.get(node.identifier) ?? '', node.alt ?? '');
        return;
      case 'code':
        facts.blocks.push({
          kind: 'code',
          characters: node.value.split('\n').map(({ length }) => length),
          place: placeOf(node),
        });
        return;
      case 'paragraph':
        facts.blocks.push({ kind: 'paragraph', characters: [textOf(node).length], place: placeOf(node) });
        return;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        if (node.name === null || !componentOf(node.name)) return;
        const props = Object.fromEntries(
          node.attributes.flatMap((attribute) =>
            attribute.type === 'mdxJsxAttribute' && typeof attribute.value !== 'object'
              ? [[attribute.name, attribute.value ?? '']]
              : [],
          ),
        );
        facts.components.push({ name: node.name, props, place: placeOf(node) });
        const { src = '', alt = '' } = props;
        if (node.name === 'Figure') addImage(src, alt);
        return;
      }
      default:
        return;
    }

    function addImage(url: string, alt: string) {
      const place = placeOf(node);
      facts.images.push({ url, alt, place });
      facts.blocks.push({ kind: 'image', characters: [], place });
    }
  }

  visit(tree, 0);
  return facts;
}
