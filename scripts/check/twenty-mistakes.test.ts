import { afterEach, beforeEach, expect, test } from 'vitest';
import { formats } from '../../src/checking/reports/formats.ts';
import { draft, trialProject } from './trial.ts';

let project: ReturnType<typeof trialProject>;
beforeEach(() => {
  project = trialProject();
});
afterEach(() => project.remove());

/** Each line below its mistakes: `rule line:column`. What real people write from memory, or paste. */
const byHand = `---
title: Checkout slow: cache change
Team: storefront
status: Publié
severity: SEV-9
timezone: CET
services: assets_db
symptoms: ["HTTP 502]
times:
  started: 3/4/2026 9:15
  mitigated: 2026-03-04 25:10
  finished: 2026-03-04 12:00
brief:
\treported: Slow pages for everybody
  howItHappened:
    - The cache was cold
impact:
  level: hoch
  supportContacts: six
wentWell:
  - Rollback: it was fast
  - *Everyone* helped
  * Nobody lost data
authors: @mara
trigger:code-change
timeline:
  - { at: 2026-03-04T09:15Z, what: Alert fired again, keys: true }
---
`;
const byHandFound = `2:8 Y01, 3:1 S02, 4:9 S04, 5:11 C03, 6:1 S02, 7:11 S03, 8:12 Y01, 10:12 T01, 11:14 T01, 12:3 S02,
  14:1 Y03, 15:3 S03, 18:10 S04, 19:20 S03, 21:5 S03, 22:5 Y01, 23:3 Y01, 24:10 Y01, 25:1 Y01, 27:55 S02`;

const values = `---
title: "Checkout <b>slow</b> again"
team: Data Plattform
timeZone: Europe/Pariss
times: { started: 2026-03-05, mitigated: yesterday }
tollgates:
  - { gate: code-review, outcome: Missed }
  - { gate: e2e, outcome: caught }
  - { gate: code-review, outcome: unknown }
  - uat
followUps:
  - { id: Warm Cache, what: Warm the cache before the switch, due: next week }
  - { id: b, what: short, owner: Anna, ticket: "#12", status: closed }
timeline:
  - 09:15 Alert fired
  - time: 2026-03-05 09:15
    what: Alert fired again
evidence:
  - { label: Dashboard, url: d.example.com }
reviewers: jules
severity: null
---
`;
const valuesFound = `2:18 S09, 3:7 C01, 4:11 S08, 5:19 T01, 5:42 T01, 7:35 S04, 8:13 C04, 9:13 S13, 10:5 S03, 12:11 S06,
  12:68 S07, 13:20 S05, 13:34 C09, 13:48 C08, 13:63 S04, 15:5 S03, 16:5 S02, 19:30 S11, 20:12 S03, 21:11 S03`;

/** With a byte-order mark and CRLF, as some editors save. */
const body = `\ufeff---
title: Checkout answered slowly
team: storefront
---

# Big title

import fs from "fs"

One<br>two, 🚢 {{ name }} and é <5ms.

<!-- todo: later -->

<div>

Words

</div>

<Timline />

<Aside title={"x"}>y</Aside>

<Aside title=x>y</Aside>

![Queue](https://x.example/q.png)

[page](../2026-13-99-nothing/) and [x](javascript:alert%281%29) and [h](http://x.example).

<https://status.ferrywell.io> is the page.

The outage was due to human error; they should have checked.

It sent {"a": 1, "b": {"c": 2}} as Map<String, List>.

Mail to jo@harbour.io.
`.replaceAll('\n', '\r\n');
const bodyFound = `6:1 B09, 8:1 B03, 10:4 B02, 10:16 B04, 10:33 B02, 12:1 B02, 14:1 B05, 20:1 B05, 22:8 B06, 24:1 B02,
  26:1 B08, 28:1 B13, 28:36 B08, 28:69 B08, 30:1 B02, 32:23 human-error, 32:41 should-have, 34:9 B04,
  34:39 B02, 36:9 personal/email`;

const countIn: Readonly<Record<string, (output: string) => number>> = {
  text: (output) => output.match(/^content\/\S+:\d+:\d+ {2}/gm)?.length ?? 0,
  json: (output) => JSON.parse(output).findings.filter(({ level }: { level: string }) => level !== 'todo').length,
  github: (output) => output.split('\n').filter((line) => line.startsWith('::')).length,
  gitlab: (output) => JSON.parse(output).length,
  sarif: (output) => JSON.parse(output).runs[0].results.length,
  rdjson: (output) => JSON.parse(output).diagnostics.length,
};

test.each([
  ['a front matter by hand', byHand, byHandFound],
  ['values from memory', values, valuesFound],
  ['a body from elsewhere', body, bodyFound],
])('%s: each mistake is one finding at its place, in every format', async (_, text, found) => {
  project.write(draft, text);
  const expected = found.split(/,\s+/);
  expect(expected).toHaveLength(20);
  const { stdout } = await project.run(draft);
  const listed = [...stdout.matchAll(/^content\/\S+?:(\d+:\d+) {2}\w+ {2}(\S+)$/gm)];
  expect(listed.map(([, place, rule]) => `${place} ${rule}`)).toEqual(expected);
  for (const format of Object.keys(formats)) {
    const output = await project.run('--format', format, draft);
    expect([format, output.code, countIn[format]?.(output.stdout)]).toEqual([format, 1, expected.length]);
    expect(output.stderr).not.toContain('broke');
  }
});

test.each([byHand, values, body])(
  '--fix twice is --fix once, and the second run reads what the first kept',
  async (text) => {
    project.write(draft, text);
    await project.run('--fix', draft);
    const once = project.textOf(draft);
    await project.run('--fix', draft);
    expect(project.textOf(draft)).toBe(once);
  },
);
