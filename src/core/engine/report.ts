import type { ReadTable } from '../read/read-table';
import type { NearestTable } from '../recognise/recognise';
import type { LostArea, UnreadArea } from '../recognise/unread';
import type { OddSetting } from '../odd-settings';
import type { Finding } from '../rules/finding';
import type { RuleContext } from '../rules/rule';
import { pairSummaries, type PairSummary } from '../silang/pair-summary';
import type { TableNomenclature } from '../facts/official-list';
import type { Settings } from '../settings';
import { type AcceptedFinding, applySettings } from './apply-settings';
import { type Doubt, doubted } from './doubt';
import { oneCause } from './one-cause';
import type { RuleNotRun, TableResult } from './run-rules';
import { type JoinedTable, toldWhereItStands } from './joined-table';
import { acceptedAreas, type BookTables, nearestOf } from './sheet-tables';
import { unplacedSettings } from './unplaced-settings';

export type { PairSummary, TableNomenclature };

export interface CheckedTable {
  readonly table: ReadTable;
  /** Ids of the rules that were applied to it. */
  readonly rulesRun: readonly string[];
  readonly rulesNotRun: readonly RuleNotRun[];
  /** The official list its codes and names were held against, null where none fits. */
  readonly nomenclature: TableNomenclature | null;
  /** Why its reading is doubted, where it is. */
  readonly doubt?: Doubt;
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
  /** Areas that a person let go unread, each with its reason. */
  readonly unreadAccepted?: NonNullable<Settings['unread']>;
  /** Settings that name what this workbook does not have. */
  readonly unplaced?: readonly OddSetting[];
  /** What came nearest to a table, where there is none. */
  readonly nearest: NearMiss | null;
  /** Findings not shown because of the settings: how many, by rule. */
  readonly silenced: Readonly<Record<string, number>>;
  /** Those of them that a person accepted, each with its reason. */
  readonly accepted: readonly AcceptedFinding[];
}

interface Checked {
  readonly book: BookTables;
  readonly context: RuleContext;
  readonly results: readonly TableResult[];
  readonly settings: Settings;
  /** Absent = those of the context. */
  readonly pairs?: readonly PairSummary[];
}

/** Puts together what was found: with what the settings leave out, and one finding for one cause. */
export function reportOf({ book, context, results: all, settings, pairs }: Checked): Report {
  const results = all.map(doubted);
  const { sheets, joined } = book;
  const said = results.flatMap((result) => result.findings);
  const findings = joined.length === 0 ? said : said.map((one) => toldWhereItStands(one, joined));
  const { shown, silenced, accepted } = applySettings(findings, settings);
  return {
    tables: results.flatMap(({ table, run, notRun, doubt }) =>
      partsOf(table, joined).map((part) => ({
        table: part,
        rulesRun: run,
        rulesNotRun: notRun,
        nomenclature: context.nomenclature(table),
        ...(doubt && { doubt }),
      })),
    ),
    findings: oneCause(shown),
    // Asked for by reports alone; a live check leaves them.
    get pairs() {
      return pairs ?? pairSummaries(context);
    },
    sheetsSeen: sheets.length,
    cellsSeen: sheets.reduce((sum, { cells }) => sum + cells, 0),
    unread: context.unread ?? [],
    unreadAccepted: acceptedAreas(sheets, settings),
    unplaced: unplacedSettings(
      sheets.map(({ recognised }) => recognised.grid),
      book.tables,
      settings,
    ),
    nearest: results.length > 0 ? null : nearestOf(sheets),
    silenced,
    accepted,
  };
}

/** Where a table of several parts stands; of any other, the table itself. */
function partsOf(table: ReadTable, joined: readonly JoinedTable[]): readonly ReadTable[] {
  return joined.find(({ read }) => read.table.id === table.table.id)?.parts ?? [table];
}
