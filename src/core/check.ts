import type { CellGrid } from './grid/cell-grid';
import type { ReadTable } from './read/read-table';
import type { Bilingual, Finding } from './rules/finding';
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

/** What came nearest to a table where none was recognised. */
export interface NearMiss {
  readonly sheet: string;
  readonly kind: string;
  readonly matched: number;
  readonly of: number;
}

/** The engine's answer for one workbook; the hosts and the reports make of it what they need. */
export interface Report {
  readonly tables: readonly CheckedTable[];
  readonly findings: readonly Finding[];
  readonly sheetsSeen: number;
  readonly cellsSeen: number;
  readonly nearest: NearMiss | null;
  /** Findings not shown because of the settings: how many, by rule. */
  readonly silenced: Readonly<Record<string, number>>;
}

/** Recognises, reads and checks every table of a workbook. Pure: the same grids and settings give the same report. */
export function check(sheets: readonly CellGrid[], settings: Settings): Report {
  void sheets;
  void settings;
  throw new Error('being written');
}
