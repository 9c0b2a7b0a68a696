/** A stretch of a line. `lang` stands where the text is not in the e-mail's language. */
export interface Run {
  readonly text: string;
  readonly isStrong?: boolean;
  readonly lang?: string | undefined;
  /** An absolute address: the text is a link. */
  readonly address?: string;
}

export type Line = readonly Run[];

export type EmailBlock =
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  | { readonly kind: 'facts'; readonly rows: readonly Fact[] }
  | { readonly kind: 'timeline'; readonly rows: readonly TimelineRow[] };

export interface Fact {
  readonly term: string;
  /** The term with the colon of its language, for forms without columns. */
  readonly label: string;
  readonly value: Line;
}

/** `day` opens a new day where there are several. */
export interface TimelineRow {
  readonly day?: string;
  /** `14:11`, `~14:04` where it is a guess, `–` where a draft does not know it. */
  readonly time: string;
  readonly what: Line;
}

export interface EmailPart {
  /** Absent for what stands above the first heading and below the last. */
  readonly title?: string;
  readonly blocks: readonly EmailBlock[];
}

/** One message, before it takes a form. Every form says the same. */
export interface EmailMessage {
  readonly language: string;
  readonly subject: string;
  /** Of the write-up. */
  readonly title: Line;
  readonly parts: readonly EmailPart[];
}

/** A text on one line, as a header or a list needs it. */
export const onOneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

export const plain = (text: string): Line => [{ text: onOneLine(text) }];

export const paragraph = (line: Line): EmailBlock => ({ kind: 'paragraph', line });

export const textOf = (line: Line): string => line.map(({ text }) => text).join('');
