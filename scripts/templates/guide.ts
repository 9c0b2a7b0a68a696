import { draftWords } from './words.ts';
import { commented, field, hint, writeUpText } from './yaml.ts';

export interface GuideDraft {
  readonly title: string;
  readonly summary?: string | undefined;
  readonly section: string;
  readonly team?: string | undefined;
  readonly language: string;
  readonly lang?: string | undefined;
}

/** The text of a new guide; a guide without a status is published, so it says that it is a draft. */
export function guideText(draft: GuideDraft): string {
  const { guide: words, status } = draftWords(draft.language);
  return writeUpText(
    [
      field('title', draft.title),
      draft.summary === undefined ? commented(`summary: # ${words.summary}`) : field('summary', draft.summary),
      `${field('section', draft.section)} # ${words.section}`,
      `status: draft # ${status}`,
      draft.lang && field('lang', draft.lang),
      draft.team && field('team', draft.team),
    ],
    words.body.map(([heading, text]) => `## ${heading}\n\n${hint(text)}`),
  );
}
