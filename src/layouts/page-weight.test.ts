import { beforeAll, expect, test } from 'vitest';
import { largeArchive } from '../testing/large-archive.ts';
import { drawerOf, listPages, type PagePath, showArchive } from '../testing/list-pages.ts';

beforeAll(() => showArchive(largeArchive(10_000)), 120_000);

/** Whatever a path hands to its page that is long, a list within it included. */
const itemsIn = (value: unknown): number =>
  Array.isArray(value) ? value.length : value instanceof Object && 'items' in value ? itemsIn(value.items) : 0;
const weightOf = ({ props }: PagePath) => Object.values(props).reduce<number>((sum, value) => sum + itemsIn(value), 0);

test.each(listPages)(
  '%s stays below 200 kB of HTML with 10,000 write-ups',
  async (_, load) => {
    const { paths, draw } = await drawerOf(load);
    // French has more accents, and so more bytes.
    const inFrench = paths.filter(({ props }) => props.language === 'fr');
    const heaviest = inFrench.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, 12);
    expect(heaviest.length).toBeGreaterThan(0);
    for (const path of heaviest) {
      const isLight = Buffer.byteLength(await draw(path)) < 190_000;
      expect({ params: path.params, isLight }).toEqual({ params: path.params, isLight: true });
    }
  },
  60_000,
);
