import { createHash } from 'node:crypto';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/**
 * What stands in a drill's address in place of the id, which names the cause: the first eight hexadecimal digits of
 * its digest. On a clash the later id takes more digits, so that a new write-up never moves an older drill.
 */
export function drillKeys(ids: readonly string[], digest = sha256): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of [...ids].sort()) {
    const whole = digest(id);
    let length = 8;
    while (taken.has(whole.slice(0, length)) && length < whole.length) length += 1;
    const key = whole.slice(0, length);
    taken.add(key);
    keys.set(id, key);
  }
  return keys;
}
