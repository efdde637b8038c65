import { type CellGrid, type CellValue, formatAt, isBlank, isError, valueAt } from '../grid/cell-grid';
import { layoutOf } from '../layouts/index';
import { LEVELS, type Level } from '../layouts/layout';
import { tableColumn, type RecognisedTable, type TableColumn } from '../recognise/recognised-table';
import { parseAmount } from './parse-amount';
import { parseKode } from './parse-kode';
import type { ReadTable, TableRow } from './read-table';

interface Growing extends TableRow {
  readonly children: Growing[];
  readonly lanjutan: Growing[];
  readonly belanja: Growing[];
}

// The first, plain reading: coded tables only. The levels without codes come on top of it.
export function assembleTable(grid: CellGrid, table: RecognisedTable): ReadTable {
  const rows: Growing[] = [];
  const roots: Growing[] = [];
  const totals: Growing[] = [];
  const path: Growing[] = [];
  const value = (row: TableRow, column: TableColumn): CellValue => {
    for (let at = column.left; at <= column.right; at++) {
      const found = valueAt(grid, row.row, at);
      if (!isBlank(found)) return found;
    }
    return null;
  };
  const textAt = (row: number, column: TableColumn | undefined): string => {
    if (!column) return '';
    let joined = '';
    for (let at = column.left; at <= column.right; at++) {
      const found = valueAt(grid, row, at);
      if (!isBlank(found)) joined += (joined ? ' ' : '') + (isError(found) ? found.error : String(found));
    }
    return joined.replace(/\s+/g, ' ').trim();
  };
  const kodeColumn = tableColumn(table, 'kode') ?? tableColumn(table, 'no');
  const nameColumn = table.columns.find((column) => column.layout.data === 'nama');
  const [first, last] = table.dataRows;
  for (let at = first; at <= last; at++) {
    const kodeText = textAt(at, kodeColumn);
    const kode = parseKode(kodeText);
    const nama = textAt(at, nameColumn);
    const level = levelOf(kode?.level ?? null, nama, (grid.values[at] ?? []).every(isBlank));
    const depth = LEVELS.indexOf(level);
    if (depth <= 4)
      while (path.length > 0 && LEVELS.indexOf(path.at(-1)?.level ?? 'urusan') >= depth) path.pop();
    const parent = depth <= 6 ? (path.at(-1) ?? null) : null;
    const row: Growing = {
      index: rows.length,
      row: at,
      level,
      kodeText,
      kode,
      nomor: '',
      nama,
      parent,
      children: [],
      lanjutan: [],
      belanja: [],
    };
    rows.push(row);
    if (level === 'total') totals.push(row);
    if (level === 'indikator-lanjutan') parent?.lanjutan.push(row);
    if (level === 'belanja') parent?.belanja.push(row);
    if (depth <= 4) {
      if (parent) parent.children.push(row);
      else roots.push(row);
      path.push(row);
    }
  }
  return {
    table,
    layout: layoutOf(table.kind),
    grid,
    rows,
    roots,
    totals,
    money: table.columns.filter((column) => column.data === 'rupiah'),
    levelsBy: ['kode'],
    column: (role) => tableColumn(table, role),
    value,
    text: (row, column) => textAt(row.row, column),
    amount: (row, column) => parseAmount(value(row, column), formatAt(grid, row.row, column.left)),
  };
}

function levelOf(fromKode: Level | null, nama: string, empty: boolean): Level {
  if (empty) return 'kosong';
  if (fromKode) return fromKode;
  if (/^(jumlah|total)/i.test(nama)) return 'total';
  if (/^belanja/i.test(nama)) return 'belanja';
  if (nama === '') return 'indikator-lanjutan';
  if (/^program/i.test(nama)) return 'program';
  if (/^sub kegiatan/i.test(nama)) return 'subkegiatan';
  return /^kegiatan/i.test(nama) ? 'kegiatan' : 'subkegiatan';
}
