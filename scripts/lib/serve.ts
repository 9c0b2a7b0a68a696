import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { type HeaderRule, headersOf, readHeaderFile } from '../../src/sharing/host-headers.ts';
import { portInUse } from './port.ts';

const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** Serves a built site the way a host would: under its base path, with the headers of its header file, and its 404. */
export function siteServer(folder: string, base: string): Server {
  const rules = headerRulesIn(folder);
  return createServer((request, response) => answer(request, response, { folder, base, rules }));
}

/** What a built site's header file asks of its host. */
export function headerRulesIn(folder: string): HeaderRule[] {
  const file = join(folder, '_headers');
  return existsSync(file) ? readHeaderFile(readFileSync(file, 'utf8')) : [];
}

interface Site {
  readonly folder: string;
  readonly base: string;
  readonly rules: readonly HeaderRule[];
}

function answer(request: IncomingMessage, response: ServerResponse, site: Site) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const path = pathOf(request.url ?? '/');
  const file = path === undefined ? undefined : fileOf(path, site);
  if (path !== undefined && file === 'folder') {
    response.writeHead(301, { Location: `${encodeURI(path)}/` }).end();
    return;
  }
  const found = file ?? join(site.folder, '404.html');
  if (!existsSync(found)) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('There is no such page.\n');
    return;
  }
  const headers = headersOf(file ? (path ?? '') : `${site.base}404.html`, site.rules);
  response.writeHead(file ? 200 : 404, {
    ...headers,
    'Content-Type': types[extname(found)] ?? 'application/octet-stream',
    'Content-Length': statSync(found).size,
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(found).pipe(response);
}

/** The decoded path of an address; `undefined` for one that no page can have. */
function pathOf(address: string): string | undefined {
  try {
    const path = decodeURIComponent(address.split(/[?#]/, 1)[0] ?? '');
    return path.includes('\0') || path.includes('\\') ? undefined : path;
  } catch {
    return undefined;
  }
}

/** The file that answers a path, or `folder` where only the slash at its end is missing. */
function fileOf(path: string, { folder, base }: Site): string | 'folder' | undefined {
  if (`${path}/` === base) return 'folder';
  if (!path.startsWith(base)) return undefined;
  const file = normalize(join(folder, path.slice(base.length), path.endsWith('/') ? 'index.html' : ''));
  if (!file.startsWith(normalize(folder + sep)) || file === join(folder, '_headers')) return undefined;
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return existsSync(join(file, 'index.html')) ? 'folder' : undefined;
  return stats?.isFile() ? file : undefined;
}

/** Listens on one port of this machine. A port in use is said with its number and the way out. */
export function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? portInUse(port) : error),
    );
    server.listen(port, 'localhost', resolve);
  });
}

/** The port that a listening server was given. */
export function serverPort(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens at no port.');
  return address.port;
}
