import { type EmailBlock, type EmailMessage, type EmailPart, textOf } from './email-message.ts';

const columns = 72;

/** The message for a plain-text client: 72 columns, complete on its own. Lines end with `\n`. */
export function emailText({ title, parts }: EmailMessage): string {
  const sections = parts.map((part) => partText(part));
  return `${[underlined(textOf(title), '='), ...sections].join('\n\n')}\n`;
}

function partText({ title, blocks }: EmailPart): string {
  const texts = blocks.map(blockText);
  return [...(title === undefined ? [] : [underlined(title, '-')]), texts.join('\n\n')].join('\n');
}

function underlined(text: string, mark: string): string {
  const lines = wrapped(text);
  return [...lines, mark.repeat(Math.max(...lines.map((line) => [...line].length)))].join('\n');
}

function blockText(block: EmailBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return wrapped(textOf(block.line)).join('\n');
    case 'list':
      return block.items.map((item) => hanging('- ', textOf(item), '  ')).join('\n');
    case 'facts':
      return block.rows.map(({ label, value }) => hanging(`${label} `, textOf(value), '  ')).join('\n');
    case 'timeline': {
      const width = Math.max(...block.rows.map(({ time }) => time.length)) + 2;
      return block.rows
        .map(({ day, time, what }, index) =>
          [
            ...(day === undefined ? [] : [`${index === 0 ? '' : '\n'}${day}`]),
            hanging(time.padEnd(width), textOf(what), ' '.repeat(width)),
          ].join('\n'),
        )
        .join('\n');
    }
  }
}

const hanging = (first: string, text: string, indent: string): string => {
  const [head = '', ...rest] = wrapped(text, columns - first.length, columns - indent.length);
  return [`${first}${head}`.trimEnd(), ...rest.map((line) => `${indent}${line}`)].join('\n');
};

/** Broken at spaces only: an address or a long word keeps its line to itself, and no-break spaces hold. */
function wrapped(text: string, first = columns, next = columns): string[] {
  const lines: string[] = [];
  let room = 0;
  for (const word of text.split(/[ \t]+/)) {
    const width = [...word].length;
    const line = lines.at(-1);
    if (line === '' || (line !== undefined && width < room)) {
      lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
      room -= line === '' ? width : width + 1;
    } else {
      lines.push(word);
      room = (lines.length === 1 ? first : next) - width;
    }
  }
  return lines;
}
