import type { Archive } from '../model/archive.ts';

/**
 * Other archives that the search page asks as well, by their whole address with a slash at its end. A public edition
 * asks none: what stands in an internal archive must not come up in it.
 */
export const searchNeighbours = ({ edition, settings }: Archive) =>
  edition === 'public'
    ? []
    : settings.search.archives.map(({ name, url }) => ({ name, base: new URL(url.replace(/\/*$/, '/')).href }));

/** Their origins, each once: exactly these the policy opens. */
export const searchOrigins = (archive: Archive): string[] => [
  ...new Set(searchNeighbours(archive).map(({ base }) => new URL(base).origin)),
];
