import { type CellValue, isBlank } from '../../grid/cell-grid';
import type { Level } from '../../layouts/layout';
import { memo } from '../../memo';
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
export interface NumberSource extends NumberColumn {
  readonly levels: ReadonlyMap<Level, NumberedLevel>;
  readonly filled: number;
}

interface NumberColumn {
  readonly column: TableColumn;
  /** The form's own column of numbers, which every row it counts should fill. */
  readonly own: boolean;
  readonly textOf: (row: TableRow) => string;
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
export const numberSource = memo((read: ReadTable): NumberSource | null => {
  const from = numberColumn(read);
  if (!from) return null;
  const levels = numbersOf(read, from.textOf);
  const filled = [...levels.values()].reduce((sum, { numbered }) => sum + numbered, 0);
  return { ...from, levels, filled };
});

function numberColumn(read: ReadTable): NumberColumn | null {
  const { columns } = read.table;
  const own = columns.find(({ data }) => data === 'nomor');
  if (own) return { column: own, own: true, textOf: (row) => cellText(read.value(row, own)) };
  const kode = read.column('kode');
  if (kode && countsOnly(read)) return { column: kode, own: false, textOf: (row) => row.kodeText };
  const name = columns.find(({ data }) => data === 'nama');
  return name
    ? { column: name, own: false, textOf: (row) => numberBeside(read, row, name) ?? row.nomor }
    : null;
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

function numbersOf(
  { rows }: ReadTable,
  textOf: (row: TableRow) => string,
): ReadonlyMap<Level, NumberedLevel> {
  const levels = new Map<Level, GrowingLevel>();
  let level: GrowingLevel | undefined;
  for (const row of rows) {
    // Rows of one level come in runs.
    if (level?.level !== row.level) {
      if (!COUNTED.includes(row.level)) continue;
      level = levels.get(row.level);
      if (!level)
        levels.set(row.level, (level = { level: row.level, rows: [], texts: [], values: [], numbered: 0 }));
    }
    const text = textOf(row);
    if (text !== '') level.numbered++;
    level.rows.push(row);
    level.texts.push(text);
    level.values.push(text === '' ? null : numberIn(text));
  }
  return levels;
}

interface GrowingLevel extends NumberedLevel {
  readonly rows: TableRow[];
  readonly texts: string[];
  readonly values: (number | null)[];
  numbered: number;
}

function cellText(value: CellValue): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

/** "12", "12.", "(3)", "B", "b." → a number; null for anything else, Roman numbers and "1.1" among it. */
function numberIn(text: string): number | null {
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
