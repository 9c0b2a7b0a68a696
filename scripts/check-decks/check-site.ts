import { listen, serverPort, siteServer } from '../lib/serve.ts';
import { checkDeck, type DeckRoom } from './check-deck.ts';
import type { DeckFinding } from './deck-finding.ts';
import type { DeckPage } from './find-decks.ts';

interface Asked {
  /** Of the built site. */
  readonly folder: string;
  readonly base: string;
  /** How many decks at a time. */
  readonly atOnce: number;
  readonly onDone?: (deck: DeckPage, found: readonly DeckFinding[]) => void;
}

/** Serves a built site as a host would, and goes through its decks, several at a time. Findings in the order of the decks. */
export async function checkSite(
  decks: readonly DeckPage[],
  { folder, base, atOnce, onDone }: Asked,
  room: Omit<DeckRoom, 'site'>,
): Promise<readonly DeckFinding[]> {
  const server = siteServer(folder, base);
  await listen(server, 0);
  const site = `http://localhost:${serverPort(server)}${base}`;
  const results: (readonly DeckFinding[])[] = [];
  const waiting = decks.map((deck, index) => ({ deck, index })).values();
  const work = async () => {
    for (const { deck, index } of waiting) {
      const found = await checkDeck(deck, { ...room, site });
      results[index] = found;
      onDone?.(deck, found);
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
  } finally {
    server.closeAllConnections();
    server.close();
  }
  return results.flat();
}
