import type { BenchFile } from './bench-file.ts';
import { bodyOf } from './body.ts';
import { dayOf, quoted } from './days.ts';
import { type Dice, paragraph, sentence } from './words.ts';

/** A light review of what people hardly felt: most write-ups of most teams. */
export function lightPostmortem(index: number, bytes: number, chance: Dice): BenchFile {
  const day = dayOf(index % 1000);
  const text = `---
title: ${quoted(sentence(chance).slice(0, 100))}
team: platform
services: [api]
status: published
severity: sev3
timeZone: UTC
times: { started: ${day} 07:00, discovered: ${day} 08:20, mitigated: ${day} 08:35 }
brief:
  reported: ${quoted(paragraph(chance, 1))}
  howItHappened: ${quoted(paragraph(chance, 2))}
impact: { level: degraded }
tollgates:
  - gate: release-checkout
    outcome: missed
    reason: scenario-not-in-checkout
    because: ${quoted(sentence(chance).slice(0, -1))}
    acceptedRisk: ${quoted(paragraph(chance, 1))}
learned:
  - ${quoted(sentence(chance))}
---

${bodyOf(bytes - 1100, chance)}`;
  return { path: `postmortems/${day}-light-${index}.mdx`, text };
}

/** As an import of an old archive leaves it: hardly any field, the text as it was. */
export function oldPostmortem(index: number, bytes: number, chance: Dice): BenchFile {
  const day = dayOf(index % 1000);
  const text = `---
title: ${quoted(sentence(chance).slice(0, 100))}
team: platform
status: published
legacy: true
timeZone: UTC
times: { started: ${day} 07:00 }
imported:
  from: https://wiki.example.com/ops/${index}
  on: 2026-02-02
  digest: sha256:${String(index).padStart(64, '0')}
---

${bodyOf(bytes - 400, chance)}`;
  return { path: `postmortems/${day}-old-${index}.mdx`, text };
}
