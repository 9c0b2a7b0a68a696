import { attributesOf } from './html.ts';
import type { Rendering } from './render.ts';
import type { Element } from './render-element.ts';
import type { SegmentWriter } from './segment-writer.ts';
import { textOfHast } from './tree.ts';

/** A block of code: long lines scroll, so the keyboard reaches it. */
export function renderCode(pre: Element, writer: SegmentWriter, rendering: Rendering): void {
  const language = fenceLanguage(pre);
  const code = textOfHast(pre).replace(/\n$/, '');
  const attributes = attributesOf({ tabindex: '0', 'data-language': language });
  writer.html(`<pre${attributes}><code>${rendering.highlight(code, language ?? '')}</code></pre>`);
}

/** The word after the fence, as the author wrote it. */
export function fenceLanguage(pre: Element): string | undefined {
  const [code] = pre.children;
  if (code?.type !== 'element' || !Array.isArray(code.properties.className)) return undefined;
  const name = code.properties.className.find((each) => String(each).startsWith('language-'));
  return name === undefined ? undefined : String(name).slice('language-'.length);
}
