import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { replaceFile } from '../src/reading/write-file.ts';
import { ndcg } from '../src/search/relevance.ts';
import { similarTexts } from '../src/search/similar/similar.ts';
import { hasBrowser, openBrowser } from '../src/testing/browser/browser.ts';
import { buildBenchSite } from './bench-search/bench-site.ts';
import { type Browsing, browse } from './bench-search/in-browser.ts';
import { type JudgedQuery, readQueries, readSimilar } from './bench-search/judgements.ts';
import { comparedMarkdown, type MarkdownText, readMarkdownFolder } from './bench-search/markdown-folder.ts';
import { figuresOf, tableOf } from './bench-search/report.ts';
import { type Command, type CommandIo, type ExitCode, readOptions, runCommand } from './lib/command.ts';
import { countingServer } from './lib/counting-server.ts';

const command: Command = {
  name: 'npm run bench:search',
  about: 'Asks the shipped search, and Pagefind as it comes, the same queries over a folder of Markdown files.',
  options: {
    corpus: { type: 'string', value: 'DIR', text: 'Markdown files with front matter; a name without ending is an id' },
    queries: { type: 'string', value: 'FILE', text: 'JSON: [{ "query": "…", "type": "typo", "relevant": ["id"] }]' },
    similar: { type: 'string', value: 'FILE', text: 'JSON: { "id": ["id", …] }, texts that are alike' },
    json: { type: 'string', value: 'FILE', text: 'Write the figures to a file' },
  },
  environment: { CHROMIUM: 'The browser to use, where it is not found by itself' },
  example: 'npm run bench:search -- --corpus corpus --queries queries.json --json figures.json',
};

export async function main(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const options = readOptions(command, args, io);
  if (typeof options === 'number') return options;
  const path = (name: string) => (typeof options[name] === 'string' ? resolve(io.cwd, options[name]) : undefined);
  const [corpus, queriesFile, similarFile, json] = ['corpus', 'queries', 'similar', 'json'].map(path);
  const misuse = (text: string): ExitCode => {
    io.stderr(`${text} \`${command.name} -- --help\` shows an example.\n`);
    return 2;
  };
  if (corpus === undefined || queriesFile === undefined) return misuse('Both `--corpus` and `--queries` are needed.');
  const missing = [corpus, queriesFile, similarFile].find((file) => file !== undefined && !existsSync(file));
  if (missing !== undefined) return misuse(`There is no \`${missing}\`.`);
  if (!hasBrowser) return misuse('The benchmark runs in Chromium. CHROMIUM=/path/to/chromium names one.');

  const texts = readMarkdownFolder(corpus);
  const ids = new Set(texts.map(({ id }) => id));
  if (texts.length === 0) return misuse(`\`${corpus}\` holds no Markdown files.`);
  if (ids.size < texts.length) return misuse('Two Markdown files have the same name; a name is an id.');
  const queries = readQueries(queriesFile, ids);
  const similar = similarFile === undefined ? undefined : similarNdcg5(texts, readSimilar(similarFile, ids));

  const { browsing, indexSeconds } = await browseSite(texts, queries, io);
  const figures = figuresOf(browsing, queries, similar);
  io.stdout(`${texts.length} texts, indexed in ${indexSeconds.toFixed(1)} s, ${queries.length} queries\n\n`);
  io.stdout(tableOf(figures, browsing, queries));
  if (json !== undefined) replaceFile(json, `${JSON.stringify(figures, null, 2)}\n`);
  return 0;
}

async function browseSite(texts: readonly MarkdownText[], queries: readonly JudgedQuery[], io: CommandIo) {
  const folder = mkdtempSync(join(tmpdir(), 'tollgate-search-'));
  try {
    io.stderr('Building the site and both indexes …\n');
    const { folder: site, worker, indexSeconds } = await buildBenchSite(texts, folder, io);
    const server = await countingServer(site);
    const browser = await openBrowser();
    try {
      io.stderr('Asking …\n');
      const asked = queries.map(({ query }) => query);
      const browsing: Browsing = await browse(browser, server, worker, asked);
      return { browsing, indexSeconds };
    } finally {
      await browser.close();
      await server.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The mean over the texts that someone judged. */
function similarNdcg5(texts: readonly MarkdownText[], similar: ReadonlyMap<string, readonly string[]>): number {
  const found = similarTexts(texts.map(comparedMarkdown), { most: 5, least: 0 });
  const values = [...similar].map(([id, relevant]) =>
    ndcg({ found: (found.get(id) ?? []).map((one) => one.id), relevant }, 5),
  );
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
}

if (import.meta.main) await runCommand(main);
