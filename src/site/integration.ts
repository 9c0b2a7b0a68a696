import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { type Places, packFolder } from '../reading/places.ts';
import { archiveReader } from '../reading/read-archive.ts';
import { whenQuiet } from '../reading/watch-content.ts';
import { afterBuild } from './after-build.ts';
import { guard } from './guard.ts';
import { publishArchive } from './live-archive.ts';
import { loaderName } from './write-up-loader.ts';

/** Reads the archive for the loader and the pages, watches it in `dev`, and finishes a build. */
export function tollgate(places: Places): AstroIntegration {
  let reader: ReturnType<typeof archiveReader>;
  let base = '/';
  let pack = '';
  return {
    name: loaderName,
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const kind = command === 'dev' ? 'dev' : 'build';
        pack = packFolder(places, kind);
        reader = archiveReader(places, kind);
        publishArchive({
          reading: reader.newest,
          command: command === 'preview' ? 'sync' : command,
          contentFolder: places.content,
          packFolder: pack,
        });
        updateConfig({ vite: { plugins: [guard()] } });
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        server.watcher.add(places.content);
        const isContent = (path: string) => path.startsWith(join(places.content, '/'));
        whenQuiet(server.watcher, isContent, async () => {
          const { findings } = await reader.again();
          const errors = findings.filter(({ level }) => level === 'error').length;
          if (errors > 0) logger.warn(`${errors} errors; the pages of those write-ups show them.`);
          await refreshContent?.({ loaders: [loaderName] });
        });
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, pages }) =>
        afterBuild(await reader.newest(), { dir, base, pages: pages.length, packFolder: pack }),
    },
  };
}
