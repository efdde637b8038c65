import { EditLog } from './edit-log';
import { lookAtCell } from './looked';

type Numbers = Uint8Array | Float64Array;

/** Rows of a table in the log of what is worked out for them. */
const COLUMN = 0;

/**
 * What is worked out for every row of a table, by `TableRow.index`, and put right in place where rows are edited. Who
 * asks about a row is noted as with cells, so that an edit concerns only those who asked about rows that it changed.
 */
export class PerRow {
  private readonly log: EditLog | null;

  constructor(
    private readonly numbers: Numbers,
    isEdited: boolean,
  ) {
    this.log = isEdited ? new EditLog() : null;
  }

  /** NaN outside of the table. */
  at(index: number): number {
    lookAtCell(this.log, index, COLUMN);
    return this.numbers[index] ?? NaN;
  }

  /** For whoever puts it right: nothing is noted. */
  get now(): { at(index: number): number | undefined } {
    return this.numbers;
  }

  put(index: number, number: number): void {
    if (Object.is(this.numbers[index], number)) return;
    this.numbers[index] = number;
    this.log?.add([{ row: index, columns: [COLUMN] }]);
  }
}
