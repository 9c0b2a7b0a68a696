import type { APIContext } from 'astro';
import { byService, serviceIds } from '../../../../model/selections.ts';
import { feedIn } from '../../../../site/feeds.ts';
import { itemPaths } from '../../../../site/reader-pages.ts';

export const getStaticPaths = () => itemPaths('id', serviceIds);

export const GET = ({
  params: { id = '' },
  props: { language },
}: APIContext<{ language: string }>): Promise<Response> =>
  feedIn(language, ({ archive, words, to }) => ({
    title: words.followUps.feedOf(archive.catalog.services.find((service) => service.id === id)?.name ?? id),
    address: to.serviceFeed(id),
    page: to.service(id),
    writeUps: byService(archive).get(id) ?? [],
  }));
