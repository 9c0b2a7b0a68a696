import { openPack, type Pack } from './tree-cache.ts';

/** A pack for what can do without one: where the disk takes nothing, nothing is kept, and everything is made each time. */
export function sparePack(folder: string): Pack {
  let pack: Pack | undefined;
  const attempt = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch {
      pack = undefined;
      return undefined;
    }
  };
  pack = attempt(() => openPack(folder));
  return {
    get: (key) => attempt(() => pack?.get(key)),
    has: (key) => pack?.has(key) ?? false,
    put: (key, text) => attempt(() => pack?.put(key, text)),
    save: (isLive) => attempt(() => pack?.save(isLive)),
    close: () => pack?.close(),
  };
}
