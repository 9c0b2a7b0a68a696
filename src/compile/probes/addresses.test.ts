/** Probes 50 to 58 of checking.md, section 13: links and image addresses. */
import { expect, test } from 'vitest';
import { probe } from '../../testing/probe.ts';

const link = (address: string) => `[a](${address})`;
const probes: readonly (readonly [number: string, body: string, findings: readonly string[]])[] = [
  ['50', link('javascript:alert%281%29'), ['B08 1:1']],
  ['50', link('JaVaScript:alert'), ['B08 1:1']],
  ['50', link('java&Tab;script:alert'), ['B08 1:1']],
  ['50', link('java&#10;script:alert'), ['B08 1:1']],
  ['50', link('javascript&colon;alert'), ['B08 1:1']],
  ['50', link('&nbsp;javascript:alert'), ['B08 1:1']],
  ['50', link('&#1;javascript:alert'), ['B08 1:1']],
  ['51 used', '[a][b]\n\n[b]: <javascript:alert>', ['B08 3:1']],
  ['51 unused', 'a\n\n[b]: <javascript:alert>', ['B08 3:1']],
  ['52', link('vbscript:a'), ['B08 1:1']],
  ['52', link('data:text/html,a'), ['B08 1:1']],
  ['52', link('blob:https://x.example/a'), ['B08 1:1']],
  ['52', link('file:///etc/passwd'), ['B08 1:1']],
  ['53', link('//evil.example'), ['B08 1:1']],
  ['53', link('/\\evil.example'), ['B08 1:1']],
  ['53', link('\\\\\\\\evil.example'), ['B08 1:1']],
  ['53', link('/path'), ['B08 1:1']],
  ['53', link('http://x.example'), ['W B08 1:1']],
  ['53 a scheme without a host', link('https:evil.example'), ['B08 1:1']],
  ['53 out of the site', link('../../../evil'), ['B08 1:1']],
  ['53 out of the site, encoded', link('%2e%2e/%2e%2e/%2e%2e/evil'), ['B08 1:1']],
  ['54', '<https://x.example>', ['B02 1:1']],
  ['55', 'javascript:alert(1)', []],
  ['56', 'https://x.example', []],
  ['56', 'www.x.example', ['W B08 1:1']],
  ['56', 'mara@x.example', []],
  ['relative', link('../2026-03-03-locked-table/#impact'), []],
  ['anchor', '## B\n\n[a](#b)', []],

  ['57', '![a](../../../../etc/passwd.png)', ['B16 1:1']],
  ['57', '![a](%2e%2e/%2e%2e/x.png)', ['B16 1:1']],
  ['57', '![a](..\\..\\x.png)', ['B08 1:1']],
  ['57', '![a](/etc/x.png)', ['B08 1:1']],
  ['57 by reference', '![a][b]\n\n[b]: ../x.png', ['B16 1:1']],
  ['57 in a folder below', '![a](./b/x.png)', ['B16 1:1']],
  ['58', '![a](data:image/png;base64,AAAA)', ['B08 1:1']],
  ['58', '![a](https://x.example/a.png)', ['B08 1:1']],
  ['61', '<Figure src="../../x.png" alt="a" />', ['B16 1:9']],
  ['61', '<Figure src="data:image/png;base64,AAAA" alt="a" />', ['B08 1:9']],
  ['61', '<Figure src="https://x.example/a.png" alt="a" />', ['B08 1:9']],
  ['61', '<Figure src="javascript:alert" alt="a" />', ['B08 1:9']],
  ['61', '<Figure src="./x.png" alt="a" />', []],
];

test.each(probes)('%s: %j', async (_, body, findings) => {
  expect(await probe({ body })).toEqual({ findings, foreign: [] });
});
