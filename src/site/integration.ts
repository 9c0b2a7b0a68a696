import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { Archive } from '../model/archive.ts';
import { tell } from '../reading/build-news.ts';
import { editionIn, type Places } from '../reading/places.ts';
import { archiveReader } from '../reading/read-archive.ts';
import { whenQuiet } from '../reading/watch-content.ts';
import { isInSitemap } from '../sharing/sitemap-pages.ts';
import { finishSite, type SearchFiles, searchFilesOf } from './after-build.ts';
import { publishArchive } from './live-archive.ts';
import { marksPlugin } from './marks-script.ts';
import { previewCards, writePreviews } from './preview-images.ts';
import { searchServer } from './search-server.ts';
import { loaderName, stopsBuild } from './write-up-loader.ts';

/** Reads the archive for the loader and the pages, watches it in `dev`, and finishes a build. */
export function tollgate(places: Places): AstroIntegration {
  let reader: ReturnType<typeof archiveReader>;
  let search: Promise<SearchFiles | undefined>;
  let archive: Archive | undefined;
  let base = '/';
  let hasAddress = false;
  /** Asked after the pages are drawn, when the archive has been read. */
  const isListed = (address: string) =>
    archive !== undefined && isInSitemap(decodeURI(new URL(address).pathname).slice(base.length), archive);
  return {
    name: loaderName,
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        updateConfig({ vite: { plugins: [marksPlugin()] } });
        const kind = command === 'dev' ? 'dev' : 'build';
        reader = archiveReader(places, kind, editionIn(process.env));
        publishArchive({
          reading: reader.newest,
          command: command === 'preview' ? 'sync' : command,
          contentFolder: places.content,
        });
        if (command !== 'build') return;
        tell({ news: 'step', text: 'Reading and checking the write-ups' });
        // Reading begins before Astro is ready, and the index before the pages are.
        search = reader.newest().then(async (reading) => {
          archive = reading.archive;
          return stopsBuild(reading) ? undefined : await searchFilesOf(reading);
        });
        // Whoever awaits it says what went wrong.
        search.catch(() => undefined);
        if (config.site !== undefined) updateConfig({ integrations: [sitemap({ filter: isListed })] });
      },
      'astro:server:setup': ({ server, refreshContent }) => {
        server.middlewares.use(searchServer({ newest: reader.newest, base }));
        server.watcher.add(places.content);
        const isContent = (path: string) => path.startsWith(join(places.content, '/'));
        whenQuiet(server.watcher, isContent, async () => {
          await reader.again();
          await refreshContent?.({ loaders: [loaderName] });
        });
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
        hasAddress = config.site !== undefined;
      },
      'astro:build:setup': ({ target }) => {
        if (target === 'server') tell({ news: 'step', text: 'Rendering the pages' });
      },
      'astro:build:done': async ({ dir, pages }) => {
        tell({ news: 'step', text: 'Finishing the search index' });
        const { writeUps, compiled } = await reader.newest();
        const files = await search;
        if (!files) throw new Error('A site was rendered although the check stopped it.');
        if (hasAddress && archive)
          await writePreviews(previewCards(archive), { out: fileURLToPath(dir), cache: places.cache });
        finishSite(fileURLToPath(dir), base, files);
        tell({ news: 'built', writeUps, compiled, pages: pages.length, indexed: files.indexed });
      },
    },
  };
}
