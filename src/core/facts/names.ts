import { compactName } from '../nomenclature/name-key';
import { cellAddress, rangeAddress } from '../grid/a1';
import { isBlank } from '../grid/cell-grid';
import { figure, percent, rupiah } from '../language/figures';
import type { Bilingual, Language } from '../language/language';
import type { Level } from '../layouts/layout';
import { valueOf } from '../read/amount';
import { figureCell } from '../read/column-amount';
import type { ReadTable, TableRow } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';
import { isMoney } from './column-pairs';
import { LABELS, NOUNS } from './role-words';

/**
 * A1 of the cell that speaks for a column in a row: of one of rupiah the cell with the figure, not the «Rp» before it;
 * else the first filled one of its span, or its first.
 */
export function cellOf(read: ReadTable, row: TableRow, column: TableColumn): string {
  if (column.data === 'rupiah' && column.left < column.right) {
    const at = figureCell(read.grid, row.row, column);
    if (at !== null) return cellAddress(row.row, at);
  }
  return firstCellOf(read, row, column);
}

/** A1 of the first filled cell of a column in a row, whatever it holds; else of its first. */
export function firstCellOf(read: ReadTable, row: TableRow, column: TableColumn): string {
  for (let at = column.left; at <= column.right; at++) {
    if (!isBlank(read.cell(row.row, at))) return cellAddress(row.row, at);
  }
  return cellAddress(row.row, column.left);
}

/** A1 range of a column from one row to another: "A5:A75", "A5" for one row. */
export function blockOf(from: TableRow, to: TableRow, column: TableColumn): string {
  return rangeAddress({ top: from.row, left: column.left, bottom: to.row, right: column.left });
}

/** More related cells than this help nobody; the message says how many there are. */
export const MOST_RELATED = 200;

/** Rows that stand right below one another in the sheet, block by block from the top. */
export function runsOf(rows: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const runs: TableRow[][] = [];
  let last: TableRow | undefined;
  for (const row of rows) {
    if (last && row.row === last.row + 1) runs.at(-1)?.push(row);
    else runs.push([row]);
    last = row;
  }
  return runs;
}

/** A1 of the block of a column that a run of rows covers. */
export function runAddress(read: ReadTable, run: readonly TableRow[], column: TableColumn): string {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) throw new Error('a run has rows');
  return first === last ? cellOf(read, first, column) : blockOf(first, last, column);
}

/** Addresses of the runs after the first, as many as a finding should carry. */
export function relatedRuns(
  read: ReadTable,
  runs: readonly (readonly TableRow[])[],
  column: TableColumn,
): readonly string[] {
  return runs.slice(1, MOST_RELATED + 1).map((run) => runAddress(read, run, column));
}

const LONGEST_NAME = 60;

/** Cut at a word near 60 characters, with "…". */
export function shortName(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  const cut = name.slice(0, LONGEST_NAME);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > LONGEST_NAME / 2 ? space : LONGEST_NAME)}…`;
}

const LEVEL_NAMES: Partial<Record<Level, string>> = {
  urusan: 'urusan',
  bidang: 'bidang urusan',
  program: 'program',
  kegiatan: 'kegiatan',
  subkegiatan: 'sub kegiatan',
};

/** The field's word for a level; the same in both languages. "baris" (row) for those that are no level of the plan. */
export function levelName(level: Level, language: Language): string {
  return LEVEL_NAMES[level] ?? (language === 'id' ? 'baris' : 'row');
}

/** " «Penanganan Fakir Miskin»" behind a code; "" where the row has no name. */
export function named(row: TableRow): string {
  return row.nama === '' ? '' : ` «${shortName(row.nama)}»`;
}

/** "program 1.06.05" by its code, "kegiatan «Penanganan Fakir Miskin»" by its name, else "baris 12" of the sheet. */
export function rowLabel(row: TableRow, language: Language): string {
  const level = levelName(row.level, language);
  if (row.kode && row.kode.scheme !== 'nomor') return `${level} ${row.kode.clean}`;
  if (row.nama !== '') return level + named(row);
  return `${LEVEL_NAMES[row.level] ? `${level} ` : ''}${language === 'id' ? 'baris' : 'row'} ${String(row.row + 1)}`;
}

/** True where two rows are called alike but for case, spaces and punctuation. */
export function haveOneName(one: TableRow, other: TableRow): boolean {
  const name = compactName(one.nama);
  return name !== '' && compactName(other.nama) === name;
}

/** Where a figure stands: the row itself, or the row that it continues and the sheet row of the indicator. */
export function placeLabel(row: TableRow, language: Language): string {
  if (LEVEL_NAMES[row.level] || row.nama !== '' || !row.parent) return rowLabel(row, language);
  const word = language === 'id' ? 'baris' : 'row';
  return `${rowLabel(row.parent, language)} (${word} ${String(row.row + 1)})`;
}

/** "program 1.06.05" as rowLabel has it; a row without code and name is named by its place alone: "di baris 44". */
export function rowNoun(row: TableRow): Bilingual {
  const named = row.nama !== '' || (row.kode !== null && row.kode.scheme !== 'nomor');
  if (named) return { id: rowLabel(row, 'id'), en: rowLabel(row, 'en') };
  return { id: `di baris ${String(row.row + 1)}`, en: `row ${String(row.row + 1)}` };
}

/** How a message names a column: the field's word for it with K or Rp and its year, else its own heading. */
export function columnLabel(column: TableColumn): Bilingual {
  const half = column.role.slice(column.layout.role.length);
  const label = LABELS[column.role] ?? LABELS[column.layout.role];
  const more = half === '' ? '' : ` (${half})`;
  if (label)
    return {
      id: label.id + more + period(column, 'tahun ke-'),
      en: label.en + more + period(column, 'year '),
    };
  const heading = column.heading.split(' › ').at(-1)?.trim() ?? '';
  const name = heading === '' ? column.role : heading;
  return {
    id: `Kolom «${name}»${more}${period(column, 'tahun ke-')}`,
    en: `Column «${name}»${more}${period(column, 'year ')}`,
  };
}

/** " 2022", or " tahun ke-3" where the column has a place and no year. */
function period({ period: at }: TableColumn, nth: string): string {
  return at === null ? '' : at > 1900 ? ` ${String(at)}` : ` ${nth}${String(at)}`;
}

/** The field's noun for what a column holds, with its year and half, to begin a sentence with. */
export function columnNoun(column: TableColumn): Bilingual {
  const noun = NOUNS[column.layout.role];
  if (!noun) return columnLabel(column);
  const half = column.role.slice(column.layout.role.length);
  const kind = half === 'Rp' ? ' (Rp)' : half === 'K' ? ' (K)' : '';
  const { period } = column;
  if (period === null) return { id: noun.id + kind, en: noun.en + kind };
  const [id, en] =
    period > 1990
      ? [` ${String(period)}`, ` ${String(period)}`]
      : [` tahun ke-${String(period)}`, ` of year ${String(period)}`];
  return { id: noun.id + kind + id, en: noun.en + kind + en };
}

/** "Target tahun lalu (K)" → "target tahun lalu (K)", for the middle of a sentence; "SPM" stays. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** A cell's figure as a message names it: "Rp503.000.000", "85%", "150"; its text where it is no plain figure. */
export function figureText(read: ReadTable, row: TableRow, column: TableColumn): string {
  const amount = read.amount(row, column);
  const value = valueOf(amount);
  if (value === null || amount.is === 'nihil') return read.text(row, column);
  if (isMoney(read, column)) return rupiah(value);
  return amount.is === 'angka' && amount.persen ? percent(value) : figure(value);
}
