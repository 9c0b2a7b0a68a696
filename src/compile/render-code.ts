import { attributesOf } from './html.ts';
import type { HastElement, Render } from './rendering.ts';
import { textOfHast } from './tree.ts';

/** A block of code: long lines scroll, so the keyboard reaches it. */
export const renderCode: Render<HastElement> = (pre, writer, { highlight }) => {
  const language = fenceLanguage(pre);
  const code = textOfHast(pre).replace(/\n$/, '');
  const attributes = attributesOf({ tabindex: '0', 'data-language': language });
  writer.html(`<pre${attributes}><code>${highlight(code, language ?? '')}</code></pre>`);
};

/** The word after the fence, as the author wrote it. */
export function fenceLanguage(pre: HastElement): string | undefined {
  const [code] = pre.children;
  if (code?.type !== 'element' || !Array.isArray(code.properties.className)) return undefined;
  const name = code.properties.className.find((each) => String(each).startsWith('language-'));
  return name === undefined ? undefined : String(name).slice('language-'.length);
}
