import type { MdastNode } from 'satteri';
import type { BodyKind } from './allow-list.ts';
import { type BodyFacts, emptyFacts } from './body-facts.ts';
import type { Cut } from './cut-front-matter.ts';
import { findLongLine } from './file-text.ts';
import { gatherFacts } from './gather-facts.ts';
import { findHidden } from './hidden-characters.ts';
import { parseMdx } from './parse-mdx.ts';
import type { Source } from './positions.ts';
import type { Problem } from './problem.ts';
import { deepestTree, findUnsafe } from './safety.ts';

const mostCharacters = 100_000;

/** The body's facts, and all its problems that need no other file. A body beyond its limits is not parsed. */
export function readBody(
  source: Source,
  cut: Cut,
  kind: BodyKind,
): { readonly facts: BodyFacts; readonly problems: readonly Problem[]; readonly tree?: MdastNode } {
  const body = source.text.slice(cut.bodyOffset).trim();
  const characters = body.length > mostCharacters ? [...body].length : 0;
  if (characters > mostCharacters) {
    const place = source.place(cut.bodyOffset, cut.bodyOffset);
    return { facts: emptyFacts, problems: [{ code: 'B01', place, characters }] };
  }
  if (findLongLine(source)) return { facts: emptyFacts, problems: [] };
  const { tree, problems } = parseMdx(source, cut.blanked, kind);
  const found = tree ? findUnsafe(source, tree, kind) : [];
  return {
    facts: tree ? gatherFacts(source, tree, deepestTree) : emptyFacts,
    ...(tree ? { tree } : {}),
    problems: [
      ...problems,
      ...found,
      ...findHidden(source, cut.bodyOffset, tree && !problems.length ? tree : undefined),
    ],
  };
}
