import { expect, test } from 'vitest';
import { compile } from '../../testing/inspect.ts';
import { probe } from '../../testing/probe.ts';
import { componentProbes } from '../../testing/probes/components.ts';

test.each(componentProbes)('%s: %j', async (_, body, findings) => {
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
