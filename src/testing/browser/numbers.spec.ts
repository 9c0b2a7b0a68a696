import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { expect, inject, test } from 'vitest';
import { wordsIn } from '../../i18n/dictionary.ts';
import { builtPages } from './pages.ts';

const { folder } = inject('atRoot');

/** What is read of a node, whatever its kind. */
interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

const read = (html: string) => parse(html) as Node;
const attribute = (node: Node, name: string) => node.attrs?.find((own) => own.name === name)?.value;
const classes = (node: Node) => attribute(node, 'class')?.split(' ') ?? [];
const within = (node: Node): readonly Node[] => (node.childNodes ?? []).flatMap((child) => [child, ...within(child)]);
const textOf = (node: Node): string => node.value ?? (node.childNodes ?? []).map(textOf).join('');
const numberIn = (text: string) => Number(/^\s*([\d,\u202f\u00a0]+)/.exec(text)?.[1]?.replace(/\D/g, '') ?? Number.NaN);

const documents = new Map<string, Node>();
function pageAt(path: string): Node | undefined {
  const file = join(folder, path, 'index.html');
  if (!documents.has(path) && existsSync(file)) documents.set(path, read(readFileSync(file, 'utf8')));
  return documents.get(path);
}

/** Numbers of tables, and of the shares below them, with where they lead. */
function numbersOn(page: Node) {
  const places = within(page).filter((node) => node.nodeName === 'td' || classes(node).includes('share-line'));
  const withoutReturns = new Set(
    within(page)
      .filter((node) => classes(node).includes('matrix-switch'))
      .flatMap(within),
  );
  return places.flatMap((place) => {
    const links = within(place).filter((node) => node.nodeName === 'a' && !Number.isNaN(numberIn(textOf(node))));
    return links.map((link) => ({
      count: numberIn(textOf(link)),
      address: attribute(link, 'href') ?? '',
      isWithoutReturns: withoutReturns.has(link),
    }));
  });
}

const rows = ['entry-rows', 'becauses', 'returns', 'lessons'];

const returns = ['en', 'fr'].map((language) => wordsIn(language).tollgates.isRecurrence);
const isReturn = (item: Node) => returns.some((text) => textOf(item).includes(text));

/** How many things stand where a number leads: the lists below a heading, or the rows of a list of follow-ups. */
function thingsAt(page: Node, fragment: string, isCounted: (item: Node) => boolean): number | undefined {
  if (fragment === '') {
    const table = within(page).find((node) => classes(node).includes('follow-ups'));
    const body = table && within(table).find(({ nodeName }) => nodeName === 'tbody');
    return body?.childNodes?.filter(({ nodeName }) => nodeName === 'tr').length;
  }
  const parent = within(page).find((node) =>
    node.childNodes?.some((child) => attribute(child, 'id') === fragment && /^h\d$/.test(child.nodeName)),
  );
  const lists = parent && within(parent).filter((node) => classes(node).some((name) => rows.includes(name)));
  return lists?.reduce(
    (sum, list) => sum + (list.childNodes ?? []).filter((node) => node.nodeName === 'li' && isCounted(node)).length,
    0,
  );
}

test('every number of a table opens as many things as it says', () => {
  const pages = builtPages(folder).filter(({ path }) => /^(?:fr\/)?(?:$|learn\/|tollgates\/|follow-ups\/$)/.test(path));
  const numbers = pages.flatMap(({ path }) =>
    numbersOn(pageAt(path) ?? read('')).map((number) => ({ on: path, ...number })),
  );
  expect(numbers.length).toBeGreaterThan(400);
  const wrong = numbers.flatMap(({ on, count, address, isWithoutReturns }) => {
    const [path = '', fragment = ''] = address.split('#');
    const target = pageAt(path === '' ? on : decodeURI(path).slice(1));
    // The page of a gate holds every incident in which the gate existed, by what it did.
    if (target && fragment === '' && /\/tollgates\/[^/]+\/$/.test(path)) return [];
    // What went around a gate stands among what it let through, and says so.
    const isAside = (item: Node) => fragment === 'missed' && attribute(item, 'data-skipped') !== undefined;
    const isCounted = (item: Node) => !isAside(item) && !(isWithoutReturns && isReturn(item));
    const found = target && thingsAt(target, decodeURIComponent(fragment), isCounted);
    return found === count ? [] : [{ on, count, address, found }];
  });
  expect(wrong).toEqual([]);
});
