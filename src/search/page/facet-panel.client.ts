import { type FacetName, facetNames, isFacetName } from '../query/facet-names.ts';
import type { Counts, ValueCount } from '../query/facets.ts';
import { copyOf, element, isTemplate } from './parts.client.ts';
import { numberText, type SearchWords, valueName } from './search-words.client.ts';

const shownAtFirst = 6;
/** The others are opened by who wants them, or by a value that is chosen. */
const openAtFirst: readonly FacetName[] = ['archive', 'kind', 'severity', 'service', 'gate', 'followUps', 'year'];

/** Gates that were not asked, or of which nothing is known, narrow nothing down. */
const isOffered = (facet: FacetName, { value, isChosen }: ValueCount) =>
  isChosen || facet !== 'gate' || !/:(?:unknown|not-applicable)$/.test(value);

/** The facets with their counts, as groups of check boxes. `toggle` is called when one is changed. */
export function facetPanel(
  root: HTMLElement,
  words: SearchWords,
  toggle: (facet: FacetName, value: string) => void,
): { readonly show: (counts: Counts) => void } {
  const groups = new Map<FacetName, HTMLDetailsElement>();
  const newest = new Map<FacetName, readonly ValueCount[]>();
  /** Closed groups whose values are not drawn yet: most of them are never opened. */
  const waiting = new Set<FacetName>();

  function choice(facet: FacetName, counted: ValueCount): HTMLElement {
    const label = copyOf('facet-value');
    const input = label.querySelector('input');
    if (input) {
      input.name = facet;
      input.value = counted.value;
      input.checked = counted.isChosen;
    }
    const name = element('span', valueName(words, facet, counted.value, counted.label));
    label.querySelector('[data-slot="name"]')?.replaceChildren(name);
    if (facet === 'gate') addGlyph(label, counted.value.slice(counted.value.lastIndexOf(':') + 1));
    setCount(label, counted.count);
    return label;
  }

  function draw(facet: FacetName, group: HTMLDetailsElement, values: readonly ValueCount[]): void {
    if (values.some(({ isChosen }) => isChosen)) group.open = true;
    if (!group.open) {
      waiting.add(facet);
      return;
    }
    waiting.delete(facet);
    const isOpen = group.querySelector('details')?.open ?? false;
    const first = values.length <= shownAtFirst + 1 ? values : values.slice(0, shownAtFirst);
    const others = values.slice(first.length);
    const body = group.querySelector('[data-slot="values"]');
    body?.replaceChildren(...first.map((value) => choice(facet, value)));
    if (others.length === 0) return;
    const more = element('details');
    more.append(element('summary', words.allValues.replace('{count}', String(values.length))));
    more.addEventListener('toggle', () => drawOthers(facet, group, more));
    more.open = isOpen || others.some(({ isChosen }) => isChosen);
    body?.append(more);
    drawOthers(facet, group, more);
  }

  /** Once they are to be seen: hundreds of services or tags take long to draw. */
  function drawOthers(facet: FacetName, group: HTMLDetailsElement, more: HTMLDetailsElement): void {
    if (!more.open || more.querySelector('input')) return;
    const drawn = new Set([...group.querySelectorAll('input')].map(({ value }) => value));
    const others = (newest.get(facet) ?? []).filter(({ value }) => !drawn.has(value));
    more.append(...others.map((value) => choice(facet, value)));
  }

  /** Below a focus nothing moves: only the numbers change. */
  function update(group: HTMLElement, values: readonly ValueCount[]): void {
    const byValue = new Map(values.map((value) => [value.value, value]));
    for (const input of group.querySelectorAll('input')) {
      const counted = byValue.get(input.value);
      input.checked = counted?.isChosen ?? false;
      const label = input.closest('label');
      if (label) setCount(label, counted?.count ?? 0);
    }
  }

  function groupOf(facet: FacetName): HTMLDetailsElement {
    const known = groups.get(facet);
    if (known) return known;
    const made = copyOf('facet', HTMLDetailsElement);
    for (const slot of ['title', 'legend'])
      made.querySelector(`[data-slot="${slot}"]`)?.replaceChildren(words.facets[facet]);
    made.open = openAtFirst.includes(facet);
    made.addEventListener('toggle', () => {
      if (made.open && waiting.has(facet)) draw(facet, made, newest.get(facet) ?? []);
    });
    groups.set(facet, made);
    return made;
  }

  root.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && isFacetName(target.name)) toggle(target.name, target.value);
  });

  return {
    show(counts) {
      const shown = facetNames.flatMap((facet) => {
        const values = (counts[facet] ?? []).filter((value) => isOffered(facet, value));
        newest.set(facet, values);
        const group = groupOf(facet);
        const isInUse = group.contains(document.activeElement);
        if (isInUse && group.open) update(group, values);
        else draw(facet, group, values);
        return isInUse || values.length > 1 || values.some(({ isChosen }) => isChosen) ? [group] : [];
      });
      const isSame = shown.length === root.children.length && shown.every((group, at) => group === root.children[at]);
      // Moving the group that holds the focus would take the focus away.
      if (!isSame) moveInto(root, shown);
      root.ariaBusy = 'false';
    },
  };
}

function moveInto(root: HTMLElement, groups: readonly HTMLElement[]): void {
  const wanted = new Set<Element>(groups);
  for (const child of [...root.children]) if (!wanted.has(child)) child.remove();
  groups.forEach((group, at) => {
    if (root.children[at] !== group) root.insertBefore(group, root.children[at] ?? null);
  });
}

function setCount(label: Element, count: number): void {
  const slot = label.querySelector('[data-slot="count"]');
  if (slot) slot.textContent = numberText(count);
}

function addGlyph(label: Element, outcome: string): void {
  if (!isTemplate(`gate-${outcome}`)) return;
  const glyph = copyOf(`gate-${outcome}`).querySelector('svg');
  label.setAttribute('data-outcome', outcome);
  if (glyph) label.querySelector('[data-slot="name"]')?.prepend(glyph);
}
