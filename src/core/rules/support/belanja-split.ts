import { valueOf } from '../../read/amount';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { type BelanjaKind, belanjaKinds, OPERASI_PARTS } from './belanja-kind';

/** What the belanja rows of one sub kegiatan say in one column. */
export interface BelanjaSplit {
  /** Belanja operasi as stated; null where there is no such row or nothing in it. */
  readonly operasi: number | null;
  /** Σ of its parts: pegawai, barang dan jasa, … */
  readonly parts: number;
  readonly hasParts: boolean;
  /** Σ of what stands beside operasi: modal, tidak terduga, transfer. */
  readonly others: number;
}

type Group = 'operasi' | 'parts' | 'others';

const PARTS: ReadonlySet<BelanjaKind> = new Set(OPERASI_PARTS);

function groupOf(kind: BelanjaKind): Group {
  if (kind === 'operasi') return 'operasi';
  return PARTS.has(kind) ? 'parts' : 'others';
}

/** True where every row is of a known kind and no kind comes twice: else what adds up to what is not known. */
export function areDifferentKinds(read: ReadTable, belanja: readonly TableRow[]): boolean {
  const kinds = belanjaKinds(read);
  const seen: BelanjaKind[] = [];
  for (const row of belanja) {
    const kind = kinds[row.index];
    if (!kind || seen.includes(kind)) return false;
    seen.push(kind);
  }
  return seen.length > 0;
}

/** The rows of the groups named. */
export function rowsOf(
  read: ReadTable,
  belanja: readonly TableRow[],
  groups: readonly Group[],
): readonly TableRow[] {
  const kinds = belanjaKinds(read);
  return groups.flatMap((group) =>
    belanja.filter((row) => {
      const kind = kinds[row.index];
      return kind ? groupOf(kind) === group : false;
    }),
  );
}

/** Null where the rows hold no figure at all, or one that cannot be read. */
export function belanjaSplit(
  read: ReadTable,
  belanja: readonly TableRow[],
  column: TableColumn,
): BelanjaSplit | null {
  const kinds = belanjaKinds(read);
  let operasi: number | null = null;
  let parts = 0;
  let others = 0;
  let hasParts = false;
  let filled = false;
  for (const row of belanja) {
    const kind = kinds[row.index];
    if (!kind) return null;
    const amount = read.amount(row, column);
    const group = groupOf(kind);
    if (group === 'parts') hasParts = true;
    if (amount.is === 'kosong') continue;
    const value = valueOf(amount);
    if (value === null) return null;
    filled = true;
    if (group === 'operasi') operasi = value;
    else if (group === 'parts') parts += value;
    else others += value;
  }
  return filled ? { operasi, parts, others, hasParts } : null;
}
