import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import type { Reading } from '../reading/reading.ts';
import { buildSearchFiles } from '../search/index/build-index.ts';
import { facetLists } from '../search/index/facet-lists.ts';
import { searchDocuments } from './search-documents.ts';

interface Given {
  readonly newest: () => Promise<Reading>;
  /** Begins and ends with a slash. */
  readonly base: string;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Answers in `dev` what a built site has as files: the search index and its lists. It is built in memory when something
 * is asked for, and again once the archive has changed. An index that does not build says so and stops nothing.
 */
export function searchServer({ newest, base }: Given) {
  const filesOf = newestOnly(({ archive, bodyOf }) =>
    buildSearchFiles(searchDocuments(archive, bodyOf), facetLists(archive)),
  );
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    const file = path.startsWith(base) ? path.slice(base.length) : '';
    if (!/^(?:pagefind\/.|search\/[\w-]+\.(?:txt|json)$)/.test(file)) {
      next();
      return;
    }
    const send = (status: number, type: string, content: string | Uint8Array) =>
      response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(content);
    newest()
      .then(filesOf)
      .then((files) => {
        const content = files.get(file);
        if (content) send(200, types[extname(file)] ?? 'application/octet-stream', content);
        else send(404, 'text/plain; charset=utf-8', 'The search index has no such file.');
      })
      .catch((error: unknown) => {
        send(500, 'text/plain; charset=utf-8', error instanceof Error ? error.message : String(error));
      });
  };
}

/** One index for each reading, one at a time: each keeps all cores busy. */
function newestOnly(build: (reading: Reading) => Promise<ReadonlyMap<string, Uint8Array>>) {
  let revision = '';
  let last: Promise<ReadonlyMap<string, Uint8Array>> | undefined;
  return (reading: Reading): Promise<ReadonlyMap<string, Uint8Array>> => {
    if (last && revision === reading.revision) return last;
    revision = reading.revision;
    last = Promise.allSettled([last]).then(() => build(reading));
    return last;
  };
}
