import type { Level } from '../layouts/layout';
import type { Kode } from './kode';
import type { RawRow } from './raw-rows';
import type { TableRow } from './read-table';

// Most rows hang nothing under themselves: they share one empty list until something is added.
const NONE: readonly PlacedRow[] = Object.freeze([]);

/** A row in its place in the tree. */
export class PlacedRow implements TableRow {
  readonly row: number;
  readonly kodeText: string;
  readonly kode: Kode | null;
  readonly nomor: string;
  readonly nama: string;
  children: readonly PlacedRow[] = NONE;
  lanjutan: readonly PlacedRow[] = NONE;
  belanja: readonly PlacedRow[] = NONE;

  constructor(
    readonly index: number,
    source: RawRow,
    readonly level: Level,
    readonly parent: PlacedRow | null,
  ) {
    this.row = source.row;
    this.kodeText = source.kodeText;
    // «1 | 2 | 3 | 4 | 5» of a number row printed again is no code.
    this.kode = level === 'header-ulang' ? null : source.kode;
    this.nomor = source.nameNumber || source.cellNumber || source.ownNumber || source.kodeNumber;
    this.nama = source.nama;
  }

  adopt(as: 'children' | 'lanjutan' | 'belanja', row: PlacedRow): void {
    if (this[as] === NONE) this[as] = [row];
    else (this[as] as PlacedRow[]).push(row);
  }
}
