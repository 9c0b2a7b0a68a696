import { createHash } from 'node:crypto';

/** What a page loads beside its own files. */
export interface PageNeeds {
  /** The text of the one inline script, exactly as it stands between the tags. */
  readonly inlineScript?: string;
  /** Origins of the other archives that the search asks. */
  readonly searchOrigins?: readonly string[];
  /** Only the search form sends anything anywhere. Default: `self`. */
  readonly form?: 'self' | 'none';
}

/** The policy of every page, as a response header. No `unsafe-inline`, no other origin, no WebAssembly. */
export function pagePolicy(needs: PageNeeds = {}): string {
  return joined({ ...pageDirectives(needs), 'frame-ancestors': ["'none'"] });
}

/** The same for a `meta` tag, in which browsers ignore `frame-ancestors` and say so. */
export const metaPolicy = (needs: PageNeeds = {}): string => joined(pageDirectives(needs));

/** A worker follows the policy of its own file: the search worker runs WebAssembly and reads the index, that is all. */
export const workerPolicy = (searchOrigins: readonly string[] = []): string =>
  joined({
    'default-src': ["'none'"],
    'script-src': ["'self'", "'wasm-unsafe-eval'"],
    'connect-src': ["'self'", ...searchOrigins],
  });

/** What goes with the policy on every response. */
export const otherHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

function pageDirectives({ inlineScript, searchOrigins = [], form = 'self' }: PageNeeds) {
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...(inlineScript === undefined ? [] : [hashSource(inlineScript)])],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...searchOrigins],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': [`'${form}'`],
  };
}

const hashSource = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

const joined = (directives: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
