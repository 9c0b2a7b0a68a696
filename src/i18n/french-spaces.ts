/** A narrow no-break space before `; ! ? %` and inside guillemets, a no-break space before a colon. */
export const setFrenchSpaces = (text: string): string =>
  text
    .replace(/ ([;!?%»])/g, '\u202f$1')
    .replace(/« /g, '«\u202f')
    .replace(/ :/g, '\u00a0:');

/** The same for every text of a dictionary, and for what its phrases answer. */
export function withFrenchSpaces<Part>(part: Part): Part {
  // The shape stays: texts become texts, phrases become phrases, objects keep their keys.
  return set(part) as Part;
}

function set(part: unknown): unknown {
  if (typeof part === 'string') return setFrenchSpaces(part);
  if (Array.isArray(part)) return part.map(set);
  if (typeof part === 'function') return (...values: unknown[]) => set(part(...values));
  if (Array.isArray(part)) return part.map(set);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, set(value)]));
}
