import type { Body } from '../model/body.ts';
import { discardPack, packReader } from './tree-cache.ts';

/** Compiled bodies of a pack by their key. Throws when one is gone: a build makes it anew. */
export function bodyReader(packFolder: string): (bodyKey: string) => Body {
  const read = packReader(packFolder);
  return (bodyKey) => {
    const text = read(bodyKey);
    if (text === undefined) {
      discardPack(packFolder);
      throw new Error(`The compiled body ${bodyKey} is not in the cache. Building again makes it anew.`);
    }
    return JSON.parse(text);
  };
}
