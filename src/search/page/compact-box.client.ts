import type { Answer } from '../query/question.ts';
import { announce } from './announce.client.ts';
import { element } from './parts.client.ts';
import { listenForPaste } from './paste.client.ts';
import { addressOf } from './result.client.ts';
import { counted } from './search-words.client.ts';
import type { WorkerLine } from './worker-line.client.ts';

/** What the box says, in the page's language. */
export interface BoxWords {
  readonly label: string;
  readonly all: string;
  readonly results: { readonly one: string; readonly other: string };
  readonly none: string;
  readonly trouble: string;
}

const typingPauseMs = 80;
const mostOptions = 6;
const longestQuery = 4000;

/**
 * First results below a box, as the options of a combobox. Without a choice Enter sends the form, which leads to all
 * results; so does a box whose search does not start.
 */
export function startCompactBox(form: HTMLFormElement, input: HTMLInputElement, line: WorkerLine): void {
  const { base = '/' } = form.dataset;
  const words = JSON.parse(form.dataset.words ?? '{}') as BoxWords;
  const list = element('ul', '', { id: 'q-options', role: 'listbox', 'aria-label': words.label, class: 'options-box' });
  let active = -1;
  let typing: ReturnType<typeof setTimeout> | undefined;

  const options = () => [...list.querySelectorAll<HTMLElement>('[role="option"]')];

  function choose(index: number): void {
    active = index;
    options().forEach((option, at) => {
      option.setAttribute('aria-selected', String(at === index));
    });
    const chosen = options()[index];
    if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
    else input.removeAttribute('aria-activedescendant');
    chosen?.scrollIntoView({ block: 'nearest' });
  }

  function close(): void {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    choose(-1);
  }

  function option(text: string, act: () => void, note = ''): HTMLElement {
    const made = element('li', text, {
      role: 'option',
      id: `q-option-${list.children.length}`,
      'aria-selected': 'false',
    });
    if (note) made.append(' ', element('span', note, { class: 'note' }));
    // The focus stays in the box.
    made.addEventListener('pointerdown', (event) => event.preventDefault());
    made.addEventListener('click', act);
    return made;
  }

  function show({ results, total, isWhole }: Answer): void {
    // What someone has gone to stays where it is.
    if (input.value.trim() === '' || active >= 0) return;
    list.replaceChildren();
    for (const result of results) {
      const open = () => location.assign(addressOf(result, base));
      const made = option(result.card.title, open, result.card.day.slice(0, 4));
      made.lang = result.card.lang;
      list.append(made);
    }
    if (total > 0) list.append(option(words.all, () => form.requestSubmit(), String(total)));
    list.hidden = total === 0;
    input.setAttribute('aria-expanded', String(total > 0));
    choose(-1);
    if (isWhole) announce(total === 0 ? words.none : counted(words.results, total));
  }

  function type(): void {
    choose(-1);
    clearTimeout(typing);
    typing = setTimeout(() => {
      const query = input.value.slice(0, longestQuery).trim();
      if (query !== '') {
        line.ask({ query, isExact: false, filter: { choices: {} }, sort: 'relevance', limit: mostOptions });
        return;
      }
      line.forget();
      close();
    }, typingPauseMs);
  }

  function press(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const count = options().length;
    const isOpen = !list.hidden && count > 0;
    if (event.key === 'ArrowDown' && isOpen) choose((active + 1) % count);
    else if (event.key === 'ArrowUp' && isOpen) choose(active < 0 ? count - 1 : active - 1);
    else if (event.key === 'Enter' && isOpen && active >= 0) options()[active]?.click();
    else if (event.key === 'Escape' && isOpen) close();
    else if (event.key === 'Escape' && input.value !== '') {
      input.value = '';
      type();
    } else return;
    event.preventDefault();
  }

  list.hidden = true;
  form.append(list);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': list.id,
    'aria-expanded': 'false',
  }))
    input.setAttribute(name, value);
  input.addEventListener('input', type);
  input.addEventListener('keydown', press);
  input.addEventListener('blur', close);
  listenForPaste(input, type);
  line.listen({ answer: show, passage: () => undefined, trouble: close });
  // What was typed while this was loading; what a browser has put back into the box nobody asks for now.
  if (document.activeElement === input && input.value.trim() !== '') type();
}
