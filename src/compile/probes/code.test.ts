/** Probes 13 to 37 of checking.md, section 13: imports, exports, expressions. */
import { expect, test } from 'vitest';
import { foreignInJavaScript } from '../../testing/inspect.ts';
import { probe } from '../../testing/probe.ts';

test('the inspector sees an identifier and an import', () => {
  expect(foreignInJavaScript('{a}')).toContain('a');
  expect(foreignInJavaScript('import fs from "fs"')).toContain('import');
});

const probes: readonly (readonly [number: string, body: string, findings: readonly string[]])[] = [
  ['13', 'import fs from "fs"', ['B03 1:1']],
  ['14', 'export const a = 1', ['B03 1:1']],
  ['15', 'export default function Layout(props) { return props.children }', ['B03 1:1']],
  ['16', 'A paragraph.\n\nimport fs from "fs"', ['B03 3:1']],
  ['17', 'export{a}', ['B03 1:1']],
  ['18 in a list item it is text', '- import fs from "fs"', []],
  ['19 as second line it is text', 'A line.\nimport fs from "fs"', []],
  ['20 indented by three', '   import fs from "fs"', []],
  ['20 indented by four', '    import fs from "fs"', []],
  ['20 in a quote', '> import fs from "fs"', []],
  ['21 a sentence', 'export rate was down', ['B03 1:1']],
  ['22 escaped', '&#101;xport rate was down', []],
  ['23 a call', 'import("fs")', []],

  ['24', '{process.env.A}', ['B04 1:1']],
  ['25 heading', '## Home {process.env.A}', ['B04 1:9']],
  ['25 strong', 'It is **{process.env.A}**.', ['B04 1:9']],
  ['25 link text', '[{process.env.A}](https://x.example)', ['B04 1:2']],
  ['25 table cell', '| a |\n|---|\n| {process.env.A} |', ['B04 3:3']],
  ['25 quote', '> {process.env.A}', ['B04 1:3']],
  ['25 footnote', 'a[^1]\n\n[^1]: {process.env.A}', ['B04 3:7']],
  ['25 list', '- {process.env.A}', ['B04 1:3']],
  ['25 component', '<Aside>\n{process.env.A}\n</Aside>', ['B04 2:1']],
  ['26 in an alternative it is text', '![{process.env.A}](./x.png)', []],
  ['27', '{/* a */ process.env.A /* b */}', ['B04 1:1']],
  ['28 two comments', '{/* a */ /* b */}', ['B04 1:1']],
  ['29', '{// x\nprocess.env.A}', ['B04 1:1']],
  ['30', '{/* a */\u2028process.env.A}', ['B04 1:1', 'B11 1:9']],
  ['31', '{`a`}', ['B04 1:1']],
  ['32', 'The template {{name}} was empty', ['B04 1:14']],
  ['33', '{/* --> <script> */}', []],
  ['34', '{}\n\na { } b', []],
  ['35', '&#123;a&#125; and \\{a}', []],
  ['36 inline code', 'The `{a}` was empty', []],
  ['36 fence', '```js\n{a}\n```', []],
  ['36 info string', '```js {a}\nb\n```', []],
  ['37 directive', ':::note{a}\nb\n:::', ['B04 1:8']],
  ['37 math', '$$\n{a}\n$$', ['B04 2:1']],
];

test.each(probes)('%s: %j', async (_, body, findings) => {
  expect(await probe({ body })).toEqual({ findings, foreign: [] });
});
