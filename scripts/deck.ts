import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { editionIn, placesOf, placeVariables } from '../src/reading/places.ts';
import { siteAddress } from '../src/reading/site-address.ts';
import { replaceFile } from '../src/reading/write-file.ts';
import { builtEdition } from './deck/built-edition.ts';
import { findDeck } from './deck/find-deck.ts';
import { oneFile } from './deck/one-file.ts';
import { findChromium, noChromium, openChromium } from './lib/chromium.ts';
import { type Command, type CommandIo, type ExitCode, operandsOf, readOptions, runCommand } from './lib/command.ts';
import { editionRefusal, withEdition } from './lib/edition.ts';
import { textIn } from './lib/option-values.ts';
import { paperWindow, printPage } from './lib/print-page.ts';
import { readArchive } from './lib/read-archive.ts';
import { listen, serverPort, siteServer } from './lib/serve.ts';

const command: Command = {
  name: 'npm run deck',
  about: 'Writes a deck of the built site as a PDF, or as one HTML file that works without a network.',
  options: {
    out: { type: 'string', value: 'FILE', text: 'Where to: a name that ends in .pdf or .html' },
    talk: { type: 'boolean', text: 'The ten-minute talk in place of the review' },
    drill: { type: 'boolean', text: 'The drill: its page as .html, the game master’s print-out as .pdf' },
    handout: { type: 'boolean', text: 'A PDF on A4, each slide with its notes below' },
    'without-notes': { type: 'boolean', text: 'Leaves the notes out of an HTML file that is passed on' },
    edition: { type: 'string', value: 'NAME', text: 'internal, the default, or public: what everybody may read' },
    lang: { type: 'string', value: 'LANG', text: 'One of the archive’s languages, default its first' },
  },
  operands: 'id',
  environment: { CHROMIUM: 'The browser for a PDF, where it is not at its usual place', ...placeVariables },
  example: 'npm run deck -- 2026-03-03-locked-table --out review.pdf',
};

/** 0: the file is written. 2: it is not, with the reason and the way out. */
export async function main(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const options = readOptions(command, args, io);
  if (typeof options === 'number') return options;
  const refuse = (text: string): ExitCode => {
    io.stderr(`${text}\n`);
    return 2;
  };
  const [id, ...more] = operandsOf(command, args);
  const out = options['out'];
  if (id === undefined || more.length > 0) return refuse(`One id is expected. For example: ${command.example}`);
  if (typeof out !== 'string' || !/\.(?:pdf|html)$/.test(out))
    return refuse(`\`--out\` takes a file name that ends in .pdf or .html. For example: ${command.example}`);
  const isPdf = out.endsWith('.pdf');
  if (options['handout'] && !isPdf) return refuse('A hand-out is a PDF: `--handout --out handout.pdf`.');
  const env = withEdition(io.env, options);
  const places = placesOf(env, io.cwd);
  const refusal = editionRefusal(env, places.content);
  if (refusal !== undefined) return refuse(refusal);
  const edition = editionIn(env);
  const deck = findDeck(await readArchive(places, io.stderr), id, {
    deck: options['drill'] ? 'drill' : options['talk'] ? 'talk' : 'slides',
    language: textIn(options, 'lang'),
    edition,
  });
  if ('trouble' in deck) return refuse(deck.trouble);
  const path = isPdf ? deck.printed : deck.page;
  const file = join(places.out, path, 'index.html');
  const build = edition === 'public' ? 'npm run build -- --edition public' : 'npm run build';
  const built = builtEdition(places.out);
  if (built !== undefined && built !== edition)
    return refuse(`${places.out} holds the ${built} edition, and the ${edition} one is asked for. First: ${build}`);
  if (!existsSync(file)) return refuse(`The built site has no ${path}. First: ${build}`);
  const { base } = siteAddress(env, places.content);
  const target = resolve(io.cwd, out);
  if (isPdf) {
    const executable = findChromium(io.env);
    if (executable === undefined) return refuse(noChromium);
    replaceFile(target, await printed(places.out, base, path + (options['handout'] ? '?handout' : ''), executable));
  } else {
    const read = (address: string) => readFileSync(join(places.out, decodeURIComponent(address.slice(base.length))));
    replaceFile(target, oneFile(readFileSync(file, 'utf8'), { read, withNotes: !options['without-notes'] }));
  }
  io.stdout(`${out}\n`);
  return 0;
}

async function printed(folder: string, base: string, path: string, executable: string): Promise<Uint8Array> {
  const server = siteServer(folder, base);
  await listen(server, 0);
  const browser = await openChromium(executable);
  try {
    const page = await browser.newPage({ viewport: paperWindow });
    await page.goto(`http://localhost:${serverPort(server)}${base}${path}`, { waitUntil: 'networkidle' });
    return await printPage(page);
  } finally {
    await browser.close();
    server.close();
  }
}

if (import.meta.main) await runCommand(main);
