import type { CellGrid, CellValue } from '../grid/cell-grid';
import type { Level } from '../layouts/layout';
import type { RecognisedTable, TableColumn } from '../recognise/recognised-table';
import { countFilled, hasIn, isFilled, textIn } from './filled-cells';
import type { Kode } from './kode';
import { parseKode } from './parse-kode';
import { type ReadColumns, readColumns } from './read-columns';
import { codeIn, leavesHeadToAbove, type NameCells, NO_NAME, nameIn } from './row-cells';
import { bareNumber } from './row-words';

/** What stands in a row, before anything is said about its level. */
export interface RawRow {
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly kodeText: string;
  /** A code of a scheme; a running number in the code's column is `kodeNumber`. */
  readonly kode: Kode | null;
  readonly kodeNumber: string;
  /** Number in the column "No". */
  readonly ownNumber: string;
  /** Number in a cell of its own inside a split name column. */
  readonly cellNumber: string;
  /** Number before the name, in the name's cell. */
  readonly nameNumber: string;
  readonly nama: string;
  /** Which cell of the name's columns holds it: 0, 1, … from the left; -1 where there is no name. */
  readonly place: number;
  readonly indikator: string;
  /** Filled cells that hold figures or a fund source. */
  readonly values: number;
  /** Filled cells of the columns that hold rupiah. */
  readonly money: number;
  readonly isEmpty: boolean;
  /** Filled cells of the table's columns. */
  readonly filled: number;
  /** Cells of a code spread over columns, with those it leaves to the row above. */
  readonly codeParts?: readonly CellValue[];
  /** Set once it is known. */
  level: Level | null;
}

/** Reads the rows of the data once, cell by cell. */
export function rawRows(grid: CellGrid, table: RecognisedTable): RawRow[] {
  const columns = readColumns(table);
  const rows: RawRow[] = [];
  const [first, last] = table.dataRows;
  const headless = leavesHeads(grid, table, columns.kode);
  const local = localCodes(grid, table, columns.kode);
  let above: readonly CellValue[] = [];
  for (let row = first; row <= last; row++) {
    const raw = rawRow(grid, row, columns, above, local);
    if (headless && raw.codeParts) above = raw.codeParts;
    rows.push(raw);
  }
  return rows;
}

const OFTEN = 0.3;

/** Whether the codes of a table show their head once, over the rows that share it; a single one without it is wrong. */
function leavesHeads(grid: CellGrid, table: RecognisedTable, kode: TableColumn | undefined): boolean {
  if (!kode || kode.left === kode.right) return false;
  let coded = 0;
  let headless = 0;
  for (let row = table.dataRows[0]; row <= table.dataRows[1]; row++) {
    const parts = grid.values[row]?.slice(kode.left, kode.right + 1) ?? [];
    if (!parts.some((part) => isFilled(part))) continue;
    coded++;
    if (leavesHeadToAbove(parts)) headless++;
  }
  return headless > OFTEN * coded;
}

const NO_TEXTS: ReadonlySet<string> = new Set();
/** The first year whose plans have codes of Permendagri 90. */
const FIRST_YEAR_OF_90 = 2021;

/**
 * Codes that are to be taken as they are written and not as ones of Permendagri 90 without their zeros: those of a table
 * in which a row stands where that scheme has none, between program and kegiatan (1.17.1.1, the agency of a plan of
 * 2018), and of tables that are older than the scheme.
 */
function localCodes(
  grid: CellGrid,
  table: RecognisedTable,
  kode: TableColumn | undefined,
): ReadonlySet<string> {
  if (!kode || kode.left !== kode.right) return NO_TEXTS;
  const texts = new Set<string>();
  for (let row = table.dataRows[0]; row <= table.dataRows[1]; row++) {
    const value = grid.values[row]?.[kode.left];
    if (typeof value === 'string' && isDotted(value)) texts.add(value.trim());
  }
  const odd = [...texts].filter((text) => {
    const code = parseKode(text);
    return (
      code !== null && (code.broken === 'segmen' || code.scheme === 'nomor') && text.split('.').length > 2
    );
  });
  const older = table.planYear !== null && table.planYear < FIRST_YEAR_OF_90;
  const extended = odd.filter((text) => text.split('.').length === 5 && texts.has(stemOf(text)));
  return extended.length > 0 || older ? new Set(odd) : NO_TEXTS;
}

function isDotted(text: string): boolean {
  return /^\s*\d{1,3}(?:\.\d{1,3}){2,7}\s*$/.test(text);
}

function stemOf(text: string): string {
  return text.slice(0, text.lastIndexOf('.'));
}

/** Reads one of them, by itself unless the cells of the code above are given. */
function rawRow(
  grid: CellGrid,
  row: number,
  columns: ReadColumns,
  above: readonly CellValue[] = [],
  local: ReadonlySet<string> = NO_TEXTS,
): RawRow {
  const cells = grid.values[row] ?? [];
  if (!hasIn(cells, columns.range)) return new SheetRow(row, NO_CELLS, columns, '', null, '', '', NO_NAME);
  const code = codeIn(grid, row, cells, columns.kode, above, local);
  const own = columns.no ? bareNumber(textIn(cells, columns.no)) : '';
  const noKode = code.kode === null && own.length > 3 ? parseKode(own) : null;
  const kodeFromNo = noKode && noKode.scheme !== 'nomor' && noKode.segments.length > 1 ? noKode : null;
  const name = nameIn(cells, columns, code.misplaced);
  const told = code.kode ?? kodeFromNo;
  const isNumber = told?.scheme === 'nomor';
  const kode = (isNumber ? null : told) ?? name.kode;
  const raw = new SheetRow(
    row,
    cells,
    columns,
    kodeFromNo ? own : kode !== null && kode === name.kode ? name.kodeText : code.text,
    kode,
    isNumber ? told.clean : code.number,
    kodeFromNo ? '' : own,
    name,
  );
  if (kode && code.parts) raw.codeParts = code.parts;
  return raw;
}

const NO_CELLS: readonly CellValue[] = [];

/**
 * A class, because most rows say their level by their code alone: what only the others are asked for is read from
 * their cells when somebody asks.
 */
class SheetRow implements RawRow {
  level: Level | null = null;
  codeParts?: readonly CellValue[];
  readonly cellNumber: string;
  readonly nameNumber: string;
  readonly nama: string;
  readonly place: number;
  private said: string | null = null;

  constructor(
    readonly row: number,
    private readonly cells: readonly CellValue[],
    private readonly columns: ReadColumns,
    readonly kodeText: string,
    readonly kode: Kode | null,
    readonly kodeNumber: string,
    readonly ownNumber: string,
    { cellNumber, nameNumber, nama, place }: NameCells,
  ) {
    this.cellNumber = cellNumber;
    this.nameNumber = nameNumber;
    this.nama = nama;
    this.place = place;
  }

  get isEmpty(): boolean {
    return this.cells === NO_CELLS;
  }

  get filled(): number {
    return countFilled(this.cells, this.columns.range.left, this.columns.range.right);
  }

  get indikator(): string {
    const { indikator } = this.columns;
    return (this.said ??= indikator ? textIn(this.cells, indikator) : '');
  }

  get values(): number {
    return filledAmong(this.cells, this.columns.values);
  }

  get money(): number {
    return filledAmong(this.cells, this.columns.money);
  }
}

function filledAmong(cells: readonly CellValue[], columns: readonly TableColumn[]): number {
  let filled = 0;
  for (const column of columns) if (hasIn(cells, column)) filled += 1;
  return filled;
}
