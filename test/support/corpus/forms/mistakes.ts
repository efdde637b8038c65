import { columnIndex } from '../../../../src/core/grid/a1';
import { grouped, rupiah } from '../../documents/document-text';
import type { CellContent } from '../labelled-workbook';
import type { DraftError, DraftRow } from '../table-draft';

/** Rows of a form into which mistakes are put, each with the truth about it. */
export class Mistakes {
  readonly errors: DraftError[] = [];
  constructor(readonly rows: DraftRow[]) {}

  /** Index of the row with this code; `nth` where the code stands more than once. */
  find(kode: string, nth = 0): number {
    const found = this.rows.flatMap((row, index) => (row.kode === kode ? [index] : []))[nth];
    if (found === undefined) throw new Error(`no row ${kode}`);
    return found;
  }

  text(row: number, column: string): string {
    const value = this.rows[row]?.cells[columnIndex(column) ?? -1];
    return typeof value === 'string' ? value : String(value ?? '');
  }

  write(row: number, column: string, value: CellContent): void {
    const old = this.rows[row];
    if (!old) throw new Error(`no row ${row}`);
    const cells = [...old.cells];
    cells[columnIndex(column) ?? -1] = value;
    const { amounts: _stale, ...rest } = old;
    this.rows[row] = { ...rest, cells };
  }

  note(row: number, column: string, kind: string, explanation: string, more: Partial<DraftError> = {}): void {
    this.errors.push({ at: [{ row, column }], kind, explanation, ...more });
  }

  /** A parent or total whose amount is off by `difference`; every further `also` column gets the same text change. */
  wrongSum(row: number, column: string, difference: number): void {
    const computed = rupiah(this.text(row, column)) ?? 0;
    const stated = computed + difference;
    this.write(row, column, this.text(row, column).replace(grouped(computed), grouped(stated)));
    this.note(
      row,
      column,
      'jumlah-tidak-sama',
      `Tertulis ${grouped(stated)}, jumlah anaknya ${grouped(computed)}`,
      { stated, computed },
    );
  }

  empty(row: number, column: string, judgement = false): void {
    this.write(row, column, null);
    this.note(row, column, 'nilai-kosong', 'Sel yang mesti terisi kosong', judgement ? { judgement } : {});
  }

  change(row: number, column: string, value: string, kind: string, explanation: string): void {
    const computed = this.text(row, column);
    this.write(row, column, value);
    this.note(row, column, kind, explanation, { stated: value, computed });
  }
}
