/** A compiled body: plain data, made by the compiler from a text without errors, drawn by one component. */
export interface Body {
  readonly sections: readonly Section[];
  /** Every heading in order, with the id it carries in the HTML. */
  readonly headings: readonly Heading[];
  /** Image files used, as paths below `content/`. */
  readonly images: readonly string[];
  readonly words: number;
}

/** Cut at top-level `h2` and thematic breaks, so that decks need no second parse. */
export interface Section {
  readonly opens: 'start' | 'heading' | 'break';
  readonly heading?: Heading;
  /** The heading's own block stands first. */
  readonly blocks: readonly Block[];
}

export interface Heading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list'
  | 'table'
  | 'code'
  | 'quote'
  | 'image'
  | 'component'
  | 'break'
  | 'footnotes';

/** One top-level node. An image or component inside a paragraph splits its HTML; the pieces join to balanced HTML. */
export interface Block {
  readonly kind: BlockKind;
  readonly segments: readonly Segment[];
}

export type Segment = HtmlSegment | ImageSegment | ComponentSegment;

/** HTML made by the compiler from an allow-listed tree; the only string the site prints unescaped. */
export interface HtmlSegment {
  readonly kind: 'html';
  readonly html: string;
}

export interface ImageSegment {
  readonly kind: 'image';
  /** Path below `content/`, such as `postmortems/2026-03-03-locked-table/waits.png`. */
  readonly file: string;
  readonly alt: string;
  readonly caption?: string;
}

export interface ComponentSegment {
  readonly kind: 'component';
  /** A name of the allow-list. */
  readonly name: string;
  readonly props: Readonly<Record<string, string>>;
  readonly children: readonly Segment[];
}
