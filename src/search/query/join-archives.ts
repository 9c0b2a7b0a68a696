import type { Columns } from './columns.ts';
import { noHits, rarity } from './combine.ts';
import type { ArchiveFiles, SearchIndex } from './engine.ts';
import { joinColumns } from './join-columns.ts';
import { wordList } from './word-list.ts';

/** One archive of several that are searched together. */
export interface Member {
  readonly name: string;
  /** Whole address, with a slash at its end; absent for the archive whose page this is. */
  readonly base?: string;
  readonly files: ArchiveFiles;
  readonly search: SearchIndex;
}

export interface Joined {
  readonly files: ArchiveFiles;
  readonly search: SearchIndex;
  /** Which archive a row is of, and its row there. */
  readonly place: (row: number) => { readonly member: number; readonly row: number };
}

/**
 * Several archives as one: words and documents are counted over all of them, rows stand one archive after the other, and
 * scores are put on one scale. An archive whose index stops answering finds nothing; the first one's troubles are told.
 */
export function joinArchives(members: readonly Member[]): Joined {
  const starts = members.map((_, at) => members.slice(0, at).reduce((sum, { files }) => sum + files.columns.rows, 0));
  const place = (row: number) => {
    const member = Math.max(
      0,
      starts.findLastIndex((start) => start <= row),
    );
    return { member, row: row - (starts[member] ?? 0) };
  };
  const counts = new Map<string, number>();
  for (const { files } of members)
    files.list.words.forEach((word, at) => {
      counts.set(word, (counts.get(word) ?? 0) + (files.list.documents[at] ?? 0));
    });
  const columns = joinColumns(members.map(({ name, files }) => ({ name, columns: files.columns })));
  let all: Promise<Columns> | undefined;
  const joinAll = async () =>
    joinColumns(
      await Promise.all(members.map(async ({ name, files }) => ({ name, columns: await files.allColumns() }))),
    );
  return {
    place,
    files: {
      list: wordList(counts),
      columns,
      allColumns: () => {
        all ??= joinAll();
        all.catch(() => {
          all = undefined;
        });
        return all;
      },
      card: async (row) => {
        const { member, row: own } = place(row);
        const { files, name, base } = members[member] ?? {};
        if (!files) throw new Error('There is no such row.');
        const card = await files.card(own);
        return base === undefined || name === undefined ? card : { ...card, from: { name, base } };
      },
    },
    search: async (words) => {
      const found = await Promise.all(
        members.map(({ search }, member) => (member === 0 ? search(words) : search(words).catch(() => noHits))),
      );
      const all = found.reduce((sum, { rows }) => sum + rows.length, 0);
      const rows = new Uint32Array(all);
      const scores = new Float64Array(all);
      let at = 0;
      for (const [member, hits] of found.entries()) {
        const own = rarity(members[member]?.files.columns.rows ?? 0, hits.rows.length);
        // Pagefind weighs a word by how rare it is in its own archive.
        const scale = own > 0 ? rarity(columns.rows, all) / own : 1;
        const start = starts[member] ?? 0;
        rows.set(
          hits.rows.map((row) => row + start),
          at,
        );
        scores.set(
          hits.scores.map((score) => score * scale),
          at,
        );
        at += hits.rows.length;
      }
      return { rows, scores };
    },
  };
}
