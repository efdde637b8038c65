import type { CellGrid } from './grid/cell-grid';
import type { ReadTable } from './read/read-table';
import { knownNames, readTable } from './read/read-table';
import type { RecognisedTable } from './recognise/recognised-table';
import type { NearestTable } from './recognise/recognise';
import { recognise } from './recognise/recognise';
import { catalogue } from './rules/catalogue';
import type { Bilingual, Finding } from './rules/finding';
import type { Draft, Rule, RuleContext } from './rules/rule';
import type { Settings } from './settings';

/** A rule that could say nothing of a table, and why. */
export interface RuleNotRun {
  readonly rule: string;
  readonly why: Bilingual;
}

export interface CheckedTable {
  readonly table: ReadTable;
  readonly rulesNotRun: readonly RuleNotRun[];
}

export type NearMiss = NearestTable;

/** The engine's answer for one workbook; the hosts and the reports make of it what they need. */
export interface Report {
  readonly tables: readonly CheckedTable[];
  readonly findings: readonly Finding[];
  readonly sheetsSeen: number;
  readonly cellsSeen: number;
  /** What came nearest to a table, where there is none. */
  readonly nearest: NearMiss | null;
  /** Findings not shown because of the settings: how many, by rule. */
  readonly silenced: Readonly<Record<string, number>>;
}

/** Recognises, reads and checks every table of a workbook. Pure: the same grids and settings give the same report. */
export function check(sheets: readonly CellGrid[], settings: Settings): Report {
  const recognitions = sheets.map((grid) => ({ grid, ...recognise(grid, settings) }));
  const tables = readAll(recognitions);
  const context: RuleContext = { tables, agency: settings.agency ?? null };
  const rulesNotRun = new Map<ReadTable, RuleNotRun[]>(tables.map((table) => [table, []]));
  const findings: Finding[] = [];
  for (const rule of catalogue) {
    if ('checkAll' in rule) {
      for (const { table, ...draft } of rule.checkAll(context)) findings.push(findingOf(rule, table, draft));
      continue;
    }
    for (const table of tables) {
      if (rule.kinds && !rule.kinds.includes(table.table.kind)) continue;
      const why = rule.unable?.(table, context) ?? null;
      if (why) rulesNotRun.get(table)?.push({ rule: rule.id, why });
      else for (const draft of rule.check(table, context)) findings.push(findingOf(rule, table, draft));
    }
  }
  const { shown, silenced } = applySettings(findings, settings);
  return {
    tables: tables.map((table) => ({ table, rulesNotRun: rulesNotRun.get(table) ?? [] })),
    findings: shown,
    sheetsSeen: sheets.length,
    cellsSeen: sheets.reduce((sum, grid) => sum + filledCells(grid), 0),
    nearest: tables.length > 0 ? null : nearestOf(recognitions.map(({ nearest }) => nearest)),
    silenced,
  };
}

/**
 * Reads every table; those without codes of their own are read once more with the names that the others settle
 * ("Penyediaan Permakanan" is a sub kegiatan wherever it stands).
 */
function readAll(
  recognitions: readonly { grid: CellGrid; tables: readonly RecognisedTable[] }[],
): ReadTable[] {
  const tables = recognitions.flatMap(({ grid, tables: found }) =>
    found.map((table) => readTable(grid, table)),
  );
  if (tables.length < 2) return tables;
  const known = knownNames(tables);
  return tables.map((table) =>
    table.levelsBy.includes('kode') ? table : readTable(table.grid, table.table, known),
  );
}

function findingOf(rule: Rule, table: ReadTable, draft: Draft): Finding {
  return {
    rule: rule.id,
    severity: draft.severity ?? rule.severity,
    sheet: table.table.sheet,
    table: table.table.id,
    cell: draft.cell,
    message: draft.message,
    stated: draft.stated ?? null,
    computed: draft.computed ?? null,
    related: draft.related ?? [],
    fixes: draft.fixes ?? [],
  };
}

/** Leaves out what a person silenced or accepted and re-grades the rest as the settings say. */
function applySettings(
  findings: readonly Finding[],
  settings: Settings,
): { shown: Finding[]; silenced: Record<string, number> } {
  const silenced: Record<string, number> = {};
  const accepted = new Set(
    (settings.accepted ?? []).map((entry) => `${entry.rule} ${entry.sheet} ${entry.cell}`),
  );
  const shown: Finding[] = [];
  for (const finding of findings) {
    const grade = settings.rules?.[finding.rule];
    if (grade === 'diam' || accepted.has(`${finding.rule} ${finding.sheet} ${finding.cell}`)) {
      silenced[finding.rule] = (silenced[finding.rule] ?? 0) + 1;
    } else {
      shown.push(grade ? { ...finding, severity: grade } : finding);
    }
  }
  return { shown, silenced };
}

function filledCells(grid: CellGrid): number {
  let filled = 0;
  for (const row of grid.values) for (const value of row) if (value !== null) filled++;
  return filled;
}

function nearestOf(candidates: readonly (NearMiss | null)[]): NearMiss | null {
  let best: NearMiss | null = null;
  for (const candidate of candidates) {
    if (candidate && (best === null || candidate.matched / candidate.of > best.matched / best.of))
      best = candidate;
  }
  return best;
}
