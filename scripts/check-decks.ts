import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { changedFiles } from '../src/reading/changed-files.ts';
import { type Places, placesOf } from '../src/reading/places.ts';
import { siteAddress } from '../src/reading/site-address.ts';
import { baseOption } from './check/command.ts';
import { checkSite } from './check-decks/check-site.ts';
import type { DeckFinding } from './check-decks/deck-finding.ts';
import { type DeckPage, findDecks } from './check-decks/find-decks.ts';
import { deckFormats } from './check-decks/formats.ts';
import { type PrivateTexts, privateTexts } from './check-decks/private-texts.ts';
import { selectDecks } from './check-decks/select-decks.ts';
import { findChromium, noChromium, openChromium } from './lib/chromium.ts';
import { type Command, type CommandIo, type ExitCode, operandsOf, readOptions, runCommand } from './lib/command.ts';
import { textIn } from './lib/option-values.ts';
import { readArchive } from './lib/read-archive.ts';
import { unknownName } from './lib/unknown-name.ts';

const command: Command = {
  name: 'npm run check:decks',
  about: 'Opens every deck of the built site in a browser, and says what a room would notice.',
  options: {
    changed: baseOption,
    format: { type: 'string', value: 'NAME', text: `One of ${Object.keys(deckFormats).join(', ')}; default text` },
    quick: { type: 'boolean', text: 'Leaves out what hardly differs from deck to deck: keys, windows, views, files' },
    'at-once': { type: 'string', value: 'COUNT', text: 'How many decks at a time, default one per core, up to 4' },
  },
  operands: '[part-of-a-path…]',
  environment: { CHROMIUM: 'The browser, where it is not at its usual place', BASE_PATH: 'As it was for the build' },
  example: 'npm run check:decks -- 2026-03-03-locked-table',
};

/** 0: no error, maybe warnings. 1: errors. 2: no site, no deck or no browser, or wrong use. */
export async function main(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const options = readOptions(command, args, io);
  if (typeof options === 'number') return options;
  const places = placesOf(io.env, io.cwd);
  const refuse = (text: string): ExitCode => {
    io.stderr(`${text}\n`);
    return 2;
  };
  const format = textIn(options, 'format') ?? 'text';
  const report = Object.hasOwn(deckFormats, format) ? deckFormats[format] : undefined;
  if (report === undefined) return refuse(unknownName(format, 'format', Object.keys(deckFormats)));
  /** A whole archive takes minutes: as text, each deck is said as soon as it is known. */
  const say = (deck: string, found: readonly DeckFinding[]) => {
    if (format === 'text') io.stdout(linesOf(deck, found));
  };
  const atOnce = Number(options['at-once'] ?? Math.min(4, availableParallelism()));
  if (!Number.isInteger(atOnce) || atOnce < 1) return refuse('`--at-once` takes a whole number above 0.');
  if (!existsSync(places.out)) return refuse(`There is no built site in ${places.out}. First: npm run build`);
  const parts = operandsOf(command, args);
  const since = textIn(options, 'changed');
  const change = since === undefined ? undefined : changedFiles(since, { root: io.cwd, content: places.content });
  const isAsked = selectDecks(parts, change);
  const site = findDecks(places.out);
  const decks = site.decks.filter(isAsked);
  if (site.decks.length === 0)
    return refuse(`There is no deck in ${places.out}. A build of an archive with at least one write-up makes two.`);
  if (!site.decks.some(selectDecks(parts)))
    return refuse(`No deck has \`${parts.join('` or `')}\` in its path. For example: ${site.decks[0]?.path}`);
  const executable = findChromium(io.env);
  if (executable === undefined) return refuse(noChromium);
  const unpaired = site.unpaired.filter(({ id, deck }) => isAsked({ id, path: deck }));
  for (const one of unpaired) say(one.deck, [one]);
  const browser = await openChromium(executable);
  try {
    const { base } = siteAddress(io.env, places.content);
    const privateOf = await privateReader(places, io);
    const found = await checkSite(
      decks,
      { folder: places.out, base, atOnce, onDone: ({ path }, own) => say(path, own) },
      { browser, privateOf, isQuick: options['quick'] === true },
    );
    const all = [...unpaired.map(({ id: _, ...finding }) => finding), ...found];
    io.stdout(report(all, decks.length));
    return all.some(({ level }) => level === 'error') ? 1 : 0;
  } finally {
    await browser.close();
  }
}

/** What the decks of each postmortem may not say, from the files themselves. */
async function privateReader(places: Places, io: CommandIo) {
  const { archive, textOf } = await readArchive(places, io.stderr);
  const texts = new Map<string, PrivateTexts>(
    archive.postmortems.map((entry) => [entry.id, privateTexts(entry, textOf(entry.path) ?? '')]),
  );
  return ({ kind, id }: DeckPage) => (kind === 'postmortem' ? texts.get(id) : undefined);
}

function linesOf(deck: string, found: readonly DeckFinding[]): string {
  const lines = found.map(({ level, rule, message }) => `  ${level} ${rule}: ${message}\n`);
  return lines.length === 0 ? '' : `${deck}\n${lines.join('')}`;
}

if (import.meta.main) await runCommand(main);
