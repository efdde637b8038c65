import type { CellGrid } from '../../../core/grid/cell-grid';
import type { Bilingual } from '../../../core/language/language';
import type { CellEdit } from '../../../core/grid/cell-edit';
import type { SheetPlan } from '../../../core/templates/sheet-plan';
import type { CellsChanged, HostResult, UndoToken } from '../../host';
import { done, refuse } from '../../host-result';
import { fileHostLabels, fileHostProblems } from '../file-host-messages';
import { readWorkbook } from '../read-workbook';
import type { SheetFacts } from '../sheet';
import { addSheets } from '../write/add-sheets';
import { type CellChanges, rangesOf } from './cell-changes';
import type { HeldWorkbook } from './held-workbook';

/** What can be done to the file and be done again. */
type Deed =
  | { readonly is: 'sel'; readonly edits: readonly CellEdit[]; readonly label: Bilingual }
  | { readonly is: 'lembar'; readonly plans: readonly SheetPlan[]; readonly label: Bilingual | null };

interface Step {
  readonly token: UndoToken;
  readonly deed: Deed;
  /** What takes it back. */
  readonly past: CellChanges | { readonly base: Uint8Array; readonly sheets: readonly string[] };
}

export interface Told {
  readonly token: UndoToken;
  readonly changes: readonly CellsChanged[];
}

/** Every change since the file was opened, in order; taken back and made again. */
export interface FileHistory {
  apply(edits: readonly CellEdit[], label: Bilingual): Promise<HostResult<Told>>;
  /** All of them, or none; called by their names where `label` is null. */
  addSheets(
    plans: readonly SheetPlan[],
    label: Bilingual | null,
  ): Promise<HostResult<Told & { readonly sheets: readonly string[] }>>;
  /** Takes any change back, under later ones too; refused where a later one touches what it wrote. */
  undo(id: string): Promise<HostResult<readonly CellsChanged[]>>;
  redo(): Promise<HostResult<Told>>;
  last(): UndoToken | null;
  next(): UndoToken | null;
}

export function createFileHistory(held: HeldWorkbook): FileHistory {
  const past: Step[] = [];
  let undone: { readonly token: UndoToken; readonly deed: Deed }[] = [];
  let count = 0;

  const make = async (deed: Deed, id: string): Promise<HostResult<Told>> => {
    if (deed.is === 'lembar') return makeSheets(deed, id);
    const written = held.write(deed.edits);
    if (!written.ok) return written;
    const token: UndoToken = { id, label: deed.label, cells: deed.edits.length };
    past.push({ token, deed, past: written.value });
    return done({ token, changes: rangesOf(written.value.cells.map(({ cell }) => cell)) });
  };
  const makeSheets = async (deed: Deed & { is: 'lembar' }, id: string): Promise<HostResult<Told>> => {
    const base = held.base();
    const added = addSheets(base, deed.plans);
    if (!added.ok) return refuse({ code: 'gagal', message: added.error.message });
    const sheets: { readonly grid: CellGrid; readonly facts: SheetFacts }[] = [];
    for (const name of added.names) {
      const read = await readWorkbook(added.bytes, { only: name });
      if (!read.ok) return refuse({ code: 'gagal', message: read.error.message });
      const [grid] = read.workbook.sheets;
      const facts = read.workbook.facts.get(name);
      if (!grid || !facts) throw new Error(`the sheet that was made is not there: ${name}`);
      sheets.push({ grid, facts });
    }
    for (const { grid, facts } of sheets) held.addSheet(added.bytes, grid, facts);
    const token: UndoToken = {
      id,
      label: deed.label ?? fileHostLabels.sheetAdded(added.names.join(', ')),
      cells: sheets.reduce((sum, { grid }) => sum + filledCells(grid), 0),
      sheets: added.names,
    };
    const plans = deed.plans.map((plan, at) => ({ ...plan, name: added.names[at] ?? plan.name }));
    past.push({ token, deed: { ...deed, plans }, past: { base, sheets: added.names } });
    return done({ token, changes: whole(added.names) });
  };
  const takeBack = ({ past: before }: Step): readonly CellsChanged[] => {
    if ('cells' in before) {
      held.takeBack(before);
      return rangesOf(before.cells.map(({ cell }) => cell));
    }
    for (const sheet of before.sheets) held.removeSheet(before.base, sheet);
    return whole(before.sheets);
  };
  const begin = async (deed: Deed): Promise<HostResult<Told>> => {
    const made = await make(deed, `ubah-${String(++count)}`);
    if (made.ok) undone = [];
    return made;
  };

  return {
    apply: (edits, label) => begin({ is: 'sel', edits, label }),
    addSheets: async (plans, label) => {
      const made = await begin({ is: 'lembar', plans, label });
      return made.ok ? done({ ...made.value, sheets: made.value.token.sheets ?? [] }) : made;
    },
    undo: async (id) => {
      const at = past.findIndex(({ token }) => token.id === id);
      const step = past[at];
      if (!step) return refuse(fileHostProblems.unknownChange());
      const later = past.slice(at + 1);
      const shared = sharedCells(step, later);
      if (shared) return refuse(shared);
      const changes: CellsChanged[] = [];
      for (const one of [...later].reverse()) changes.push(...takeBack(one));
      changes.push(...takeBack(step));
      past.length = at;
      for (const { deed, token } of later) {
        const again = await make(deed, token.id);
        if (!again.ok) throw new Error(again.problem.message.en);
        changes.push(...again.value.changes);
      }
      undone.push(step);
      return done(changes);
    },
    redo: async () => {
      const next = undone.at(-1);
      if (!next) return refuse(fileHostProblems.nothingToRedo());
      const made = await make(next.deed, next.token.id);
      if (made.ok) undone.pop();
      return made;
    },
    last: () => past.at(-1)?.token ?? null,
    next: () => undone.at(-1)?.token ?? null,
  };
}

/** Why a change cannot be taken back under later ones; null where it can. */
function sharedCells({ deed, past }: Step, later: readonly Step[]) {
  const edits = later.flatMap((one) => (one.deed.is === 'sel' ? one.deed.edits : []));
  if (deed.is === 'lembar') {
    const sheets = 'sheets' in past ? past.sheets : [];
    const used = sheets.find((sheet) =>
      edits.some((edit) => edit.sheet === sheet || (edit.formula?.includes(sheet) ?? false)),
    );
    return used === undefined ? null : fileHostProblems.sheetUsed(used);
  }
  const cells = new Set(deed.edits.map(keyOf));
  const shared = edits.filter((edit) => cells.has(keyOf(edit)));
  return shared.length > 0 ? fileHostProblems.changedSince(shared.map(({ cell }) => cell)) : null;
}

function whole(sheets: readonly string[]): readonly CellsChanged[] {
  return sheets.map((sheet) => ({ sheet, range: null }));
}

function keyOf({ sheet, cell }: CellEdit): string {
  return `${sheet}!${cell.toUpperCase()}`;
}

function filledCells({ values, formulas }: CellGrid): number {
  let filled = 0;
  values.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value !== null || (formulas[row]?.[column] ?? null) !== null) filled++;
    }),
  );
  return filled;
}
