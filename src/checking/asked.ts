import { type AskedFrom, isAsked, type ReviewKind, type Status } from '../model/statuses.ts';

/** From which status on a review kind asks for something; absent: that kind never asks. */
export type Asked = AskedFrom;

/** Level R of content-model.md, section 8. */
export const inReview: Asked = { full: 'in-review', light: 'in-review' };
export const inReviewFull: Asked = { full: 'in-review' };
/** Asked in review, and of write-ups without a review when they are published. */
export const inReviewOrPublished: Asked = { ...inReview, none: 'published' };
/** The one field that every review kind asks for in review. */
export const inReviewAlways: Asked = { ...inReview, none: 'in-review' };
/** Level P. */
export const published: Asked = { full: 'published', light: 'published' };
export const publishedFull: Asked = { full: 'published' };
export const publishedLight: Asked = { light: 'published' };

/**
 * The level of a finding about something that is still open: `todo` below the status that asks, `error` from it on,
 * `undefined` when this write-up is never asked.
 */
export function levelOfOpen(
  writeUp: { readonly status: Status; readonly review: ReviewKind },
  asked: Asked,
): 'todo' | 'error' | undefined {
  if (asked[writeUp.review] === undefined) return undefined;
  return isAsked(asked, writeUp.review, writeUp.status) ? 'error' : 'todo';
}

/** Whether consistency rules of family P hold: always, but in a write-up without a review only once it is published. */
export function isJudged(writeUp: { readonly status: Status; readonly review: ReviewKind }): boolean {
  return writeUp.review !== 'none' || writeUp.status === 'published';
}
