import { applySettings, type AppliedSettings } from '../../core/apply-settings';
import type { RuleNotRun } from '../../core/check';
import { findingOf } from '../../core/check-tables';
import type { CellGrid } from '../../core/grid/cell-grid';
import type { ReadTable } from '../../core/read/read-table';
import type { Finding } from '../../core/rules/finding';
import { oneCause } from '../../core/rules/one-cause';
import type { RuleContext } from '../../core/rules/rule';
import { nomenclatureFor } from '../../core/rules/support/table-nomenclature';
import type { Settings } from '../../core/settings';
import { createListShelf, type ListShelf } from '../../hosts/nomenclature/list-shelf';
import type { Bench } from './workshop/bench';
import { contentOf } from './cell-content';
import { paneTable } from './pane-table';
import type { CellContent, CellPlace, PaneReport, PaneTable } from './pane-report';
import { createRuleRunner, isFor, tableRules, workbookRules } from './rule-results';
import { createNameSettler, createSheetReader, type SheetTables } from './sheet-tables';

/** The sheets of one workbook and what is known of them. Checking goes by steps, so that it can be cancelled. */
export interface Session {
  /** Before the first check or question: the official lists are at hand. */
  ready(): Promise<void>;
  put(grid: CellGrid): void;
  keepOnly(sheets: readonly string[]): void;
  contents(places: readonly CellPlace[]): readonly CellContent[];
  /** The tables and lists as they stand, for questions other than checking. */
  bench(settings: Settings): Bench;
  /** Each step gives how much is done, 0 to 1; the last gives the report. The same report as `check` of the core. */
  check(settings: Settings): Generator<number, PaneReport>;
}

/** Share of the work that recognising and reading is, by measure; only the progress bar goes by it. */
const READING = 0.5;

export function createSession(shelf: ListShelf = createListShelf([])): Session {
  let grids = new Map<string, CellGrid>();
  const readSheet = createSheetReader();
  const settleNames = createNameSettler();
  const runRule = createRuleRunner();

  const contextOf = (sheets: readonly SheetTables[], settings: Settings): RuleContext => {
    const tables = settleNames(sheets.flatMap((sheet) => sheet.tables));
    return {
      tables,
      agency: settings.agency ?? null,
      year: settings.year ?? null,
      nomenclature: nomenclatureFor(tables, shelf.lists(), settings),
    };
  };

  function* check(settings: Settings): Generator<number, PaneReport> {
    const sheets: SheetTables[] = [];
    for (const grid of grids.values()) {
      sheets.push(readSheet(grid, settings));
      yield (READING * sheets.length) / grids.size;
    }
    const context = contextOf(sheets, settings);
    const { tables } = context;
    const key = JSON.stringify([
      settings.agency,
      settings.year,
      settings.region,
      settings.pemda,
      settings.lists,
    ]);
    const results = new Map(tables.map((table) => [table, emptyResult()]));
    const steps = tables.length + workbookRules.length;
    for (const [at, table] of tables.entries()) {
      for (const rule of tableRules) {
        if (!isFor(rule, table)) continue;
        const outcome = runRule(rule, table, context, key);
        const result = results.get(table);
        if (outcome.is === 'not-run') result?.notRun.push({ rule: rule.id, why: outcome.why });
        else {
          result?.run.push(rule.id);
          result?.findings.push(...outcome.findings);
        }
        yield READING + ((1 - READING) * at) / steps;
      }
    }
    for (const [at, rule] of workbookRules.entries()) {
      for (const table of tables) {
        if (!isFor(rule, table)) continue;
        const why = rule.unable?.(table, context) ?? null;
        if (why) results.get(table)?.notRun.push({ rule: rule.id, why });
        else results.get(table)?.run.push(rule.id);
      }
      for (const { table, ...draft } of rule.checkAll(context)) {
        results.get(table)?.findings.push(findingOf(rule, table, draft));
      }
      yield READING + ((1 - READING) * (tables.length + at)) / steps;
    }
    const findings = tables.flatMap((table) => results.get(table)?.findings ?? []);
    return reportOf({ sheets, context, results, applied: applySettings(findings, settings) });
  }

  return {
    ready: () => shelf.ready(),
    put: (grid) => void grids.set(grid.sheet, grid),
    keepOnly: (names) => {
      grids = new Map(
        names.flatMap((name) => {
          const grid = grids.get(name);
          return grid ? [[name, grid] as const] : [];
        }),
      );
    },
    contents: (places) => places.map((place) => contentOf(grids.get(place.sheet), place)),
    bench: (settings) => {
      const sheets = [...grids.values()].map((grid) => readSheet(grid, settings));
      return { settings, context: contextOf(sheets, settings), shelf };
    },
    check,
  };
}

interface TableResult {
  readonly findings: Finding[];
  readonly run: string[];
  readonly notRun: RuleNotRun[];
}

function emptyResult(): TableResult {
  return { findings: [], run: [], notRun: [] };
}

interface Checked {
  readonly sheets: readonly SheetTables[];
  readonly context: RuleContext;
  readonly results: ReadonlyMap<ReadTable, TableResult>;
  readonly applied: AppliedSettings;
}

function reportOf({ sheets, context, results, applied }: Checked): PaneReport {
  const { tables } = context;
  const { shown, silenced, accepted } = applied;
  const near = sheets.flatMap(({ nearest }) => nearest ?? []);
  const nearest = near.reduce<PaneReport['nearest']>(
    (best, one) => (best === null || one.matched / one.of > best.matched / best.of ? one : best),
    null,
  );
  return {
    tables: tables.map((table): PaneTable => {
      const { run, notRun } = results.get(table) ?? emptyResult();
      return paneTable(table, run, notRun, context.nomenclature(table));
    }),
    findings: oneCause(shown, tables, context),
    nearest: tables.length > 0 ? null : nearest,
    sheets: sheets.length,
    cells: sheets.reduce((sum, { cells }) => sum + cells, 0),
    silenced,
    accepted,
  };
}
