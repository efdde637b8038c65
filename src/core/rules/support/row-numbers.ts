import { type CellValue, isBlank } from '../../grid/cell-grid';
import type { Level } from '../../layouts/layout';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';

/** The running numbers of the rows of one level: three lists side by side, since there may be a hundred thousand. */
export interface NumberedLevel {
  readonly level: Level;
  readonly rows: readonly TableRow[];
  /** As they stand, "" where a row has none. */
  readonly texts: readonly string[];
  /** As understood. */
  readonly values: readonly (number | null)[];
  readonly numbered: number;
}

/** Where the running numbers of a table stand. */
export interface NumberSource {
  readonly column: TableColumn;
  /** The form's own column of numbers, which every row it counts should fill. */
  readonly own: boolean;
  readonly levels: ReadonlyMap<Level, NumberedLevel>;
  readonly filled: number;
}

const COUNTED: readonly Level[] = [
  'urusan',
  'bidang',
  'program',
  'kegiatan',
  'subkegiatan',
  'indikator',
  'sasaran',
  'indikator-lanjutan',
];

/** Numbers of the number column; where there is none, of a code column that only counts; else those before names. */
export function numberSource(read: ReadTable): NumberSource | null {
  const own = read.table.columns.find(({ data }) => data === 'nomor');
  if (own) return gather(read, own, true, (row) => cellText(read.value(row, own)));
  const kode = read.column('kode');
  if (kode) {
    if (countsOnly(read)) return gather(read, kode, false, (row) => row.kodeText);
  }
  const name = read.table.columns.find(({ data }) => data === 'nama');
  return name ? gather(read, name, false, (row) => numberBeside(read, row, name) ?? row.nomor) : null;
}

/** True where the first codes are mostly running numbers. */
function countsOnly(read: ReadTable): boolean {
  let filled = 0;
  let counting = 0;
  for (const { kodeText, level } of read.rows) {
    // A year that divides the table may stand in the column of codes.
    if (kodeText === '' || !COUNTED.includes(level)) continue;
    filled++;
    if (numberIn(kodeText) !== null) counting++;
    if (filled === 200) break;
  }
  return filled >= 2 && counting >= 0.8 * filled;
}

/** A number in a cell of its own before the name, where one heading covers both. */
function numberBeside(read: ReadTable, row: TableRow, name: TableColumn): string | null {
  if (name.left === name.right) return null;
  const first = cellText(read.cell(row.row, name.left));
  if (first === '') return null;
  const isNumber = numberIn(first) !== null || /^#+$/.test(first);
  return isNumber && !isBlank(read.cell(row.row, name.left + 1)) ? first : null;
}

function gather(
  read: ReadTable,
  column: TableColumn,
  own: boolean,
  textOf: (row: TableRow) => string,
): NumberSource {
  const levels = new Map<Level, GrowingLevel>();
  let filled = 0;
  if (!own && !read.rows.some((row) => textOf(row) !== '')) return { column, own, levels, filled };
  let level: GrowingLevel | undefined;
  for (const row of read.rows) {
    // Rows of one level come in runs.
    if (level?.level !== row.level) {
      if (!COUNTED.includes(row.level)) continue;
      level = levels.get(row.level);
      if (!level) levels.set(row.level, (level = emptyLevel(row.level)));
    }
    const text = textOf(row);
    if (text !== '') {
      level.numbered++;
      filled++;
    }
    level.rows.push(row);
    level.texts.push(text);
    level.values.push(text === '' ? null : numberIn(text));
  }
  return { column, own, levels, filled };
}

interface GrowingLevel extends NumberedLevel {
  readonly rows: TableRow[];
  readonly texts: string[];
  readonly values: (number | null)[];
  numbered: number;
}

function emptyLevel(level: Level): GrowingLevel {
  return { level, rows: [], texts: [], values: [], numbered: 0 };
}

function cellText(value: CellValue): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

/** "12", "12.", "(3)", "B", "b." → a number; null for anything else, Roman numbers and "1.1" among it. */
export function numberIn(text: string): number | null {
  if (text.length === 1) return ofOneSign(text.charCodeAt(0));
  const digits = /^\(?(\d{1,4})[.)]?$/.exec(text);
  if (digits) return Number(digits[1]);
  const letter = /^\(?([A-Za-z])[.)]?$/.exec(text)?.[1];
  return letter === undefined ? null : letter.toUpperCase().charCodeAt(0) - 64;
}

function ofOneSign(code: number): number | null {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code & ~32;
  return letter >= 65 && letter <= 90 ? letter - 64 : null;
}

/** True for numbers of a kind that letters may count too, but Roman numbers as well: I, V, X. */
export function mayBeRoman({ texts, values }: NumberedLevel): boolean {
  return texts.some((text, at) => values[at] === null && /^\(?[IVX]{2,}[.)]?$/i.test(text));
}
