import { drillEntries } from '../../src/deck/drill/entries.ts';
import { addressesOf } from '../../src/model/addresses.ts';
import type { Archive } from '../../src/model/archive.ts';
import { unknownWriteUp } from '../lib/unknown-write-up.ts';

export type DeckChoice = 'slides' | 'talk' | 'drill';

/** Where the pages of a deck stand, below the site; or why there is none, and what to write instead. */
export type FoundDeck = { readonly page: string; readonly printed: string } | { readonly trouble: string };

/** The deck of an entry: `page` to present from, `printed` to print from. A drill prints for whoever leads it. */
export function findDeck(
  archive: Archive,
  id: string,
  { choice, language }: { choice: DeckChoice; language: string },
): FoundDeck {
  const { languages } = archive.settings;
  if (!languages.includes(language))
    return { trouble: `The archive does not speak \`${language}\`. It speaks: ${languages.join(', ')}` };
  const to = addressesOf({ base: '/', language, defaultLanguage: languages[0] ?? language });
  const at = (page: string, printed = page) => ({ page: page.slice(1), printed: printed.slice(1) });
  if (archive.stories.some((story) => story.id === id))
    return choice === 'drill' ? { trouble: 'A story has a talk and no drill.' } : at(to.storyTalk(id));
  const postmortem = archive.postmortems.find((entry) => entry.id === id);
  if (!postmortem) return { trouble: unknownWriteUp(id, [...archive.postmortems, ...archive.stories]) };
  if (choice !== 'drill') return at(choice === 'talk' ? to.talk(id) : to.slides(id));
  const drill = drillEntries(archive).find(({ entry }) => entry.id === id);
  if (!drill) return { trouble: `\`${id}\` makes no drill. ${whyNot}` };
  return at(to.drill(drill.key), to.drillPrint(drill.key));
}

const whyNot =
  'One is made of every write-up that is published or says what was reported, unless it has `drill: { skip: true }`.';
