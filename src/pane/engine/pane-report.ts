import type { AcceptedFinding, NearMiss, RuleNotRun } from '../../core/check';
import type { TableKind } from '../../core/layouts/layout';
import type { Bilingual } from '../../core/language/language';
import type { Finding, WordedFinding } from '../../core/rules/finding';

export interface PaneColumn {
  readonly role: string;
  /** "A", or "B:C" where one heading covers several. */
  readonly letters: string;
  readonly heading: string;
  /** Year of a repeated column, or its place; null where it is not repeated. */
  readonly period: number | null;
}

/** A recognised table as the pane tells of it: plain data that can be posted. */
export interface PaneTable {
  readonly id: string;
  readonly kind: TableKind;
  readonly sheet: string;
  /** A1. */
  readonly range: string;
  /** First cell of the heading, A1. */
  readonly at: string;
  /** 1-based: what stands above it in the range is heading, the row of column numbers included. */
  readonly firstDataRow: number;
  readonly title: string;
  readonly year: number | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: readonly Bilingual[];
  readonly columns: readonly PaneColumn[];
  readonly rows: number;
  /** Ids of the rules that were applied to it. */
  readonly rulesRun: readonly string[];
  readonly notRun: readonly RuleNotRun[];
  /** Which official list it was held against, and why; null where none fits. */
  readonly list: Bilingual | null;
}

/** The engine's answer in the form the pane shows: plain data that can be posted. */
export interface PaneReport {
  readonly tables: readonly PaneTable[];
  readonly findings: readonly WordedFinding[];
  readonly nearest: NearMiss | null;
  readonly sheets: number;
  readonly cells: number;
  readonly silenced: Readonly<Record<string, number>>;
  readonly accepted: readonly AcceptedFinding[];
}

/** A report before its findings are put into words. */
export interface SessionReport extends Omit<PaneReport, 'findings'> {
  readonly findings: readonly Finding[];
}

export interface CellPlace {
  readonly sheet: string;
  /** A1 address of one cell. */
  readonly cell: string;
}

/** What a cell holds now: the formula (no "=") where it has one, else the value as Excel keeps it. */
export interface CellContent extends CellPlace {
  readonly value: string | number | boolean | null;
  readonly formula: string | null;
  readonly format: string | null;
}
