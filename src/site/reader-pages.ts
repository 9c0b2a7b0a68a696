import { readerOf } from '../components/entry/reader.ts';
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
export async function itemPaths<Name extends string>(
  parameter: Name,
  of: (archive: Awaited<ReturnType<typeof getArchive>>) => Iterable<string>,
) {
  const archive = await getArchive();
  const languages = await languagePaths();
  return [...of(archive)].flatMap((item) => {
    // TypeScript widens a computed key to any string.
    const own = { [parameter]: item } as Readonly<Record<Name, string>>;
    return languages.map(({ params, props }) => ({ params: { ...params, ...own }, props }));
  });
}

/** Who reads a page: the archive, a language, its words and addresses. */
export async function readerIn(language: string) {
  return readerOf(await getArchive(), { language, base: buildFacts.base });
}
