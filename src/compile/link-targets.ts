/** Controls, white space, backslashes and what was no character: a browser rewrites them, so `/\\host` is another host. */
const rewritten = /[\p{Cc}\p{Cf}\p{Z}\\\ufffd]/u;

/** Any page of a write-up is two folders below the site's root; the root is no host's own, so climbing shows. */
const siteRoot = 'https://site.invalid/root/';
const anyPage = `${siteRoot}section/entry/`;

export type LinkVerdict = 'fine' | 'http' | 'refused';

/**
 * Whether a reader's browser may be sent there. The address is judged as a browser parses it, never by looking for
 * words. A relative address is one of the site, seen from the write-up's page, and stays inside the site.
 */
export function judgeLink(address: string): LinkVerdict {
  if (address === '' || rewritten.test(address) || address.startsWith('/')) return 'refused';
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return judgeAbsolute(address);
  const resolved = parse(address, anyPage);
  return resolved?.href.startsWith(siteRoot) && resolved.username === '' ? 'fine' : 'refused';
}

function judgeAbsolute(address: string): LinkVerdict {
  const url = parse(address);
  switch (url?.protocol) {
    case 'https:':
      return isSpelledOut(address, url) ? 'fine' : 'refused';
    case 'http:':
      return isSpelledOut(address, url) ? 'http' : 'refused';
    case 'mailto:':
      return 'fine';
    default:
      return 'refused';
  }
}

/** `https:host` and `https:/host` lead a browser to a host, or to a path, depending on the page. */
const isSpelledOut = (address: string, { hostname, protocol }: URL) =>
  hostname !== '' && address.toLowerCase().startsWith(`${protocol}//`);

function parse(address: string, base?: string): URL | undefined {
  return URL.canParse(address, base) ? new URL(address, base) : undefined;
}

/** Where a relative link of a page such as `postmortems/2026-03-03-locked-table/` leads, below the site's root. */
export function resolveOnSite(
  address: string,
  page: string,
): { readonly path: string; readonly fragment: string } | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(address) || judgeLink(address) !== 'fine') return undefined;
  const url = parse(address, siteRoot + page);
  if (!url?.href.startsWith(siteRoot)) return undefined;
  return { path: url.pathname.slice('/root/'.length), fragment: decoded(url.hash.slice(1)) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export type ImageTarget =
  | { readonly name: string }
  /** `address` is none of a file beside the write-up; `place` is a file, elsewhere. */
  | { readonly refused: 'address' | 'place' };

/** The file beside the write-up that an image address names, decoded and resolved before it is compared. */
export function resolveImage(address: string): ImageTarget {
  if (address === '' || rewritten.test(address) || /^(?:\/|[a-z][a-z0-9+.-]*:)/i.test(address)) {
    return { refused: 'address' };
  }
  const url = parse(address, anyPage);
  if (!url || url.origin !== new URL(siteRoot).origin) return { refused: 'address' };
  const path = decoded(url.pathname);
  const folder = new URL(anyPage).pathname;
  const name = path.slice(folder.length);
  const isBeside = path.startsWith(folder) && /^[^/\\]+$/.test(name) && url.search === '' && url.hash === '';
  return isBeside && name !== '..' ? { name } : { refused: 'place' };
}
