import type { BenchFile } from './bench-file.ts';
import { bodyOf } from './body.ts';
import { dayOf, quoted } from './days.ts';
import { type Dice, paragraph, sentence } from './words.ts';

/** A complete postmortem, of about `bytes` or as short as one can be. */
export function fullPostmortem(index: number, bytes: number, chance: Dice): BenchFile {
  const day = dayOf(index % 1000);
  const later = (days: number) => dayOf((index % 1000) + days);
  const minute = () => String(chance.number(60)).padStart(2, '0');
  const title = sentence(chance).slice(0, -1);
  const events = Array.from({ length: 4 + chance.number(8) }, (_, step) => [10 + step, sentence(chance)] as const);
  const text = `---
title: ${quoted(title.slice(0, 100))}
team: platform
services: [api]
status: published
event: incident
severity: ${chance.one(['sev1', 'sev2'])}
audience: internal
timeZone: UTC
times:
  started: ${day} 10:00
  discovered: ${day} 10:${minute()}
  understood: ${day} 11:${minute()}
  mitigated: ${day} 21:${minute()}
  resolved: ${day} 22:${minute()}
brief:
  reported: ${quoted(paragraph(chance, 2))}
  howItHappened: ${quoted(paragraph(chance, 3))}
  mitigatedBy: ${quoted(paragraph(chance, 2))}
  preventing: ${quoted(paragraph(chance, 2))}
symptoms:
  - ${quoted(`Error ${1000 + chance.number(9000)}: lock wait timeout in worker_${index}`)}
impact:
  level: degraded
  who: ${quoted(paragraph(chance, 1))}
  counted: ${1 + chance.number(900)} requests
  data: none
detection:
  source: alert
  firstSignal: ${quoted(sentence(chance))}
trigger: ${chance.one(['code-change', 'config-change', 'schema-change', 'traffic-change'])}
contributingFactors:
  - { id: first, kind: design, what: ${quoted(sentence(chance))} }
  - { id: second, kind: data-volume, what: ${quoted(sentence(chance))} }
timeline:
${events.map(([hour, what]) => `  - { at: ${day} ${hour}:30, what: ${quoted(what)} }`).join('\n')}
tollgates:
  - gate: unit-tests
    outcome: missed
    reason: case-not-considered
    because: ${quoted(sentence(chance).slice(0, -1))}
    followUp: close-the-gap
  - { gate: code-review, outcome: missed, reason: not-visible-here, because: ${quoted(sentence(chance).slice(0, -1))}, acceptedRisk: ${quoted(paragraph(chance, 1))} }
  - { gate: uat, outcome: not-applicable, because: ${quoted(sentence(chance).slice(0, -1))} }
  - { gate: release-checkout, outcome: not-reached }
  - { gate: alerting, outcome: caught }
followUps:
  - id: close-the-gap
    what: ${quoted(sentence(chance).slice(0, -1))}
    type: prevent
    owner: platform
    ticket: OPS-${index + 1}
    created: ${day}
    due: ${later(14)}
    status: done
    doneOn: ${later(12)}
surprisedBy: [${quoted(sentence(chance))}]
wentWell: [${quoted(sentence(chance))}]
gotLucky: [${quoted(sentence(chance))}]
learned: [${quoted(sentence(chance))}]
mitigation:
  options:
    - { id: wait, what: Wait for the queue, chosen: true, pros: [${quoted(sentence(chance))}], cons: [${quoted(sentence(chance))}] }
    - { id: restart, what: Restart the workers, pros: [${quoted(sentence(chance))}], cons: [${quoted(sentence(chance))}], notChosenBecause: ${quoted(sentence(chance))} }
  decidedBy: [incident-lead]
  verifiedBy: ${quoted(sentence(chance))}
authors: [mara]
reviewers: [idris]
reviewedOn: ${later(6)}
publishedOn: ${later(7)}
tags: [${chance.one(['locks', 'queues', 'caches'])}]
---

${bodyOf(bytes - 4500, chance)}
<Timeline />

<Tollgates />
`;
  return { path: `postmortems/${day}-write-up-${index}.mdx`, text };
}
