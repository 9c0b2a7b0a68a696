/** Probes 1 to 12 and 62 to 66 of checking.md, section 13: the cut, YAML, sizes, characters. */
import { expect, test } from 'vitest';
import { probe } from '../../testing/probe.ts';

const head = 'title: A probe\nteam: data-platform\n';
const withLine = (line: string) => `---\n${head}${line}\n---\n`;
const bomb = ['a: &a [x, x]', ...'bcdefghi'.split('').map((key, n) => `${key}: &${key} [*${'abcdefgh'[n]}, *a]`)];

const probes: readonly (readonly [number: string, text: string, findings: readonly string[]])[] = [
  ['1', `---\n${head}---x\n{a}\n`, ['L06 1:1']],
  ['1 with a closing line', `---\n${head}---x\n---\n{a}\n`, ['L11 4:1', 'Y01 4:1', 'B04 6:1']],
  ['2', `+++\n${head}+++\n`, ['L04 1:1']],
  ['3', `\n---\n${head}---\n`, ['L05 1:1']],
  ['4', `\ufeff---\n${head}---\na {b}\n`, ['B04 5:3']],
  ['5', `---\n${head}---\na\n\nb {c}\n`.replaceAll('\n', '\r\n'), ['B04 7:3']],
  ['6', `---\n${head}---\n---\nb: c\n---\n\n{a}\n`, ['B04 9:1']],
  ['7 anchor and alias', withLine('tags: &a [x]\nrelated: *a'), ['Y04 4:7', 'Y04 5:10']],
  ['7 a bomb', withLine(bomb.join('\n')), bomb.map((_, line) => `Y04 ${line + 4}:${4}`)],
  ['8', withLine('severity: !!js/function "x"'), ['Y05 4:11']],
  ['9', withLine('<<: { a: 1 }'), ['Y04 4:1']],
  ['10', withLine('__proto__: { status: published }'), ['Y07 4:1']],
  ['63 an empty body', `---\n${head}---`, []],
  ['64 in text', `---\n${head}---\nThe flag was \u202eno.\n`, ['B11 5:14']],
  ['64 in code', `---\n${head}---\n\`a\u2066b\`\n`, ['B11 5:3']],
  ['64 as an entity', `---\n${head}---\na&#8238;b\n`, ['B11 5:2']],
  ['65', `---\n${head}---\na\u0000b`, ['L02 5:2']],
];

test.each(probes)('%s: %j', async (_, text, findings) => {
  expect(await probe({ text })).toEqual({ findings, foreign: [] });
});

test('10 a reserved key reaches no object', async () => {
  await probe({ text: withLine('__proto__: { polluted: yes }') });
  expect('polluted' in {}).toBe(false);
});

test('65 broken UTF-8', async () => {
  const bytes = Uint8Array.from([...new TextEncoder().encode(`---\n${head}---\ncaf`), 0xe9, 0x20]);
  expect((await probe({ text: bytes })).findings).toEqual(['L02 5:4']);
});

const sizes: readonly (readonly [what: string, body: string, findings: readonly string[]])[] = [
  ['62 sixty nested quotes', `${'> '.repeat(60)}a`, ['B18 1:101']],
  ['62 sixty nested lists', Array.from({ length: 60 }, (_, n) => `${'  '.repeat(n)}- a`).join('\n'), ['B18 25:51']],
  ['63 300 kB', 'a line of a log\n'.repeat(20_000), ['L01']],
  ['63 100,000 characters in a line', 'a'.repeat(99_000), ['B01 1:1']],
  ['63 10,000 components', '<Timeline/>\n\n'.repeat(7_500), ['B18 401:1']],
  ['63 20,000 open brackets', '{((((((((((\n'.repeat(2000), ['B18 91:11']],
  ['63 20,000 operators', `{${`${'!'.repeat(4000)}\n`.repeat(20)}a}`, ['B18 1:1']],
  ['63 20,000 functions', `{${`${'a=>'.repeat(1000)}\n`.repeat(20)}a}`, ['B18 1:1']],
  ['63 a wall of quotes', `${'>'.repeat(4900)}\n\n`.repeat(18), ['B18 1:51']],
  ['63 a wall of brackets', `${'[a]('.repeat(1200)}\n`.repeat(18), ['B18 1:4001']],
];

/** Under a second on a quiet machine; the tests share theirs. */
const mostMs = 3000;

test.each(sizes)('%s, soon', async (_, body, findings) => {
  const start = performance.now();
  const verdict = await probe({ body });
  expect(performance.now() - start).toBeLessThan(mostMs);
  expect(verdict.findings).toEqual(findings);
});
