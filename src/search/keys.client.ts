/** Arrow keys, Home, End and Escape between the box and the results, and `/` to the box. */
export function listenForKeys(input: HTMLInputElement, list: Element, clear: () => void): void {
  const target = (key: string): HTMLElement | undefined => {
    const links: (HTMLElement | null)[] = [...list.querySelectorAll<HTMLElement>('a[data-slot="title"]')];
    const at = links.indexOf(document.activeElement instanceof HTMLElement ? document.activeElement : null);
    const isInBox = document.activeElement === input;
    if (key === 'ArrowDown') return isInBox || at >= 0 ? (links[at + 1] ?? undefined) : undefined;
    if (at < 0) return undefined;
    if (key === 'ArrowUp') return links[at - 1] ?? input;
    if (key === 'Home') return links[0] ?? undefined;
    if (key === 'End') return links.at(-1) ?? undefined;
    return key === 'Escape' ? input : undefined;
  };

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isInField = event.target instanceof Element && event.target.closest('input, textarea, select');
    const goal = event.key === '/' && !isInField ? input : target(event.key);
    if (goal) goal.focus();
    else if (event.key === 'Escape' && event.target === input && input.value !== '') clear();
    else return;
    event.preventDefault();
  });
}
