import { type Dice, dice, paragraph, sentence } from './words.ts';

/** One write-up of the benchmark, by its path below the content folder. */
export interface BenchFile {
  readonly path: string;
  readonly text: string;
}

/**
 * `count` varied write-ups, most of them complete postmortems with tables, code, lists and components, some of them
 * stories. The same count gives the same files.
 */
export function benchCorpus(count: number): BenchFile[] {
  return Array.from({ length: count }, (_, index) => {
    const chance = dice(index + 1);
    return index % 8 === 7 ? story(index, chance) : postmortem(index, chance);
  });
}

const dayMs = 86_400_000;
const dayOf = (index: number) => new Date(Date.UTC(2023, 0, 2) + index * dayMs).toISOString().slice(0, 10);
const quoted = (text: string) => JSON.stringify(text);

function postmortem(index: number, chance: Dice): BenchFile {
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

${body(chance)}
<Timeline />

<Tollgates />
`;
  return { path: `postmortems/${day}-write-up-${index}.mdx`, text };
}

function story(index: number, chance: Dice): BenchFile {
  const text = `---
title: ${quoted(`What happened to me in week ${index}`)}
toldBy: wren
tellerAgrees: true
status: published
happened: ${dayOf(index % 1000)}
publishedOn: ${dayOf((index % 1000) + 30)}
whatBroke: ${quoted(paragraph(chance, 1))}
notAlone: [${quoted(sentence(chance))}]
whatHelped: [${quoted(sentence(chance))}]
howItFelt: ${quoted(paragraph(chance, 2))}
---

${body(chance)}`;
  return { path: `festival/story-${index}.mdx`, text };
}

function body(chance: Dice): string {
  return Array.from({ length: 4 + chance.number(4) }, (_, part) => section(part, chance)).join('\n');
}

function section(part: number, chance: Dice): string {
  const rows = Array.from({ length: 3 + chance.number(5) }, (_, row) => `| node-${row} | ${chance.number(900)} ms |`);
  const extra = chance.one([
    `\`\`\`sql\nselect id, state\nfrom jobs_${chance.number(99)}\nwhere locked_at < now() - interval '5 minutes';\n\`\`\``,
    `\`\`\`ts\nexport const limit = ${chance.number(500)};\nawait pool.query('select 1', { limit });\n\`\`\``,
    `\`\`\`bash\nkubectl get pods --namespace jobs | grep -c Running # ${chance.number(40)}\n\`\`\``,
    `| node | wait |\n| --- | ---: |\n${rows.join('\n')}`,
    `- ${sentence(chance)}\n- ${sentence(chance)}\n- ${sentence(chance)}`,
    `<Aside title="What the screen showed">\n\n${paragraph(chance, 2)}\n\n</Aside>`,
    `> ${paragraph(chance, 2)}`,
  ]);
  return `## ${sentence(chance).slice(0, -1)} (${part + 1})

${paragraph(chance, 5)} It said \`${chance.one(['timeout', 'refused', 'deadlock'])}\` **${chance.number(90)} times**.

${extra}

${paragraph(chance, 4)} See [the notes](https://example.com/notes/${chance.number(9999)}).
`;
}
