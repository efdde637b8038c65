import { numberFormatCode } from './number-formats';
import type { PackageParts } from './package-parts';

/** The number format of each cell style (`s` of a cell), null for General. */
export function readStyleFormats(parts: PackageParts, part: string): readonly (string | null)[] {
  const own = new Map<number, string>();
  const formatIds: number[] = [];
  let inCellStyles = false;
  parts.parse(part, {
    open: (name, attributes) => {
      if (name !== 'numFmt' && name !== 'cellXfs' && name !== 'xf') return;
      const id = Number(attributes.get('numFmtId') ?? 0);
      const code = attributes.get('formatCode');
      if (name === 'numFmt' && code !== undefined) own.set(id, code);
      else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) formatIds.push(id);
    },
    close: (name) => {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return formatIds.map((id) => numberFormatCode(id, own));
}
