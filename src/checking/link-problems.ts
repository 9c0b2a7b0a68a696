import type { BodyFacts } from '../compile/body-facts.ts';
import { resolveOnSite } from '../compile/link-targets.ts';
import type { Problem } from '../compile/problem.ts';
import { kinds } from '../model/kinds.ts';
import { readPath, type WriteUpPath } from '../model/paths.ts';
import type { FileWithFacts } from './file-with-facts.ts';

interface Page {
  readonly id: string;
  /** Undefined when the text could not be read. */
  readonly facts: BodyFacts | undefined;
}

/** Relative links to a write-up or a heading that is not there (B13). Pages that the site itself makes are not judged. */
export function findLinkProblems(files: readonly FileWithFacts[]): readonly Problem[] {
  const writeUps = files.flatMap(({ path, facts }) => {
    const read = readPath(path);
    return read?.type === 'write-up' ? [{ read, facts }] : [];
  });
  const pages = new Map<string, Page>();
  for (const { read, facts } of writeUps) {
    if (read.kind !== 'reply' && read.lang === undefined) pages.set(pageOf(read), { id: read.id, facts });
  }
  return writeUps.flatMap(({ read, facts }) =>
    (facts?.links ?? []).flatMap(({ url, place }): readonly Problem[] => {
      const candidates = missing(url, read, facts, pages);
      return candidates ? [{ code: 'B13', place, url, candidates }] : [];
    }),
  );
}

/** What could have been meant; undefined when the link leads somewhere, or out of the archive. */
function missing(
  url: string,
  from: WriteUpPath,
  facts: BodyFacts | undefined,
  pages: ReadonlyMap<string, Page>,
): readonly string[] | undefined {
  const target = resolveOnSite(url, pageOf(from));
  if (!target) return undefined;
  const isSamePage = target.path === pageOf(from);
  if (isSamePage && target.fragment === '') return undefined;
  if (isSamePage) return missingAnchor(target.fragment, facts);
  const [folder = '', name = ''] = target.path.split('/');
  const isOfWriteUps = ['postmortems', 'festival', 'guides'].includes(folder) && name !== '' && !isListPage.test(name);
  if (!isOfWriteUps) return undefined;
  const page = pages.get(target.path.endsWith('/') ? target.path : `${target.path}/`);
  if (page) return target.fragment === '' ? undefined : missingAnchor(target.fragment, page.facts);
  const owner = target.path.split('/').slice(0, 2).join('/');
  const isMade = pages.has(`${owner}/`) && madePages.test(target.path.slice(owner.length));
  return isMade ? undefined : [...pages.values()].map(({ id }) => id);
}

/** Further pages of a list, its feed, and the guides that are generated: pages without a text of their own. */
const isListPage = /^(?:\d+|feed\.xml|fields|rules|components)$/;
/** What the site makes of a write-up. */
const madePages = /^\/(?:slides|talk|plan|email)(?:\/|$)/;

function missingAnchor(fragment: string, facts: BodyFacts | undefined): readonly string[] | undefined {
  const anchors = facts?.headings.map(({ id }) => id);
  // The page has anchors of its own around the text, such as `#timeline`.
  if (!anchors || anchors.includes(fragment) || pageAnchors.has(fragment)) return undefined;
  return [...new Set(anchors)];
}

const pageAnchors: ReadonlySet<string> = new Set([
  'summary',
  'timeline',
  'tollgates',
  'follow-ups',
  'mitigation',
  'replies',
]);

/** A reply stands on the page of its story. */
function pageOf({ originalKind, id }: WriteUpPath): string {
  const folder = originalKind === 'reply' ? kinds.story.folder : kinds[originalKind].folder;
  return `${folder}/${originalKind === 'reply' ? id.split('/')[0] : id}/`;
}
