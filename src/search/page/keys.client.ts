const setting = 'tollgate-search-key';

/** A browser that keeps nothing leaves the key as it is. */
function stored(): string | null {
  try {
    return localStorage.getItem(setting);
  } catch {
    return null;
  }
}

/** Whether the key `/` leads to the box: it can be turned off, for those who speak to their browser. */
export const isSlashOn = (): boolean => stored() !== 'off';

/** A button that turns the key off and on, and says which it is. */
export function slashSwitch(control: HTMLElement, { on, off }: { readonly on: string; readonly off: string }): void {
  const show = () => {
    control.textContent = isSlashOn() ? on : off;
  };
  control.addEventListener('click', () => {
    try {
      localStorage.setItem(setting, isSlashOn() ? 'off' : 'on');
    } catch {
      return;
    }
    show();
  });
  show();
}

/** `/` and Ctrl K or ⌘ K lead to the box from anywhere on the page. */
export function listenForShortcut(input: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    const isField =
      event.target instanceof Element && event.target.closest('input:not([type="checkbox"]), textarea, select');
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isField && isSlashOn();
    const isCommand = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
    if (!isSlash && !isCommand) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}

/** Arrow keys, Home, End and Escape between the box and the results; Escape in the box empties it. */
export function listenForArrows(input: HTMLInputElement, list: Element, clear: () => void): void {
  const goalOf = (key: string): Element | null | undefined => {
    const links: (Element | null)[] = [...list.querySelectorAll('a[data-slot="title"]')];
    const at = links.indexOf(document.activeElement);
    if (key === 'ArrowDown') return links[at + 1];
    if (at < 0) return undefined;
    if (key === 'ArrowUp') return links[at - 1] ?? input;
    if (key === 'Home') return links[0];
    if (key === 'End') return links.at(-1);
    return key === 'Escape' ? input : undefined;
  };
  const act = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) return;
    const goal = goalOf(event.key);
    if (goal instanceof HTMLElement) goal.focus();
    else if (event.key === 'Escape' && event.target === input && input.value !== '') clear();
    else return;
    event.preventDefault();
  };
  for (const place of [input, list]) place.addEventListener('keydown', (event) => act(event as KeyboardEvent));
}
