import { type CellGrid, type GridRange, isBlank } from '../../core/grid/cell-grid';
import { withoutOverlaps } from '../file/merges';
import { freeSheetName } from '../excel/sheet-name';
import type { ImportedBook, ImportedSheet, ImportKind, ImportNote, RawBook, RawTable } from './imported-book';
import { typeFigures, type UntypedColumn } from './typing/type-figures';

/** Makes sheets of the tables an importer took: names them, puts their titles above them, tells figures by columns. */
export function bookOfRaw(kind: ImportKind, raw: RawBook): ImportedBook {
  const taken: string[] = [];
  const { tables, untyped } = raw.typed ? { tables: raw.tables, untyped: [] } : typeFigures(raw.tables);
  const sheets = tables.map((table, at) => {
    const name = freeSheetName(table.name ?? nameOf(table, at + 1), taken);
    taken.push(name);
    return sheetOf(name, table);
  });
  const figures = oneEach(untyped).flatMap(({ table, row, column, message }): readonly ImportNote[] => {
    const sheet = sheets[table];
    if (!sheet) return [];
    const name = sheet.grid.sheet;
    return [
      {
        code: 'angka-campuran',
        message: { id: `«${name}» ${message.id}`, en: `“${name}” ${message.en}` },
        place: { sheet: name, row: row + sheet.titleRows, column },
      },
    ];
  });
  return { kind, sheets, pages: raw.pages, notes: [...raw.notes, ...figures] };
}

/** One a table: that more of its columns are written so is told by their number. */
function oneEach(untyped: readonly UntypedColumn[]): readonly UntypedColumn[] {
  return untyped.flatMap((one): readonly UntypedColumn[] => {
    const all = untyped.filter(({ table }) => table === one.table);
    if (all[0] !== one) return [];
    const more = String(all.length - 1);
    const { id, en } = one.message;
    return all.length === 1
      ? [one]
      : [
          {
            ...one,
            message: {
              id: `${id}; begitu pula ${more} kolom lain`,
              en: `${en}; so do ${more} other columns`,
            },
          },
        ];
  });
}

/** «Tabel 3 T-C.33»: the number by which the summary counts, and the form its title names. */
function nameOf({ titleLines }: RawTable, number: number): string {
  const form = /\b(?:T\s*-?\s*C\s*\.?\s*\d\d|E\s*\.\s*\d\d)\b/i.exec(titleLines.join(' '))?.[0];
  return `Tabel ${String(number)}${form === undefined ? '' : ` ${form.replace(/\s+/g, '').toUpperCase()}`}`;
}

function sheetOf(name: string, table: RawTable): ImportedSheet {
  const titles = table.titleLines.filter((line) => !isBlank(line));
  const above = titles.length;
  const pushed = <T>(rows: readonly T[], filler: readonly T[]): readonly T[] =>
    rows.length === 0 ? [] : [...filler, ...rows];
  const empty = titles.map((): readonly never[] => []);
  const grid: CellGrid = {
    sheet: name,
    visibility: table.sheet?.visibility ?? 'visible',
    values: [...titles.map((line) => [line]), ...table.values],
    formulas: pushed(table.sheet?.formulas ?? [], empty),
    formats: pushed(table.sheet?.formats ?? [], empty),
    merges: withoutOverlaps(table.merges).map((range) => lowered(range, above)),
    hiddenRows: new Set([...(table.sheet?.hiddenRows ?? [])].map((row) => row + above)),
    hiddenColumns: table.sheet?.hiddenColumns ?? new Set(),
  };
  return {
    grid,
    titleRows: above,
    headingRows: table.headingRows ?? 0,
    origins: pushed(table.origins, empty),
    doubts: table.doubts.map((doubt) => ({ ...doubt, row: doubt.row + above })),
  };
}

function lowered(range: GridRange, rows: number): GridRange {
  return { ...range, top: range.top + rows, bottom: range.bottom + rows };
}
