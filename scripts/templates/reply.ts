import { draftWords } from './words.ts';
import { field, writeUpText } from './yaml.ts';

export interface ReplyDraft {
  /** A handle, or `anonymous`. */
  readonly from: string;
  readonly kind: string;
  readonly date: string;
  readonly language: string;
  readonly lang?: string | undefined;
  /** The reply itself; without it the file is a draft that says what goes there. */
  readonly text?: string | undefined;
  readonly isDraft: boolean;
}

/** The text of a new reply to a story. */
export function replyText(draft: ReplyDraft): string {
  const { reply: words } = draftWords(draft.language);
  return writeUpText(
    [
      field('from', draft.from),
      `${field('kind', draft.kind)} # ${words.kinds}`,
      field('date', draft.date),
      draft.isDraft ? `status: draft # ${words.draft}` : undefined,
      draft.lang && field('lang', draft.lang),
    ],
    [draft.text ?? words.body],
  );
}
