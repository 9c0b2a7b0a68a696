import type { Passage } from '../query/passage.ts';
import type { Result } from '../query/question.ts';
import { copyOf, element, fill, isTemplate } from './parts.client.ts';
import { counted, type SearchWords } from './search-words.client.ts';

const mostMarks = 8;

/** Fills a slot with text, or removes it with its label when there is none. */
function fillSlot(item: Element, name: string, text: string | undefined): void {
  const slot = item.querySelector(`[data-slot="${name}"]`);
  if (text && slot) slot.textContent = text;
  else (slot?.closest('[data-optional]') ?? slot)?.remove();
}

const { lang } = document.documentElement;
const locale = lang === 'en' ? 'en-GB' : lang;
const months = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' });
const days = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' });

/** `3 March 2026`; of a part of a day what there is. */
function dayText(day: string): string {
  if (day.length < '2026-03'.length) return day;
  const text = (day.length === '2026-03'.length ? months : days).format(Date.parse(day));
  return lang === 'fr' ? text.replace(/^1 /, '1er ') : text;
}

/** The page of a result, which marks the words that found it. `at` names a place on it. */
export function addressOf({ card, words }: Result, base: string, at = ''): string {
  const marks = new URLSearchParams(words.slice(0, mostMarks).map((word) => ['hl', word]));
  return `${card.from?.base ?? base}${card.url}${words.length > 0 ? `?${marks}` : ''}${at && `#${encodeURIComponent(at)}`}`;
}

function drawGates(item: Element, { gates }: Result): void {
  const strip = item.querySelector('[data-slot="gates"]');
  if (gates.length === 0) strip?.remove();
  for (const [label, outcome] of gates) {
    const gate = gateMark(outcome);
    const name = gate.querySelector('[data-slot="gate"]');
    if (name) name.textContent = fill(name.textContent?.trim() ?? '', { gate: label });
    strip?.append(gate);
  }
}

/** An outcome that another archive's version knows, and this one does not, is one that nothing is known of here. */
const gateMark = (outcome: string) => copyOf(isTemplate(`gate-${outcome}`) ? `gate-${outcome}` : 'gate-unknown');

function followUpsText({ card: { followUps } }: Result, words: SearchWords): string | undefined {
  if (!followUps) return undefined;
  if (followUps.overdue > 0) return counted(words.overdue, followUps.overdue);
  return followUps.open > 0 ? counted(words.open, followUps.open) : words.allDone;
}

/** One result as a list item, made from the page's template: text only, no markup from data. */
export function drawResult(result: Result, base: string, words: SearchWords): HTMLElement {
  const { card, kind, status } = result;
  const item = copyOf('result');
  const link = item.querySelector<HTMLAnchorElement>('a[data-slot="title"]');
  if (link) {
    link.href = addressOf(result, base);
    link.hreflang = card.lang;
    link.lang = card.lang;
  }
  item.dataset.kind = kind;
  fillSlot(item, 'title', card.title);
  fillSlot(item, 'day', dayText(card.day));
  fillSlot(item, 'severity', result.severity);
  fillSlot(item, 'services', result.services.join(', ') || (kind === 'guide' || kind === 'story' ? '' : result.team));
  fillSlot(item, 'told-by', card.toldBy === 'anonymous' ? words.anonymous : card.toldBy);
  fillSlot(item, 'replies', card.replies ? counted(words.replies, card.replies) : '');
  fillSlot(item, 'archive', card.from?.name);
  fillSlot(item, 'kind', kind === 'incident' ? '' : words.values.kind?.[kind]);
  fillSlot(item, 'status', status === 'published' ? '' : words.values.status?.[status]);
  fillSlot(item, 'follow-ups', followUpsText(result, words));
  if (card.followUps?.overdue) item.querySelector('[data-slot="follow-ups"]')?.setAttribute('data-state', 'late');
  fillSlot(item, 'ended', card.ended);
  drawGates(item, result);
  if (result.words.length === 0) item.querySelector('[data-slot="excerpt"]')?.remove();
  return item;
}

/** Writes the quoted passage into a drawn result, in the room that was kept for it. */
export function drawPassage(item: Element, result: Result, passage: Passage, base: string, words: SearchWords): void {
  const { at = '' } = passage;
  const heading = words.sections[at];
  const [place] = at.split(':');
  const lead = heading ? [element('a', heading, { href: addressOf(result, base, place) }), ': '] : [];
  const pieces = passage.pieces.map(({ text, isMarked }) => (isMarked ? element('mark', text) : text));
  item.querySelector('[data-slot="excerpt"]')?.replaceChildren(...lead, ...pieces);
  const holdsLine = item.querySelector<HTMLElement>('[data-slot="holds-line"]');
  if (holdsLine) holdsLine.hidden = !passage.holdsLine;
}
