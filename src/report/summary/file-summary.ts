import type { CheckedTable, Report } from '../../core/engine/report';
import { valueAt } from '../../core/grid/cell-grid';
import type { Language } from '../../core/language/language';
import { agencyOf } from '../../core/facts/headings';
import { regionOf } from '../../core/facts/region-name';
import { publicFile, type PublicOptions } from '../public-file';
import type { AgainstOld } from '../rounds/second-round';
import type { PublicFile, PublicTable } from '../schema';
import { type TableReview, tableReview } from './table-review';
import { type PaguByProgram, paguByProgram, tableTotals, type TotalLine } from './table-totals';

/** What a report says of one table besides what the public contract holds. */
export interface TableSummary {
  readonly table: PublicTable;
  /** Filled cells of its heading and data. */
  readonly cells: number;
  readonly rulesRun: number;
  readonly totals: readonly TotalLine[];
  readonly pagu: PaguByProgram | null;
  /** What a reviewer counts in it. */
  readonly review: TableReview;
}

/** All that the reports for people need of one file, without its cells: thirty workbooks may be kept at once. */
export interface FileSummary {
  readonly file: PublicFile;
  /** As the settings or a table's title name it; null where neither does. */
  readonly agency: string | null;
  /** Kabupaten, kota or provinsi, likewise. */
  readonly region?: string | null;
  /** In the order of `file.tables`. */
  readonly tables: readonly TableSummary[];
  /** Against the version of the round before; absent in the first. */
  readonly round?: AgainstOld;
}

export interface SummaryOptions extends PublicOptions {
  /** The agency by the settings, where they name one. */
  readonly agency?: string | undefined;
  /** The region by the settings, where they name one. */
  readonly region?: string | undefined;
}

export function summariseFile(name: string, report: Report, options: SummaryOptions): FileSummary {
  const file = publicFile(name, report, options);
  const agencies = report.tables.flatMap(({ table }) => agencyOf(table) ?? []);
  const regions = report.tables.flatMap(({ table }) => regionOf(table) ?? []);
  const tables = report.tables.flatMap((checked, at) => {
    const table = file.tables[at];
    return table ? [summariseTable(checked, table, options.language)] : [];
  });
  return {
    file,
    agency: options.agency ?? agencies[0] ?? null,
    region: options.region ?? regions[0] ?? null,
    tables,
  };
}

function summariseTable({ table: read, rulesRun }: CheckedTable, table: PublicTable, language: Language) {
  return {
    table,
    cells: filledCells(read),
    rulesRun: rulesRun.length,
    totals: tableTotals(read, language),
    pagu: paguByProgram(read, language),
    review: tableReview(read, language),
  };
}

function filledCells({ table: { range }, grid }: CheckedTable['table']): number {
  let filled = 0;
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++)
      if (valueAt(grid, row, column) !== null) filled++;
  }
  return filled;
}
