import type { Cell } from '../../../core/compute/calculator/calculator';
import type { HostResult } from '../../host';
import { done, refuse } from '../../host-result';
import { FileFault } from '../file-error';
import { DEFAULT_LIMITS } from '../limits';
import { readSheetLook } from '../look/read-sheet-look';
import type { SheetLook } from '../look/sheet-look';
import { findMainPart } from '../main-part';
import { openPackage } from '../package-parts';
import { readRelationships } from '../relationships';
import { readStyleFormats } from '../styles';

/** How cells are dressed in the file, those without a value too: read when first asked for. */
export interface StyleFormats {
  look(sheet: string): HostResult<SheetLook>;
  /** The number format a value gets that is written where there is none; null for General. */
  formatAt(cell: Cell): string | null;
  /** Forgets a sheet that is no longer there. */
  forget(sheet: string): void;
}

export function createStyleFormats(bytes: () => Uint8Array): StyleFormats {
  const looks = new Map<string, SheetLook>();
  let formats: { readonly of: Uint8Array; readonly all: readonly (string | null)[] } | null = null;

  const look = (sheet: string): HostResult<SheetLook> => {
    const known = looks.get(sheet);
    if (known) return done(known);
    const read = readSheetLook(bytes(), sheet);
    if (!read.ok) return refuse({ code: 'gagal', message: read.error.message });
    looks.set(sheet, read.look);
    return done(read.look);
  };
  return {
    look,
    formatAt: ({ sheet, row, column }) => {
      const dressed = look(sheet);
      if (!dressed.ok) return null;
      const { styleOf, rowStyles, columnStyles } = dressed.value;
      const style = styleOf[row]?.[column] ?? rowStyles.get(row) ?? columnStyles.get(column) ?? 0;
      const now = bytes();
      if (formats?.of !== now) formats = { of: now, all: formatsOf(now) };
      return formats.all[style] ?? null;
    },
    forget: (sheet) => void looks.delete(sheet),
  };
}

function formatsOf(bytes: Uint8Array): readonly (string | null)[] {
  try {
    const parts = openPackage(bytes, DEFAULT_LIMITS);
    const relationships = readRelationships(parts, findMainPart(parts));
    const part = relationships.find(({ type }) => type === 'styles')?.target;
    return part === undefined ? [] : readStyleFormats(parts, part);
  } catch (fault) {
    // The same part was read when the file was opened.
    if (fault instanceof FileFault) return [];
    throw fault;
  }
}
