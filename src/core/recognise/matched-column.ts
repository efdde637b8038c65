import type { ColumnData, LayoutColumn } from '../layouts/layout';
import type { HeadingColumn } from './heading-column';

/** A column of the sheet and the column of the form that it is. */
export interface MatchedColumn {
  readonly heading: HeadingColumn;
  readonly column: LayoutColumn;
  readonly split: 'K' | 'Rp' | null;
  readonly data: ColumnData;
  /** Of a column that the form repeats: which of its copies. */
  readonly copy?: number;
  /** How alike the headings are, 0 to 1. */
  readonly likeness: number;
}
