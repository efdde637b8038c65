import type { TableRule, WorkbookRule } from './rule';

/** A rule with its words, as the catalogue takes it: over each table, or over all tables of a workbook. */
export function defineRule(rule: TableRule): TableRule;
export function defineRule(rule: WorkbookRule): WorkbookRule;
export function defineRule<R>(rule: R): R {
  return rule;
}
