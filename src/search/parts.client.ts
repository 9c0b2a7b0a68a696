/** What the page says, in its language; `{count}`, `{title}`, `{words}`, `{from}`, `{to}` are filled in. */
export interface SearchWords {
  readonly searching: string;
  readonly one: string;
  readonly many: string;
  readonly none: string;
  readonly showingFor: string;
  readonly insteadFor: string;
  readonly leftOut: string;
  readonly pasted: string;
  readonly trouble: string;
}

/** A part of the search page, by the name in its `data-search-…` attribute. */
export function part<T extends Element>(name: string, root: ParentNode = document): T {
  const found = root.querySelector<T>(`[data-search-${name}]`);
  if (!found) throw new Error(`The search page has no part "${name}".`);
  return found;
}

export const fill = (sentence: string, values: Readonly<Record<string, string>>) =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

const statusPauseMs = 500;
let speaking: ReturnType<typeof setTimeout> | undefined;

/** Spoken once the reader pauses, so that a screen reader is not interrupted at every letter. */
export function say(text: string, afterMs = statusPauseMs): void {
  clearTimeout(speaking);
  speaking = setTimeout(() => {
    part<HTMLElement>('status').textContent = text;
  }, afterMs);
}

/** A line above the results, with what can be done about it. */
export function notice(text: string, button?: { readonly text: string; readonly act: () => void }): void {
  const line = document.createElement('p');
  line.textContent = text;
  if (button) {
    const control = document.createElement('button');
    control.type = 'button';
    control.textContent = button.text;
    control.addEventListener('click', button.act);
    line.append(' ', control);
  }
  part('notices').append(line);
}

/** `q` of the page's address. */
export const readAddress = () => new URLSearchParams(location.search).get('q') ?? '';

/** A deliberate act is a step of its own for the Back button (`pushState`); typing is not. */
export function writeAddress(query: string, how: 'pushState' | 'replaceState'): void {
  const address = new URL(location.href);
  if (query) address.searchParams.set('q', query);
  else address.searchParams.delete('q');
  history[how](null, '', address);
}
