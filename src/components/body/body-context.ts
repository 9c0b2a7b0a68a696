import type { Words } from '../../i18n/dictionary.ts';
import type { Body, Segment } from '../../model/body.ts';
import type { PostmortemReading } from '../entry/reader.ts';

/** What an `img` needs. */
export interface BodyImage {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly srcset?: string;
}

/** What the components inside a text may draw from. */
export interface BodyContext {
  readonly words: Words;
  /** By path below `content/`. */
  readonly images: ReadonlyMap<string, BodyImage>;
  /** The write-up whose front matter `Timeline`, `Tollgates`, `FollowUps` and `Options` draw. */
  readonly postmortem?: PostmortemReading;
  /** Steps are marked, so that a deck can show them one by one. */
  readonly isDeck?: boolean;
}

/** Whether a text draws a part itself, so that the page leaves its own out. */
export const drawsPart = (body: Body, component: string): boolean =>
  body.sections.some(({ blocks }) => blocks.some(({ segments }) => holds(segments, component)));

const holds = (segments: readonly Segment[], component: string): boolean =>
  segments.some(
    (segment) => segment.kind === 'component' && (segment.name === component || holds(segment.children, component)),
  );
