import { type CellObject, read, type WorkBook } from '@e965/xlsx';
import type { CellValue, GridRange } from '../../../core/grid/cell-grid';
import { isDateFormat } from '../../file/number-formats';
import type { Importer, ImportNote, RawTable } from '../imported-book';
import { type FormulaKeeper, formulaKeeper, LOOKS_LOST } from '../kept-formula';
import { slotBudget } from '../slot-budget';
import { checkRecords } from './record-check';

/** Days between the two calendars that a workbook may count by. */
const DAYS_TO_1904 = 1462;
const VISIBILITY = ['visible', 'hidden', 'veryHidden'] as const;

/** What the library gives of a sheet, as far as it is used here; rows and cells that are empty are missing. */
interface XlsSheet {
  readonly '!data'?: readonly ((CellObject | undefined)[] | undefined)[];
  readonly '!merges'?: readonly { readonly s: Corner; readonly e: Corner }[];
  readonly '!rows'?: readonly ({ readonly hidden?: boolean } | undefined)[];
  readonly '!cols'?: readonly ({ readonly hidden?: boolean } | undefined)[];
}
interface Corner {
  readonly r: number;
  readonly c: number;
}

/**
 * Sheets of an .xls or .xlsb. The library reads in one go and may hang on a damaged file: the watcher ends it then. It
 * throws whatever it likes, which the door tells as damage. Throws FileFault.
 */
export const importXls: Importer = async (bytes, { limits }) => {
  const book = read(bytes, { type: 'array', dense: true, cellNF: true, cellHTML: false, cellStyles: true });
  const reading: Reading = {
    spend: slotBudget(limits.gridSlots),
    formulas: formulaKeeper(),
    is1904: book.Workbook?.WBProps?.date1904 === true,
  };
  const tables = book.SheetNames.flatMap((name, at) => tableOf(book, name, at, reading));
  const notes = [...doubtOf(bytes, tables), ...reading.formulas.notes(), LOOKS_LOST];
  return { ok: true, book: { tables, pages: null, notes, typed: true } };
};

/** An .xls keeps no checksum: what is wrong in it can only be seen where its records contradict one another. */
function doubtOf(bytes: Uint8Array, tables: readonly RawTable[]): readonly ImportNote[] {
  const check = checkRecords(bytes);
  if (check === null) return [];
  const taken = tables.reduce(
    (sum, { values, sheet }) =>
      sum +
      values.reduce(
        (cells, row, at) =>
          cells +
          row.filter((value, column) => value !== null || (sheet?.formulas?.[at]?.[column] ?? null) !== null)
            .length,
        0,
      ),
    0,
  );
  if (check.sound && taken === check.cells) return [];
  return [
    {
      code: 'rusak',
      message: {
        id: `Isi .xls ini bertentangan di dalamnya sendiri (${String(check.cells)} sel tercatat, ${String(taken)} terbaca), jadi yang diambil mungkin kurang atau keliru. Unduh ulang, atau simpan sebagai .xlsx di Excel.`,
        en: `This .xls contradicts itself (${String(check.cells)} cells are recorded, ${String(taken)} were read), so what was taken may lack something or be wrong. Download it again, or save it as .xlsx in Excel.`,
      },
      place: null,
    },
  ];
}

interface Reading {
  readonly spend: (slots: number) => void;
  readonly formulas: FormulaKeeper;
  readonly is1904: boolean;
}

/** None for a sheet of charts or macros. */
function tableOf(book: WorkBook, name: string, at: number, reading: Reading): readonly RawTable[] {
  const sheet: XlsSheet | undefined = book.Sheets[name];
  const data = sheet?.['!data'];
  if (!sheet || !data) return [];
  const values: CellValue[][] = [];
  const formulas: (string | null)[][] = [];
  const formats: (string | null)[][] = [];
  // Rows that hold nothing are not in it: Array.from gives them their place.
  for (const cells of Array.from(data, (row) => row ?? [])) {
    reading.spend(cells.length + 1);
    const read = Array.from(cells, (cell) => (cell ? cellOf(cell, reading) : NOTHING));
    values.push(read.map(({ value }) => value));
    formulas.push(read.map(({ formula }) => formula));
    formats.push(read.map(({ format }) => format));
  }
  return [
    {
      name,
      titleLines: [],
      values,
      merges: (sheet['!merges'] ?? []).map(rangeOf),
      origins: [],
      doubts: [],
      sheet: {
        formulas,
        formats,
        hiddenRows: hiddenOf(sheet['!rows']),
        hiddenColumns: hiddenOf(sheet['!cols']),
        visibility: VISIBILITY[book.Workbook?.Sheets?.[at]?.Hidden ?? 0] ?? 'visible',
      },
    },
  ];
}

interface ReadCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string | null;
}

const NOTHING: ReadCell = { value: null, formula: null, format: null };

function cellOf(cell: CellObject, { formulas, is1904 }: Reading): ReadCell {
  const code = cell.z === undefined ? null : String(cell.z);
  const format = code === null || /^general$/i.test(code) ? null : code;
  const formula = cell.f === undefined ? null : formulas.keep(cell.f);
  return { value: valueOf(cell, is1904 && format !== null && isDateFormat(format)), formula, format };
}

function valueOf({ t, v, w }: CellObject, addsYears: boolean): CellValue {
  if (v === undefined || t === 'z') return null;
  // The library gives the code of an error, and its name as what is shown.
  if (t === 'e') return { error: w ?? '#VALUE!' };
  if (v instanceof Date) return null;
  if (typeof v === 'number') return addsYears ? v + DAYS_TO_1904 : v;
  return v === '' ? null : v;
}

function rangeOf({ s, e }: { readonly s: Corner; readonly e: Corner }): GridRange {
  return { top: s.r, left: s.c, bottom: e.r, right: e.c };
}

/** What is hidden lies at the beginning of a list that may have holes. */
function hiddenOf(
  lines: readonly ({ readonly hidden?: boolean } | undefined)[] | undefined,
): ReadonlySet<number> {
  const hidden = new Set<number>();
  lines?.forEach((line, at) => {
    if (line?.hidden) hidden.add(at);
  });
  return hidden;
}
