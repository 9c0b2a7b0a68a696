import type { SimilarEntry } from '../../search/similar/similar-entries.ts';
import { labelFor, type PostmortemReading, serviceName } from './reader.ts';
import { linkTo, type RelatedLink } from './related.ts';

/** A link to a similar write-up, with why it is one: services, what the gates did, words. */
export interface SimilarLink extends RelatedLink {
  readonly reasons: readonly string[];
}

export function similarLinks(reading: PostmortemReading, similar: readonly SimilarEntry[]): readonly SimilarLink[] {
  const { words: says, lists } = reading;
  const gateName = (id: string) => labelFor(reading, lists.tollgates.find((gate) => gate.id === id)?.label, id);
  return similar.map(({ entry, services, gates, words }) => ({
    ...linkTo(reading, entry),
    reasons: [
      ...services.map((id) => serviceName(reading, id)),
      ...(gates.length > 0 ? [says.writeUp.missedBy(gates.map(gateName))] : []),
      ...(words.length > 0 ? [words.join(', ')] : []),
    ],
  }));
}
