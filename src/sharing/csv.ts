/**
 * A table as RFC 4180 has it: CRLF after every row, quotes doubled, a byte order mark so that spreadsheets take it for
 * UTF-8. A text that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export function csvOf(header: readonly string[], rows: readonly (readonly (string | number | undefined)[])[]): string {
  const lines = [header, ...rows].map((cells) => `${cells.map(cellOf).join(',')}\r\n`);
  return `\ufeff${lines.join('')}`;
}

function cellOf(value: string | number | undefined): string {
  if (typeof value === 'number') return String(value);
  const text = startsFormula.test(value ?? '') ? `'${value}` : (value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The wide forms count too: East Asian editions of spreadsheets take them for the plain ones. */
const startsFormula = /^[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;
