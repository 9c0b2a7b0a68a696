import type { Segment } from '../model/body.ts';

/**
 * Collects HTML and what stands between it. Tags of `open` are written with their first content and closed around a
 * block, so that a component never stands inside a paragraph and no tag is left empty.
 */
export interface SegmentWriter {
  readonly html: (html: string) => void;
  /** Text of a paragraph or a phrase, escaped already. */
  readonly words: (html: string) => void;
  readonly open: (name: string, attributes?: string) => void;
  readonly close: () => void;
  readonly segment: (segment: Segment) => void;
  /** A segment among the words: what is open stays open, and the pieces join to balanced HTML. */
  readonly inline: (segment: Segment) => void;
  /** Writes a block of HTML outside of what is open, which goes on after it. */
  readonly block: (write: () => void) => void;
  readonly finish: () => readonly Segment[];
}

interface OpenTag {
  readonly name: string;
  readonly attributes: string;
  isWritten: boolean;
}

export function createSegmentWriter(): SegmentWriter {
  const segments: Segment[] = [];
  const tags: OpenTag[] = [];
  let buffer = '';

  function flush() {
    if (buffer !== '') segments.push({ kind: 'html', html: buffer });
    buffer = '';
  }

  function html(text: string) {
    for (const tag of tags) {
      if (!tag.isWritten) buffer += `<${tag.name}${tag.attributes}>`;
      tag.isWritten = true;
    }
    buffer += text;
  }

  function breakOut() {
    for (const tag of tags.toReversed()) {
      if (tag.isWritten) buffer += `</${tag.name}>`;
      tag.isWritten = false;
    }
  }

  return {
    html,
    words(text) {
      const wouldOpen = tags.some(({ isWritten }) => !isWritten);
      if (!wouldOpen || text.trim() !== '') html(wouldOpen ? text.trimStart() : text);
    },
    open: (name, attributes = '') => tags.push({ name, attributes, isWritten: false }),
    close() {
      const tag = tags.pop();
      if (tag?.isWritten) buffer += `</${tag.name}>`;
    },
    block(write) {
      breakOut();
      const around = tags.splice(0);
      write();
      tags.push(...around);
    },
    inline(segment) {
      html('');
      flush();
      segments.push(segment);
    },
    segment(segment) {
      breakOut();
      flush();
      segments.push(segment);
    },
    finish() {
      flush();
      return segments;
    },
  };
}
