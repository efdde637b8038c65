import { withMissingValues } from '../compute/missing-values';
import type { CellGrid } from '../grid/cell-grid';
import type { Nomenclature } from '../nomenclature/nomenclature';
import type { ReadTable } from '../read/read-table';
import { createNameSettler } from '../read/read-tables';
import type { LostPart } from '../recognise/unread';
import { sameItems } from '../read/same-items';
import type { RuleContext } from '../rules/rule';
import { nomenclatureFor } from '../facts/official-list';
import type { Settings } from '../settings';
import { type Report, reportOf } from './report';
import { createRuleRunner, runRules } from './run-rules';
import {
  type BookTables,
  createBookReader,
  createSheetReader,
  lostOf,
  type SheetTables,
  unreadOf,
} from './sheet-tables';

/**
 * Checks one workbook again and again: it is given the sheets as they are now, and what stands on sheets that are the
 * same objects as before is neither read nor judged again.
 */
export interface Session {
  /**
   * Goes by steps, so that it can be cancelled: each gives how much is done, 0 to 1; the last gives the report.
   * `damaged`: what could not be read of the file.
   */
  check(
    sheets: readonly CellGrid[],
    settings: Settings,
    lists: readonly Nomenclature[],
    damaged?: readonly LostPart[],
  ): Generator<number, Report>;
  /** The tables and lists as they stand, for questions other than checking. */
  context(sheets: readonly CellGrid[], settings: Settings, lists: readonly Nomenclature[]): RuleContext;
}

/** Share of the work that recognising and reading is, by measure; only the progress bar goes by it. */
const READING = 0.5;

export function createSession(): Session {
  const readSheet = createSheetReader();
  const readBook = createBookReader();
  const settleNames = createNameSettler();
  const outcomeOf = createRuleRunner();
  const whole = createCompleter();

  // Stays the same object as long as it says the same: what is known of all tables together hangs on it.
  let last: {
    readonly key: string;
    readonly lists: readonly Nomenclature[];
    readonly context: RuleContext;
  } | null = null;
  const contextFor = (
    book: BookTables,
    settings: Settings,
    lists: readonly Nomenclature[],
    damaged: readonly LostPart[] = [],
  ): RuleContext => {
    const tables = settleNames(book.tables);
    const { agency, year, region, pemda, lists: chosen } = settings;
    const unread = [...unreadOf(book.sheets, settings), ...lostOf(damaged, settings)];
    const key = JSON.stringify([agency, year, region, pemda, chosen, unread]);
    if (last?.key === key && sameItems(last.lists, lists) && sameItems(last.context.tables, tables))
      return last.context;
    const context = { ...contextOf(tables, settings, lists), unread };
    last = { key, lists, context };
    return context;
  };

  return {
    *check(sheets, settings, lists, damaged) {
      const read: SheetTables[] = [];
      for (const grid of whole(sheets)) {
        read.push(readSheet(grid, settings));
        yield (READING * read.length) / sheets.length;
      }
      const book = readBook(read);
      const context = contextFor(book, settings, lists, damaged);
      const rules = runRules(context.tables, () => context, outcomeOf);
      let step = rules.next();
      for (; step.done !== true; step = rules.next()) yield READING + (1 - READING) * step.value;
      return reportOf({ book, context, results: step.value, settings });
    },
    context: (sheets, settings, lists) =>
      contextFor(readBook(whole(sheets).map((grid) => readSheet(grid, settings))), settings, lists),
  };
}

/** What rules may look at besides their table. */
export function contextOf(
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

/** Sheets with the values that formulas lack; the same objects for the same sheets. */
function createCompleter(): (sheets: readonly CellGrid[]) => readonly CellGrid[] {
  let last: { readonly sheets: readonly CellGrid[]; readonly whole: readonly CellGrid[] } | null = null;
  return (sheets) => {
    if (last && sameItems(last.sheets, sheets)) return last.whole;
    last = { sheets, whole: withMissingValues(sheets) };
    return last.whole;
  };
}

/** Lets what goes by steps go to its end. */
export function finished<V>(steps: Generator<unknown, V>): V {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
