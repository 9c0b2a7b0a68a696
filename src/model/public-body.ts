import type { Block, Body, Segment } from './body.ts';

/** Components that are for colleagues, and for whoever presents. */
const inside = ['Internal', 'Notes'];

/** A compiled body without what stays inside; a link that may not stay leaves its text. Images and headings follow. */
export function publicBody(body: Body, isLinked: (url: string) => boolean): Body {
  const sections = body.sections.map((section) => ({
    ...section,
    blocks: section.blocks.flatMap((block): Block[] => {
      const segments = withoutLinks(withoutInside(block.segments), isLinked);
      return segments.length === 0 ? [] : [{ ...block, segments }];
    }),
  }));
  const all = sections.flatMap(({ blocks }) => blocks.flatMap(({ segments }) => segments));
  const html = htmlOf(all);
  return {
    ...body,
    sections,
    headings: body.headings.filter(({ id }) => html.includes(` id="${id}"`)),
    images: [...new Set(imagesOf(all))],
  };
}

const withoutInside = (segments: readonly Segment[]): readonly Segment[] =>
  segments.flatMap((segment): Segment[] => {
    if (segment.kind !== 'component') return [segment];
    return inside.includes(segment.name) ? [] : [{ ...segment, children: withoutInside(segment.children) }];
  });

/** A link may begin in one segment and end in another, with an image between; links hold no links. */
function withoutLinks(segments: readonly Segment[], isLinked: (url: string) => boolean): readonly Segment[] {
  let isDropping = false;
  const unlinked = (html: string) =>
    html.replace(/<a\b[^>]*>|<\/a>/g, (tag) => {
      if (tag === '</a>') {
        const wasDropping = isDropping;
        isDropping = false;
        return wasDropping ? '' : tag;
      }
      const href = /\shref="([^"]*)"/.exec(tag)?.[1]?.replaceAll('&amp;', '&');
      isDropping = href !== undefined && !isLinked(href);
      return isDropping ? '' : tag;
    });
  const walk = (own: readonly Segment[]): readonly Segment[] =>
    own.map((segment) => {
      if (segment.kind === 'html') return { ...segment, html: unlinked(segment.html) };
      return segment.kind === 'component' ? { ...segment, children: walk(segment.children) } : segment;
    });
  return walk(segments);
}

const htmlOf = (segments: readonly Segment[]): string =>
  segments
    .map((segment) =>
      segment.kind === 'html' ? segment.html : segment.kind === 'component' ? htmlOf(segment.children) : '',
    )
    .join('');

const imagesOf = (segments: readonly Segment[]): readonly string[] =>
  segments.flatMap((segment) =>
    segment.kind === 'image' ? [segment.file] : segment.kind === 'component' ? imagesOf(segment.children) : [],
  );
