export const root = document.documentElement;

/** An element that every deck's page has. */
export const one = <T extends HTMLElement>(selector: string) => document.querySelector(selector) as T;

export function say(selector: string, text = ''): void {
  one(selector).textContent = text;
}
