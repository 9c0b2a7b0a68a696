import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { type FeedEntry, feedFile } from './feed.ts';

const feed = (...entries: readonly Partial<FeedEntry>[]) =>
  feedFile({
    id: 'https://example.com/feed.xml',
    address: 'https://example.com/feed.xml',
    page: 'https://example.com/',
    title: 'What broke',
    author: 'Example',
    language: 'en',
    asOf: '2026-06-01',
    entries: entries.map((fields, index) => ({
      id: `https://example.com/${index}`,
      address: `https://example.com/${index}`,
      title: 'A title',
      summary: 'A summary',
      language: 'fr',
      published: '2026-03-10',
      updated: '2026-03-10',
      categories: [],
      ...fields,
    })),
  });

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  trimValues: false,
  parseTagValue: false,
  isArray: (name) => name === 'entry' || name === 'category',
});

function read(file: string) {
  expect(XMLValidator.validate(file)).toBe(true);
  return parser.parse(file).feed;
}

describe('a feed', () => {
  test('has what Atom asks for, with days as instants and the language of each entry', () => {
    const {
      '@xmlns': space,
      id,
      title,
      updated,
      author,
      link,
      entry,
    } = read(feed({ updated: '2026-04-02', categories: ['locks', 'a "b"'] }, {}));
    expect([space, id, title, author.name]).toEqual([
      'http://www.w3.org/2005/Atom',
      'https://example.com/feed.xml',
      'What broke',
      'Example',
    ]);
    expect(updated).toBe('2026-04-02T00:00:00Z');
    expect(link.map((each: Record<string, string>) => each['@rel'])).toEqual(['self', 'alternate']);
    expect(entry[0]).toMatchObject({ '@xml:lang': 'fr', updated: '2026-04-02T00:00:00Z', title: 'A title' });
    expect(entry[0].category.map((each: Record<string, string>) => each['@term'])).toEqual(['locks', 'a "b"']);
  });

  test('without an entry is dated by the build', () => {
    expect(read(feed())).toMatchObject({ updated: '2026-06-01T00:00:00Z' });
  });

  test('keeps quotes, emoji, line ends and text from right to left', () => {
    const tricky = 'שלום, "quoted" & <b>bold</b> 👩‍🚒\nsecond line';
    expect(read(feed({ title: tricky, summary: tricky })).entry[0]).toMatchObject({ title: tricky, summary: tricky });
  });

  test('stays well-formed whatever a text holds, and no text makes an element', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { entry } = read(feed({ title: text, summary: `]]>${text}`, categories: [text] }));
        expect(
          Object.keys(entry[0])
            .filter((key) => key !== '#text')
            .toSorted(),
        ).toEqual(['@xml:lang', 'category', 'id', 'link', 'published', 'summary', 'title', 'updated'].toSorted());
      }),
    );
  });
});
