import { getViteConfig } from 'astro/config';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { exampleContent } from '../src/testing/example-content.ts';

const root = new URL('..', import.meta.url).pathname;

/** Components are drawn without the images of whatever archive was built last, which may be gone by now. */
const withoutImages: Plugin = {
  name: 'without-images',
  enforce: 'pre',
  load: (id) => (id.includes('/.astro/content-assets.mjs') ? 'export default new Map();' : undefined),
};

/** Only what hangs is ended: a machine that builds at the same time is slow, and no test waits on purpose. */
const patience = { testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          ...patience,
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/components/**', 'src/layouts/**'],
        },
      },
      getViteConfig(
        {
          root,
          plugins: [withoutImages],
          test: { name: 'components', ...patience, include: ['src/{components,layouts}/**/*.test.ts'] },
        },
        { logLevel: 'error' },
      ),
      {
        root,
        test: {
          name: 'browser',
          globalSetup: ['src/testing/browser/setup.ts'],
          // They read the example archive; the clone of a team may have none.
          include: exampleContent === undefined ? [] : ['src/testing/browser/*.spec.ts'],
          fileParallelism: false,
          testTimeout: 1_800_000,
          hookTimeout: 1_800_000,
          // What a page does a moment later is waited for. A machine that is busy elsewhere makes that moment long.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
