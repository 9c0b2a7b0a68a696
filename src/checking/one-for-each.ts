import type { Finding } from '../model/finding.ts';

/** Findings that say the same as another one in the same file, less well: `rule` is left out where `by` is there. */
const explained: readonly {
  readonly rule: RegExp;
  readonly by: RegExp;
  readonly where: 'file' | 'start' | 'range' | 'brackets';
}[] = [
  // A name in capitals that collides with another one: the collision says why.
  { rule: /^L08$/, by: /^X01$/, where: 'file' },
  // Two forms of one translation are two translations into one language.
  { rule: /^L09$/, by: /^X12$/, where: 'file' },
  // Both sides of a merge stand in the text; what else is found there is about neither.
  { rule: /^(?!L)/, by: /^L03$/, where: 'file' },
  { rule: /^Y/, by: /^L11$/, where: 'range' },
  // A value that YAML reads in another way than it looks is not judged as a value, too.
  { rule: /^[^LY]/, by: /^Y0[1-5]$/, where: 'range' },
  // The list knows what may have been meant by a text that is no id.
  { rule: /^S06$/, by: /^C0[129]$/, where: 'start' },
  // In a reply, what is not a plain paragraph is said in the words of a reply.
  { rule: /^B(?:05|15)$/, by: /^Q04$/, where: 'start' },
  // `<jo@harbour.io>`: without its brackets the address would be no better.
  { rule: /^B02$/, by: /^personal\/email$/, where: 'brackets' },
];

/** One finding for one defect: twins (one rule saying one thing about one range) are merged. */
export function oneForEach(findings: readonly Finding[]): Finding[] {
  const explaining = Map.groupBy(
    findings.filter(({ rule }) => explained.some(({ by }) => by.test(rule))),
    ({ place }) => place.file,
  );
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const { rule, place, message } = finding;
    const key = JSON.stringify([rule, place.file, place.start?.offset, place.end?.offset, message]);
    const isExplained = (explaining.get(place.file) ?? []).some((other) => isSaidBy(finding, other));
    if (isExplained || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function isSaidBy({ rule, place }: Finding, other: Finding): boolean {
  const { start, end } = other.place;
  const at = place.start?.offset ?? Number.NaN;
  return explained.some((pair) => {
    if (!pair.rule.test(rule) || !pair.by.test(other.rule)) return false;
    if (pair.where === 'file') return true;
    if (start === undefined || end === undefined) return false;
    if (pair.where === 'brackets') return at + 1 === start.offset && place.end?.offset === end.offset + 1;
    return pair.where === 'start' ? at === start.offset : at >= start.offset && at < end.offset;
  });
}
