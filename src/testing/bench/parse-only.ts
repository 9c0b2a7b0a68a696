/** What the check is measured against: YAML and MDX of every file parsed once, nothing judged. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { cutFrontMatter } from '../../compile/cut-front-matter.ts';
import { parseMdx } from '../../compile/parse-mdx.ts';
import { createSource } from '../../compile/positions.ts';

const [, , folder = '.'] = process.argv;
let parsed = 0;
for (const path of globSync('**/*.mdx', { cwd: folder })) {
  const source = createSource(path, readFileSync(join(folder, path), 'utf8'));
  const { cut } = cutFrontMatter(source);
  if (!cut) continue;
  parse(cut.front);
  parseMdx(source, cut.blanked, 'postmortem');
  parsed++;
}
process.stdout.write(`${parsed} parsed\n`);
