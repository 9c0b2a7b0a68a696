/** A part of the page, by the name in its `data-search-…` attribute. */
export function part<T extends Element = HTMLElement>(name: string, root: ParentNode = document): T {
  const found = root.querySelector<T>(`[data-search-${name}]`);
  if (!found) throw new Error(`The search page has no part "${name}".`);
  return found;
}

const templateOf = (name: string) =>
  document.querySelector<HTMLTemplateElement>(`template[data-search-template="${CSS.escape(name)}"]`);

/** Whether the page has a template of this name: names from other archives may be unknown here. */
export const isTemplate = (name: string): boolean => templateOf(name) !== null;

/** A copy of the one element of a template, by the name in its `data-search-template` attribute. */
export function copyOf(name: string): HTMLElement;
export function copyOf<T extends HTMLElement>(name: string, type: new () => T): T;
export function copyOf(name: string, type: new () => HTMLElement = HTMLElement): HTMLElement {
  const element = templateOf(name)?.content.firstElementChild?.cloneNode(true);
  if (!(element instanceof type)) throw new Error(`The search page has no template "${name}".`);
  return element;
}

/** `{count} results` with `count`: names without a value stay as they are. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** An element with a text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = '',
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

/** A button that does something here, and looks like a link. */
export function button(text: string, act: () => void, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const made = element('button', text, { type: 'button', ...attributes });
  made.addEventListener('click', act);
  return made;
}
