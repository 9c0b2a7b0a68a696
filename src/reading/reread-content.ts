import { type BigIntStats, statSync } from 'node:fs';
import { bytesOf, readContent, type SourceFile } from './read-content.ts';

/** Two writes so close together may leave the same stamps, so a file that was changed just now is read again. */
const settledAfterMs = 2000n;

interface Known {
  readonly stamps: string;
  readonly bytes: Uint8Array;
}

/** The same as `readContent` each time, for whoever reads a folder after each save: opens what has changed since. */
export function contentReader(): (folder: string) => SourceFile[] {
  let known: ReadonlyMap<string, Known> = new Map();
  return (folder) => {
    const next = new Map<string, Known>();
    const files = readContent(folder, (file) => {
      const nowMs = BigInt(Date.now());
      const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
      const stamps = stat && stampsOf(stat);
      const before = known.get(file);
      const bytes = before?.stamps === stamps && before ? before.bytes : bytesOf(file);
      if (stat && stamps !== undefined && stat.ctimeMs < nowMs - settledAfterMs) next.set(file, { stamps, bytes });
      return bytes;
    });
    known = next;
    return files;
  };
}

const stampsOf = ({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats) => [dev, ino, size, mtimeNs, ctimeNs].join(' ');
