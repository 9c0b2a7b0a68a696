import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import * as build from '../../../scripts/build.ts';
import { listen, siteServer } from '../../../scripts/lib/serve.ts';
import { placesOf } from '../../reading/places.ts';
import { exampleContent } from '../example-content.ts';

export interface ServedSite {
  /** Ends with the base path. */
  readonly url: string;
  /** The built files. */
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/** Of a command that reads the example archive, wherever that is. */
export const ofExamples = exampleContent === undefined ? {} : { TOLLGATE_CONTENT: exampleContent };

/** The day on which the archive of the tests stands, so that they find tomorrow what they found today. */
const today = '2026-11-20';

/**
 * Builds an archive into a folder of its own and serves it with the headers of a host, at a free port. `variables` are
 * those of a build: another content folder, a base path, a day.
 */
export async function serveSite(name: string, variables: Readonly<Record<string, string>> = {}): Promise<ServedSite> {
  const cwd = process.cwd();
  const folder = join(placesOf({}, cwd).cache, 'tests', name, 'dist');
  const own = { TOLLGATE_TODAY: today, TOLLGATE_OUT: folder };
  const env = { ...outsideOfVitest(process.env), ...ofExamples, ...own, ...variables };
  const said: string[] = [];
  const say = (text: string) => said.push(text);
  const code = await build.main([], { stdout: say, stderr: say, cwd, env });
  if (code !== 0) throw new Error(`The build ended with ${code}:\n${said.join('')}`);
  const base = variables['BASE_PATH'] ?? '/';
  const server = siteServer(folder, base);
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}${base}`,
    folder,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Vitest tells its own mode and base by variables that a build would take for the site's. */
export function outsideOfVitest(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = new Set(['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'NODE_ENV', 'TEST']);
  return Object.fromEntries(Object.entries(env).filter(([name]) => !own.has(name) && !name.startsWith('VITEST')));
}
