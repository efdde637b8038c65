import {
  type Calculator,
  type Cell,
  createCalculator,
  type UncertainCell,
} from '../../../core/compute/calculator/calculator';
import { cellAddress } from '../../../core/grid/a1';
import { type CellGrid, sameValue } from '../../../core/grid/cell-grid';
import type { CellEdit } from '../../../core/grid/cell-edit';
import type { HostResult } from '../../host';
import { done, refuse } from '../../host-result';
import { fileHostProblems } from '../file-host-messages';
import { patchWorkbook } from '../patch/patch-workbook';
import type { PatchEdit } from '../patch/sheet-edit';
import type { FileWorkbook } from '../read-workbook';
import type { SheetFacts } from '../sheet';
import { type CellChanges, type CellState, keyOf, type Uncertain } from './cell-changes';
import { checkedEdits, within } from './checked-edits';
import { contentOf, daysAsInFile, patchOf } from './cell-patches';
import { createGridDraft, type GridDraft } from './grid-draft';
import { createStyleFormats, type StyleFormats } from './style-formats';

/** A file that was opened, and the cells that differ from it: nothing is written into its bytes until they are asked for. */
export interface HeldWorkbook {
  /** In the order of the tabs. */
  grids(): readonly CellGrid[];
  grid(sheet: string): CellGrid | undefined;
  facts(sheet: string): SheetFacts | undefined;
  look: StyleFormats['look'];
  /** The file without the cells that differ: as it was opened, with the sheets that were added. */
  base(): Uint8Array;
  bytes(): Uint8Array;
  /** Whether those are not the bytes that were opened. */
  isChanged(): boolean;
  /** Cells whose figures may be old: only Excel can compute them. */
  uncertain(): readonly UncertainCell[];
  /** Writes cells and all that follows from them; all or none. */
  write(edits: readonly CellEdit[]): HostResult<CellChanges>;
  /** Takes back the last change of cells that was written. */
  takeBack(changes: CellChanges): void;
  /** `base` holds the new sheet behind the others. */
  addSheet(base: Uint8Array, grid: CellGrid, facts: SheetFacts): void;
  removeSheet(base: Uint8Array, sheet: string): void;
}

/** A cell that one change touches: as it was, and the edit that names it where it does not merely follow. */
interface Touched {
  readonly cell: Cell;
  readonly before: CellState;
  readonly edit: CellEdit | null;
}

export function createHeldWorkbook(original: Uint8Array, workbook: FileWorkbook): HeldWorkbook {
  const { dates1904, names } = workbook;
  const grids = new Map(workbook.sheets.map((grid) => [grid.sheet.toLowerCase(), grid]));
  const facts = new Map(workbook.facts);
  // How cells differ from the file, by their keys.
  const net = new Map<string, PatchEdit>();
  let base = original;
  let made: Uint8Array | null = null;
  let uncertain: Uncertain = new Map();
  let calculator: Calculator | null = null;
  const styles = createStyleFormats(() => base);

  const calculating = (): Calculator => {
    if (!calculator) {
      calculator = createCalculator({
        names,
        now: thisMoment,
        // Where days count from another year than in the grids, only Excel can tell what a formula gives.
        left: (cell) =>
          dates1904 || (facts.get(cell.sheet)?.filled.some((range) => within(cell, range)) ?? false),
        extent: () => extentOf(grids.values()),
      });
      for (const grid of grids.values()) calculator.addSheet(grid);
    }
    return calculator;
  };
  const stateOf = (draft: GridDraft, cell: Cell): CellState => ({
    ...draft.content(cell),
    net: net.get(keyOf(cell)) ?? null,
  });
  /** The number format a cell has, or would give to a value. */
  const formatOf = (cell: Cell, { value, formula, format, net: known }: CellState): string | null => {
    if (known?.format !== undefined) return known.format;
    return value !== null || formula !== null ? format : styles.formatAt(cell);
  };
  const keep = (draft: GridDraft): void => {
    for (const grid of draft.changed()) grids.set(grid.sheet.toLowerCase(), grid);
    made = null;
  };

  const begin = (cell: Cell, edit: CellEdit, draft: GridDraft): Touched => {
    const before = stateOf(draft, cell);
    draft.set(cell, contentOf(edit, edit.format ?? formatOf(cell, before)));
    calculating().setFormula(cell, before.formula, edit.formula ?? null);
    return { cell, before, edit };
  };
  const finish = ({ cell, before, edit }: Touched, draft: GridDraft): CellChanges['cells'][number] => {
    const content = draft.content(cell);
    const patch = patchOf(cell, content, edit, before.net);
    net.set(keyOf(cell), patch);
    return { cell, before, after: { ...content, net: patch } };
  };

  const write = (edits: readonly CellEdit[]): HostResult<CellChanges> => {
    const checked = checkedEdits(edits, facts);
    if (!checked.ok) return checked;
    const draft = createGridDraft(grids);
    const touched = new Map<string, Touched>();
    for (const { cell, edit } of checked.value) touched.set(keyOf(cell), begin(cell, edit, draft));
    const edited = checked.value.map(({ cell }) => cell);
    const followed = calculating().follow(edited, uncertain, {
      grid: draft.grid,
      write: (cell, value) => {
        const key = keyOf(cell);
        const content = draft.content(cell);
        if (sameValue(content.value, value)) return;
        if (!touched.has(key)) touched.set(key, { cell, before: stateOf(draft, cell), edit: null });
        draft.set(cell, { ...content, value });
      },
    });
    const circle = followed.uncertain.filter(
      (cell) => cell.why === 'melingkar' && touched.get(keyOf(cell))?.edit,
    );
    if (circle.length > 0) {
      for (const { cell, before, edit } of touched.values()) {
        if (edit) calculating().setFormula(cell, edit.formula ?? null, before.formula);
      }
      return refuse(fileHostProblems.circle(circle.map(({ row, column }) => cellAddress(row, column))));
    }
    const changes: CellChanges = {
      cells: [...touched.values()].map((one) => finish(one, draft)),
      uncertain,
    };
    uncertain = followed.uncertainNow;
    keep(draft);
    return done(changes);
  };

  const takeBack = (changes: CellChanges): void => {
    const draft = createGridDraft(grids);
    for (const { cell, before, after } of changes.cells) {
      draft.set(cell, before);
      calculating().setFormula(cell, after.formula, before.formula);
      if (before.net) net.set(keyOf(cell), before.net);
      else net.delete(keyOf(cell));
    }
    uncertain = changes.uncertain;
    keep(draft);
  };

  return {
    grids: () => [...grids.values()],
    grid: (sheet) => grids.get(sheet.toLowerCase()),
    facts: (sheet) => facts.get(sheet),
    look: styles.look,
    base: () => base,
    bytes: () => {
      made ??= net.size === 0 ? base : patched(base, [...net.values()], dates1904, grids);
      return made;
    },
    isChanged: () => net.size > 0 || base !== original,
    uncertain: () => [...uncertain.values()],
    write,
    takeBack,
    addSheet: (now, grid, about) => {
      base = now;
      made = null;
      grids.set(grid.sheet.toLowerCase(), grid);
      facts.set(grid.sheet, about);
      calculator?.addSheet(grid);
    },
    removeSheet: (now, sheet) => {
      base = now;
      made = null;
      const grid = grids.get(sheet.toLowerCase());
      if (grid) calculator?.removeSheet(grid);
      grids.delete(sheet.toLowerCase());
      facts.delete(sheet);
      styles.forget(sheet);
    },
  };
}

function patched(
  base: Uint8Array,
  net: readonly PatchEdit[],
  dates1904: boolean,
  grids: ReadonlyMap<string, CellGrid>,
): Uint8Array {
  const edits = dates1904 ? net.map((edit) => daysAsInFile(edit, grids.get(edit.sheet.toLowerCase()))) : net;
  const result = patchWorkbook(base, edits, { locked: 'write' });
  // Whatever could refuse an edit was asked before it was kept.
  if (!result.ok) throw new Error(result.problem.message.en);
  return result.value.bytes;
}

/** The serial number of this moment by the clock on the wall. */
function thisMoment(): number {
  const now = new Date();
  return (now.getTime() - now.getTimezoneOffset() * 60_000) / 86_400_000 + 25_569;
}

/** Columns of a sheet, counted once for each state of it. */
const widths = new WeakMap<CellGrid['values'], number>();

function extentOf(grids: Iterable<CellGrid>): { readonly rows: number; readonly columns: number } {
  let [rows, columns] = [1, 1];
  for (const { values } of grids) {
    rows = Math.max(rows, values.length);
    let width = widths.get(values);
    if (width === undefined)
      widths.set(values, (width = values.reduce((most, row) => Math.max(most, row.length), 0)));
    columns = Math.max(columns, width);
  }
  return { rows, columns };
}
