import type { Level } from '../layouts/layout';
import { CODES, type EditLog, NAMES } from './edit-log';
import type { Kode } from './kode';
import type { RawRow } from './raw-rows';
import type { TableRow } from './read-table';
import { lookAtCell } from './looked';

/** What a row says of itself, whatever its place in the tree. */
export type RowWords = Pick<TableRow, 'kodeText' | 'kode' | 'nomor' | 'nama'>;

export function wordsOf(raw: RawRow): RowWords {
  const { kodeText, kode, nama } = raw;
  const nomor = raw.nameNumber || raw.cellNumber || raw.ownNumber || raw.kodeNumber;
  return { kodeText, kode, nomor, nama };
}

// Most rows hang nothing under themselves: they share one empty list until something is added.
const NONE: readonly PlacedRow[] = Object.freeze([]);

/** A row in its place in the tree. Place and level stay; what it says may be edited, so who asks for that is noted. */
export class PlacedRow implements TableRow {
  readonly row: number;
  children: readonly PlacedRow[] = NONE;
  lanjutan: readonly PlacedRow[] = NONE;
  belanja: readonly PlacedRow[] = NONE;
  private ownKodeText = '';
  private ownKode: Kode | null = null;
  private ownNomor = '';
  private ownNama = '';

  constructor(
    readonly index: number,
    source: RawRow,
    readonly level: Level,
    readonly parent: PlacedRow | null,
    private readonly log: EditLog | null,
  ) {
    this.row = source.row;
    this.say(wordsOf(source));
  }

  get kodeText(): string {
    lookAtCell(this.log, this.row, CODES);
    return this.ownKodeText;
  }

  get kode(): Kode | null {
    lookAtCell(this.log, this.row, CODES);
    return this.ownKode;
  }

  get nomor(): string {
    lookAtCell(this.log, this.row, CODES);
    return this.ownNomor;
  }

  get nama(): string {
    lookAtCell(this.log, this.row, NAMES);
    return this.ownNama;
  }

  say({ kodeText, kode, nomor, nama }: RowWords): void {
    this.ownKodeText = kodeText;
    this.ownKode = kode;
    this.ownNomor = nomor;
    this.ownNama = nama;
  }

  adopt(as: 'children' | 'lanjutan' | 'belanja', row: PlacedRow): void {
    if (this[as] === NONE) this[as] = [row];
    else (this[as] as PlacedRow[]).push(row);
  }
}
