import type { Block } from '../../model/body.ts';
import { elementsIn, withoutIds } from '../body/html-tokens.ts';
import { rowWeights, type TableRow, tableOf, tablesWithin } from '../body/table-rows.ts';
import { blockWeight, listWeight } from './block-weight.ts';

/** The smallest thing that a slide is cut at: a block, an item of a list, a row of a table. */
export type Unit = BlockUnit | ItemUnit | RowUnit;

interface BlockUnit {
  readonly kind: 'block';
  readonly weight: number;
  readonly block: Block;
}

interface ItemUnit {
  readonly kind: 'item';
  readonly weight: number;
  readonly html: string;
  /** `ul` or `ol`; the same object for all items of a list. */
  readonly list: { readonly name: string };
  /** Counted from the list's start. */
  readonly number: number;
}

interface RowUnit {
  readonly kind: 'row';
  readonly weight: number;
  readonly row: TableRow;
  readonly isFirst: boolean;
  /** The same object for all rows of a table. */
  readonly table: { readonly head: readonly TableRow[]; readonly headWeight: number };
}

/** Code and figures are one unit each; so is what a component or an image is part of. `room` in lines. */
export function unitsOf(block: Block, room: number): readonly Unit[] {
  const [segment] = block.segments;
  const html = block.segments.length === 1 && segment?.kind === 'html' ? segment.html : '';
  const units = block.kind === 'list' ? itemUnits(html) : block.kind === 'table' ? rowUnits(html, room) : [];
  return units.length > 0 ? units : [{ kind: 'block', weight: blockWeight(block), block }];
}

function itemUnits(html: string): readonly Unit[] {
  return elementsIn(html).flatMap(({ name, open, inner }) => {
    const start = Number(/ start="(\d+)"/.exec(open)?.[1] ?? 1);
    const list = { name };
    return elementsIn(inner).map((item, index): Unit => {
      const whole = `${item.open}${item.inner}${item.close}`;
      return { kind: 'item', weight: listWeight(whole), html: whole, list, number: start + index };
    });
  });
}

const rowUnits = (html: string, room: number): readonly Unit[] =>
  tablesWithin(html, (rows) => heaviest(unitsOfTable(rows)) <= room).flatMap(unitsOfTable);

const heaviest = (units: readonly Unit[]) => Math.max(0, ...units.map((unit) => weighUnits([unit])));

function unitsOfTable(rows: readonly TableRow[]): readonly Unit[] {
  const weights = rowWeights(rows);
  const weighed = rows.map((row, index) => ({ row, weight: weights[index] ?? 0 }));
  const head = weighed.filter(({ row }) => row.isHead);
  const table = { head: head.map(({ row }) => row), headWeight: head.reduce((sum, { weight }) => sum + weight, 0) };
  return weighed
    .filter(({ row }) => !row.isHead)
    .map(({ row, weight }, index): Unit => ({ kind: 'row', weight, row, isFirst: index === 0, table }));
}

/** Lines of some neighbours: a table's head counts once on each slide. */
export const weighUnits = (units: readonly Unit[]): number =>
  units.reduce((sum, unit, index) => {
    const before = units[index - 1];
    const opensTable = unit.kind === 'row' && !(before && belongTogether(before, unit));
    return sum + unit.weight + (opensTable ? unit.table.headWeight : 0);
  }, 0);

/** Neighbours of one list or table are one again: the list goes on counting, the table repeats its head. */
export function blocksOfUnits(units: readonly Unit[]): readonly Block[] {
  const groups: Unit[][] = [];
  for (const unit of units) {
    const group = groups.at(-1);
    if (group?.[0] && belongTogether(group[0], unit)) group.push(unit);
    else groups.push([unit]);
  }
  return groups.flatMap(blockOfGroup);
}

const belongTogether = (a: Unit, b: Unit) =>
  (a.kind === 'item' && b.kind === 'item' && a.list === b.list) ||
  (a.kind === 'row' && b.kind === 'row' && a.table === b.table);

function blockOfGroup(group: readonly Unit[]): readonly Block[] {
  const [first] = group;
  if (first === undefined) return [];
  if (first.kind === 'block') return [first.block];
  if (first.kind === 'item') {
    const { list, number } = first;
    const start = list.name === 'ol' && number !== 1 ? ` start="${number}"` : '';
    const items = group.map((unit) => (unit.kind === 'item' ? unit.html : '')).join('');
    return [blockOf('list', `<${list.name}${start}>${items}</${list.name}>`)];
  }
  const { head } = first.table;
  const repeated = head.map(({ isHead, cells }) => ({ isHead, cells: cells.map(withoutIds) }));
  const rows = group.flatMap((unit) => (unit.kind === 'row' ? [unit.row] : []));
  return [blockOf('table', tableOf([...(first.isFirst ? head : repeated), ...rows]))];
}

const blockOf = (kind: Block['kind'], html: string): Block => ({ kind, segments: [{ kind: 'html', html }] });
