import type { APIContext } from 'astro';
import { feedIn } from '../../site/feeds.ts';
import { languagePaths } from '../../site/reader-pages.ts';

export const getStaticPaths = languagePaths;

export const GET = ({ props: { language } }: APIContext<{ language: string }>): Promise<Response> =>
  feedIn(language, ({ archive, words, to }) => ({
    title: words.followUps.feedAll,
    address: to.feed,
    page: to.home,
    writeUps: [...archive.postmortems, ...archive.stories],
    hasAnniversaries: true,
  }));
