import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';

/** One built page: its path below the site, `postmortems/x/`, and its text. */
export interface Page {
  readonly path: string;
  readonly html: string;
}

/** Every page of a built site. */
export function builtPages(folder: string): Page[] {
  return globSync('**/{index,404}.html', { cwd: folder })
    .sort()
    .map((file) => ({ path: file.replace(/index\.html$/, ''), html: readFileSync(join(folder, file), 'utf8') }));
}

/** What is read of an element, whatever its kind. */
interface Element {
  readonly nodeName: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Element[];
  readonly content?: Element;
}

/** Every element of a page, templates included. */
export function elementsOf(
  html: string,
): { readonly name: string; readonly attributes: ReadonlyMap<string, string> }[] {
  const found: { name: string; attributes: Map<string, string> }[] = [];
  const walk = (node: Element) => {
    if (node.attrs)
      found.push({ name: node.nodeName, attributes: new Map(node.attrs.map(({ name, value }) => [name, value])) });
    for (const child of node.childNodes ?? []) walk(child);
    if (node.content) walk(node.content);
  };
  walk(parse(html) as Element);
  return found;
}

/** What is read of a page: its texts and the values of its attributes. */
export function readable(html: string): string {
  const parts: string[] = [];
  const walk = (node: {
    value?: string;
    attrs?: readonly { readonly value: string }[];
    childNodes?: readonly object[];
  }) => {
    if (node.value) parts.push(node.value);
    for (const { value } of node.attrs ?? []) parts.push(value);
    for (const child of node.childNodes ?? []) walk(child);
  };
  walk(parse(html));
  return parts.join('\n').replace(/\s+/g, ' ');
}
