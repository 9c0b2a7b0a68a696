import { type Addresses, addressesOf } from '../model/addresses.ts';
import type { Archive } from '../model/archive.ts';

/** Where outputs send their readers: what a build knows of its own address. */
export interface Place {
  /** Origin; absent where nobody said it. */
  readonly site: string | undefined;
  /** Begins and ends with a slash. */
  readonly base: string;
}

/** Addresses for files that are read elsewhere. */
export interface Links {
  /** In which they are read. */
  readonly language: string;
  readonly to: Addresses;
  /** With the origin where that is known; else the path. */
  readonly full: (path: string) => string;
}

export function linksIn({ settings }: Archive, { site, base }: Place, language?: string): Links {
  const defaultLanguage = settings.languages[0] ?? 'en';
  return {
    language: language ?? defaultLanguage,
    to: addressesOf({ base, language: language ?? defaultLanguage, defaultLanguage }),
    full: (path) => (site === undefined ? path : new URL(path, site).href),
  };
}

/** What identifiers end with, so that they are of this archive for good: the host of its `url`, else its name. */
export function nameOfOrigin({ settings: { url, name } }: Archive): string {
  if (url !== undefined && URL.canParse(url)) return new URL(url).hostname;
  const kebab = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return kebab || 'archive';
}
