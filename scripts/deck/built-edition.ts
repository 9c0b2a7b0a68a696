import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The edition that a built site says of itself; `undefined` where there is no site. */
export function builtEdition(site: string): unknown {
  try {
    const answer: { edition?: unknown } = JSON.parse(readFileSync(join(site, 'api', 'index.json'), 'utf8'));
    return answer.edition;
  } catch {
    return undefined;
  }
}
