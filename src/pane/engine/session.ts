import { applySettings, type AppliedSettings } from '../../core/apply-settings';
import type { RuleNotRun } from '../../core/check';
import type { CellGrid } from '../../core/grid/cell-grid';
import type { Nomenclature } from '../../core/nomenclature/nomenclature';
import type { ReadTable } from '../../core/read/read-table';
import { sameItems } from '../../core/read/same-items';
import type { Finding } from '../../core/rules/finding';
import { catalogue } from '../../core/rules/catalogue';
import { oneCause } from '../../core/rules/one-cause';
import type { RuleContext } from '../../core/rules/rule';
import { nomenclatureFor } from '../../core/rules/support/table-nomenclature';
import type { Settings } from '../../core/settings';
import { createListShelf, type ListShelf } from '../../hosts/nomenclature/list-shelf';
import type { Bench } from './workshop/bench';
import { contentOf } from './cell-content';
import { paneTable } from './pane-table';
import type { CellContent, CellPlace, PaneReport, PaneTable, SessionReport } from './pane-report';
import { createRuleRunner, type RuleOutcome } from './rule-results';
import { createNameSettler, createSheetReader, type SheetTables } from './sheet-tables';

/** The sheets of one workbook and what is known of them. Checking goes by steps, so that it can be cancelled. */
export interface Session {
  /** Before the first check or question: the official lists are at hand. */
  ready(): Promise<void>;
  /** After a check or an answer: true where lists came that it asked for; then it is to be made again. */
  settle(): Promise<boolean>;
  /** `edited`: in no other rows than these it differs from what it was; null where that is not known. */
  put(grid: CellGrid, edited?: readonly number[] | null): void;
  keepOnly(sheets: readonly string[]): void;
  contents(places: readonly CellPlace[]): readonly CellContent[];
  /** The tables and lists as they stand, for questions other than checking. */
  bench(settings: Settings): Bench;
  /** Each step gives how much is done, 0 to 1; the last gives the report. The same report as `check` of the core. */
  check(settings: Settings): Generator<number, SessionReport>;
}

interface Sheet {
  readonly grid: CellGrid;
  /** Rows that may differ from when it was last read; null where that is not known. */
  edited: readonly number[] | null;
}

/** Share of the work that recognising and reading is, by measure; only the progress bar goes by it. */
const READING = 0.5;

export function createSession(shelf: ListShelf = createListShelf([])): Session {
  let sheets = new Map<string, Sheet>();
  const readSheet = createSheetReader();
  const settleNames = createNameSettler();
  const outcomeOf = createRuleRunner();
  const tablesOf = (sheet: Sheet, settings: Settings): SheetTables => {
    const tables = readSheet(sheet.grid, settings, sheet.edited);
    sheet.edited = [];
    return tables;
  };

  // Stays the same object as long as it says the same: what is remembered of all tables together hangs on it.
  let known: {
    readonly key: string;
    readonly lists: readonly Nomenclature[];
    readonly context: RuleContext;
  } | null = null;
  const contextOf = (read: readonly SheetTables[], settings: Settings): RuleContext => {
    const tables = settleNames(read.flatMap((sheet) => sheet.tables));
    const key = keyOf(settings);
    const lists = shelf.lists();
    if (known?.key === key && sameItems(known.lists, lists) && sameItems(known.context.tables, tables))
      return known.context;
    const context: RuleContext = {
      tables,
      agency: settings.agency ?? null,
      year: settings.year ?? null,
      nomenclature: nomenclatureFor(tables, lists, settings),
    };
    known = { key, lists, context };
    return context;
  };

  function* check(settings: Settings): Generator<number, SessionReport> {
    const read: SheetTables[] = [];
    for (const sheet of sheets.values()) {
      read.push(tablesOf(sheet, settings));
      yield (READING * read.length) / sheets.size;
    }
    const context = contextOf(read, settings);
    const { tables } = context;
    const key = keyOf(settings);
    const results = tables.map((table) => emptyResult(table));
    const steps = results.length * catalogue.length;
    // Rule by rule over each table, as the core does: so the findings come in its order.
    for (const [at, result] of results.entries()) {
      const { table } = result;
      for (const [step, rule] of catalogue.entries()) {
        take(result, rule.id, outcomeOf(rule, table, context, key));
        yield READING + ((1 - READING) * (at * catalogue.length + step)) / steps;
      }
    }
    const findings = results.flatMap((result) => result.findings);
    return reportOf({ sheets: read, context, results, applied: applySettings(findings, settings) });
  }

  return {
    ready: () => shelf.ready(),
    settle: () => shelf.settle(),
    put: (grid, edited = null) => {
      const before = sheets.get(grid.sheet)?.edited ?? null;
      sheets.set(grid.sheet, { grid, edited: before && edited && [...before, ...edited] });
    },
    keepOnly: (names) => {
      sheets = new Map(
        names.flatMap((name) => {
          const sheet = sheets.get(name);
          return sheet ? [[name, sheet] as const] : [];
        }),
      );
    },
    contents: (places) => places.map((place) => contentOf(sheets.get(place.sheet)?.grid, place)),
    bench: (settings) => {
      const read = [...sheets.values()].map((sheet) => tablesOf(sheet, settings));
      return { settings, context: contextOf(read, settings), shelf };
    },
    check,
  };
}

/** The settings that rules can see. */
function keyOf({ agency, year, region, pemda, lists }: Settings): string {
  return JSON.stringify([agency, year, region, pemda, lists]);
}

interface TableResult {
  readonly table: ReadTable;
  readonly findings: Finding[];
  readonly run: string[];
  readonly notRun: RuleNotRun[];
}

function emptyResult(table: ReadTable): TableResult {
  return { table, findings: [], run: [], notRun: [] };
}

function take(result: TableResult, rule: string, { run, findings }: RuleOutcome): void {
  if (run === true) result.run.push(rule);
  else if (run !== false) result.notRun.push({ rule, why: run.not });
  for (const finding of findings) result.findings.push(finding);
}

interface Checked {
  readonly sheets: readonly SheetTables[];
  readonly context: RuleContext;
  readonly results: readonly TableResult[];
  readonly applied: AppliedSettings;
}

function reportOf({ sheets, context, results, applied }: Checked): SessionReport {
  const { tables } = context;
  const { shown, silenced, accepted } = applied;
  const near = sheets.flatMap(({ nearest }) => nearest ?? []);
  const nearest = near.reduce<PaneReport['nearest']>(
    (best, one) => (best === null || one.matched / one.of > best.matched / best.of ? one : best),
    null,
  );
  return {
    tables: results.map(({ table, run, notRun }): PaneTable =>
      paneTable(table, run, notRun, context.nomenclature(table)),
    ),
    findings: oneCause(shown),
    nearest: tables.length > 0 ? null : nearest,
    sheets: sheets.length,
    cells: sheets.reduce((sum, { cells }) => sum + cells, 0),
    silenced,
    accepted,
  };
}
