import type { Heading } from '../model/body.ts';
import type { Place } from '../model/finding.ts';

/** What rules need to know of a body, gathered in one walk of the tree. */
export interface BodyFacts {
  readonly words: number;
  readonly headings: readonly (Heading & { readonly place: Place })[];
  readonly links: readonly { readonly url: string; readonly place: Place }[];
  readonly images: readonly { readonly url: string; readonly alt: string; readonly place: Place }[];
  readonly components: readonly {
    readonly name: string;
    readonly props: Readonly<Record<string, string>>;
    readonly place: Place;
  }[];
  /** Code, figures and paragraphs, for the estimate of a slide's size. */
  readonly blocks: readonly {
    readonly kind: 'code' | 'image' | 'paragraph';
    /** Of each line of code; of a paragraph as a whole; nothing for a figure. */
    readonly characters: readonly number[];
    readonly place: Place;
  }[];
}

/** Of a file without a body that can be read. */
export const emptyFacts: BodyFacts = { words: 0, headings: [], links: [], images: [], components: [], blocks: [] };
