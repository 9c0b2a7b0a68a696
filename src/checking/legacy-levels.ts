import type { Finding } from '../model/finding.ts';
import type { WholeArchive } from './subject.ts';

/** T03–T16 and C02–C08: an old text keeps its order of times and its names, since nobody can ask its authors. */
const softened = /^(?:T0[3-9]|T1[0-6]|C0[2-8])$/;

/** In imported old write-ups, rules of order and of lists warn. Source: content-model.md, section 6. */
export function softenForLegacy(findings: readonly Finding[], { postmortems }: WholeArchive): readonly Finding[] {
  const legacy = new Set(postmortems.filter(({ fields }) => fields.legacy === true).map(({ file }) => file));
  return findings.map((finding) =>
    finding.level === 'error' && softened.test(finding.rule) && legacy.has(finding.place.file)
      ? { ...finding, level: 'warning' }
      : finding,
  );
}
