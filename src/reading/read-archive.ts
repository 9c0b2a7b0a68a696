import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheckedWriteUp, type CheckResult, checkAcross } from '../checking/check-across.ts';
import { createRecall } from '../checking/recall.ts';
import { secretCover } from '../checking/reports/cover-secrets.ts';
import { defaults } from '../checking/settled.ts';
import { addressesOf } from '../model/addresses.ts';
import type { Edition } from '../model/archive.ts';
import { buildArchive, type CheckedEntry } from '../model/build-archive.ts';
import { readPath } from '../model/paths.ts';
import type { WriteUpKind } from '../model/schema/kinds.ts';
import { bodyReader } from './body-reader.ts';
import { codeVersion } from './code-version.ts';
import { type CompiledBody, checkFiles, compileFiles, type Memory } from './compile-files.ts';
import { type Places, packFolder } from './places.ts';
import { publicReading } from './public-reading.ts';
import { readContent } from './read-content.ts';
import type { Reading, RefusedFile } from './reading.ts';
import { buildClock } from './site-address.ts';
import { openPack } from './tree-cache.ts';

/** Reads an archive once, and again when it is told to. */
export function archiveReader(places: Places, command: 'build' | 'dev', edition: Edition = 'internal') {
  const packAt = packFolder(places, command);
  const read = async (): Promise<Reading> => {
    const whole = { ...(await readArchive(places, packAt)), bodyOf: bodyReader(packAt) };
    return edition === 'public' ? publicReading(whole) : whole;
  };
  let reading: Promise<Reading> | undefined;
  return {
    newest: (): Promise<Reading> => {
      reading ??= read();
      return reading;
    },
    again: (): Promise<Reading> => {
      reading = read();
      return reading;
    },
  };
}

async function readArchive(places: Places, packAt: string): Promise<Omit<Reading, 'bodyOf'>> {
  const files = readContent(places.content);
  const clock = buildClock(process.env, places.content, Date.now());
  const pack = openPack(packAt);
  const memory: Memory = { pack, live: new Set(), made: new Set(), wanted: 'check-and-body', version: codeVersion() };
  const { live, made } = memory;
  try {
    const result = checkAcross(files, await checkFiles(files, memory), clock, createRecall(defaults));
    const bodies = await compileFiles(files, result, memory);
    pack.save((key) => live.has(key));
    const entries = result.writeUps.flatMap((writeUp) => entryOf(writeUp, bodies.get(writeUp.path)));
    const { settings, catalog, findings, crashes } = result;
    const known = new Set(files.map(({ path }) => path));
    const covered = secretCover(findings);
    const textOf = (path: string) => {
      const text = textAt(places.content, path, known.has(path));
      return text === undefined ? undefined : covered(path, text);
    };
    return {
      revision: createHash('sha256')
        .update(JSON.stringify([clock.today, [...live].sort()]))
        .digest('base64url')
        .slice(0, 16),
      findings,
      crashes,
      files: files.length,
      textOf,
      archive: buildArchive(entries, { settings, catalog, today: clock.today }),
      stored: entries.map(({ kind, id, path, lang, fields }) => ({
        kind,
        path,
        lang,
        id: storedId(kind, id, lang),
        title: titleOf(fields),
      })),
      images: [...new Set([...bodies.values()].flatMap(({ images }) => images))].sort(),
      refused: refusedFiles(result, textOf),
      todo: result.todo,
      writeUps: entries.length,
      compiled: made.size,
    };
  } finally {
    pack.close();
  }
}

/** A whole front matter and a compiled body make an entry; a text without one of them is not shown. */
function entryOf(writeUp: CheckedWriteUp, body: CompiledBody | undefined): CheckedEntry[] {
  const { kind, path, id, lang, fields, moments } = writeUp;
  if (fields === undefined || body === undefined) return [];
  // The kind says the type of the fields; TypeScript does not follow that through the copy.
  return [{ kind, path, id, lang, fields, moments, bodyKey: body.bodyKey, words: body.words } as CheckedEntry];
}

const storedId = (kind: WriteUpKind, id: string, lang: string) => (kind === 'translation' ? `${id}.${lang}` : id);
const titleOf = (fields: object): string => ('title' in fields && typeof fields.title === 'string' ? fields.title : '');

/** Undefined for a file that is gone by now, or whose name is no text and so leads nowhere. */
function textAt(contentFolder: string, path: string, isKnown: boolean): string | undefined {
  const file = join(contentFolder, path.slice('content/'.length));
  return isKnown && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function refusedFiles({ findings, settings }: CheckResult, textOf: Reading['textOf']): RefusedFile[] {
  const errors = findings.filter(({ level }) => level === 'error');
  const byFile = Map.groupBy(errors, ({ place }) => place.file);
  return [...byFile].flatMap(([path, own]) => {
    const address = addressOf(path, settings.languages);
    if (address === undefined) return [];
    return [{ path, address, findings: own, sourceLines: (textOf(path) ?? '').split(/\r\n|\r|\n/) }];
  });
}

/** Where the page of a file stands: a translation's in its language, a reply's is its story's. */
function addressOf(path: string, languages: readonly string[]): string | undefined {
  const read = readPath(path);
  if (read?.type !== 'write-up') return undefined;
  const defaultLanguage = languages[0] ?? 'en';
  const to = addressesOf({ base: '/', language: read.lang ?? defaultLanguage, defaultLanguage });
  const page =
    read.originalKind === 'reply'
      ? to.story(read.id.split('/', 1)[0] ?? '')
      : to.entry({ kind: read.originalKind, id: read.id });
  return page.slice(1);
}
