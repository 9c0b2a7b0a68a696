import type { Day } from '../model/schema/days.ts';

export interface FeedEntry {
  /** A full IRI that never changes while the entry is about the same thing. */
  readonly id: string;
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly published: Day;
  /** Not before `published`. */
  readonly updated: Day;
  readonly categories: readonly string[];
}

export interface Feed {
  readonly id: string;
  /** Of the feed itself; a path where the archive has no address. */
  readonly address: string;
  /** Of the page it belongs to. */
  readonly page: string;
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** When it has no entry yet. */
  readonly asOf: Day;
  readonly entries: readonly FeedEntry[];
}

/**
 * An Atom 1.0 feed. Atom and not RSS: an archive that does not know its own address may use paths, each entry says its
 * language, and a change of an old entry has a day of its own. Source: RFC 4287.
 */
export function feedFile({ id, address, page, title, author, language, asOf, entries }: Feed): string {
  const updated =
    entries
      .map((entry) => entry.updated)
      .sort()
      .at(-1) ?? asOf;
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(language)}">`,
    `  <id>${xml(id)}</id>`,
    `  <title>${xml(title)}</title>`,
    `  <updated>${instant(updated)}</updated>`,
    `  <author><name>${xml(author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${xml(address)}"/>`,
    `  <link rel="alternate" type="text/html" href="${xml(page)}"/>`,
    ...entries.map(entryElement),
    '</feed>',
  ].join('\n')}\n`;
}

function entryElement({ id, address, title, summary, language, published, updated, categories }: FeedEntry): string {
  return [
    `  <entry xml:lang="${xml(language)}">`,
    `    <id>${xml(id)}</id>`,
    `    <title>${xml(title)}</title>`,
    `    <link rel="alternate" type="text/html" href="${xml(address)}"/>`,
    `    <published>${instant(published)}</published>`,
    `    <updated>${instant(updated)}</updated>`,
    ...categories.map((term) => `    <category term="${xml(term)}"/>`),
    `    <summary>${xml(summary)}</summary>`,
    '  </entry>',
  ].join('\n');
}

const instant = (day: Day) => `${day}T00:00:00Z`;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text inside an element or an attribute. Characters that XML 1.0 cannot hold become a space. */
const xml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ' ')
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);
