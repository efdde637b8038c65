import type { ChangeSide, Level } from '../layouts/layout';
import type { ColumnNumber } from './column-numbers';

/** One column of the sheet as its heading describes it (several columns where one heading covers them). */
export interface HeadingColumn {
  readonly left: number;
  readonly right: number;
  /** Heading texts from the top down, without the year and K/Rp rows below. */
  readonly texts: readonly string[];
  /** All of it, for people: "Target dan Realisasi › Target Renja › Rp". */
  readonly heading: string;
  readonly split: 'K' | 'Rp' | null;
  /** The texts with the K or Rp, for forms where it is a heading of its own. */
  readonly whole: readonly string[];
  /** Year over the column, or its ordinal; null where none. */
  readonly period: number | null;
  readonly number: ColumnNumber | null;
  /** Of names with a column for each level: which, from left to right. */
  readonly levels?: readonly Level[];
  /** Nothing can be read of its heading (an error, a number, a blank over a number of its own); `texts` is empty then. */
  readonly mute?: true;
  /** Of a changed plan: the figure before the change, or what lies between; what stands after it is the plan itself. */
  readonly change?: Exclude<ChangeSide, 'sesudah'>;
  /** 0-based cell of the lowest heading text. */
  readonly at: { readonly row: number; readonly column: number };
}
