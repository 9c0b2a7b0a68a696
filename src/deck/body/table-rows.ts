import { textOf } from '../../model/body-text.ts';
import { tableColumns, tableWeights, wordsFitBeside } from '../splitting/grid-weights.ts';
import { elementsIn, type HtmlElement, withoutIds } from './html-tokens.ts';

/** A row of a table in the body. */
export interface TableRow {
  readonly isHead: boolean;
  /** Each whole, with its tags. */
  readonly cells: readonly string[];
}

/** The rows of a table, the head's first. */
export function rowsIn(html: string): readonly TableRow[] {
  const table = within(elementsIn(html), 'table');
  return table.flatMap(({ inner }) =>
    elementsIn(inner).flatMap((part) =>
      elementsIn(part.inner).map((row) => ({
        isHead: part.name === 'thead',
        cells: elementsIn(row.inner).map(({ open, inner: content, close }) => `${open}${content}${close}`),
      })),
    ),
  );
}

/** The table itself, or the one inside of what lets it scroll. */
const within = (elements: readonly HtmlElement[], name: string): readonly HtmlElement[] =>
  elements.flatMap((element) => (element.name === name ? [element] : within(elementsIn(element.inner), name)));

/** Lines of each row; rows of one table depend on each other. */
export const rowWeights = (rows: readonly TableRow[], wider = 1): readonly number[] =>
  tableWeights(rows.map(({ cells }) => cells.map((cell) => textOfCell(cell).length * wider)));

const textOfCell = (html: string) => textOf([{ kind: 'html', html }]);

/** The length of the longest word of each column; a hyphen ends a line as well. */
function longestWords(rows: readonly TableRow[]): readonly number[] {
  const longest: number[] = [];
  for (const { cells } of rows)
    for (const [column, cell] of cells.entries())
      for (const word of textOfCell(cell).split(/[\s-]/)) longest[column] = Math.max(longest[column] ?? 0, word.length);
  return longest;
}

/** Words stay whole, so that no column is a letter wide, but for a table that would leave the slide. */
export const tableOf = (rows: readonly TableRow[]): string => {
  const part = (name: string, isHead: boolean) => {
    const own = rows.filter((row) => row.isHead === isHead).map(({ cells }) => `<tr>${cells.join('')}</tr>`);
    return own.length > 0 ? `<${name}>${own.join('')}</${name}>` : '';
  };
  const table = wordsFitBeside(longestWords(rows)) ? '<table>' : '<table class="table--long-words">';
  return `<div class="table-scroll" tabindex="0">${table}${part('thead', true)}${part('tbody', false)}</table></div>`;
};

/** A wide table becomes several, each with its first column; fewer columns stand together until their rows fit. */
export function tablesWithin(
  html: string,
  fits: (rows: readonly TableRow[]) => boolean,
): readonly (readonly TableRow[])[] {
  const rows = rowsIn(html);
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const fewest = Math.min(width, 2);
  for (let columns = Math.min(width, tableColumns); columns > fewest; columns -= 1) {
    const tables = sliced(rows, width, columns);
    if (tables.every(fits)) return tables;
  }
  return sliced(rows, width, fewest);
}

function sliced(rows: readonly TableRow[], width: number, columns: number): readonly (readonly TableRow[])[] {
  if (width <= columns) return [rows];
  const count = Math.ceil((width - 1) / (columns - 1));
  const each = Math.ceil((width - 1) / count);
  return Array.from({ length: count }, (_, slice) =>
    rows.map(({ isHead, cells }) => {
      const first = cells.slice(0, 1);
      const own = cells.slice(1 + slice * each, 1 + (slice + 1) * each);
      return { isHead, cells: [...(slice > 0 ? first.map(withoutIds) : first), ...own] };
    }),
  );
}
