/** A line of YAML that holds `key: value`, `- value`, both or neither. Offsets are offsets of the whole text. */
export interface YamlLine {
  readonly start: number;
  /** Without the line break. */
  readonly end: number;
  readonly text: string;
  readonly indent: number;
  readonly key: string;
  readonly valueStart: number;
  /** Without a comment and without spaces at its end. */
  readonly value: string;
}

const parts = /^([ \t]*(?:-[ \t]+)*)(?:([^\s:#"'{}[\]][^:#"'{}[\]]*):(?:[ \t]+|$))?(.*)$/;

export function lineAt(text: string, offset: number): YamlLine {
  // Asked for what stands before the first character, `lastIndexOf` looks at that one.
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const found = text.indexOf('\n', start);
  const end = found < 0 ? text.length : found;
  const line = text.slice(start, end).replace(/\r$/, '');
  const [, , key = '', rest = ''] = parts.exec(line) ?? [];
  return {
    start,
    end: start + line.length,
    text: line,
    indent: /^[ \t]*/.exec(line)?.[0].length ?? 0,
    key: key.trimEnd(),
    valueStart: start + line.length - rest.length,
    value: withoutComment(rest),
  };
}

export function withoutComment(value: string): string {
  const comment = value.search(/[ \t]#/);
  return (comment < 0 ? value : value.slice(0, comment)).trimEnd();
}

/** Lines from the one that holds an offset on. */
export function* linesFrom(text: string, offset: number): Generator<YamlLine> {
  for (let at = offset; at <= text.length; ) {
    const line = lineAt(text, at);
    yield line;
    const next = text.indexOf('\n', line.end);
    if (next < 0) return;
    at = next + 1;
  }
}

const isBlank = ({ text }: YamlLine) => /^\s*(?:#|$)/.test(text);

/** The next line that is neither empty nor a comment. */
export function lineAfter(text: string, line: YamlLine): YamlLine | undefined {
  for (const next of linesFrom(text, line.start)) if (next.start > line.start && !isBlank(next)) return next;
  return undefined;
}

export function lineBefore(text: string, line: YamlLine): YamlLine | undefined {
  for (let { start } = line; start > 0; ) {
    const before = lineAt(text, start - 1);
    if (!isBlank(before)) return before;
    ({ start } = before);
  }
  return undefined;
}

/** Where a line and everything that is indented deeper ends. */
export function blockEnd(text: string, line: YamlLine): number {
  let { end } = line;
  for (const next of linesFrom(text, line.start)) {
    if (next.start <= line.start || isBlank(next)) continue;
    if (next.indent <= line.indent) break;
    ({ end } = next);
  }
  return end;
}

/** Whether a line begins something of its own: a field or a list item. */
export const isOwn = ({ text, key }: YamlLine): boolean => key !== '' || /^\s*-(?:\s|$)/.test(text);
