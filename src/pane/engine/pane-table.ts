import { cellAddress, columnSpan, rangeAddress } from '../../core/grid/a1';
import type { Bilingual } from '../../core/language/language';
import type { RuleNotRun } from '../../core/check';
import type { ReadTable } from '../../core/read/read-table';
import type { TableNomenclature } from '../../core/rules/support/table-nomenclature';
import type { PaneTable } from './pane-report';

export function paneTable(
  { table, rows }: ReadTable,
  rulesRun: readonly string[],
  notRun: readonly RuleNotRun[],
  list: TableNomenclature | null,
): PaneTable {
  return {
    id: table.id,
    kind: table.kind,
    sheet: table.sheet,
    range: rangeAddress(table.range),
    at: cellAddress(table.range.top, table.range.left),
    firstDataRow: table.dataRows[0] + 1,
    title: table.title,
    year: table.planYear,
    confidence: table.confidence,
    evidence: table.evidence,
    columns: table.columns.map(({ role, left, right, heading, period }) => ({
      role,
      letters: columnSpan(left, right),
      heading,
      period,
    })),
    rows: rows.length,
    rulesRun,
    notRun,
    list: list && sentenceOf(list),
  };
}

/** Which list and why; of one that comes with the program also what it is. */
function sentenceOf({ list, reason }: TableNomenclature): Bilingual {
  const { about } = list.meta;
  return about ? { id: `${reason.id} ${about.id}`, en: `${reason.en} ${about.en}` } : reason;
}
