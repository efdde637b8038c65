import { type ComputedEdit, EDIT_KINDS, type SkippedCell } from '../../core/compute/compute-plan';
import type { ComputedTable } from '../../core/compute/compute-workbook';
import { rangeAddress } from '../../core/grid/a1';
import type { Language } from '../../core/language/language';
import { figure } from '../../core/language/figures';
import { oneSafeLine } from '../../report/safe-text';
import { length, padEnd } from '../../report/terminal';
import { computeWords } from './compute-words';

const FIRST = 8;
const LONGEST = 40;

/** What would change, table by table: old → new with the formula, what disagrees, what is left alone and why. */
export function computePreview(
  tables: readonly ComputedTable[],
  { language, all }: { readonly language: Language; readonly all: boolean },
): string {
  return tables
    .filter(({ plan }) => Object.values(plan.counts).some((count) => count > 0))
    .map((one) => tablePreview(one, language, all ? Infinity : FIRST))
    .join('\n');
}

/** Texts that become numbers for the summaries, beyond what the tables' own formulas need. */
export function recapPreview(
  edits: readonly ComputedEdit[],
  { language, all }: { readonly language: Language; readonly all: boolean },
): string {
  if (edits.length === 0) return '';
  const title = computeWords[language].recapTexts(edits.length);
  // Several sheets may stand behind the summaries.
  const named = edits.map((edit) => ({ ...edit, cell: `${oneSafeLine(edit.sheet)}!${edit.cell}` }));
  return `${[title, ...editLines(named, language, all ? Infinity : FIRST)].join('\n')}\n`;
}

function tablePreview({ table, plan }: ComputedTable, language: Language, most: number): string {
  const say = computeWords[language];
  const { sheet, kind, range } = table.table;
  const lines = [`${oneSafeLine(sheet)} · ${kind} · ${rangeAddress(range)}`, `  ${say.counts(plan.counts)}`];
  for (const kindOfEdit of EDIT_KINDS) {
    const edits = plan.edits.filter((edit) => edit.kind === kindOfEdit);
    if (edits.length === 0) continue;
    lines.push(`  ${say.kinds[kindOfEdit]} (${String(edits.length)})`, ...editLines(edits, language, most));
  }
  const open = plan.disagreements.filter((edit) => !plan.edits.includes(edit));
  if (open.length > 0) lines.push(`  ${say.disagreements(open.length)}`, ...editLines(open, language, most));
  if (plan.skipped.length > 0) {
    lines.push(`  ${say.skipped(plan.skipped.length)}`, ...skipLines(plan.skipped, language, most));
  }
  return lines.map((line) => `${line}\n`).join('');
}

function editLines(edits: readonly ComputedEdit[], language: Language, most: number): string[] {
  const say = computeWords[language];
  const shown = edits.slice(0, most);
  const old = shown.map(({ oldText }) => (oldText === '' ? say.empty : clipped(oldText)));
  const widths = [Math.max(...shown.map(({ cell }) => cell.length)), Math.max(...old.map(length))];
  const lines = shown.map((edit, at) => {
    const difference =
      edit.difference === null || edit.difference === 0 || edit.kind === 'angka' ? '' : `  (${signed(edit)})`;
    const formula = edit.formula === undefined ? '' : `  =${clipped(edit.formula)}`;
    return `    ${padEnd(edit.cell, widths[0] ?? 0)}  ${padEnd(old[at] ?? '', widths[1] ?? 0)} → ${clipped(edit.resultText)}${difference}${formula}`;
  });
  return shown.length < edits.length ? [...lines, `    ${say.more(edits.length - shown.length)}`] : lines;
}

function skipLines(skipped: readonly SkippedCell[], language: Language, most: number): string[] {
  const lines = skipped
    .slice(0, most)
    .map(({ cell, why }) => `    ${padEnd(cell, 5)}  ${oneSafeLine(why[language])}`);
  const rest = skipped.length - lines.length;
  return rest > 0 ? [...lines, `    ${computeWords[language].more(rest)}`] : lines;
}

/** The difference with its sign, a fraction that is shown as a percentage in points. */
function signed({ difference, resultText }: ComputedEdit): string {
  const value = difference ?? 0;
  const text = resultText.endsWith('%') ? `${figure(value * 100, 2)}%` : figure(value, 2);
  return value > 0 ? `+${text}` : text;
}

function clipped(text: string): string {
  const line = oneSafeLine(text);
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
