import { createHash } from 'node:crypto';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import ThemeScript from '../components/page/ThemeScript.astro';
import source from '../components/page/ThemeScript.astro?raw';

const scriptIn = (html: string) => /<script[^>]*>([\s\S]*)<\/script>/.exec(html)?.[1] ?? '';

test('the script of a page is the one whose hash the policy names, and at most 1 kB', async () => {
  const container = await AstroContainer.create();
  const drawn = scriptIn(await container.renderToString(ThemeScript));
  const hash = (text: string) => createHash('sha256').update(text).digest('base64');
  expect(drawn.length).toBeGreaterThan(100);
  expect(drawn.length).toBeLessThanOrEqual(1024);
  expect(hash(drawn)).toBe(hash(scriptIn(source)));
});
