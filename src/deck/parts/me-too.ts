import type { Body } from '../../model/body.ts';
import type { ReplyEntry, StoryEntry } from '../../model/entry.ts';
import type { Phrase } from '../slide-content.ts';
import { paragraphLimit } from '../splitting/weights.ts';
import { proseOf, sentencesOf } from '../texts.ts';

/** The shortest answer "me too" to a story, or its first sentence where it is long; nothing where there is none. */
export function meTooOf(story: StoryEntry, bodyOf: (reply: ReplyEntry) => Body): Phrase | undefined {
  const answers = story.replies
    .filter(({ fields }) => fields.kind === 'me-too')
    .map((reply) => ({ lang: reply.lang, text: plainText(bodyOf(reply)) }))
    .toSorted((a, b) => a.text.length - b.text.length);
  const [shortest] = answers;
  if (shortest === undefined) return undefined;
  if (shortest.text.length <= paragraphLimit) return shortest;
  const [first] = sentencesOf(shortest.text, shortest.lang);
  return first !== undefined && first.length <= paragraphLimit ? { ...shortest, text: first } : undefined;
}

const plainText = ({ sections }: Body): string =>
  proseOf(sections.flatMap(({ blocks }) => blocks.flatMap(({ segments }) => segments)));
