import type { TranslatableText } from '../../src/model/translatable.ts';
import { draftWords } from './words.ts';
import { commented, field, hint, plain, writeUpText } from './yaml.ts';

export interface TranslationDraft {
  readonly title: string;
  readonly language: string;
  readonly original: {
    readonly path: string;
    readonly title: string;
    /** Its last day: `updatedOn`, else `publishedOn`. */
    readonly day?: string | undefined;
    readonly texts: readonly TranslatableText[];
  };
}

/** Texts that have a place of their own in a translation; every other one stands below `texts`. */
const ownPlaces = ['brief', 'impact', 'summary'];

/** The text of a new translation: no facts, and each text of the original as a comment to translate. */
export function translationText({ title, language, original }: TranslationDraft): string {
  const { translation: words, status } = draftWords(language);
  const groups = Map.groupBy(original.texts, ({ path }) => {
    const [first = ''] = path.split('.');
    return ownPlaces.includes(first) ? first : 'texts';
  });
  const blocks = [...groups].map(([group, texts]) => {
    if (group === 'summary') return field('summary', texts[0]?.text ?? '');
    const key = (path: string) => (group === 'texts' ? path : path.slice(group.length + 1));
    return field(group, Object.fromEntries(texts.map(({ path, text }) => [key(path), text])));
  });
  return writeUpText(
    [
      `# ${plain(words.title(original.title))}`,
      field('title', title),
      `status: draft # ${status}`,
      original.day === undefined ? undefined : `${field('sourceDate', original.day)} # ${words.sourceDate}`,
      blocks.length > 0 ? `\n# ${words.texts}` : undefined,
      ...blocks.map(commented),
    ],
    [hint(words.body(original.path))],
  );
}
