import { closeSync, fstatSync, mkdirSync, openSync, readFileSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { replaceFile } from './write-file.ts';

/**
 * Texts by key, appended to one file; an index beside it says where each stands. Keys name everything that a text was
 * made from, so a text is never stale. Whatever does not read back as it was written throws the whole pack away.
 */
export interface Pack {
  readonly get: (key: string) => string | undefined;
  /** Without reading it. */
  readonly has: (key: string) => boolean;
  readonly put: (key: string, text: string) => void;
  /** Writes the index. Once most of the file is of no use to `isLive`, only what is goes into a new one. */
  readonly save: (isLive: (key: string) => boolean) => void;
  readonly close: () => void;
}

type Spot = readonly [offset: number, length: number, checksum: number];
interface Index {
  size: number;
  spots: Map<string, Spot>;
}

const compactAboveBytes = 4_000_000;

/** Opens or starts the pack of a folder. One process writes a folder at a time. */
export function openPack(folder: string): Pack {
  mkdirSync(folder, { recursive: true });
  const paths = { pack: join(folder, 'pack'), index: join(folder, 'index.json') };
  let file = openSync(paths.pack, 'a+');
  let index = readIndex(paths.index, fstatSync(file).size);
  if (!index) startAnew();

  function startAnew() {
    closeSync(file);
    rmSync(paths.index, { force: true });
    file = openSync(paths.pack, 'w+');
    index = { size: 0, spots: new Map() };
  }

  function get(key: string): string | undefined {
    const spot = index?.spots.get(key);
    const text = spot && readSpot(file, key, spot);
    if (spot && text === undefined) startAnew();
    return text;
  }

  function put(key: string, text: string) {
    if (!index) return;
    const bytes = Buffer.from(text);
    writeSync(file, bytes, 0, bytes.length, index.size);
    index.spots.set(key, [index.size, bytes.length, checksum(key, bytes)]);
    index.size += bytes.length;
  }

  function save(isLive: (key: string) => boolean) {
    if (!index) return;
    const live = [...index.spots].filter(([key]) => isLive(key));
    const liveBytes = live.reduce((sum, [, [, length]]) => sum + length, 0);
    if (index.size > compactAboveBytes && liveBytes < index.size / 2) {
      const kept = live.flatMap(([key]) => [[key, get(key)] as const]);
      startAnew();
      for (const [key, text] of kept) if (text !== undefined) put(key, text);
    }
    replaceFile(paths.index, JSON.stringify({ size: index.size, spots: [...index.spots] }));
  }

  const has = (key: string) => index?.spots.has(key) ?? false;
  return { get, has, put, save, close: () => closeSync(file) };
}

/** Makes the next run start a pack anew. */
export const discardPack = (folder: string): void => rmSync(join(folder, 'index.json'), { force: true });

/** Reads a pack that another part of the program writes; the index is read again whenever a key is not found. */
export function packReader(folder: string): (key: string) => string | undefined {
  let spots = new Map<string, Spot>();
  let file: number | undefined;
  const look = (key: string) => {
    const spot = spots.get(key);
    return spot && file !== undefined ? readSpot(file, key, spot) : undefined;
  };
  return (key) => {
    const text = look(key);
    if (text !== undefined) return text;
    if (file !== undefined) closeSync(file);
    file = openSync(join(folder, 'pack'), 'r');
    spots = readIndex(join(folder, 'index.json'), fstatSync(file).size)?.spots ?? new Map();
    return look(key);
  };
}

function readIndex(path: string, size: number): Index | undefined {
  try {
    const index: { size: number; spots: [string, Spot][] } = JSON.parse(readFileSync(path, 'utf8'));
    return index.size === size ? { size, spots: new Map(index.spots) } : undefined;
  } catch {
    return undefined;
  }
}

function readSpot(file: number, key: string, [offset, length, expected]: Spot): string | undefined {
  const bytes = Buffer.allocUnsafe(length);
  const isWhole = readSync(file, bytes, 0, length, offset) === length;
  return isWhole && checksum(key, bytes) === expected ? bytes.toString('utf8') : undefined;
}

const checksum = (key: string, bytes: Uint8Array) => crc32(bytes, crc32(key));
