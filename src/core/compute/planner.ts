import { cellAddress, type CellPlace } from '../grid/a1';
import { formatAt, formulaAt, isError, valueAt } from '../grid/cell-grid';
import { cellText } from '../read/cell-text';
import { parseAmount } from '../read/parse-amount';
import type { ReadTable, TableRow } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';
import type { Bilingual } from '../language/language';
import { columnLabel, placeLabel } from '../facts/names';
import type { ComputedEdit, ComputeOptions, EditKind, SkippedCell } from './compute-plan';
import { coveredCells } from './covered-cells';
import { figurePlace, type Operand, operandAt, usualFigureColumn } from './operand';
import { scopeOf } from './scope';
import { createSheetState, type SheetState } from './sheet-state';
import { type SkipReason, because } from './skip-reasons';
import { differenceOf, figureOf, formatFor } from './stated-figure';

/** A cell that may get a formula. */
export interface Target {
  readonly place: CellPlace;
  readonly column: TableColumn;
  readonly label: Bilingual;
}

export interface Proposal {
  readonly kind: EditKind;
  readonly formula: string;
  /** Every cell the formula names. */
  readonly operands: readonly Operand[];
  /** For a cell that had no figure: how the new one is shown. */
  readonly format: string | null;
  /** Whether a typed figure (as Excel holds it) is what the formula gives. */
  readonly agrees: (typed: number, shown: string, result: number) => boolean;
}

/** Gathers the cells of one table that get a formula, and knows what each will hold. */
export interface Planner {
  readonly read: ReadTable;
  readonly options: ComputeOptions;
  readonly state: SheetState;
  target(row: TableRow, column: TableColumn): Target;
  inScope(target: Target): boolean;
  operand(row: TableRow, column: TableColumn): Operand;
  /** Plans the formula where the cell is in scope and empty, or typed values give way; else notes what it says. */
  propose(target: Target, proposal: Proposal): void;
  skip(target: Target, reason: SkipReason): void;
  /** Turns a text operand into its number, unless that is planned already. */
  convert(operand: Operand, column: TableColumn, label: Bilingual): void;
  readonly edits: ComputedEdit[];
  readonly disagreements: ComputedEdit[];
  readonly skipped: SkippedCell[];
  readonly counts: { agreeing: number; formulas: number };
}

export function createPlanner(read: ReadTable, options: ComputeOptions): Planner {
  const { grid } = read;
  const { sheet } = read.table;
  const state = createSheetState(grid);
  const scope = scopeOf(options);
  const usual = new Map<TableColumn, number>();
  const covered = coveredCells(read);
  const edits: ComputedEdit[] = [];
  const disagreements: ComputedEdit[] = [];
  const skipped: SkippedCell[] = [];
  const counts = { agreeing: 0, formulas: 0 };

  const placeOf = (row: TableRow, column: TableColumn): CellPlace => {
    let at = usual.get(column);
    if (at === undefined) usual.set(column, (at = usualFigureColumn(read, column)));
    return figurePlace(read, row, column, at);
  };
  const target = (row: TableRow, column: TableColumn): Target => {
    const named = columnLabel(column);
    return {
      place: placeOf(row, column),
      column,
      label: {
        id: `${named.id} ${placeLabel(row, 'id')}`,
        en: `${named.en} ${placeLabel(row, 'en')}`,
      },
    };
  };
  const inScope = ({ place, column }: Target): boolean => scope(place, column);

  const operand = (row: TableRow, column: TableColumn): Operand => {
    const place = placeOf(row, column);
    const planned = state.planned(place);
    if (planned === undefined) return operandAt(read, row, column, place, state.value);
    if (typeof planned !== 'number') return { place, is: 'kosong' };
    const edit = lastEdit.get(addressOf(place));
    const format = edit?.format ?? formatAt(grid, place.row, place.column);
    const amount = parseAmount(planned, format);
    const more = amount.is === 'angka' ? amount : { persen: false, satuan: '' };
    return {
      place,
      is: 'angka',
      value: planned,
      persen: more.persen,
      satuan: more.satuan,
      format,
      form: null,
    };
  };
  const lastEdit = new Map<string, ComputedEdit>();

  const skip = ({ place, column }: Target, { code, why }: SkipReason): void => {
    skipped.push({ cell: addressOf(place), role: column.role, code, why });
  };

  const convert = (from: Operand, column: TableColumn, label: Bilingual): void => {
    if (from.is !== 'angka' || !from.form || state.planned(from.place) !== undefined) return;
    const { value, format } = from.form;
    accept(from.place, {
      ...editBase(from.place, column, label, 'angka', value, format),
      value,
      format,
      difference: null,
    });
  };

  const editBase = (
    place: CellPlace,
    column: TableColumn,
    label: Bilingual,
    kind: EditKind,
    result: number | string,
    format: string | null,
  ) => {
    const old = valueAt(grid, place.row, place.column);
    const shown = format ?? formatAt(grid, place.row, place.column);
    return {
      sheet,
      cell: addressOf(place),
      kind,
      role: column.role,
      label,
      old,
      oldText: cellText(old, formatAt(grid, place.row, place.column)),
      result,
      resultText: cellText(result, shown),
    };
  };

  const accept = (place: CellPlace, edit: ComputedEdit): void => {
    edits.push(edit);
    lastEdit.set(edit.cell, edit);
    state.plan(place, edit.result);
  };

  const propose = (where: Target, proposal: Proposal): void => {
    const { place, column, label } = where;
    if (!inScope(where) || state.planned(place) !== undefined) return;
    const merged = covered.get(addressOf(place));
    if (merged !== undefined) {
      skip(where, because.merged(merged));
      return;
    }
    const result = state.result(proposal.formula);
    if (typeof result !== 'number' && typeof result !== 'string') {
      if (isError(result)) skip(where, because.resultIsError(result.error));
      return;
    }
    const raw = valueAt(grid, place.row, place.column);
    const ownFormula = formulaAt(grid, place.row, place.column);
    const ownFormat = formatAt(grid, place.row, place.column);
    const current = ownFormula === null ? raw : state.value(place);
    const amount = parseAmount(current, ownFormat);
    const typed = figureOf(current, ownFormat);
    const isEmpty = amount.is === 'kosong' && ownFormula === null;
    const same =
      typeof result === 'number'
        ? typed !== null && proposal.agrees(typed, cellText(current, ownFormat), result)
        : current === result || (amount.is === 'kosong' && result === '');
    if (ownFormula !== null && same) {
      counts.formulas++;
      return;
    }
    const format = formatFor(raw, ownFormat, proposal.format);
    const edit: ComputedEdit = {
      ...editBase(place, column, label, proposal.kind, result, format),
      formula: proposal.formula,
      ...(format === null ? {} : { format }),
      difference: typeof result === 'number' && typed !== null ? differenceOf(result, typed) : null,
    };
    if (!isEmpty && !same) disagreements.push(edit);
    if (!isEmpty && options.mode === 'isi') {
      if (same) counts.agreeing++;
      return;
    }
    for (const one of proposal.operands) {
      if (one.is === 'angka' && one.form) convert(one, columnOf(one, column), labelOf(one, label));
    }
    accept(place, edit);
  };

  const columnOf = ({ place }: Operand, otherwise: TableColumn): TableColumn =>
    read.table.columns.find(({ left, right }) => place.column >= left && place.column <= right) ?? otherwise;
  const labelOf = (one: Operand, otherwise: Bilingual): Bilingual => {
    const row = read.rows[one.place.row - read.table.dataRows[0]];
    const column = read.table.columns.find(
      ({ left, right }) => one.place.column >= left && one.place.column <= right,
    );
    return row && column ? target(row, column).label : otherwise;
  };

  return {
    read,
    options,
    state,
    target,
    inScope,
    operand,
    propose,
    skip,
    convert,
    edits,
    disagreements,
    skipped,
    counts,
  };
}

function addressOf({ row, column }: CellPlace): string {
  return cellAddress(row, column);
}
