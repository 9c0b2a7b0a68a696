import type { DeckFinding } from './deck-finding.ts';

/** What one run found, for a reader or a tool. Ends with a line break. */
type DeckReport = (found: readonly DeckFinding[], decks: number) => string;

/** Under the names that `npm run check` gives its own. */
export const deckFormats: Readonly<Record<string, DeckReport>> = {
  text: (found, decks) => {
    const errors = found.filter(({ level }) => level === 'error').length;
    return `${plural(decks, 'deck')}: ${plural(errors, 'error')}, ${plural(found.length - errors, 'warning')}\n`;
  },
  json: (found, decks) =>
    `${JSON.stringify({ version: 1, decks, findings: found.map(({ place: _, ...finding }) => finding) }, null, 2)}\n`,
  github: (found) =>
    found
      .map(
        ({ level, rule, deck, message }) =>
          `::${level} title=${escaped(`${rule}, ${deck}`).replaceAll(',', '%2C').replaceAll(':', '%3A')}::${escaped(message)}\n`,
      )
      .join(''),
};

const plural = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;

/** Without this, a message could end the command and begin one of its own. */
const escaped = (text: string) =>
  text
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
    .replace(/\p{Cc}/gu, '');
