import type { Bilingual, CellEdit } from '../../core/rules/finding';
import type { SheetPlan } from '../../core/templates/sheet-plan';
import type { HostResult } from '../host';
import { fileHostProblems } from './file-host-messages';
import { addSheets } from './write/add-sheets';
import { writeEdits } from './write-edits';

/** One change of the file. */
export type FileStep =
  | {
      readonly is: 'sel';
      readonly edits: readonly CellEdit[];
      /** The edits and the cells that followed them. */
      readonly written: readonly CellEdit[];
      readonly label: Bilingual;
    }
  | { readonly is: 'lembar'; readonly plan: SheetPlan; readonly name: string };

export interface FileHistory {
  /** The file as it is now. */
  bytes(): Uint8Array;
  /** Gives the step's id. */
  push(step: FileStep, bytes: Uint8Array): string;
  stepOf(id: string): FileStep | undefined;
  last(): { readonly id: string; readonly step: FileStep } | null;
  /** Takes a change of cells back and makes the later ones anew; gives what it had written. Refused where a later one shares a cell. */
  undo(id: string): Promise<HostResult<readonly CellEdit[]>>;
}

interface Past {
  readonly id: string;
  readonly step: FileStep;
  /** The file before the step. */
  readonly before: Uint8Array;
}

export function createFileHistory(original: Uint8Array): FileHistory {
  let now = original;
  let past: Past[] = [];
  let count = 0;

  return {
    bytes: () => now,
    push: (step, bytes) => {
      const id = `ubah-${String(++count)}`;
      past.push({ id, step, before: now });
      now = bytes;
      return id;
    },
    stepOf: (id) => past.find((one) => one.id === id)?.step,
    last: () => {
      const last = past.findLast(({ step }) => step.is === 'sel');
      return last ? { id: last.id, step: last.step } : null;
    },
    undo: async (id) => {
      const at = past.findIndex((one) => one.id === id);
      const found = past[at];
      if (found?.step.is !== 'sel') return { ok: false, problem: fileHostProblems.unknownChange() };
      const later = past.slice(at + 1);
      const cells = new Set(found.step.edits.map(keyOf));
      const shared = later
        .flatMap(({ step }) => (step.is === 'sel' ? step.edits : []))
        .filter((edit) => cells.has(keyOf(edit)));
      if (shared.length > 0) {
        return { ok: false, problem: fileHostProblems.changedSince(shared.map(({ cell }) => cell)) };
      }
      let bytes = found.before;
      const again: Past[] = [];
      for (const one of later) {
        const made = await remake(bytes, one.step);
        if (!made.ok) return made;
        again.push({ ...one, before: bytes });
        bytes = made.value;
      }
      past = [...past.slice(0, at), ...again];
      now = bytes;
      return { ok: true, value: found.step.written };
    },
  };
}

async function remake(bytes: Uint8Array, step: FileStep): Promise<HostResult<Uint8Array>> {
  if (step.is === 'sel') {
    const made = await writeEdits(bytes, step.edits);
    return made.ok ? { ok: true, value: made.value.bytes } : made;
  }
  const added = addSheets(bytes, [{ ...step.plan, name: step.name }]);
  return added.ok
    ? { ok: true, value: added.bytes }
    : { ok: false, problem: { code: 'gagal', message: added.error.message } };
}

function keyOf({ sheet, cell }: CellEdit): string {
  return `${sheet}!${cell.toUpperCase()}`;
}
