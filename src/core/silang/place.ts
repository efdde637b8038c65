import { cellOf } from '../facts/names';
import type { Bilingual } from '../language/language';
import type { ReadTable, TableRow } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';
import { type CheckedTables, sameWorkbook } from './plan-years';

/** A cell of another table as seen from this one: "F5", "'Tabel 3.1'!F5", "'[renja.xlsx]Tabel 3.1'!F5". */
export function cellElsewhere(from: ReadTable, to: ReadTable, cell: string, context: CheckedTables): string {
  const here = sameWorkbook(from, to, context);
  if (here && from.table.sheet === to.table.sheet) return cell;
  const workbook = here ? '' : `[${fileName(to, context)}]`;
  return `'${(workbook + to.table.sheet).replaceAll("'", "''")}'!${cell}`;
}

export function placeElsewhere(
  from: ReadTable,
  to: ReadTable,
  row: TableRow,
  column: TableColumn,
  context: CheckedTables,
): string {
  return cellElsewhere(from, to, cellOf(to, row, column), context);
}

/** "T-C.31 lembar «Tabel 2.3»", with the workbook where it is another one. */
export function tableName(from: ReadTable, to: ReadTable, context: CheckedTables): Bilingual {
  const { kind, sheet } = to.table;
  const sheetOf = { id: `lembar «${sheet}»`, en: `on sheet «${sheet}»` };
  const other = sameWorkbook(from, to, context) ? null : fileName(to, context);
  const name = kind === 'rumusan-lama' ? { id: 'rumusan', en: 'rumusan' } : { id: kind, en: kind };
  return {
    id: `${name.id} ${sheetOf.id}${other === null ? '' : ` dalam ${other}`}`,
    en: `${name.en} ${sheetOf.en}${other === null ? '' : ` in ${other}`}`,
  };
}

/** Without its folders: as Excel itself names another workbook. */
function fileName(read: ReadTable, context: CheckedTables): string {
  return (context.workbookOf?.(read) ?? '').replace(/^.*[\\/]/, '');
}

/** The column of names: the one a row is told by. */
export function nameColumn(read: ReadTable): TableColumn | null {
  return (
    read.table.columns.find(({ data }) => data === 'nama') ??
    read.table.columns.find(({ data }) => data === 'indikator' || data === 'teks') ??
    null
  );
}
