import type { Finding, Place } from '../../model/finding.ts';

/**
 * Covers the secrets of an archive: gives a file's text for code frames and pages, where what was found to be a secret
 * shows as stars, every column in its place.
 */
export function secretCover(findings: readonly Finding[]): (file: string, text: string) => string {
  const places = findings
    .filter(({ rule }) => rule.startsWith('secret/'))
    .flatMap(({ place, also = [] }): readonly Place[] => [place, ...also]);
  const byFile = Map.groupBy(places, ({ file }) => file);
  return (file, text) => (byFile.get(file) ?? []).reduce(cover, text);
}

function cover(text: string, { start, end }: Place): string {
  if (!start || !end) return text;
  const stars = text.slice(start.offset, end.offset).replace(/[^\r\n]/g, '*');
  return text.slice(0, start.offset) + stars + text.slice(end.offset);
}
