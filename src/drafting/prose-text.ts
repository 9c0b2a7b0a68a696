/**
 * What someone typed, as Markdown that shows the same words: nothing in it becomes a tag, an expression, an import or a
 * heading. Line ends are `\n`; blank lines part paragraphs.
 */
export function proseText(typed: string): string {
  return typed
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split('\n').map(escapedLine).filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');
}

function escapedLine(line: string): string {
  const text = line.trim().replace(/[\\`*_{}[\]<>|~&$]/g, String.raw`\$&`);
  // What only means something at the start of a line: headings, lists, rules, quotes, code by module words.
  return text
    .replace(/^([#+=:-])/, String.raw`\$1`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`)
    .replace(/^(import|export)(?=\s|$)/, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`);
}
