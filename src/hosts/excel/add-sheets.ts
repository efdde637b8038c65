import type { CellGrid } from '../../core/grid/cell-grid';
import type { Bilingual } from '../../core/language/language';
import type { SheetPlan } from '../../core/templates/sheet-plan';
import type { HostProblem, HostResult, UndoToken } from '../host';
import { refuse } from '../host-result';
import { addSheet } from './add-sheet';
import { HostFault } from './host-fault';
import { halfMadeLeft, lockedStructure, madeSheetsUsed, noRecord } from './host-messages';
import { runBatch, runChange } from './run-batch';
import { findSheets } from './sheet-lookup';
import type { MadeSheet } from './undo-record';
import type { UndoShelf } from './undo-shelf';

/** How a sheet is read, as the host has it. */
type ReadSheet = (name: string) => Promise<HostResult<CellGrid>>;

export interface SheetsPlaces {
  readonly shelf: UndoShelf;
  readonly read: ReadSheet;
  /** Told of each sheet that was made, so that reading it need not ask for its merged areas. */
  readonly onMade: (sheet: string, plan: SheetPlan) => void;
}

/** Makes sheets one after the other; where one cannot be made, those before it are taken away again. */
export async function addSheets(
  plans: readonly SheetPlan[],
  label: Bilingual,
  { shelf, read, onMade }: SheetsPlaces,
): Promise<HostResult<readonly string[]>> {
  const names: string[] = [];
  const notes: Bilingual[] = [];
  for (const plan of plans) {
    const made = await addSheet(plan);
    if (!made.ok) return withoutOthers(names, made.problem);
    names.push(made.value);
    onMade(made.value, plan);
    if (made.note) notes.push(made.note);
  }
  const known = await madeSheets(names, read);
  // What was made stands; only the way back is not offered.
  if (known.ok) await shelf.keep({ id: crypto.randomUUID(), label, runs: [], made: known.value });
  const note = joined(notes);
  return note ? { ok: true, value: names, note } : { ok: true, value: names };
}

/** Takes the sheets of a change away again, unless something was written on one of them since. */
export async function removeSheets(
  token: UndoToken,
  { shelf, read }: Pick<SheetsPlaces, 'shelf' | 'read'>,
): Promise<HostResult<readonly string[]>> {
  const made = (await shelf.find(token.id))?.made;
  if (!made) return refuse(noRecord());
  const there = await stillThere(made);
  if (!there.ok) return there;
  const now = await madeSheets(
    there.value.map(({ name }) => name),
    read,
  );
  if (!now.ok) return now;
  const used = now.value.filter(
    ({ id, contents }) => made.find((sheet) => sheet.id === id)?.contents !== contents,
  );
  if (used.length > 0) return refuse(madeSheetsUsed(used.map(({ name }) => name)));
  const removed = await removeAll(now.value.map(({ id, name }) => ({ key: id, name })));
  if (!removed.ok) return removed;
  await shelf.forget(token.id);
  return { ok: true, value: now.value.map(({ name }) => name) };
}

/** Whether all that a change made is there as it was made. */
export async function areAsMade(made: readonly MadeSheet[], read: ReadSheet): Promise<boolean> {
  const there = await stillThere(made);
  if (!there.ok || there.value.length < made.length) return false;
  const now = await madeSheets(
    there.value.map(({ name }) => name),
    read,
  );
  return now.ok && now.value.every(({ contents }, at) => contents === made[at]?.contents);
}

/** An Excel that answers late may have made the sheet after all: it goes too. */
function withoutOthers(
  names: readonly string[],
  problem: HostProblem,
): Promise<HostResult<never>> | HostResult<never> {
  const { later } = problem;
  const without = async (all: readonly string[]): Promise<HostResult<never>> => {
    const removed = await removeAll(all.map((name) => ({ key: name, name })));
    return refuse(removed.ok ? problem : halfMadeLeft(all));
  };
  if (!later) return names.length === 0 ? refuse(problem) : without(names);
  return refuse({
    ...problem,
    later: later.then((late) =>
      without(late.ok && typeof late.value === 'string' ? [...names, late.value] : names),
    ),
  });
}

/** Those that nobody has deleted since, by the names they have now. */
function stillThere(made: readonly MadeSheet[]): Promise<HostResult<readonly { readonly name: string }[]>> {
  return runBatch(async (context) => {
    const sheets = made.map(({ id }) => context.workbook.worksheets.getItemOrNullObject(id));
    for (const sheet of sheets) sheet.load('name');
    await context.sync();
    return sheets.filter((sheet) => !sheet.isNullObject).map(({ name }) => ({ name }));
  });
}

async function madeSheets(
  names: readonly string[],
  read: ReadSheet,
): Promise<HostResult<readonly MadeSheet[]>> {
  const found = await runBatch(async (context) => {
    const sheets = await findSheets(
      context,
      names.map((name) => ({ key: name, name })),
    );
    return sheets.map(({ id }) => id);
  });
  if (!found.ok) return found;
  const made: MadeSheet[] = [];
  for (const [at, name] of names.entries()) {
    const grid = await read(name);
    if (!grid.ok) return grid;
    made.push({ id: found.value[at] ?? '', name, ...contentsOf(grid.value) });
  }
  return { ok: true, value: made };
}

function removeAll(
  sheets: readonly { readonly key: string; readonly name: string }[],
): Promise<HostResult<void>> {
  return runChange(async (context) => {
    const { protection } = context.workbook;
    protection.load('protected');
    const found = await findSheets(context, sheets);
    if (protection.protected) throw new HostFault(lockedStructure());
    for (const { sheet } of found) sheet.delete();
    await context.sync();
  });
}

/** Formulas, or values where there are none: what a person could have written there since. */
function contentsOf({ values, formulas }: CellGrid): Pick<MadeSheet, 'cells' | 'contents'> {
  let cells = 0;
  // FNV-1a, twice with different beginnings: chance does not make two sheets alike.
  const marks = [0x811c9dc5, 0x9dc5811c];
  values.forEach((row, at) => {
    row.forEach((value, column) => {
      const held = formulas[at]?.[column] ?? value;
      if (held === null) return;
      cells++;
      for (const char of `${String(at)},${String(column)}=${JSON.stringify(held)}`) {
        marks.forEach((mark, nth) => {
          marks[nth] = Math.imul(mark ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
        });
      }
    });
  });
  return { cells, contents: marks.map((mark) => mark.toString(36)).join('-') };
}

function joined(notes: readonly Bilingual[]): Bilingual | null {
  if (notes.length === 0) return null;
  return { id: notes.map(({ id }) => id).join(' '), en: notes.map(({ en }) => en).join(' ') };
}
