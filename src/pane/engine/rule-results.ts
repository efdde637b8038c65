import { findingOf } from '../../core/check-tables';
import type { ReadTable } from '../../core/read/read-table';
import { catalogue } from '../../core/rules/catalogue';
import type { Bilingual, Finding } from '../../core/rules/finding';
import type { Rule, RuleContext, TableRule, WorkbookRule } from '../../core/rules/rule';
import type { TableNomenclature } from '../../core/rules/support/table-nomenclature';

export type RuleOutcome =
  | { readonly is: 'findings'; readonly findings: readonly Finding[] }
  | { readonly is: 'not-run'; readonly why: Bilingual };

interface Kept {
  readonly outcome: RuleOutcome;
  /** All tables, where the rule looked at others than its own; else null. */
  readonly tables: readonly ReadTable[] | null;
  /** The list it asked for; undefined where it asked for none. */
  readonly list: TableNomenclature['list'] | null | undefined;
}

export const tableRules = catalogue.filter((rule): rule is TableRule => 'check' in rule);
export const workbookRules = catalogue.filter((rule): rule is WorkbookRule => 'checkAll' in rule);

export function isFor(rule: Rule, table: ReadTable): boolean {
  return rule.kinds?.includes(table.table.kind) ?? true;
}

/**
 * Runs a rule over a table, or gives back what it said before where nothing it looked at has changed: it is watched
 * for whether it asks for the other tables and for the official list. `settingsKey` stands for the rest of the context.
 */
export function createRuleRunner(): (
  rule: TableRule,
  table: ReadTable,
  context: RuleContext,
  settingsKey: string,
) => RuleOutcome {
  const known = new WeakMap<ReadTable, { readonly key: string; readonly rules: Map<string, Kept> }>();
  return (rule, table, context, settingsKey) => {
    let own = known.get(table);
    if (own?.key !== settingsKey) known.set(table, (own = { key: settingsKey, rules: new Map() }));
    const before = own.rules.get(rule.id);
    if (before && stillHolds(before, table, context)) return before.outcome;
    let tables: Kept['tables'] = null;
    let list: Kept['list'];
    const watched: RuleContext = {
      agency: context.agency,
      ...(context.year !== undefined && { year: context.year }),
      get tables() {
        tables = context.tables;
        return context.tables;
      },
      nomenclature: (asked) => {
        const chosen = context.nomenclature(asked);
        if (asked === table) list = chosen?.list ?? null;
        else tables = context.tables;
        return chosen;
      },
    };
    const outcome = run(rule, table, watched);
    own.rules.set(rule.id, { outcome, tables, list });
    return outcome;
  };
}

function stillHolds(kept: Kept, table: ReadTable, context: RuleContext): boolean {
  if (kept.tables !== null && !sameItems(kept.tables, context.tables)) return false;
  return kept.list === undefined || kept.list === (context.nomenclature(table)?.list ?? null);
}

function run(rule: TableRule, table: ReadTable, context: RuleContext): RuleOutcome {
  const why = rule.unable?.(table, context) ?? null;
  if (why) return { is: 'not-run', why };
  return {
    is: 'findings',
    findings: rule.check(table, context).map((draft) => findingOf(rule, table, draft)),
  };
}

export function sameItems<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}
