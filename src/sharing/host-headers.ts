import { otherHeaders, type PageNeeds, pagePolicy, workerPolicy } from './policy.ts';

/** The folder of the site in which the search worker's file lies, and nothing else. */
export const workerFolder = '_worker';
/** The folder of the files whose name changes with their content. */
export const hashedFolder = '_astro';

/** A path of the host, with at most one `*` for anything, and what a response there carries. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a deck's page shows nothing without, by the last folder of its address: `slides`, `talk`. Paths of style sheets. */
export type DeckSheets = Readonly<Record<string, readonly string[]>>;

/**
 * The headers of a built site. `topLevel` names what lies in its folder; folders end with a slash.
 * Hosts send every matching rule, and a browser keeps to all policies it gets. The worker needs a wider one than the
 * pages, so no policy stands on a path that holds both.
 */
export function headerRules(
  base: string,
  topLevel: readonly string[],
  needs: PageNeeds,
  sheets: DeckSheets = {},
): HeaderRule[] {
  const policy = { 'Content-Security-Policy': pagePolicy(needs) };
  const pages = topLevel.filter((name) => (name.endsWith('/') ? !name.startsWith('_') : name.endsWith('.html')));
  return [
    { path: `${base}*`, headers: otherHeaders },
    { path: base, headers: policy },
    ...pages.map((name) => ({ path: `${base}${name}${name.endsWith('/') ? '*' : ''}`, headers: policy })),
    ...Object.entries(sheets).flatMap(([folder, paths]) =>
      paths.length > 0 ? [{ path: `${base}*/${folder}/`, headers: { Link: preloads(paths) } }] : [],
    ),
    { path: `${base}${hashedFolder}/*`, headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
    {
      path: `${base}${workerFolder}/*`,
      headers: {
        'Content-Security-Policy': workerPolicy(needs.searchOrigins),
        'Cache-Control': 'public, max-age=31536000, immutable',
      },
    },
  ];
}

/** A browser asks for the sheet as soon as the headers are there, before it has a page to read. */
const preloads = (paths: readonly string[]) => paths.map((path) => `<${path}>; rel=preload; as=style`).join(', ');

/** What a host that reads the rules sends for a path. */
export function headersOf(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  const matching = rules.filter((rule) => {
    const [start = '', end] = rule.path.split('*');
    if (end === undefined) return path === rule.path;
    return path.length >= start.length + end.length && path.startsWith(start) && path.endsWith(end);
  });
  return Object.assign({}, ...matching.map(({ headers }) => headers));
}

/** The `_headers` file of Netlify and Cloudflare Pages. */
export const headerFile = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');

/** Reads a header file back. A line that is neither a path nor a header is left out. */
export function readHeaderFile(text: string): HeaderRule[] {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([^:\s]+):\s*(.+)$/.exec(line) ?? [];
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: {} });
    else if (name && value) Object.assign(rules.at(-1)?.headers ?? {}, { [name]: value });
  }
  return rules;
}
