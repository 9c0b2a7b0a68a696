import { sentenceParts } from '../../model/literals.ts';
import { asMarkdown } from '../../model/markdown-text.ts';
import { inBackticks, shown } from '../messages/fill.ts';

/** A text of an author in Markdown: it makes no link, no image, no mention and no table cell of its own. */
export const plainMarkdown = (text: string): string => asMarkdown(shown(text, longest));

/** One of the check's own sentences: what stands in backticks stays a literal, everything else is plain. */
export const sentence = (text: string): string =>
  sentenceParts(shown(text, longest))
    .map((part) => (part.isLiteral ? inBackticks(part.text) : asMarkdown(part.text)))
    .join('');

const longest = 400;
