import type { ColumnData, Level } from '../layouts/layout';
import { cellText } from '../read/cell-text';
import type { ReadTable } from '../read/read-table';
import { isBelanja, isTotalLabel } from '../read/row-words';
import type { TableColumn } from '../recognise/recognised-table';
import { reasons } from './account-reasons';
import { type Carried, carry, joinedAmount, type Piece, textOf } from './carried-cell';
import type { Conversion } from './conversions';
import type { FormColumn } from './form-columns';
import type { FormCell, FormRow } from './form-rows';
import { carriedKode, carriedName } from './row-names';
import { columnsByYear } from './source-shape';
import { piecesOf, type SourceRow, sourceRows } from './source-rows';

/** What a source cell came to: the rows and columns of the new form it went to, and how. */
export interface Trace {
  readonly piece: Piece;
  /** Its place in the new rows, whether or not it could be carried there. */
  readonly to: { readonly row: number; readonly key: string };
  readonly carried: Carried;
}

export interface CarriedRows {
  readonly rows: readonly FormRow[];
  readonly traces: readonly Trace[];
}

/** Which column of the source fills which of the new form. */
interface Pairing {
  readonly target: FormColumn;
  readonly source: TableColumn;
  readonly unit: TableColumn | undefined;
  readonly points: boolean;
}

/** The rows of a table as the columns of a form want them, with the way every cell went. */
export function carriedRows(
  read: ReadTable,
  columns: readonly FormColumn[],
  conversion: Conversion | null,
): CarriedRows {
  const pairings = pairingsOf(read, columns, conversion);
  const rows: FormRow[] = [];
  const traces: Trace[] = [];
  for (const source of sourceRows(read)) {
    if (!isWanted(read, source, conversion)) continue;
    const place = rows.length;
    const cells: Record<string, FormCell> = {};
    const trace = (pieces: readonly Piece[], key: string, carried: Carried): void => {
      if (carried.cell) cells[key] = carried.cell;
      const to = { row: place, key };
      for (const piece of pieces) traces.push({ piece, to, carried: named(piece, pieces, carried) });
    };
    for (const pairing of pairings) carryPair(read, source, pairing, columns, trace, cells);
    moveLabel(source.row.level, place, cells, traces, columns);
    rows.push({ level: source.row.level, cells });
  }
  return { rows, traces };
}

/** "Belanja modal" beside its amount, under lokasi or target: it is the name of its row. */
function moveLabel(
  level: Level,
  row: number,
  cells: Record<string, FormCell>,
  traces: Trace[],
  columns: readonly FormColumn[],
): void {
  const name = columns.find(({ data }) => data === 'nama');
  if ((level !== 'belanja' && level !== 'total') || !name || cells[name.key]) return;
  const label = columns.find(({ key }) => {
    const value = cells[key]?.value;
    return typeof value === 'string' && isLabel(value);
  });
  const cell = label && cells[label.key];
  if (!label || typeof cell?.value !== 'string') return;
  cells[name.key] = { value: cell.value.replace(/[\s:]+$/, '') };
  Reflect.deleteProperty(cells, label.key);
  traces.forEach((one, at) => {
    if (one.to.row === row && one.to.key === label.key)
      traces[at] = { ...one, to: { row, key: name.key }, carried: { ...one.carried, fate: 'dinormalkan' } };
  });
}

function isLabel(text: string): boolean {
  return isBelanja(text) || isTotalLabel(text);
}

type TraceFn = (pieces: readonly Piece[], key: string, carried: Carried) => void;

function carryPair(
  read: ReadTable,
  source: SourceRow,
  { target, source: column, unit, points }: Pairing,
  columns: readonly FormColumn[],
  trace: TraceFn,
  cells: Record<string, FormCell>,
): void {
  const pieces = ownPieces(read, source, target, column, columns);
  if (target.data === 'kode') {
    carryKode(read, source, target, pieces, columns, trace);
    return;
  }
  if (pieces.length === 0) return;
  if (target.data === 'nama') {
    carryName(target, pieces, trace);
    return;
  }
  const amount = source.torn.length > 0 ? joinedAmount(pieces) : read.amount(source.row, column);
  const units = unit ? piecesOf(read, source, unit) : [];
  const options = { points, ...(units.length > 0 && { satuan: textOf(units) }) };
  const carried = carry(pieces, target.data, amount, options);
  trace(pieces, target.key, carried);
  if (units.length > 0) trace(units, target.key, carried);
  const name = columns.find(({ data }) => data === 'nama');
  if (!name || cells[name.key]) return;
  if (carried.label !== undefined) cells[name.key] = { value: carried.label };
  // A label in a cell of its own before its amount, under one heading with it.
  const label = pieces.filter((piece) => named(piece, pieces, carried).fate === 'tersisa');
  if (label.some(({ value }) => typeof value === 'string' && isLabel(value.trim())))
    trace(label, name.key, {
      cell: { value: textOf(label).replace(/[\s:]+$/, '') },
      fate: 'dinormalkan',
      why: null,
    });
}

/** Where program and kegiatan stand in two columns of the source and in one of the form, the filled one counts. */
function ownPieces(
  read: ReadTable,
  source: SourceRow,
  target: FormColumn,
  column: TableColumn,
  columns: readonly FormColumn[],
): readonly Piece[] {
  const pieces = piecesOf(read, source, column);
  const kegiatan = read.column('kegiatan');
  if (pieces.length > 0 || target.layout.role !== 'program' || !kegiatan) return pieces;
  return columns.some(({ layout }) => layout.role === 'kegiatan') ? pieces : piecesOf(read, source, kegiatan);
}

function carryKode(
  read: ReadTable,
  source: SourceRow,
  target: FormColumn,
  own: readonly Piece[],
  columns: readonly FormColumn[],
  trace: TraceFn,
): void {
  const kode = carriedKode(read, source);
  const no = read.column('no');
  // A code in the column of running numbers, a name in that of the codes.
  const pieces = own.length === 0 && source.row.kode && no ? piecesOf(read, source, no) : own;
  const name = columns.find(({ data }) => data === 'nama');
  if (kode === '') {
    if (own.length > 0 && name)
      trace(own, name.key, { cell: { value: textOf(own) }, fate: 'dinormalkan', why: null });
    return;
  }
  const sameText = pieces.length === 1 && textOf(pieces) === kode;
  trace(pieces, target.key, { cell: { value: kode }, fate: sameText ? 'dibawa' : 'dinormalkan', why: null });
}

function carryName(target: FormColumn, pieces: readonly Piece[], trace: TraceFn): void {
  const text = carriedName(pieces);
  const fate = textOf(pieces) === text ? 'dibawa' : 'dinormalkan';
  trace(pieces, target.key, { cell: { value: text }, fate, why: null });
}

/** Beside its figure a cell may hold what is no part of it: said of that piece alone. */
function named(piece: Piece, pieces: readonly Piece[], carried: Carried): Carried {
  const value = carried.cell?.value;
  if (pieces.length < 2 || typeof value !== 'number') return carried;
  const text = cellText(piece.value, piece.format);
  if (/^[\s.:]*(?:rp|idr)?[\s.:]*$/i.test(text)) return carried;
  const shown = cellText(value, carried.cell?.format ?? null);
  const plain = (said: string): string => said.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return plain(shown).includes(plain(text).replace(/^rp/, ''))
    ? carried
    : { ...carried, fate: 'tersisa', why: reasons.besideFigure };
}

function isWanted(read: ReadTable, source: SourceRow, conversion: Conversion | null): boolean {
  if (!conversion?.rowsWith) return true;
  return conversion.rowsWith.some((role) => {
    const column = read.column(role);
    return column !== undefined && piecesOf(read, source, column).length > 0;
  });
}

function pairingsOf(
  read: ReadTable,
  columns: readonly FormColumn[],
  conversion: Conversion | null,
): readonly Pairing[] {
  const pairings = columns.flatMap((target): Pairing[] => {
    const role = target.layout.role + target.half;
    const wanted = conversion ? conversion.roles[role] : role;
    if (wanted === undefined) return [];
    const found = columnsByYear(read, wanted);
    const source = found[target.layout.repeats === undefined ? 0 : target.copy];
    if (!source) return [];
    const unitRole = conversion?.units?.[role];
    const unit = unitRole === undefined ? undefined : read.column(unitRole);
    return [{ target, source, unit, points: inPoints(read, source, target.data) }];
  });
  // Names before amounts: a label beside an amount only fills a name that is not there.
  const rank = ({ target }: Pairing): number => (target.data === 'nama' ? 0 : target.data === 'kode' ? 1 : 2);
  return [...pairings].sort((a, b) => rank(a) - rank(b));
}

/** A column of ratios without percent signs whose figures go beyond any fraction is written in percent points. */
function inPoints(read: ReadTable, column: TableColumn, data: ColumnData): boolean {
  if (data !== 'persen') return false;
  return read.rows.some((row) => {
    const amount = read.amount(row, column);
    return amount.is === 'angka' && !amount.persen && Math.abs(amount.value) > 2.5;
  });
}
