import { cellAddress } from '../../../core/grid/a1';
import { SEVERITIES } from '../../../core/rules/finding';
import { SHEET_COLUMNS } from '../cell-reference';
import { addressLists } from '../../excel/address-lists';
import { cellRuns, runAddress } from '../../excel/cell-runs';
import { isMarkSignature, MARK_SIGNATURE } from '../../mark-signature';
import type { SheetScan } from '../patch/sheet-scan';
import { applySplices, type Splice, withAttribute } from '../patch/splice';
import { walkXml } from '../patch/xml-walk';
import { resolveReferences } from '../xml-references';
import { escapeXml } from '../../../core/language/markup';
import { cellKey, type SheetMarks } from './finding-marks';
import { BEHIND_NOTES } from './legacy-drawing';
import type { MarkStyles } from './mark-styles';
import { cellsEnd, placeInTail, tailStart } from './tail-place';

/** What stands behind conditional formats in a worksheet, whose children have a fixed order. */
const BEHIND = new Set([
  ...['dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter'],
  ...['rowBreaks', 'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors', 'smartTags'],
  ...['drawing', 'legacyDrawing', ...BEHIND_NOTES],
]);

/** Marks as conditional formats of our own: the cells keep their looks, and the marks can be taken away again. */
export function addMarks(
  part: string,
  text: string,
  scan: SheetScan,
  { areas, cells }: SheetMarks,
  styles: MarkStyles,
): readonly Splice[] {
  if (!scan.data) return [];
  const { prefix: p } = scan;
  const written: string[] = [];
  const add = (addresses: readonly string[], style: string): void => {
    for (const list of addressLists(addresses)) {
      const priority = String(written.length + 1);
      written.push(
        `<${p}conditionalFormatting sqref="${list.replaceAll(',', ' ')}">` +
          `<${p}cfRule type="expression" dxfId="${style}" priority="${priority}">` +
          `<${p}formula>${escapeXml(MARK_SIGNATURE)}</${p}formula></${p}cfRule></${p}conditionalFormatting>`,
      );
    }
  };
  // What comes first wins where areas lie over each other.
  for (const severity of SEVERITIES) {
    const list = areas.get(severity);
    if (list) add([...list], styles.fill(severity));
  }
  const light = lightCells(scan, cells, styles);
  if (light.length > 0) add(light, styles.darkText());
  const at = placeInTail(part, text, scan, BEHIND);
  return [
    ...laterPriorities(part, text, tailStart(scan), written.length),
    { start: at, end: at, text: written.join('') },
  ];
}

/** Marked cells whose own text is light; one that is not there has none. */
function lightCells(scan: SheetScan, cells: ReadonlySet<number>, styles: MarkStyles): readonly string[] {
  const light = scan.rows.flatMap(({ row, cells: there }) =>
    there
      .filter(({ column, style }) => cells.has(cellKey(row, column)) && styles.isLight(style))
      .map(({ column }) => ({ address: cellAddress(row, column), cell: null })),
  );
  return cellRuns(light).map(runAddress);
}

/** The sheet's own conditional formats keep their order and come behind ours; those far enough behind stay as they are. */
function laterPriorities(part: string, text: string, from: number, first: number): readonly Splice[] {
  const rules: { readonly start: number; readonly end: number; readonly priority: number }[] = [];
  walkXml(part, text.slice(from), {
    open: (name, attributes, start, end) => {
      const priority = name === 'cfRule' ? attributes.get('priority') : undefined;
      if (priority !== undefined)
        rules.push({ start: from + start, end: from + end, priority: Number(priority) });
    },
    close: () => undefined,
  });
  const nearest = rules.reduce((least, { priority }) => Math.min(least, priority), Infinity);
  const shift = first + 1 - nearest;
  if (shift <= 0) return [];
  return rules.map(({ start, end, priority }) => ({
    start,
    end,
    text: withAttribute(text.slice(start, end), 'priority', String(priority + shift)),
  }));
}

/** Rows whose cells are marked, 0-based. */
export function markedRows({ cells }: SheetMarks): ReadonlySet<number> {
  return new Set([...cells].map((key) => Math.floor(key / SHEET_COLUMNS)));
}

/** A worksheet part without our marks, whoever saved it since. */
export function withoutMarks(part: string, text: string): string {
  const begun = cellsEnd(text);
  if (!text.includes('periksa-renja', begun)) return text;
  const splices: Splice[] = [];
  let format: { start: number; rules: number; own: Splice[] } | null = null;
  let rule: { start: number; own: boolean } | null = null;
  let formula = -1;
  const tail = text.slice(begun);
  walkXml(part, tail, {
    open: (name, _, start, end) => {
      if (name === 'conditionalFormatting') format = { start, rules: 0, own: [] };
      else if (name === 'cfRule') rule = { start, own: false };
      else if (name === 'formula' && rule) formula = end;
    },
    close: (name, start, end) => {
      if (name === 'formula' && rule && formula >= 0) {
        rule.own ||= isMarkSignature(resolveReferences(tail.slice(formula, start)) ?? '');
        formula = -1;
      } else if (name === 'cfRule' && rule && format) {
        format.rules++;
        if (rule.own) format.own.push({ start: rule.start, end, text: '' });
        rule = null;
      } else if (name === 'conditionalFormatting' && format) {
        const { own, rules } = format;
        const all = own.length > 0 && own.length === rules;
        splices.push(...(all ? [{ start: format.start, end, text: '' }] : own));
        format = null;
      }
    },
  });
  return text.slice(0, begun) + applySplices(tail, splices);
}
