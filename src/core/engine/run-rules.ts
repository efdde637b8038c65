import type { Bilingual } from '../language/language';
import { type MoneyUnit, moneyUnit } from '../facts/money-unit';
import { memo, memoPer } from '../memo';
import type { ReadTable } from '../read/read-table';
import { sameItems } from '../read/same-items';
import { catalogue } from '../rules/catalogue';
import type { Finding } from '../rules/finding';
import type { Draft, Rule, RuleContext, TableRule, WorkbookRule } from '../rules/rule';
import { sameChoice, type TableNomenclature } from '../facts/official-list';

/** A rule that could say nothing of a table, and why. */
export interface RuleNotRun {
  readonly rule: string;
  readonly why: Bilingual;
}

/** What all rules said of one table, in the order of the catalogue. */
export interface TableResult {
  readonly table: ReadTable;
  readonly findings: readonly Finding[];
  /** Ids of the rules that were applied to it. */
  readonly run: readonly string[];
  readonly notRun: readonly RuleNotRun[];
}

/** What one rule said of one table. */
interface RuleOutcome {
  /** Whether the rule could say something of the table; false where it is not for its kind. */
  readonly run: boolean | { readonly not: Bilingual };
  readonly findings: readonly Finding[];
}

/** An outcome, and what the rule asked for besides its table. */
interface Kept {
  readonly outcome: RuleOutcome;
  readonly agency: string | null;
  readonly year: number | null | undefined;
  /** All tables, where it looked at others than its own; else null. */
  readonly tables: readonly ReadTable[] | null;
  readonly choices: ReadonlyMap<ReadTable, TableNomenclature | null>;
}

export type RuleRunner = (rule: Rule, table: ReadTable, context: RuleContext) => RuleOutcome;

/**
 * Runs a rule over a table, or gives back what it said before where nothing it asked for is another: the table, what the
 * settings say, the other tables, the official list.
 */
export function createRuleRunner(): RuleRunner {
  const keptOf = memo((_: ReadTable) => new Map<Rule, Kept>());
  return (rule, table, context) => {
    if ('checkAll' in rule) return overWorkbook(rule, context).get(table) ?? NOTHING;
    const known = keptOf(table);
    let kept = known.get(rule);
    if (!kept || !stillHolds(kept, context)) known.set(rule, (kept = runWatched(rule, table, context)));
    return kept.outcome;
  };
}

/** Every rule over each of some tables; gives the share that is done. `contextOf`: a rule may look at more or fewer. */
export function* runRules(
  tables: readonly ReadTable[],
  contextOf: (rule: Rule) => RuleContext,
  outcomeOf: RuleRunner,
): Generator<number, readonly TableResult[]> {
  const results: TableResult[] = [];
  for (const table of tables) {
    const findings: Finding[] = [];
    const run: string[] = [];
    const notRun: RuleNotRun[] = [];
    for (const [at, rule] of catalogue.entries()) {
      const outcome = outcomeOf(rule, table, contextOf(rule));
      if (outcome.run === true) run.push(rule.id);
      else if (outcome.run !== false) notRun.push({ rule: rule.id, why: outcome.run.not });
      for (const finding of outcome.findings) findings.push(finding);
      yield (results.length + at / catalogue.length) / tables.length;
    }
    results.push({ table, findings, run, notRun });
  }
  return results;
}

function stillHolds({ agency, year, tables, choices }: Kept, context: RuleContext): boolean {
  if (agency !== context.agency || year !== context.year) return false;
  if (tables !== null && !sameItems(tables, context.tables)) return false;
  return [...choices].every(([table, chosen]) => sameChoice(chosen, context.nomenclature(table)));
}

function runWatched(rule: TableRule, table: ReadTable, context: RuleContext): Kept {
  let tables: Kept['tables'] = null;
  const choices = new Map<ReadTable, TableNomenclature | null>();
  const watched: RuleContext = {
    ...context,
    get tables() {
      return (tables = context.tables);
    },
    nomenclature: (asked) => {
      const chosen = context.nomenclature(asked);
      choices.set(asked, chosen);
      return chosen;
    },
  };
  const run = canRun(rule, table, watched);
  const drafts = run === true ? rule.check(table, watched) : [];
  const unit = drafts.length === 0 ? null : moneyUnit(table);
  const findings = drafts.map((draft) =>
    findingOf(rule, table, unit === null ? draft : counted(draft, unit)),
  );
  return { outcome: { run, findings }, agency: context.agency, year: context.year, tables, choices };
}

function canRun(rule: Rule, table: ReadTable, context: RuleContext): RuleOutcome['run'] {
  if (rule.kinds && !rule.kinds.includes(table.table.kind)) return false;
  if (rule.ofChange && !table.table.change) return false;
  const why = rule.unable?.(table, context) ?? null;
  return why ? { not: why } : true;
}

const NOTHING: RuleOutcome = { run: false, findings: [] };

/** What a rule over all tables says of each of them. */
const overWorkbook = memoPer(
  (rule: WorkbookRule, context: RuleContext): ReadonlyMap<ReadTable, RuleOutcome> => {
    const findings = new Map<ReadTable, Finding[]>(context.tables.map((table) => [table, []]));
    for (const { table, ...draft } of rule.checkAll(context))
      findings.get(table)?.push(findingOf(rule, table, draft));
    return new Map(
      [...findings].map(([table, own]) => [table, { run: canRun(rule, table, context), findings: own }]),
    );
  },
);

/** A draft of a table that counts in thousands or millions of rupiah. */
function counted(draft: Draft, unit: MoneyUnit): Draft {
  return {
    ...draft,
    message: { ...draft.message, unit },
    ...(draft.also && { also: draft.also.map((one) => ({ ...one, unit })) }),
  };
}

/** A rule's draft as a finding: where it stands and which rule says it. */
function findingOf(rule: Rule, table: ReadTable, draft: Draft): Finding {
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
    ...(draft.explains && { explains: draft.explains }),
  };
}
