import { recalculate } from '../../core/compute/recalculate';
import type { CellGrid } from '../../core/grid/cell-grid';
import type { CellEdit } from '../../core/rules/finding';
import type { HostResult } from '../host';
import { patchWorkbook } from './patch/patch-workbook';
import { readWorkbook } from './read-workbook';

export interface WrittenEdits {
  readonly bytes: Uint8Array;
  /** The edits, and behind them the cells whose formulas follow them. */
  readonly written: readonly CellEdit[];
}

/**
 * Writes edits into a file in which nothing computes but the engine: cells that depend on them are written with their
 * new figures too. `grids` are the file's sheets, where they are at hand.
 */
export async function writeEdits(
  bytes: Uint8Array,
  edits: readonly CellEdit[],
  grids: readonly CellGrid[] | null = null,
): Promise<HostResult<WrittenEdits>> {
  let sheets = grids;
  if (sheets === null) {
    const read = await readWorkbook(bytes);
    if (!read.ok) return { ok: false, problem: { code: 'gagal', message: read.error.message } };
    sheets = read.workbook.sheets;
  }
  const all = recalculate(sheets, edits);
  const patched = patchWorkbook(bytes, all);
  if (patched.ok) return { ok: true, value: { bytes: patched.value.bytes, written: all } };
  // A follower may stand where nothing can be written (a protected sheet): then the edits alone.
  const alone = patchWorkbook(bytes, all.slice(0, edits.length));
  return alone.ok ? { ok: true, value: { bytes: alone.value.bytes, written: edits } } : alone;
}
