import { draftWords } from './words.ts';
import { commented, field, hint, writeUpText } from './yaml.ts';

export interface StoryDraft {
  readonly title: string;
  /** A handle, or `anonymous`. */
  readonly toldBy: string;
  readonly language: string;
  readonly lang?: string | undefined;
  readonly team?: string | undefined;
  readonly postmortem?: string | undefined;
  readonly happened?: string | undefined;
}

/** The text of a new story. What would narrow down an anonymous teller stays a comment. */
export function storyText(draft: StoryDraft): string {
  const { story: words, status } = draftWords(draft.language);
  const isAnonymous = draft.toldBy === 'anonymous';
  const telling = (key: 'team' | 'postmortem') => {
    const value = draft[key];
    if (value === undefined) return undefined;
    return isAnonymous ? commented(`${field(key, value)} # ${words.tooTelling}`) : field(key, value);
  };
  return writeUpText(
    [
      field('title', draft.title),
      `${field('toldBy', draft.toldBy)}${isAnonymous ? ` # ${words.anonymous}` : ''}`,
      `status: draft # ${status.replace('in-review, ', '')}`,
      draft.lang && field('lang', draft.lang),
      telling('team'),
      telling('postmortem'),
      draft.happened === undefined ? commented(`happened: # ${words.happened}`) : field('happened', draft.happened),
      commented(
        [
          `whatBroke: # ${words.whatBroke}`,
          `notAlone: # ${words.notAlone}`,
          `whatHelped: # ${words.whatHelped}`,
          `tellerAgrees: true # ${words.tellerAgrees}`,
        ].join('\n'),
      ),
    ],
    words.body.map(hint),
  );
}
