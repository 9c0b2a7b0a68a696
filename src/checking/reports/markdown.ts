import { asMarkdown } from '../../model/markdown-text.ts';
import { shown } from '../messages/fill.ts';

/** A text of an author in Markdown: it makes no link, no image, no mention and no table cell of its own. */
export const plainMarkdown = (text: string): string => asMarkdown(shown(text, longest));

/** One of the check's own sentences: what stands in backticks stays a literal, everything else is plain. */
export const sentence = (text: string): string =>
  shown(text, longest)
    .split(/((?<!`)(`+)(?!`)(?:.*?[^`])\2(?!`))/s)
    // Of each literal the split also gives its backticks alone.
    .map((part, index) => (index % 3 === 0 ? asMarkdown(part) : index % 3 === 1 ? part : ''))
    .join('');

const longest = 400;
