import { type AcceptedFinding, applySettings } from './apply-settings';
import { checkTables, type RuleNotRun } from './check-tables';
import type { CellGrid } from './grid/cell-grid';
import type { Nomenclature } from './nomenclature/nomenclature';
import type { ReadTable } from './read/read-table';
import type { NearestTable } from './recognise/recognise';
import { type LostArea, lostAreas, type LostPart, type UnreadArea } from './recognise/unread';
import { recogniseTables } from './recognise-tables';
import type { Finding } from './rules/finding';
import { oneCause } from './rules/one-cause';
import type { RuleContext } from './rules/rule';
import { type PairSummary, pairSummaries } from './rules/silang/pair-summary';
import { nomenclatureFor, type TableNomenclature } from './rules/support/table-nomenclature';
import type { Settings } from './settings';

export type { AcceptedFinding, PairSummary, RuleNotRun, TableNomenclature };

export interface CheckedTable {
  readonly table: ReadTable;
  readonly rulesNotRun: readonly RuleNotRun[];
  /** The official list its codes and names were held against, null where none fits. */
  readonly nomenclature: TableNomenclature | null;
}

export type NearMiss = NearestTable;

/** The engine's answer for one workbook; the hosts and the reports make of it what they need. */
export interface Report {
  readonly tables: readonly CheckedTable[];
  readonly findings: readonly Finding[];
  /** Tables of this workbook that were held against each other, and those that could not be. */
  readonly pairs: readonly PairSummary[];
  readonly sheetsSeen: number;
  readonly cellsSeen: number;
  /** Areas with the signs of a table that no table took. */
  readonly unread: readonly (UnreadArea | LostArea)[];
  /** What came nearest to a table, where there is none. */
  readonly nearest: NearMiss | null;
  /** Findings not shown because of the settings: how many, by rule. */
  readonly silenced: Readonly<Record<string, number>>;
  /** Those of them that a person accepted, each with its reason. */
  readonly accepted: readonly AcceptedFinding[];
}

/** One workbook of several that are checked together. */
export interface Workbook {
  /** As the report names it: the file's name. */
  readonly name: string;
  readonly sheets: readonly CellGrid[];
  /** What could not be read of its file, while the rest was. */
  readonly damaged?: readonly LostPart[];
}

export interface TogetherReport {
  /** One for each workbook, in their order. */
  readonly reports: readonly Report[];
  /** Tables of different workbooks that were held against each other. */
  readonly pairs: readonly PairSummary[];
  /** Which workbook a table stands in. */
  readonly nameOf: (table: ReadTable) => string;
}

/**
 * Recognises, reads and checks every table of a workbook, its codes and names against the official list among `lists`
 * that fits. Pure: the same grids, settings and lists give the same report.
 */
export function check(
  sheets: readonly CellGrid[],
  settings: Settings,
  lists: readonly Nomenclature[] = [],
  damaged: readonly LostPart[] = [],
): Report {
  const book = readBook({ name: '', sheets, damaged }, settings, lists);
  return reportOf(book, checkTables([book.context], null), settings, pairSummaries(book.context));
}

/** Checks several workbooks, and their tables against each other: last year's Renja, the Renstra, a later draft. */
export function checkTogether(
  workbooks: readonly Workbook[],
  settings: Settings,
  lists: readonly Nomenclature[] = [],
): TogetherReport {
  const books = workbooks.map((workbook) => readBook(workbook, settings, lists));
  const bookOf = new Map(books.flatMap((book) => book.context.tables.map((table) => [table, book] as const)));
  const tables = books.flatMap(({ context }) => context.tables);
  const nameOf = (table: ReadTable): string => bookOf.get(table)?.name ?? '';
  const unread = books.flatMap((book) => book.unread);
  const together: RuleContext = { ...contextOf(tables, settings, lists), unread, workbookOf: nameOf };
  const results = checkTables(
    books.map(({ context }) => context),
    together,
  );
  const pairs = pairSummaries(together);
  const within = (pair: PairSummary): boolean => bookOf.get(pair.here) === bookOf.get(pair.there);
  return {
    reports: books.map((book) =>
      reportOf(
        book,
        results,
        settings,
        pairs.filter((pair) => within(pair) && bookOf.get(pair.here) === book),
      ),
    ),
    pairs: pairs.filter((pair) => !within(pair)),
    nameOf,
  };
}

interface Book {
  readonly name: string;
  readonly context: RuleContext;
  readonly sheets: readonly CellGrid[];
  readonly unread: readonly (UnreadArea | LostArea)[];
  readonly nearest: NearMiss | null;
}

function readBook(
  { name, sheets, damaged = [] }: Workbook,
  settings: Settings,
  lists: readonly Nomenclature[],
): Book {
  const { tables, nearest, ...seen } = recogniseTables(sheets, settings);
  const unread = [...seen.unread, ...lostAreas(damaged)];
  return { name, context: { ...contextOf(tables, settings, lists), unread }, sheets, unread, nearest };
}

function contextOf(
  tables: readonly ReadTable[],
  settings: Settings,
  lists: readonly Nomenclature[],
): RuleContext {
  return {
    tables,
    agency: settings.agency ?? null,
    year: settings.year ?? null,
    nomenclature: nomenclatureFor(tables, lists, settings),
  };
}

function reportOf(
  { context, sheets, unread, nearest }: Book,
  results: ReturnType<typeof checkTables>,
  settings: Settings,
  pairs: readonly PairSummary[],
): Report {
  const { tables } = context;
  const findings = tables.flatMap((table) => results.get(table)?.findings ?? []);
  const { shown, silenced, accepted } = applySettings(findings, settings);
  return {
    tables: tables.map((table) => ({
      table,
      rulesNotRun: results.get(table)?.notRun ?? [],
      nomenclature: context.nomenclature(table),
    })),
    findings: oneCause(shown),
    pairs,
    sheetsSeen: sheets.length,
    cellsSeen: sheets.reduce((sum, grid) => sum + filledCells(grid), 0),
    unread,
    nearest,
    silenced,
    accepted,
  };
}

function filledCells(grid: CellGrid): number {
  let filled = 0;
  for (const row of grid.values) for (const value of row) if (value !== null) filled++;
  return filled;
}
