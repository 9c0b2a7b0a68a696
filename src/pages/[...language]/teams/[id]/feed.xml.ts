import type { APIContext } from 'astro';
import { byTeam, teamIds } from '../../../../model/selections.ts';
import { feedIn } from '../../../../site/feeds.ts';
import { itemPaths } from '../../../../site/reader-pages.ts';

export const getStaticPaths = () => itemPaths('id', teamIds);

export const GET = ({
  params: { id = '' },
  props: { language },
}: APIContext<{ language: string }>): Promise<Response> =>
  feedIn(language, ({ archive, words, to }) => ({
    title: words.followUps.feedOf(archive.catalog.teams.find((team) => team.id === id)?.name ?? id),
    address: to.teamFeed(id),
    page: to.team(id),
    writeUps: byTeam(archive).get(id) ?? [],
  }));
