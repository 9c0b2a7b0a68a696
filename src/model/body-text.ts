import type { Body, Segment } from './body.ts';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };

/** The text of HTML that our compiler made: tags become spaces, so that no two words are joined. */
const textOfHtml = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(#?\w+);/g, (whole, name: string) => entities[name.toLowerCase()] ?? decodeNumber(name) ?? whole);

function decodeNumber(name: string): string | undefined {
  const [, hex, decimal] = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return Number.isInteger(code) && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** What a reader sees of a component beside its content; a layout or the minutes of a slide are no words of it. */
const readProps = ['title', 'from', 'at'];

function textOfSegment(segment: Segment): string {
  if (segment.kind === 'html') return textOfHtml(segment.html);
  if (segment.kind === 'image') return `${segment.alt} ${segment.caption ?? ''}`;
  const said = readProps.flatMap((name) => segment.props[name] ?? []);
  return [...said, textOf(segment.children)].join(' ');
}

/** Plain text, words apart. */
export const textOf = (segments: readonly Segment[]): string =>
  segments.map(textOfSegment).join(' ').replace(/\s+/g, ' ').trim();

/** A body's segments in reading order. */
const segmentsOf = (body: Body): readonly Segment[] =>
  body.sections.flatMap(({ blocks }) => blocks.flatMap(({ segments }) => segments));

/** The same segments without some components and all that is in them. */
function withoutComponents(segments: readonly Segment[], isLeftOut: (segment: Segment) => boolean): readonly Segment[] {
  return segments.flatMap((segment): readonly Segment[] => {
    if (isLeftOut(segment)) return [];
    if (segment.kind !== 'component') return [segment];
    return [{ ...segment, children: withoutComponents(segment.children, isLeftOut) }];
  });
}

const isNotRead = (segment: Segment) =>
  segment.kind === 'component' && (segment.name === 'Notes' || segment.props['deckOnly'] !== undefined);

/** What a reader of the page sees, as plain text: no notes, no slides that are for the deck only. */
export const readableText = (body: Body): string => textOf(withoutComponents(segmentsOf(body), isNotRead));

/** The same without what stays in the house, whatever the edition: for texts that are passed on. */
export const shareableText = (body: Body): string =>
  textOf(
    withoutComponents(
      segmentsOf(body),
      (segment) => isNotRead(segment) || (segment.kind === 'component' && segment.name === 'Internal'),
    ),
  );
