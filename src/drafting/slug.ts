/** Characters of the name of a write-up, as its schema allows. */
const longest = 80;

/** Letters that no accent comes off from. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  þ: 'th',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŧ: 't',
};

/**
 * Words as a name: ASCII, lower case, hyphens, at most `room` characters and cut between words. A title without a
 * letter of the Latin alphabet gives `fallback`.
 */
export function slugOf(text: string, fallback: string, room = longest): string {
  const words = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .replace(/[^a-z0-9]/g, (letter) => letters[letter] ?? ' ')
    .split(' ')
    .filter(Boolean);
  let slug = '';
  for (const word of words) {
    const next = slug === '' ? word.slice(0, room) : `${slug}-${word}`;
    if (next.length > room) break;
    slug = next;
  }
  return slug || fallback;
}

/** The name of a postmortem: the day, then as much of the title as fits. */
export const datedSlug = (day: string, title: string) =>
  `${day}-${slugOf(title, 'incident', longest - day.length - 1)}`;
