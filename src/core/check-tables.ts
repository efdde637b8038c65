import type { ReadTable } from './read/read-table';
import { catalogue } from './rules/catalogue';
import type { Bilingual } from './language/language';
import type { Finding } from './rules/finding';
import type { Draft, Rule, RuleContext } from './rules/rule';

/** A rule that could say nothing of a table, and why. */
export interface RuleNotRun {
  readonly rule: string;
  readonly why: Bilingual;
}

export interface RuleResults {
  readonly findings: readonly Finding[];
  readonly notRun: readonly RuleNotRun[];
}

/**
 * Runs every rule over the tables of some workbooks (`books`), each with its own context. `together`, where there are
 * several, holds all their tables: the rules between tables run over it once.
 */
export function checkTables(
  books: readonly RuleContext[],
  together: RuleContext | null,
): ReadonlyMap<ReadTable, RuleResults> {
  const results = new Map(
    books.flatMap(({ tables }) =>
      tables.map((table) => [table, { findings: [] as Finding[], notRun: [] as RuleNotRun[] }] as const),
    ),
  );
  const add = (rule: Rule, table: ReadTable, draft: Draft): void =>
    void results.get(table)?.findings.push(findingOf(rule, table, draft));
  const runs = (rule: Rule, table: ReadTable, context: RuleContext): boolean => {
    if (rule.kinds && !rule.kinds.includes(table.table.kind)) return false;
    const why = rule.unable?.(table, context) ?? null;
    if (why) results.get(table)?.notRun.push({ rule: rule.id, why });
    return why === null;
  };
  for (const rule of catalogue) {
    const contexts = together && 'checkAll' in rule && rule.family === 'silang' ? [together] : books;
    for (const context of contexts) {
      const able = context.tables.filter((table) => runs(rule, table, context));
      if ('checkAll' in rule)
        for (const { table, ...draft } of rule.checkAll(context)) add(rule, table, draft);
      else for (const table of able) for (const draft of rule.check(table, context)) add(rule, table, draft);
    }
  }
  return results;
}

/** A rule's draft as a finding: where it stands and which rule says it. */
export function findingOf(rule: Rule, table: ReadTable, draft: Draft): Finding {
  return {
    rule: rule.id,
    severity: draft.severity ?? rule.severity,
    sheet: table.table.sheet,
    table: table.table.id,
    cell: draft.cell,
    message: draft.message,
    also: draft.also ?? [],
    stated: draft.stated ?? null,
    computed: draft.computed ?? null,
    related: draft.related ?? [],
    fixes: draft.fixes ?? [],
  };
}
