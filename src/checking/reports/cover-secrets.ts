import type { Finding, Place } from '../../model/finding.ts';

/** A file's text for code frames and pages: what was found to be a secret shows as stars, every column in its place. */
export function coverSecrets(file: string, text: string, findings: readonly Finding[]): string {
  const secrets = findings.filter(({ rule }) => rule.startsWith('secret/'));
  return secrets
    .flatMap(({ place, also = [] }): readonly Place[] => [place, ...also])
    .filter((place) => place.file === file)
    .reduce((covered, { start, end }) => {
      if (!start || !end) return covered;
      const stars = covered.slice(start.offset, end.offset).replace(/[^\r\n]/g, '*');
      return covered.slice(0, start.offset) + stars + covered.slice(end.offset);
    }, text);
}
