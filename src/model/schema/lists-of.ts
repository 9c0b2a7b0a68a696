import * as z from 'zod';
import { report } from './problems.ts';

/** What names an item of a list: its position is no name, as lists are reordered. */
export type ItemKey = 'id' | 'gate';

/** A list whose items carry ids; an id that stands there twice is reported, whatever else is wrong with the items. */
export function listById<Item extends z.ZodType>(item: Item, key: ItemKey = 'id') {
  return z.array(item).superRefine(
    (list, context) => {
      const seen = new Map<string, number>();
      for (const [index, value] of list.entries()) {
        const id = textAt(value, key);
        if (id === undefined) continue;
        const first = seen.get(id);
        if (first === undefined) seen.set(id, index);
        else report(context, { tollgate: 'twice', id, first, again: index }, [index, key]);
      }
    },
    { when: ({ value }) => Array.isArray(value) },
  );
}

function textAt(value: unknown, key: ItemKey): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const found: unknown = Object.entries(value).find(([name]) => name === key)?.[1];
  return typeof found === 'string' ? found : undefined;
}
