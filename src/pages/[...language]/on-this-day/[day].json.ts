import type { APIRoute } from 'astro';
import { remembered } from '../../../components/share/remembered.ts';
import { type Anniversary, anniversariesByDay } from '../../../learning/on-this-day.ts';
import { getArchive } from '../../../site/get-archive.ts';
import { languagePaths, readerIn } from '../../../site/reader-pages.ts';

interface Props {
  readonly language: string;
  readonly own: readonly Anniversary[];
}

/** As many as a corner of the home page can show, the latest years first. */
const most = 5;

/** One small file for each day of the year on which something happened: the script asks for the reader's. */
export async function getStaticPaths() {
  const days = anniversariesByDay(await getArchive());
  const languages = await languagePaths();
  return [...days].flatMap(([day, own]) =>
    languages.map(({ params, props }) => ({ params: { ...params, day }, props: { ...props, own } satisfies Props })),
  );
}

export const GET: APIRoute<Props> = async ({ props: { language, own } }) => {
  const reader = await readerIn(language);
  return Response.json(own.slice(0, most).map((anniversary) => remembered(reader, anniversary)));
};
