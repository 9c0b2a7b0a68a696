import type { Archive } from './archive.ts';

/** What is reckoned of an archive never changes: it is reckoned once, however many pages and languages show it. */
export function once<Value>(reckon: (archive: Archive) => Value): (archive: Archive) => Value {
  const known = new WeakMap<Archive, { readonly value: Value }>();
  return (archive) => {
    const found = known.get(archive) ?? { value: reckon(archive) };
    known.set(archive, found);
    return found.value;
  };
}
