import { findingOf } from '../../core/check-tables';
import type { ReadTable } from '../../core/read/read-table';
import { sameItems } from '../../core/read/same-items';
import type { Bilingual } from '../../core/language/language';
import type { Finding } from '../../core/rules/finding';
import type { Rule, RuleContext, TableRule, WorkbookRule } from '../../core/rules/rule';
import { memoPer } from '../../core/memo';
import { sameChoice, type TableNomenclature } from '../../core/rules/support/table-nomenclature';

export interface RuleOutcome {
  /** Whether the rule could say something of the table; false where it is not for its kind. */
  readonly run: boolean | { readonly not: Bilingual };
  readonly findings: readonly Finding[];
}

/** What a rule said of a table, and what else it asked for. */
interface Kept {
  readonly outcome: RuleOutcome;
  /** All tables, where the rule looked at others than its own; else null. */
  readonly tables: readonly ReadTable[] | null;
  /** The list it asked for; undefined where it asked for none. */
  readonly choice: TableNomenclature | null | undefined;
}

/**
 * Runs a rule over a table, or gives back what it said before where nothing it looked at has changed: cells, the other
 * tables, the official list. `settingsKey` stands for the rest of the context.
 */
export function createRuleRunner(): (
  rule: Rule,
  table: ReadTable,
  context: RuleContext,
  settingsKey: string,
) => RuleOutcome {
  const known = new WeakMap<ReadTable, { readonly key: string; readonly rules: Map<string, Kept> }>();
  return (rule, table, context, settingsKey) => {
    if ('checkAll' in rule) return overWorkbook(rule, context).get(table) ?? NOTHING;
    let own = known.get(table);
    if (own?.key !== settingsKey) known.set(table, (own = { key: settingsKey, rules: new Map() }));
    let kept = own.rules.get(rule.id);
    if (!kept || !stillHolds(kept, table, context)) {
      own.rules.set(rule.id, (kept = keep(rule, table, context)));
    }
    return kept.outcome;
  };
}

function keep(rule: TableRule, table: ReadTable, context: RuleContext): Kept {
  let tables: Kept['tables'] = null;
  let choice: Kept['choice'];
  const watched: RuleContext = {
    agency: context.agency,
    ...(context.year !== undefined && { year: context.year }),
    get tables() {
      return (tables = context.tables);
    },
    nomenclature: (asked) => {
      const chosen = context.nomenclature(asked);
      if (asked === table) choice = chosen;
      else tables = context.tables;
      return chosen;
    },
  };
  const outcome = run(rule, table, watched);
  return { outcome, tables, choice };
}

function stillHolds({ tables, choice }: Kept, table: ReadTable, context: RuleContext): boolean {
  if (tables !== null && !sameItems(tables, context.tables)) return false;
  return choice === undefined || sameChoice(choice, context.nomenclature(table));
}

function run(rule: TableRule, table: ReadTable, context: RuleContext): RuleOutcome {
  const can = canRun(rule, table, context);
  if (can !== true) return { run: can, findings: [] };
  return { run: can, findings: rule.check(table, context).map((draft) => findingOf(rule, table, draft)) };
}

function canRun(rule: Rule, table: ReadTable, context: RuleContext): RuleOutcome['run'] {
  if (rule.kinds && !rule.kinds.includes(table.table.kind)) return false;
  const why = rule.unable?.(table, context) ?? null;
  return why ? { not: why } : true;
}

const NOTHING: RuleOutcome = { run: false, findings: [] };

/** What a rule over all tables says of each of them. */
const overWorkbook = memoPer(runOverAll);

function runOverAll(rule: WorkbookRule, context: RuleContext): ReadonlyMap<ReadTable, RuleOutcome> {
  const findings = new Map<ReadTable, Finding[]>();
  for (const { table, ...draft } of rule.checkAll(context)) {
    const finding = findingOf(rule, table, draft);
    const known = findings.get(table);
    if (known) known.push(finding);
    else findings.set(table, [finding]);
  }
  return new Map(
    context.tables.map((table) => [
      table,
      { run: canRun(rule, table, context), findings: findings.get(table) ?? [] },
    ]),
  );
}
