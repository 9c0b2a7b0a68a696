import { drillEntries } from '../../src/deck/drill/entries.ts';
import { addressesOf } from '../../src/model/addresses.ts';
import type { Edition } from '../../src/model/archive.ts';
import { publicEdition } from '../../src/model/edition.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { unknownName } from '../lib/unknown-name.ts';
import { unknownWriteUp } from '../lib/unknown-write-up.ts';

export interface DeckAsked {
  readonly deck: 'slides' | 'talk' | 'drill';
  /** Absent: the archive's first. */
  readonly language?: string | undefined;
  readonly edition: Edition;
}

/** Where the pages of a deck stand, below the site; or why there is none, and what to write instead. */
export type FoundDeck = { readonly page: string; readonly printed: string } | { readonly trouble: string };

/** The deck of an entry: `page` to present from, `printed` to print from. A drill prints for whoever leads it. */
export function findDeck(
  { archive: whole, refused }: Pick<Reading, 'archive' | 'refused'>,
  id: string,
  { deck, language, edition }: DeckAsked,
): FoundDeck {
  const archive = edition === 'public' ? publicEdition(whole).archive : whole;
  const { languages } = archive.settings;
  const [defaultLanguage = 'en'] = languages;
  if (language !== undefined && !languages.includes(language))
    return { trouble: unknownName(language, 'language of this archive', languages) };
  const to = addressesOf({ base: '/', language: language ?? defaultLanguage, defaultLanguage });
  const at = (page: string, printed = page) => ({ page: page.slice(1), printed: printed.slice(1) });
  if (archive.stories.some((story) => story.id === id))
    return deck === 'drill' ? { trouble: 'A story has a talk and no drill.' } : at(to.storyTalk(id));
  const postmortem = archive.postmortems.find((entry) => entry.id === id);
  if (!postmortem) {
    const entries = [...whole.postmortems, ...whole.stories];
    const isHidden = entries.some((entry) => entry.id === id);
    return { trouble: isHidden ? notPublic(id) : unknownWriteUp(id, { entries, refused }) };
  }
  if (deck !== 'drill') return at(deck === 'talk' ? to.talk(id) : to.slides(id));
  const drill = drillEntries(archive).find(({ entry }) => entry.id === id);
  if (!drill) return { trouble: `\`${id}\` makes no drill. ${whyNot}` };
  return at(to.drill(drill.key), to.drillPrint(drill.key));
}

const notPublic = (id: string) =>
  `\`${id}\` is not in the public edition, which holds published write-ups with \`audience: public\`.`;

const whyNot =
  'One is made of every write-up that is published or says what was reported, unless it has `drill: { skip: true }`.';
