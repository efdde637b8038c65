import type { ColumnData } from '../layouts/layout';
import type { FormColumn } from './form-columns';
import type { SheetPlan } from './sheet-plan';

/** Widths in characters that let what usually stands in a column be read without being cut. */
const USUAL: Readonly<Record<ColumnData, number>> = {
  nomor: 5,
  kode: 18,
  nama: 40,
  indikator: 34,
  teks: 18,
  lokasi: 17,
  'sumber-dana': 12,
  satuan: 11,
  kinerja: 13,
  rupiah: 17,
  persen: 10.5,
};
/** A form of many columns has to share the paper: names and texts wrap sooner. */
const MANY = 15;
const NARROW: Readonly<Partial<Record<ColumnData, number>>> = {
  kode: 16.5,
  nama: 30,
  indikator: 26,
  teks: 13,
  lokasi: 14,
  'sumber-dana': 10,
  kinerja: 10,
  rupiah: 15.5,
  persen: 8.5,
};
/** A rupiah column narrower than this shows #### for a pagu of thousands of millions. */
const RUPIAH_LEAST = 15.5;
/** Copies for each year stand side by side and hold short figures. */
const YEARLY = 9.5;

/** Width of a column in a form of `count` columns; no word of its heading is cut. */
export function columnWidth(column: FormColumn, count: number): number {
  return Math.max(usualWidth(column, count), longestWord(column) + 2);
}

function usualWidth({ layout, data, year }: FormColumn, count: number): number {
  if (layout.width !== undefined) return layout.width;
  if (year === null) return (count > MANY ? NARROW[data] : undefined) ?? USUAL[data];
  return data === 'rupiah' ? RUPIAH_LEAST : YEARLY;
}

/** Letters of the longest word over one column; a heading that both halves share has their room. */
function longestWord({ path, half }: FormColumn): number {
  const own = half === '' ? (path[path.length - 1] ?? '') : '';
  return Math.max(0, ...own.split(/[\s/]+/).map((word) => word.length));
}

/** Lines a text takes in a block of the given width; words are not cut, so a line is seldom full. */
export function linesOf(text: string, width: number): number {
  const room = Math.max(3, width - 1.5);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let left = 0;
    lines += 1;
    for (const word of paragraph.split(/(?<=[\s/-])/)) {
      if (left + word.trimEnd().length > room && left > 0) {
        lines += 1;
        left = 0;
      }
      lines += Math.max(0, Math.ceil(word.length / room) - 1);
      left += word.length;
    }
  }
  return lines;
}

/** Points a line of text takes, for each point of its size. */
const LEADING = 1.32;

/** Height in points that the wrapped texts of a row need; 0 where none is longer than a line. */
export function neededHeight(plan: SheetPlan, row: number): number {
  let most = 0;
  plan.cells[row]?.forEach((cell, column) => {
    const style = cell?.style === undefined ? null : plan.styles[cell.style];
    if (!style?.wrap || typeof cell?.value !== 'string') return;
    const { size = 11, indent = 0, bold } = style;
    const width = ((plan.columnWidths[column] ?? 9) - 1.5 * indent) * (11 / size) * (bold ? 0.9 : 1);
    const lines = linesOf(cell.value, width);
    if (lines > 1) most = Math.max(most, Math.ceil(lines * size * LEADING) + 2);
  });
  return most;
}
