import { numberFormatCode } from './number-formats';
import type { PackageParts } from './package-parts';

/** The number format of each cell style (`s` of a cell), null for General. */
export function readStyleFormats(parts: PackageParts, part: string): readonly (string | null)[] {
  const own = new Map<number, string>();
  const formatIds: number[] = [];
  let inCellStyles = false;
  parts.parse(part, {
    open: (name, { numFmtId, formatCode }) => {
      if (name === 'numFmt' && formatCode !== undefined) own.set(Number(numFmtId), formatCode);
      else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) formatIds.push(Number(numFmtId ?? 0));
    },
    close: (name) => {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return formatIds.map((id) => numberFormatCode(id, own));
}
