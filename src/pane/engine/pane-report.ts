import { cellAddress, columnSpan, rangeAddress } from '../../core/grid/a1';
import type { CheckedTable, Report, TableNomenclature } from '../../core/engine/report';
import type { Bilingual } from '../../core/language/language';
import type { ReadTable } from '../../core/read/read-table';
import type { RecognisedTable } from '../../core/recognise/recognised-table';
import type { WordedFinding } from '../../core/rules/finding';

export interface PaneColumn {
  readonly role: string;
  /** "A", or "B:C" where one heading covers several. */
  readonly letters: string;
  readonly heading: string;
  /** Year of a repeated column, or its place; null where it is not repeated. */
  readonly period: number | null;
}

/** What must be known of a table to draw it. */
export interface FramedTable {
  readonly id: string;
  /** A1. */
  readonly range: string;
  /** 1-based: what stands above it in the range is heading, the row of column numbers included. */
  readonly firstDataRow: number;
  readonly columns: readonly PaneColumn[];
}

/** A checked table as the pane tells of it: plain data that can be posted. */
export interface PaneTable
  extends
    FramedTable,
    Pick<RecognisedTable, 'kind' | 'sheet' | 'title' | 'confidence' | 'evidence'>,
    Pick<CheckedTable, 'rulesRun' | 'rulesNotRun'> {
  /** First cell of the heading, A1. */
  readonly at: string;
  readonly year: number | null;
  readonly rows: number;
  /** Which official list it was held against, and why; null where none fits. */
  readonly list: Bilingual | null;
}

/** The engine's answer in the form the pane shows: plain data that can be posted. */
export interface PaneReport extends Omit<Report, 'tables' | 'pairs' | 'findings'> {
  readonly tables: readonly PaneTable[];
  readonly findings: readonly WordedFinding[];
}

/** All but the findings: they travel in words, and only those that the page does not have. */
export function paneReport(report: Report): Omit<PaneReport, 'findings'> {
  const { tables, sheetsSeen, cellsSeen, unread, nearest, silenced, accepted } = report;
  return { tables: tables.map(paneTable), sheetsSeen, cellsSeen, unread, nearest, silenced, accepted };
}

function paneTable({ table: read, rulesRun, rulesNotRun, nomenclature }: CheckedTable): PaneTable {
  const { kind, sheet, range, title, planYear, confidence, evidence } = read.table;
  return {
    ...framedTable(read),
    kind,
    sheet,
    at: cellAddress(range.top, range.left),
    title,
    year: planYear,
    confidence,
    evidence,
    rows: read.rows.length,
    rulesRun,
    rulesNotRun,
    list: nomenclature && sentenceOf(nomenclature),
  };
}

/** Which list and why; of one that comes with the program also what it is. */
function sentenceOf({ list, reason }: TableNomenclature): Bilingual {
  const { about } = list.meta;
  return about ? { id: `${reason.id} ${about.id}`, en: `${reason.en} ${about.en}` } : reason;
}

export function framedTable({ table }: ReadTable): FramedTable {
  return {
    id: table.id,
    range: rangeAddress(table.range),
    firstDataRow: table.dataRows[0] + 1,
    columns: table.columns.map(({ role, left, right, heading, period }) => ({
      role,
      letters: columnSpan(left, right),
      heading,
      period,
    })),
  };
}
