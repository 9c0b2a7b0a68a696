import type { SearchState } from '../query/address.ts';
import { part } from './parts.client.ts';
import { counted, type SearchWords } from './search-words.client.ts';

/** How many filters are on: chosen values, and each end of a span of days. */
const chosenCount = ({ choices, from, to }: SearchState): number =>
  Object.values(choices).flat().length + (from ? 1 : 0) + (to ? 1 : 0);

/**
 * The facets stand beside the results where there is room. Elsewhere they are in a dialog that a button opens as a
 * sheet: the browser keeps the focus in it, closes it on Escape or a phone's Back, and leads back to the button.
 */
export function facetSheet(words: SearchWords, act: { readonly clear: () => void; readonly open: () => void }) {
  const groups = part('facet-groups');
  const sheet = part<HTMLDialogElement>('sheet');
  const clearing = part('sheet-clear', sheet);
  const wide = matchMedia('(width >= 60rem)');

  function place(): void {
    if (wide.matches) sheet.close();
    (wide.matches ? part('facets') : part('sheet-body', sheet)).append(groups);
  }

  part('narrow').addEventListener('click', () => {
    sheet.showModal();
    act.open();
  });
  clearing.addEventListener('click', act.clear);
  // The sheet fills its dialog, so only what is around it can be the dialog itself.
  sheet.addEventListener('click', ({ target }) => {
    if (target === sheet) sheet.close();
  });
  wide.addEventListener('change', () => {
    place();
    act.open();
  });
  place();

  return {
    isSeen: () => wide.matches || sheet.open,
    show(total: number, state: SearchState): void {
      const chosen = chosenCount(state);
      const count = chosen > 0 ? ` ${counted(words.chosenCount, chosen)}` : '';
      part('narrow').textContent = words.narrowDown + count;
      part('sheet-count', sheet).textContent = total === 0 ? words.none : counted(words.results, total);
      part('sheet-show', sheet).textContent = counted(words.showResults, total);
      clearing.hidden = chosen === 0;
    },
  };
}
