import { parseRange } from '../../../core/grid/a1';
import type { Bilingual } from '../../../core/language/language';
import type { HostProblem, HostResult } from '../../host';
import { FileFault } from '../file-error';
import { editPackage, type EditedPackage } from '../package/edit-package';
import { removePart } from '../package/relations';
import { signatureNote } from '../package/signature';
import { openStyleSheet, type StyleSheet } from '../package/style-sheet';
import { setFullCalculation } from '../package/workbook-tabs';
import { readWorkbookPart } from '../workbook-part';
import { patchProblems } from './patch-messages';
import { patchSheet, type StyleWith } from './patch-sheet';
import { insideArray } from './shared-formulas';
import type { PatchEdit, PlacedEdit } from './sheet-edit';
import { scanSheet } from './sheet-scan';

export interface PatchedWorkbook {
  readonly bytes: Uint8Array;
  readonly cells: number;
  /** Names of the parts that changed; every other entry is copied byte for byte. */
  readonly parts: readonly string[];
  /** What changed besides the cells, for whoever wants to know. */
  readonly notes: readonly Bilingual[];
}

export interface PatchOptions {
  /** A protected sheet is not for users to change; figures of its formulas follow all the same. */
  readonly locked?: 'refuse' | 'write';
}

/** Carries a problem out of the walk over the sheets; caught at the one door below. */
class PatchFault extends Error {
  constructor(readonly problem: HostProblem) {
    super(problem.message.en);
  }
}

/**
 * Writes cells into the bytes of an .xlsx file and leaves all else as it is: only the changed cells' XML, the number
 * formats they need and, where formulas came or went, Excel's list of them (which it makes anew). All edits or none.
 */
export function patchWorkbook(
  bytes: Uint8Array,
  edits: readonly PatchEdit[],
  { locked = 'refuse' }: PatchOptions = {},
): HostResult<PatchedWorkbook> {
  try {
    return { ok: true, value: patch(bytes, edits, locked) };
  } catch (fault) {
    if (fault instanceof PatchFault) return { ok: false, problem: fault.problem };
    if (fault instanceof FileFault) {
      return { ok: false, problem: { code: 'gagal', message: fault.fileError.message } };
    }
    throw fault;
  }
}

function patch(
  bytes: Uint8Array,
  edits: readonly PatchEdit[],
  locked: PatchOptions['locked'],
): PatchedWorkbook {
  const parts = editPackage(bytes);
  const main = parts.workbook;
  const relationships = parts.relationships(main);
  const { sheets } = readWorkbookPart(parts, main, relationships);
  const chain = relationships.find(({ type }) => type === 'calcChain')?.target ?? null;
  let styles: StyleSheet | null = null;
  const styleWith: StyleWith = (style, format) => {
    styles ??= openStyleSheet(parts);
    return String(styles.withFormat(style, format));
  };
  let formulasTouched = false;
  let otherFormulas = false;
  const byPart = placed(edits, (sheet) => sheets.find(({ name }) => name === sheet)?.part);
  for (const { name, part } of sheets) {
    const list = byPart.get(part);
    if (!list) {
      otherFormulas ||= hasFormulas(parts, part);
      continue;
    }
    const text = parts.read(part);
    const scan = scanSheet(part, name, text, new Set(list.map(({ row }) => row)));
    if (scan.locked && locked === 'refuse') throw new PatchFault(patchProblems.locked(name));
    const array = insideArray(scan, list);
    if (array) throw new PatchFault(patchProblems.array(array.cell, array.range));
    const { text: changed, replacedFormulas } = patchSheet(text, scan, list, styleWith);
    const brings = list.some(({ edit }) => edit.formula !== undefined && !edit.follows);
    const open = list.some(({ edit }) => edit.formula !== undefined && edit.result === undefined);
    formulasTouched ||= replacedFormulas > 0 || brings;
    otherFormulas ||= open || scan.formulas > replacedFormulas;
    parts.write(part, changed);
    byPart.delete(part);
  }
  (styles as StyleSheet | null)?.save();
  const notes: Bilingual[] = [];
  if (formulasTouched && chain !== null && parts.has(chain)) {
    removePart(parts, main, chain);
    notes.push(note.calcChain);
  }
  if (otherFormulas && edits.length > 0) {
    setFullCalculation(parts);
    notes.push(note.fullCalculation);
  }
  const finished = parts.finish();
  const signature = signatureNote(parts);
  if (signature) notes.push(signature);
  return { bytes: finished, cells: edits.length, parts: parts.changed(), notes };
}

/** Edits by the part of their sheet; the same edit given twice counts once. */
function placed(
  edits: readonly PatchEdit[],
  partOf: (sheet: string) => string | undefined,
): Map<string, PlacedEdit[]> {
  const byPart = new Map<string, Map<number, PlacedEdit>>();
  for (const edit of edits) {
    const part = partOf(edit.sheet);
    if (part === undefined) throw new PatchFault(patchProblems.noSheet(edit.sheet));
    const place = parseRange(edit.cell);
    if (!place || place.top !== place.bottom || place.left !== place.right)
      throw new PatchFault(patchProblems.noCell(edit.cell));
    const cells = byPart.get(part) ?? new Map<number, PlacedEdit>();
    byPart.set(part, cells);
    const key = place.top * 16_384 + place.left;
    const other = cells.get(key)?.edit;
    if (other && (other.value !== edit.value || other.formula !== edit.formula))
      throw new PatchFault(patchProblems.twice(edit.cell));
    cells.set(key, { row: place.top, column: place.left, edit });
  }
  return new Map([...byPart].map(([part, cells]) => [part, [...cells.values()]]));
}

function hasFormulas(parts: EditedPackage, part: string): boolean {
  return /<(?:[\w.-]+:)?f[\s>/]/.test(parts.read(part));
}

const note = {
  calcChain: {
    id: 'Daftar urutan hitung (calcChain) dilepas; Excel membuatnya lagi saat berkas dibuka.',
    en: "Excel's list of formulas (calcChain) was dropped; Excel makes it anew when the file is opened.",
  },
  fullCalculation: {
    id: 'Excel akan menghitung ulang semua rumus saat berkas dibuka, karena ada rumus lain yang mungkin ikut berubah.',
    en: 'Excel will recalculate all formulas when the file is opened, since others may depend on the changed cells.',
  },
};
