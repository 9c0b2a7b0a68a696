import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DeckFinding } from './deck-finding.ts';

/** One built deck. */
export interface DeckPage {
  /** Below the site, with a slash at its end. */
  readonly path: string;
  /** Of the entry it was made from. */
  readonly id: string;
  readonly kind: 'postmortem' | 'story';
}

const places = /^(?:[a-z-]+\/)?(postmortems|festival)\/([^/]+)\/(slides\/|talk\/)?$/;
/** What each kind of entry is presented with. */
const decksOf = { postmortems: ['slides/', 'talk/'], festival: ['talk/'] } as const;
const kinds = { postmortems: 'postmortem', festival: 'story' } as const;

/** The decks of a built site, and which entries are without theirs. */
export function findDecks(folder: string): {
  readonly decks: readonly DeckPage[];
  readonly unpaired: readonly (DeckFinding & { readonly id: string })[];
} {
  const paths = new Set(
    globSync('**/index.html', { cwd: folder }).map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, '')),
  );
  const decks: DeckPage[] = [];
  const unpaired: (DeckFinding & { id: string })[] = [];
  for (const path of [...paths].sort()) {
    const [, list, id = '', deck] = places.exec(path) ?? [];
    if (list !== 'postmortems' && list !== 'festival') continue;
    if (deck === undefined) {
      for (const name of decksOf[list].filter((each) => !paths.has(path + each)))
        unpaired.push(
          pair(id, path + name, `The write-up \`${path}\` has no deck \`${name}\`. A build from its file makes it.`),
        );
    } else if (!paths.has(path.slice(0, -deck.length))) {
      unpaired.push(pair(id, path, 'There is no write-up to this deck. A build into an empty folder leaves it out.'));
    } else if (readFileSync(join(folder, path, 'index.html'), 'utf8').includes('class="deck"')) {
      decks.push({ path, id, kind: kinds[list] });
    } else {
      unpaired.push(pair(id, path, 'The page holds no slides.'));
    }
  }
  return { decks, unpaired };
}

const pair = (id: string, deck: string, message: string) =>
  ({ level: 'error', rule: 'pair', id, deck, message }) as const;
