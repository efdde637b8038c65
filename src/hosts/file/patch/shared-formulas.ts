import { cellAddress, rangeAddress, parseRange } from '../../../core/grid/a1';
import { decodeExcelText } from '../excel-text';
import { cutFormula, shiftFormula } from '../formula-shift';
import { escapeXml } from '../../../core/language/markup';
import { resolveReferences } from '../xml-references';
import type { SheetScan, SpecialFormula } from './sheet-scan';
import type { Splice } from './splice';

/**
 * Where an edited cell held the formula that others share, the next of them takes it over, shifted to its place; the
 * cells that share it stay as they are.
 */
export function handOnSharedFormulas(scan: SheetScan, edited: ReadonlySet<string>): readonly Splice[] {
  const splices: Splice[] = [];
  const members = new Map<string, SpecialFormula[]>();
  for (const formula of scan.special) {
    if (formula.type !== 'shared') continue;
    const known = members.get(formula.sharedIndex);
    if (known) known.push(formula);
    else members.set(formula.sharedIndex, [formula]);
  }
  for (const [index, formulas] of members) {
    const master = formulas.find(({ text }) => text !== '');
    if (!master || !edited.has(addressOf(master))) continue;
    const rest = formulas.filter((one) => one.text === '' && !edited.has(addressOf(one)));
    const [heir] = rest;
    if (!heir) continue;
    const text = decodeExcelText(resolveReferences(plainText(master.text)) ?? '');
    const shifted = shiftFormula(cutFormula(text), heir.row - master.row, heir.column - master.column);
    splices.push({
      start: heir.start,
      end: heir.end,
      text: `<${scan.prefix}f t="shared" ref="${rangeOver(rest)}" si="${escapeXml(index)}">${escapeXml(shifted)}</${scan.prefix}f>`,
    });
  }
  return splices;
}

/** The first edit that falls into a formula filling several cells (an array, a data table), as "A1 in A1:A9"; null for none. */
export function insideArray(
  scan: SheetScan,
  edits: readonly { readonly row: number; readonly column: number }[],
): { readonly cell: string; readonly range: string } | null {
  for (const { type, range } of scan.special) {
    const area = type === 'array' || type === 'dataTable' ? parseRange(range) : null;
    if (!area || (area.top === area.bottom && area.left === area.right)) continue;
    const hit = edits.find(
      ({ row, column }) =>
        row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
    if (hit) return { cell: cellAddress(hit.row, hit.column), range };
  }
  return null;
}

function plainText(xml: string): string {
  return xml
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) => escapeXml(text))
    .replace(/<!--[\s\S]*?-->/g, '');
}

function addressOf({ row, column }: SpecialFormula): string {
  return cellAddress(row, column);
}

function rangeOver(formulas: readonly SpecialFormula[]): string {
  return rangeAddress({
    top: Math.min(...formulas.map(({ row }) => row)),
    bottom: Math.max(...formulas.map(({ row }) => row)),
    left: Math.min(...formulas.map(({ column }) => column)),
    right: Math.max(...formulas.map(({ column }) => column)),
  });
}
