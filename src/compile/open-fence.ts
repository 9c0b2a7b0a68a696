import type { MdastNode } from 'satteri';
import type { Source } from './positions.ts';
import type { Problem } from './problem.ts';
import { rangeOf } from './tree.ts';

/** A block of code that its quote, its list item or the text ends, and no fence (B20). The place is the opening fence. */
export function findOpenFence(source: Source, node: Extract<MdastNode, { type: 'code' }>): readonly Problem[] {
  const { start, end } = rangeOf(node);
  const [opening = '', ...below] = source.text
    .slice(start, end)
    .trimEnd()
    .split(/\r\n|[\r\n]/);
  const fence = /^(?:`{3,}|~{3,})/.exec(opening)?.[0];
  if (fence === undefined || isClosing(below.at(-1) ?? '', fence, node.value)) return [];
  const place = source.place(start, start + opening.length);
  return [{ code: 'B20', place, line: place.start?.line ?? 1, fence }];
}

/** In a quote each line begins with its sign; in the code itself such a line closes nothing. */
function isClosing(line: string, fence: string, code: string): boolean {
  const [, sign = '', run = ''] = /^([\s>]*)(`+|~+)\s*$/.exec(line) ?? [];
  const isCode = sign.includes('>') && code.trimEnd().split('\n').at(-1)?.trim() === line.trim();
  return run.startsWith(fence) && !isCode;
}
