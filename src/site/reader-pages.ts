import { readerOf } from '../components/entry/reader.ts';
import { pageParameter } from '../model/addresses.ts';
import type { Archive } from '../model/archive.ts';
import { pagesOf } from '../model/paged.ts';
import { buildFacts } from './build-facts.ts';
import { getArchive } from './get-archive.ts';

/** One path for each language of the archive; the default language stands at the base. */
export async function languagePaths() {
  const { settings } = await getArchive();
  return settings.languages.map((language, index) => ({
    params: { language: index === 0 ? undefined : language.toLowerCase() },
    props: { language },
  }));
}

/** Every path of a page that exists once for each item and language. `of` names the items by their part of the address. */
export async function itemPaths<Name extends string>(parameter: Name, of: (archive: Archive) => Iterable<string>) {
  const languages = await languagePaths();
  return [...of(await getArchive())].flatMap((item) =>
    languages.map(({ params, props }) => ({ params: { ...params, ...named(parameter, item) }, props })),
  );
}

/** Every page of one long list, in every language. The first has the address of the list: its `page` is absent. */
export async function listPaths<Item>(of: (archive: Archive) => readonly Item[], perPage: number) {
  const languages = await languagePaths();
  return pagesOf(of(await getArchive()), perPage).flatMap((part) =>
    languages.map(({ params, props }) => ({
      params: { ...params, page: pageParameter(part.number) },
      props: { ...props, part },
    })),
  );
}

/** The same for a list of each item. */
export async function itemListPaths<Name extends string, Item>(
  parameter: Name,
  of: (archive: Archive) => Iterable<readonly [item: string, list: readonly Item[]]>,
  perPage: number,
) {
  const languages = await languagePaths();
  return [...of(await getArchive())].flatMap(([item, list]) =>
    pagesOf(list, perPage).flatMap((part) =>
      languages.map(({ params, props }) => ({
        params: { ...params, page: pageParameter(part.number), ...named(parameter, item) },
        props: { ...props, part },
      })),
    ),
  );
}

// TypeScript widens a computed key to any string.
const named = <Name extends string>(name: Name, value: string) => ({ [name]: value }) as Readonly<Record<Name, string>>;

/** Who reads a page: the archive, a language, its words and addresses. */
export async function readerIn(language: string) {
  return readerOf(await getArchive(), { language, base: buildFacts.base });
}
