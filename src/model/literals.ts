/** A part of one of the tool's own sentences: words, or a literal between backticks. */
export interface SentencePart {
  readonly text: string;
  readonly isLiteral: boolean;
}

/** As in Markdown: a literal that holds backticks stands between more of them, with a space on each side. */
export function sentenceParts(sentence: string): readonly SentencePart[] {
  return sentence.split(/((?<!`)(`+)(?!`)(?:.*?[^`])\2(?!`))/s).flatMap((part, index, all): readonly SentencePart[] => {
    // Of each literal the split also gives its backticks alone.
    if (index % 3 === 2 || part === '') return [];
    const fence = all[index + 1]?.length ?? 0;
    if (index % 3 === 0) return [{ text: part, isLiteral: false }];
    const inner = part.slice(fence, -fence);
    return [{ text: fence > 1 ? inner.replace(/^ | $/g, '') : inner, isLiteral: true }];
  });
}
