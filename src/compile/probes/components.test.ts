/** Probes 38 to 49 of checking.md, section 13: elements, components, attributes. */
import { expect, test } from 'vitest';
import { compile } from '../../testing/inspect.ts';
import { probe } from '../../testing/probe.ts';

const probes: readonly (readonly [number: string, body: string, findings: readonly string[]])[] = [
  ['38', '<script src="https://x.example/a.js"></script>', ['B05 1:1']],
  ['38', '<style>a</style>', ['B05 1:1']],
  ['38', 'a <iframe src="https://x.example"></iframe>', ['B05 1:3']],
  ['38', '<svg onload="alert(1)"/>', ['B05 1:1']],
  ['38', '<img src="x" onerror="alert(1)"/>', ['B05 1:1']],
  ['38', '<a href="javascript:alert(1)">a</a>', ['B05 1:1']],
  ['39', '<constructor/>', ['B05 1:1']],
  ['39', '<__proto__/>', ['B05 1:1']],
  ['39', '<toString/>', ['B05 1:1']],
  ['40', '<a.b/>', ['B15 1:1']],
  ['40', '<set:html/>', ['B15 1:1']],
  ['40', '<>a</>', ['B15 1:1']],
  ['41', '<Aside title={a}>b</Aside>', ['B06 1:8']],
  ['41', '<Aside title={`x`}>b</Aside>', ['B06 1:8']],
  ['41', '<Aside title={<Timeline/>}>b</Aside>', ['B06 1:8']],
  ['42', '<Aside {...a}>b</Aside>', ['B06 1:8']],
  ['43', '<Aside set:html="a">b</Aside>', ['B07 1:8']],
  ['43', '<Aside client:load>b</Aside>', ['B07 1:8']],
  ['43', '<Aside is:raw>b</Aside>', ['B07 1:8']],
  ['43', '<Aside style="a:b">b</Aside>', ['B07 1:8']],
  ['43', '<Aside title="a" onclick="a">b</Aside>', ['B07 1:18']],
  ['43', '<Aside class="a">b</Aside>', ['B07 1:8']],
  ['44', '<Aside title="a" title="b">c</Aside>', ['B14 1:8']],
  ['45', '<Aside title="{a}">b</Aside>', []],
  ['45', '<Aside title="&lt;b&gt;">b</Aside>', []],
  ['46', '<\u0410side>b</\u0410side>', ['B05 1:1']],
  ['47', '<A\u200bside>b</A\u200bside>', ['B02 1:1', 'B11 1:3', 'B02 1:10']],
  ['48', '<!-- c -->', ['B02 1:1']],
  ['48', '<!doctype html>', ['B15 1:1']],
  ['48', '<![CDATA[a]]>', ['B15 1:1']],
  ['48', '<?php a ?>', ['B15 1:1']],
  ['49 inside an attribute', '<Aside title="<Internal>a</Internal>">b</Aside>', []],
  ['49 unclosed', '<Internal>\nsecret', ['B02 1:1']],
  ['49 split over a list item', '- <Internal>a\n- b</Internal>', ['B02 1:3']],
];

test.each(probes)('%s: %j', async (_, body, findings) => {
  expect(await probe({ body })).toEqual({ findings, foreign: [] });
});

test('49 what stands in an attribute is text of the component', async () => {
  const { sections } = await compile('<Aside title="<Internal>a</Internal>">b</Aside>');
  expect(sections[0]?.blocks[0]?.segments).toEqual([
    {
      kind: 'component',
      name: 'Aside',
      props: { title: '<Internal>a</Internal>' },
      children: [{ kind: 'html', html: 'b' }],
    },
  ]);
});
