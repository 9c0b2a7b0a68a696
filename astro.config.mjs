import { defineConfig } from 'astro/config';
import { placesOf } from './src/reading/places.ts';
import { siteAddress } from './src/reading/site-address.ts';
import { workerFolder } from './src/sharing/host-headers.ts';
import { tollgate } from './src/site/integration.ts';
import { leanSchema } from './src/site/lean-schema.ts';
import { leanTokens } from './src/site/lean-tokens.ts';

const places = placesOf(process.env, import.meta.dirname);

export default defineConfig({
  ...siteAddress(process.env, places.content),
  output: 'static',
  trailingSlash: 'always',
  outDir: places.out,
  cacheDir: `${places.cache}/astro`,
  // The default joins words of neighbouring elements; this one keeps the space between them.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  build: {
    // The policy allows no inline style and no inline script but one.
    inlineStylesheets: 'never',
    // While one page is written the next is drawn: a tenth less time for a thousand, measured.
    concurrency: 8,
  },
  devToolbar: { enabled: false },
  integrations: [tollgate(places)],
  experimental: { contentIntellisense: true },
  vite: {
    plugins: [leanSchema()],
    css: { postcss: { plugins: [leanTokens()] } },
    build: { assetsInlineLimit: 0 },
    worker: { format: 'es', rollupOptions: { output: { entryFileNames: `${workerFolder}/[name]-[hash].js` } } },
  },
});
