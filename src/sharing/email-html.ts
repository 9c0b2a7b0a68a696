import type { EmailBlock, EmailMessage, EmailPart, Line, Run, TimelineRow } from './email-message.ts';

/** Fonts that every mail program has; colours are the reader's own, so that both themes read well. */
const serif = "Georgia,'Times New Roman',serif";
const sans = 'Arial,Helvetica,sans-serif';
const rule = '1px solid #918570';
const styles = {
  page: 'margin:0;padding:16px',
  column: `width:100%;max-width:600px;border-collapse:collapse;border-top:3px solid #c26d00;font:16px/1.5 ${serif}`,
  title: `margin:20px 0 12px;font:bold 24px/1.25 ${serif}`,
  heading: `margin:28px 0 8px;padding-top:12px;border-top:${rule};font:bold 18px/1.3 ${serif}`,
  paragraph: 'margin:0 0 12px',
  list: 'margin:0 0 12px;padding-left:22px',
  item: 'margin:0 0 8px',
  table: 'width:100%;border-collapse:collapse;margin:0 0 12px',
  term: `padding:4px 16px 4px 0;width:110px;text-align:left;vertical-align:top;font:bold 13px/1.6 ${sans}`,
  day: `padding:10px 0 4px;text-align:left;font:bold 13px/1.6 ${sans}`,
  time: `padding:4px 16px 4px 0;text-align:left;vertical-align:top;white-space:nowrap;font:13px/1.8 ${sans}`,
  cell: 'padding:4px 0;vertical-align:top',
  link: 'color:inherit;word-break:break-all',
} as const;

/**
 * The message as a document for mail programs: one column, tables for layout where they need them, styles in place, and
 * no image and no script; the only addresses are those of the write-up and, for colleagues, of its evidence.
 */
export function emailHtml(message: EmailMessage): string {
  const { language, subject, title, parts } = message;
  return [
    '<!doctype html>',
    `<html lang="${escaped(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escaped(subject)}</title>`,
    '</head>',
    `<body style="${styles.page}">`,
    `<table role="presentation" width="600" align="center" style="${styles.column}"><tr><td>`,
    `<h1 dir="auto" style="${styles.title}">${lineHtml(title)}</h1>`,
    ...parts.flatMap(partHtml),
    '</td></tr></table>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const partHtml = ({ title, blocks }: EmailPart): readonly string[] => [
  ...(title === undefined ? [] : [`<h2 style="${styles.heading}">${escaped(title)}</h2>`]),
  ...blocks.map(blockHtml),
];

function blockHtml(block: EmailBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p dir="auto" style="${styles.paragraph}">${lineHtml(block.line)}</p>`;
    case 'list':
      return `<ul style="${styles.list}">${block.items
        .map((item) => `<li dir="auto" style="${styles.item}">${lineHtml(item)}</li>`)
        .join('')}</ul>`;
    case 'facts':
      return table(block.rows.map(({ term, value }) => row(header(styles.term, escaped(term)), cell(lineHtml(value)))));
    case 'timeline':
      return table(block.rows.flatMap(timelineRow));
  }
}

const timelineRow = ({ day, time, what }: TimelineRow): readonly string[] => [
  ...(day === undefined
    ? []
    : [`<tr><th colspan="2" scope="colgroup" style="${styles.day}">${escaped(day)}</th></tr>`]),
  row(header(styles.time, escaped(time)), cell(lineHtml(what))),
];

const table = (rows: readonly string[]) => `<table style="${styles.table}">${rows.join('')}</table>`;
const row = (...cells: readonly string[]) => `<tr>${cells.join('')}</tr>`;
const header = (style: string, html: string) => `<th scope="row" style="${style}">${html}</th>`;
const cell = (html: string) => `<td dir="auto" style="${styles.cell}">${html}</td>`;

const lineHtml = (line: Line): string => line.map(runHtml).join('');

function runHtml({ text, isStrong, lang, address }: Run): string {
  const inner = isStrong ? `<strong>${escaped(text)}</strong>` : escaped(text);
  if (address !== undefined) return `<a href="${escaped(address)}" style="${styles.link}">${inner}</a>`;
  return lang === undefined ? inner : `<span lang="${escaped(lang)}">${inner}</span>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);
