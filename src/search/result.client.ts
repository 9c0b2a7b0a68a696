import type { Result } from './query/engine.ts';
import type { Piece } from './query/excerpt.ts';

function template(name: string): DocumentFragment {
  const found = document.querySelector<HTMLTemplateElement>(`template[data-search-template="${name}"]`);
  if (!found) throw new Error(`The search page has no template "${name}".`);
  return found.content.cloneNode(true) as DocumentFragment;
}

/** Fills a slot with text, or removes it with its label when there is none. */
function fillSlot(item: Element, name: string, text: string | undefined): void {
  const slot = item.querySelector(`[data-slot="${name}"]`);
  if (text && slot) slot.textContent = text;
  else (slot?.closest('[data-optional]') ?? slot)?.remove();
}

/** `3 March 2026`; a month or a year alone stays as it is written. */
function dayText(day: string): string {
  if (day.length !== '2026-03-03'.length) return day;
  const { lang } = document.documentElement;
  const locale = lang === 'en' ? 'en-GB' : lang;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day));
}

/** One result as a list item, made from the page's template: text only, no markup from data. */
export function drawResult({ card, words }: Result, base: string): Element {
  const item = template('result').firstElementChild;
  if (!item) throw new Error('The template of a result is empty.');
  const link = item.querySelector<HTMLAnchorElement>('a[data-slot="title"]');
  if (link) {
    link.href = base + card.url;
    link.lang = card.lang;
  }
  item.setAttribute('data-kind', card.kind);
  item.setAttribute('data-words', words.join(' '));
  fillSlot(item, 'title', card.title);
  fillSlot(item, 'day', dayText(card.day));
  fillSlot(item, 'severity', card.severity);
  fillSlot(item, 'services', card.services?.join(', '));
  fillSlot(item, 'told-by', card.toldBy);
  fillSlot(item, 'ended', card.ended);
  if (card.status === 'published') item.querySelector('[data-slot="unpublished"]')?.remove();
  const strip = item.querySelector('[data-slot="gates"]');
  for (const [label, outcome] of card.gates ?? []) {
    const gate = template(`gate-${outcome}`);
    const name = gate.querySelector('[data-slot="gate"]');
    name?.prepend(label);
    strip?.append(gate);
  }
  if (!card.gates?.length) strip?.remove();
  return item;
}

/** Writes the passage into a drawn result, in the room that was kept for it. */
export function drawExcerpt(item: Element | undefined, pieces: readonly Piece[]): void {
  const slot = item?.querySelector('[data-slot="excerpt"]');
  slot?.replaceChildren(
    ...pieces.map(({ text, isMarked }) => {
      if (!isMarked) return document.createTextNode(text);
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    }),
  );
}
