import { parseRange, rangeAddress } from '../../core/grid/a1';
import { type MarkedFinding, SEVERITIES, type Severity } from '../../core/rules/finding';
import type { HostResult } from '../host';
import { isMarkSignature, MARK_SIGNATURE } from '../mark-signature';
import { addressLists } from './address-lists';
import { cellRuns, runAddress } from './cell-runs';
import { HostFault } from './host-fault';
import { marksLocked } from './host-messages';
import { excelCode, runChange } from './run-batch';
import { allSheets, type FoundSheet } from './sheet-lookup';

const FILL: Readonly<Record<Severity, string>> = {
  galat: '#F8C9C9',
  peringatan: '#FFE8A3',
  catatan: '#D6E6F7',
};

/** Takes the add-in's marks away and puts those for the findings in their place. */
export function markFindings(findings: readonly MarkedFinding[]): Promise<HostResult<void>> {
  return runChange(async (context) => {
    const sheets = await allSheets(context);
    const own = await ownFormats(context, sheets);
    const locked = new Set<string>();
    const changes = sheets.some(
      (found) =>
        (own.get(found) ?? []).length > 0 || findings.some((finding) => finding.sheet === found.name),
    );
    // A request that changes nothing would cost the user's steps for Ctrl+Z all the same.
    if (!changes) return;
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const found of sheets) {
      const old = own.get(found) ?? [];
      const marked = findings.filter((finding) => finding.sheet === found.name);
      if (!found.mayFormat) {
        if (old.length + marked.length > 0) locked.add(found.name);
        continue;
      }
      for (const format of old) format.delete();
      addMarks(found.sheet, marked);
    }
    await context.sync();
    if (locked.size > 0) throw new HostFault(marksLocked([...locked]));
  });
}

/**
 * The conditional formats this add-in has made, by sheet; two requests. Excel cannot tell some users' rules (office-js
 * #6835): then they are asked one by one, and what cannot be told is none of ours.
 */
async function ownFormats(
  context: Excel.RequestContext,
  sheets: readonly FoundSheet[],
): Promise<ReadonlyMap<FoundSheet, readonly Excel.ConditionalFormat[]>> {
  const collections = sheets.map(({ sheet }) => {
    const formats = sheet.getRange().conditionalFormats;
    formats.load('items/type');
    return formats;
  });
  await context.sync();
  const custom = collections.map(({ items }) => items.filter((format) => format.type === 'Custom'));
  const rules = await rulesOf(context, custom.flat());
  return new Map(
    sheets.map((found, at) => [
      found,
      (custom[at] ?? []).filter((format) => isMarkSignature(rules.get(format) ?? '')),
    ]),
  );
}

type Rules = ReadonlyMap<Excel.ConditionalFormat, string>;

/** Formulas of the rules that Excel can tell. Where a request fails, its half is asked for: few rules are broken. */
async function rulesOf(
  context: Excel.RequestContext,
  formats: readonly Excel.ConditionalFormat[],
): Promise<Rules> {
  if (formats.length === 0) return new Map();
  for (const format of formats) format.custom.rule.load('formula');
  try {
    await context.sync();
    return new Map(formats.map((format) => [format, format.custom.rule.formula]));
  } catch (error) {
    if (excelCode(error) === null) throw error;
    if (formats.length === 1) return new Map();
    const half = Math.ceil(formats.length / 2);
    const [first, second] = [formats.slice(0, half), formats.slice(half)];
    return new Map([...(await rulesOf(context, first)), ...(await rulesOf(context, second))]);
  }
}

/** The worst severity comes last: a new conditional format stands before the others. */
function addMarks(sheet: Excel.Worksheet, findings: readonly MarkedFinding[]): void {
  for (const severity of [...SEVERITIES].reverse()) {
    const cells = findings.filter((finding) => finding.severity === severity).map((finding) => finding.cell);
    for (const addresses of addressLists(blocks(cells))) {
      const format = sheet.getRanges(addresses).conditionalFormats.add('Custom');
      format.custom.rule.formula = `=${MARK_SIGNATURE}`;
      format.custom.format.fill.color = FILL[severity];
    }
  }
}

/** Single cells joined to runs; ranges as they are. What is no address marks nothing. */
function blocks(cells: readonly string[]): readonly string[] {
  const ranges = cells.flatMap((cell) => parseRange(cell) ?? []);
  const isCell = (range: (typeof ranges)[number]): boolean =>
    range.top === range.bottom && range.left === range.right;
  const single = ranges.filter(isCell).map((range) => ({ address: rangeAddress(range), cell: null }));
  const wide = ranges.filter((range) => !isCell(range)).map(rangeAddress);
  return [...cellRuns(single).map(runAddress), ...new Set(wide)];
}
