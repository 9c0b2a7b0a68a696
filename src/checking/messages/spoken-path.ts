import type { FieldPath } from '../subject.ts';

/** A field as messages and `texts` of a translation name it: `timeline.3.what`, list positions from 1. */
export const spokenPath = (path: FieldPath): string =>
  path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');
