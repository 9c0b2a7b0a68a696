import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { beforeAll, expect, test } from 'vitest';
import { publishArchive } from '../site/live-archive.ts';
import { largeArchive } from '../testing/large-archive.ts';

/** A page of the site, as Astro hands it over. */
interface Page {
  readonly default: AstroComponentFactory;
  readonly getStaticPaths?: () => Promise<readonly Path[]>;
}
interface Path {
  readonly params: Record<string, string | undefined>;
  readonly props: { readonly language: string } & Record<string, unknown>;
}

const pages = import.meta.glob<Page>('../pages/**/*.astro');

/** Pages of one write-up: as long as their text, whatever the archive holds. */
const ofOneWriteUp = /\/(?:postmortems|festival|guides)\/\[id\]|\/drills\/\[key\]|\[\.\.\.refused\]/;
const lists = Object.entries(pages).filter(([path]) => !ofOneWriteUp.test(path));

let container: AstroContainer;
beforeAll(async () => {
  const reading = { archive: largeArchive(10_000), revision: 'one', refused: [] };
  publishArchive({
    // Pages ask for these of the whole reading.
    reading: async () => reading as never,
    command: 'build',
    contentFolder: '',
  });
  container = await AstroContainer.create();
}, 120_000);

/** Whatever a path hands to its page that is long, a list within it included. */
const itemsIn = (value: unknown): number =>
  Array.isArray(value) ? value.length : value instanceof Object && 'items' in value ? itemsIn(value.items) : 0;
const weightOf = ({ props }: Path) => Object.values(props).reduce<number>((sum, value) => sum + itemsIn(value), 0);

test.each(lists)(
  '%s stays below 200 kB of HTML with 10,000 write-ups',
  async (_, load) => {
    const { default: component, getStaticPaths } = await load();
    const paths = (await getStaticPaths?.()) ?? [{ params: {}, props: { language: 'fr' } }];
    // French has more accents, and so more bytes.
    const inFrench = paths.filter(({ props }) => props.language === 'fr');
    const heaviest = inFrench.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, 12);
    expect(heaviest.length).toBeGreaterThan(0);
    for (const { params, props } of heaviest) {
      const html = await container.renderToString(component, { params, props });
      expect({ params, isLight: Buffer.byteLength(html) < 190_000 }).toEqual({ params, isLight: true });
    }
  },
  60_000,
);
