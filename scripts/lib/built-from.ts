import { createHash, type Hash } from 'node:crypto';
import { globSync, lstatSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BuildNews } from '../../src/reading/build-news.ts';
import type { Places } from '../../src/reading/places.ts';
import { replaceFile } from '../../src/reading/write-file.ts';

type Built = Extract<BuildNews, { news: 'built' }>;

interface Record {
  readonly inputs: string;
  readonly output: string;
  readonly built: Built;
}

/** What is handed on as it is, `.well-known/` and `.nojekyll` too: a star stands for no name that begins with a dot. */
const everything = ['**/*', '**/.*', '**/.*/**/*'];
/** Of the project, beside the content: what makes the site. Tests and documents do not. */
const sources = ['src/**/*', 'scripts/**/*', '*.json', '*.mjs', '.node-version'];
const isTest = (path: string) => /\.(?:test|spec)\.ts$|^src\/testing\//.test(path);

/** Names everything that a build is made from: texts, code, packages, Node, and `facts` such as the day and the address. */
export function inputsOf(
  { content }: Places,
  root: string,
  facts: Readonly<{ [name: string]: string | undefined }>,
): string {
  const hash = createHash('sha256').update(JSON.stringify([process.version, facts]));
  addFiles(hash, root, sources, isTest);
  addFiles(
    hash,
    root,
    everything.map((pattern) => `public/${pattern}`),
  );
  addFiles(hash, content, ['**/*']);
  return hash.digest('hex');
}

/** What was built here last time from these inputs; `undefined` when it was something else or has been changed since. */
export function standing({ cache, out }: Places, inputs: string): Built | undefined {
  try {
    const record: Record = JSON.parse(readFileSync(recordIn({ cache, out }), 'utf8'));
    return record.inputs === inputs && record.output === outputOf(out) ? record.built : undefined;
  } catch {
    // No record, or none that can be read: it is built anew.
    return undefined;
  }
}

export function keepRecord({ cache, out }: Places, inputs: string, built: Built): void {
  const record: Record = { inputs, output: outputOf(out), built };
  replaceFile(recordIn({ cache, out }), JSON.stringify(record));
}

/** One record for each folder: an internal and a public site may stand side by side. */
const recordIn = ({ cache, out }: Pick<Places, 'cache' | 'out'>) => join(cache, `built-${basename(out)}.json`);

function outputOf(folder: string): string {
  const hash = createHash('sha256').update(folder);
  addFiles(hash, folder, everything);
  return hash.digest('hex');
}

function addFiles(
  hash: Hash,
  folder: string,
  patterns: readonly string[],
  isLeftOut: (path: string) => boolean = () => false,
) {
  for (const path of new Set(globSync(patterns, { cwd: folder }).sort())) {
    const file = join(folder, path);
    // A name that is no text does not lead to its file; the check says so.
    const kind = lstatSync(file, { throwIfNoEntry: false });
    if (isLeftOut(path) || kind?.isDirectory()) continue;
    // A link is named and not followed, as the check does.
    const bytes = kind?.isFile() ? readFileSync(file) : Buffer.from('link');
    hash.update(`\n${path}\n${bytes.length}\n`).update(bytes);
  }
}
