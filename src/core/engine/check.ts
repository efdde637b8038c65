import { withMissingValues } from '../compute/missing-values';
import type { CellGrid } from '../grid/cell-grid';
import type { Nomenclature } from '../nomenclature/nomenclature';
import type { ReadTable } from '../read/read-table';
import { createNameSettler } from '../read/read-tables';
import type { LostPart, UnreadArea } from '../recognise/unread';
import type { RuleContext } from '../rules/rule';
import { pairSummaries } from '../silang/pair-summary';
import type { Settings } from '../settings';
import { type PairSummary, type Report, reportOf } from './report';
import { createRuleRunner, runRules } from './run-rules';
import { contextOf, createSession, finished } from './session';
import {
  type BookTables,
  createBookReader,
  createSheetReader,
  lostOf,
  nearestOf,
  unreadOf,
} from './sheet-tables';

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
  return finished(createSession().check(sheets, settings, lists, damaged));
}

/** The tables of a workbook, recognised and read, with what the settings overrule. */
export function recogniseTables(
  sheets: readonly CellGrid[],
  settings: Settings,
): Pick<Report, 'nearest'> & {
  readonly tables: readonly ReadTable[];
  readonly unread: readonly UnreadArea[];
} {
  const { sheets: read } = readBook(sheets, settings);
  const tables = createNameSettler()(read.flatMap((sheet) => sheet.tables));
  return { tables, unread: unreadOf(read, settings), nearest: tables.length > 0 ? null : nearestOf(read) };
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

/** Checks several workbooks, and their tables against each other: last year's Renja, the Renstra, a later draft. */
export function checkTogether(
  workbooks: readonly Workbook[],
  settings: Settings,
  lists: readonly Nomenclature[] = [],
): TogetherReport {
  const books = workbooks.map(({ name, sheets, damaged = [] }) => {
    const book = readBook(sheets, settings);
    const tables = createNameSettler()(book.tables);
    return {
      name,
      book,
      context: {
        ...contextOf(tables, settings, lists),
        unread: [...unreadOf(book.sheets, settings), ...lostOf(damaged, settings)],
      },
    };
  });
  const bookOf = new Map(books.flatMap((book) => book.context.tables.map((table) => [table, book] as const)));
  const nameOf = (table: ReadTable): string => bookOf.get(table)?.name ?? '';
  // Rules between tables run over all of them.
  const unread = books.flatMap(({ context }) => context.unread);
  const together: RuleContext = {
    ...contextOf([...bookOf.keys()], settings, lists),
    unread,
    workbookOf: nameOf,
  };
  const pairs = pairSummaries(together);
  const within = (pair: PairSummary): boolean => bookOf.get(pair.here) === bookOf.get(pair.there);
  const outcomeOf = createRuleRunner();
  return {
    reports: books.map((book) => {
      const { context } = book;
      const results = finished(
        runRules(
          context.tables,
          (rule) => ('checkAll' in rule && rule.family === 'silang' ? together : context),
          outcomeOf,
        ),
      );
      const own = pairs.filter((pair) => within(pair) && bookOf.get(pair.here) === book);
      return reportOf({ book: book.book, context, results, settings, pairs: own });
    }),
    pairs: pairs.filter((pair) => !within(pair)),
    nameOf,
  };
}

function readBook(sheets: readonly CellGrid[], settings: Settings): BookTables {
  const readSheet = createSheetReader();
  return createBookReader()(withMissingValues(sheets).map((grid) => readSheet(grid, settings)));
}
