import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Archive } from '../model/archive.ts';
import { publishArchive } from '../site/live-archive.ts';

/** A page of the site, as Astro hands it over. */
interface Page {
  readonly default: AstroComponentFactory;
  readonly getStaticPaths?: () => Promise<readonly PagePath[]>;
}

export interface PagePath {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: { readonly language: string } & Readonly<Record<string, unknown>>;
}

const pages = import.meta.glob<Page>('../pages/**/*.astro');

/** Pages of one write-up: as long as their text, whatever the archive holds. */
const ofOneWriteUp = /\/(?:postmortems|festival|guides)\/\[id\]|\/drills\/\[key\]|\[\.\.\.refused\]/;

/** Every page that shows something of the whole archive, by its file. */
export const listPages: readonly (readonly [file: string, load: () => Promise<Page>])[] = Object.entries(pages).filter(
  ([file]) => !ofOneWriteUp.test(file),
);

/** Makes an archive the one that pages are drawn from, as the integration does before a build. */
export function showArchive(archive: Archive): void {
  const reading = { archive, revision: 'test', refused: [] };
  // Of the whole reading, list pages ask for these.
  publishArchive({ reading: async () => reading as never, command: 'build', contentFolder: '' });
}

/** What a page makes of the archive that is shown: its paths, and the HTML of each. */
export async function drawerOf(load: () => Promise<Page>) {
  const { default: component, getStaticPaths } = await load();
  const container = await AstroContainer.create();
  return {
    paths: (await getStaticPaths?.()) ?? [{ params: {}, props: { language: 'fr' } }],
    draw: ({ params, props }: PagePath): Promise<string> => container.renderToString(component, { params, props }),
  };
}
