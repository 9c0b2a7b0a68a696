import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type HeaderRule, headersOf } from '../../src/sharing/host-headers.ts';
import { listen } from './serve.ts';

/** What went over the wire since the last look: bodies as a host sends them, packed where that pays. */
export interface Traffic {
  readonly bytes: number;
  readonly requests: number;
}

export interface CountingServer {
  readonly origin: string;
  readonly take: () => Traffic;
  readonly close: () => Promise<void>;
}

const packedTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** Serves a folder at a free port and counts. `base` is what its addresses begin with; `rules` are a host's headers. */
export async function countingServer(
  folder: string,
  base = '/',
  rules: readonly HeaderRule[] = [],
): Promise<CountingServer> {
  let bytes = 0;
  let requests = 0;
  const server = createServer((request, response) => {
    const whole = decodeURIComponent((request.url ?? '/').split('?', 1)[0] ?? '/');
    const path = whole.slice(base.length);
    const file = normalize(join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path));
    requests += 1;
    if (!file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = packedTypes[extname(file)];
    const content = type ? gzipSync(readFileSync(file)) : readFileSync(file);
    bytes += content.length;
    response
      .writeHead(200, {
        'Content-Type': type ?? 'application/octet-stream',
        ...(type && { 'Content-Encoding': 'gzip' }),
        'Cache-Control': 'public, max-age=3600',
        ...headersOf(whole, rules),
      })
      .end(content);
  });
  await listen(server, 0);
  return {
    origin: originOf(server),
    take: () => {
      const traffic = { bytes, requests };
      bytes = 0;
      requests = 0;
      return traffic;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function originOf(server: Server): string {
  // A server that listens on a port has an address with one.
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}
