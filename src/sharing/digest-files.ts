import { asMarkdown } from '../model/markdown-text.ts';
import type { DigestTexts } from './digest-sections.ts';

const columns = 72;

/** Plain text of 72 columns; only an address, which can't be broken, may be longer. */
export function digestText({ title, sections }: DigestTexts): string {
  const blocks = sections.map(({ heading, lines }) =>
    [
      ...wrapped(heading, ''),
      ...lines.flatMap(({ text, note, address }) => [
        ...wrapped(note === undefined ? text : `${text} ${note}`, '- '),
        ...(address === undefined ? [] : [`  ${address}`]),
      ]),
    ].join('\n'),
  );
  return `${[wrapped(title, '').join('\n'), ...blocks].join('\n\n')}\n`;
}

/** The same as Markdown, for chat and mail that draw it. */
export function digestMarkdown({ title, sections }: DigestTexts): string {
  const blocks = sections.map(({ heading, lines }) =>
    [
      `**${asMarkdown(heading)}**`,
      '',
      ...lines.map(({ text, note, address }) => {
        const linked = address === undefined ? asMarkdown(text) : `[${asMarkdown(text)}](<${address}>)`;
        return `- ${note === undefined ? linked : `${linked} ${asMarkdown(note)}`}`;
      }),
    ].join('\n'),
  );
  return `${[`## ${asMarkdown(title)}`, ...blocks].join('\n\n')}\n`;
}

/** Broken at spaces, later lines indented as far as the first one's sign; a longer word is cut. */
function wrapped(text: string, sign: string): readonly string[] {
  const width = columns - sign.length;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((each) => cut(each, width))) {
    if (line !== '' && [...line].length + 1 + [...word].length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((part, index) => `${index === 0 ? sign : ' '.repeat(sign.length)}${part}`);
}

function cut(word: string, width: number): readonly string[] {
  const characters = [...word];
  return Array.from({ length: Math.ceil(characters.length / width) }, (_, index) =>
    characters.slice(index * width, (index + 1) * width).join(''),
  );
}
