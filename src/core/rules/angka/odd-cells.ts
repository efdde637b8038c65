import { figureKinds, isFigure, kindsIn, NUMBER, suspectCells, UNCLEAR } from '../../facts/cell-kinds';
import { isError } from '../../grid/cell-grid';
import { memo } from '../../memo';
import type { Amount } from '../../read/amount';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';

export interface OddAmount<Is extends Amount['is']> {
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly amount: Extract<Amount, { is: Is }>;
}

/** Amounts of one money column that are kept as text. */
export interface TextAmounts {
  readonly column: TableColumn;
  readonly rows: readonly TableRow[];
}

/** A cell with an error or a text that should not be there; column is 0-based. */
export interface OddText {
  readonly row: TableRow;
  readonly column: number;
  readonly text: string;
}

export interface OddCells {
  readonly broken: readonly OddAmount<'rusak'>[];
  readonly ambiguous: readonly OddAmount<'ambigu'>[];
  readonly texts: readonly TextAmounts[];
  readonly errors: readonly OddText[];
  readonly placeholders: readonly OddText[];
}

/** Everything odd about the single cells of a table, gathered in one pass for the rules that report it. */
export const oddCells = memo((read: ReadTable): OddCells => {
  const broken: OddAmount<'rusak'>[] = [];
  const ambiguous: OddAmount<'ambigu'>[] = [];
  const errors: OddText[] = [];
  const placeholders: OddText[] = [];
  const texts = new Map<TableColumn, TableRow[]>();
  const codes = new Set(
    read.table.columns.filter(({ data }) => data === 'kode').flatMap((column) => spanOf(column)),
  );
  for (const { row, column } of suspectCells(read)) {
    if (isLeftOut(row)) continue;
    const value = read.cell(row.row, column);
    if (isError(value)) errors.push({ row, column, text: value.error });
    if (typeof value !== 'string') continue;
    const text = oddText(value);
    if (text === 'galat') errors.push({ row, column, text: value.trim() });
    else if (text === 'contoh' && !codes.has(column)) placeholders.push({ row, column, text: value.trim() });
  }
  for (const found of oddAmounts(read)) {
    const { row, column, amount } = found;
    if (amount.is === 'rusak') broken.push({ row, column, amount });
    else if (amount.is === 'ambigu') ambiguous.push({ row, column, amount });
    else {
      const known = texts.get(column);
      if (known) known.push(row);
      else texts.set(column, [row]);
    }
  }
  return {
    broken,
    ambiguous,
    errors,
    placeholders,
    texts: [...texts]
      .sort(([one], [other]) => one.left - other.left)
      .map(([column, rows]) => ({ column, rows })),
  };
});

/** Amounts that are broken, read two ways or are kept as text. */
function oddAmounts(read: ReadTable): readonly OddAmount<'rusak' | 'ambigu' | 'angka'>[] {
  const figures = read.table.columns
    .filter(({ data }) => data === 'rupiah' || data === 'kinerja' || data === 'persen')
    .map((column) => ({
      column,
      cells: kindsIn(read, column),
      kinds: figureKinds(read, column),
      money: read.money.includes(column),
    }));
  const found: OddAmount<'rusak' | 'ambigu' | 'angka'>[] = [];
  for (const row of read.rows) {
    for (const { column, cells, kinds, money } of figures) {
      const kind = kinds[row.index];
      // Only amounts that are kept as text are odd though they are clear.
      if (kind !== UNCLEAR && !(money && isFigure(kind) && cells[row.index] !== NUMBER)) continue;
      if (isLeftOut(row)) continue;
      const amount = read.amount(row, column);
      const isOdd = amount.is === 'rusak' || amount.is === 'ambigu' || (amount.is === 'angka' && amount.text);
      if (isOdd) found.push({ row, column, amount });
    }
  }
  return found;
}

function spanOf(column: TableColumn): number[] {
  return Array.from({ length: column.right - column.left + 1 }, (_, at) => column.left + at);
}

function isLeftOut({ level }: TableRow): boolean {
  return level === 'kosong' || level === 'header-ulang';
}

const HASH = 35;
const ERROR_TEXT = /^#(?:REF!|DIV\/0!|N\/A|NAME\?|NUM!|VALUE!|NULL!|SPILL!|CALC!|#+$)/i;

/** Long texts are names and sentences. */
function oddText(text: string): 'galat' | 'contoh' | null {
  if (text.charCodeAt(0) === HASH) return ERROR_TEXT.test(text.trim()) ? 'galat' : null;
  return text.length <= 60 && isPlaceholder(text) ? 'contoh' : null;
}

const PLACEHOLDERS: readonly RegExp[] = [
  /^\(\s*(?:di)?isi\b[^)]*\)$/i,
  /^[[<{][^\]>}]*\p{L}[^\]>}]*[\]>}]$/u,
  /^(?:rp\.?)?\s*(?:\.{3,}|[…_]{1,}|\. \. \.)[\s.…_]*$/i,
  /^\(\s*(?:\.{3,}|…+)\s*\)$/,
  /^x{3,}$/i,
  /^lorem ipsum\b/i,
  /^(?:program|(?:sub\s*)?kegiatan|urusan|bidang urusan|tahun|kabupaten|kota|provinsi|dinas|badan)\b[^.…_]{0,12}(?:\.{3,}|…+|_{3,})$/i,
];

/** True where a whole text is a placeholder of a template: "(diisi)", "…", "xxx", "[nama]", "Program ......". */
export function isPlaceholder(text: string): boolean {
  const plain = text.trim();
  return plain !== '' && PLACEHOLDERS.some((pattern) => pattern.test(plain));
}
