import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BenchFile } from './bench-file.ts';

const files: Readonly<Record<string, string>> = {
  'package.json': '{ "type": "module", "private": true }\n',
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({ integrations: [mdx()], devToolbar: { enabled: false } });
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import * as z from 'zod';

const writeUps = defineCollection({
  loader: glob({ base: './content', pattern: '**/*.mdx' }),
  schema: z.looseObject({
    title: z.string(),
    summary: z.string().optional(),
    brief: z.looseObject({ reported: z.string(), howItHappened: z.string() }).optional(),
    timeline: z.array(z.looseObject({ what: z.string() })).default([]),
    followUps: z.array(z.looseObject({ what: z.string() })).default([]),
  }),
});
export const collections = { writeUps };
`,
  'src/components/Aside.astro': '<aside><strong>{Astro.props.title}</strong><slot /></aside>\n',
  'src/components/Nothing.astro': '',
  'src/pages/[...id].astro': `---
import { getCollection, render } from 'astro:content';
import Aside from '../components/Aside.astro';
import Nothing from '../components/Nothing.astro';

export async function getStaticPaths() {
  return (await getCollection('writeUps')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
const { title, summary, brief, timeline, followUps } = entry.data;
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>{title}</title></head>
  <body>
    <h1>{title}</h1>
    <p>{summary ?? brief?.reported}</p>
    <ol>{timeline.map(({ what }) => <li>{what}</li>)}</ol>
    <ul>{followUps.map(({ what }) => <li>{what}</li>)}</ul>
    <Content components={{ Aside, Timeline: Nothing, Tollgates: Nothing }} />
  </body>
</html>
`,
};

/** The same write-ups as a plain Astro site: Astro's own loader, @astrojs/mdx, one page each, nothing checked. */
export function writePlainSite(folder: string, corpus: readonly BenchFile[], nodeModules: string): void {
  const all = [...Object.entries(files), ...corpus.map(({ path, text }) => [join('content', path), text] as const)];
  for (const [path, text] of all) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  symlinkSync(nodeModules, join(folder, 'node_modules'), 'dir');
}
