import type { Nomenclature } from '../../src/core/nomenclature/nomenclature';
import type { ReadTable } from '../../src/core/read/read-table';
import type { Draft, RuleContext, WorkbookRule } from '../../src/core/rules/rule';
import { nomenclatureFor } from '../../src/core/facts/official-list';
import { draftInWords, type DraftInWords } from './draft-in-words';
import { type DrawingOptions, tableFromText } from './table-from-text';

/** A table of a workbook drawn as text; `workbook` names it where several are checked together. */
export type DrawnTable = DrawingOptions & { readonly table: string; readonly workbook?: string };

export interface DrawnWorkbook {
  readonly tables: readonly ReadTable[];
  readonly context: RuleContext;
}

/** Tables as one workbook, or as several where the drawings name them. Sheets are named by their place unless they say. */
export function drawWorkbook(
  drawings: readonly DrawnTable[],
  lists: readonly Nomenclature[] = [],
): DrawnWorkbook {
  const workbooks = new Map<ReadTable, string>();
  const tables = drawings.map(({ table, workbook = '', ...options }, at) => {
    const { read } = tableFromText(table, { sheet: `L${String(at + 1)}`, ...options });
    workbooks.set(read, workbook);
    return read;
  });
  const several = new Set(workbooks.values()).size > 1;
  return {
    tables,
    context: {
      tables,
      agency: null,
      nomenclature: nomenclatureFor(tables, lists, {}),
      ...(several && { workbookOf: (table: ReadTable) => workbooks.get(table) ?? '' }),
    },
  };
}

/** "L1 F3 500 → 478: sentence", for every finding of a rule over the tables. */
export function findingsOver(rule: WorkbookRule, drawings: readonly DrawnTable[]): readonly string[] {
  return draftsOver(rule, drawings).map((draft) => {
    expect(draft.message.id).toMatch(/^\S.*[.]$/s);
    expect(draft.message.en).toMatch(/^\S.*[.]$/s);
    expect(draft.severity).not.toBe('galat');
    return `${draft.table.table.sheet} ${draft.cell}: ${draft.message.id}`;
  });
}

export function draftsOver(
  rule: WorkbookRule,
  drawings: readonly DrawnTable[],
): readonly DraftInWords<Draft & { readonly table: ReadTable }>[] {
  return rule.checkAll(drawWorkbook(drawings).context).map(draftInWords);
}
