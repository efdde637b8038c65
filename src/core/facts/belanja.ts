import { isBlank } from '../grid/cell-grid';
import { memo } from '../memo';
import { valueOf } from '../read/amount';
import type { ReadTable, TableRow } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';

/** Kinds of belanja (Permendagri 90/2019): the parts of operasi, then operasi and what stands beside it. */
export const OPERASI_PARTS = [
  'pegawai',
  'barang dan jasa',
  'bunga',
  'subsidi',
  'hibah',
  'bantuan sosial',
] as const;
export const TOP_KINDS = ['operasi', 'modal', 'tidak terduga', 'transfer'] as const;
export type BelanjaKind = (typeof OPERASI_PARTS)[number] | (typeof TOP_KINDS)[number];

const WORDS: readonly (readonly [BelanjaKind, RegExp])[] = [
  ['pegawai', /belanja\s*pegawai/i],
  ['barang dan jasa', /belanja\s*barang/i],
  ['bunga', /belanja\s*bunga/i],
  ['subsidi', /belanja\s*subsidi/i],
  ['hibah', /belanja\s*hibah/i],
  ['bantuan sosial', /belanja\s*(?:bantuan\s*sosial|bansos)/i],
  ['operasi', /belanja\s*operasi/i],
  ['modal', /belanja\s*modal/i],
  ['tidak terduga', /belanja\s*tidak\s*terduga|\bBTT\b/i],
  ['transfer', /belanja\s*transfer/i],
];

/** The kind a label names; null where it names none or another one ("Belanja Langsung", "Belanja PD"). */
export function belanjaKind(label: string): BelanjaKind | null {
  return WORDS.find(([, words]) => words.test(label))?.[0] ?? null;
}

/**
 * The kind of every belanja row of a table by `TableRow.index`, told once: the same ten labels stand in thousands of
 * rows. Null for other rows and for a label that names no kind.
 */
export const belanjaKinds = memo((read: ReadTable): readonly (BelanjaKind | null)[] => {
  const byLabel = new Map<string, BelanjaKind | null>();
  return read.rows.map((row) => {
    if (row.level !== 'belanja') return null;
    const label = labelOf(read, row);
    let kind = byLabel.get(label);
    if (kind === undefined) byLabel.set(label, (kind = belanjaKind(label)));
    return kind;
  });
});

const LABELS = /belanja|total|jumlah|rata\s*-?\s*rata|predikat/i;

/** The label of a belanja or total row: its name, or the first text in the row that says so, in whatever column. */
export function labelOf(read: ReadTable, row: TableRow): string {
  if (row.nama !== '') return row.nama;
  const { left, right } = read.table.range;
  for (let at = left; at <= right; at++) {
    const value = read.cell(row.row, at);
    if (typeof value !== 'string' || isBlank(value) || !LABELS.test(value)) continue;
    return value
      .replace(/\s+/g, ' ')
      .replace(/\s*:?\s*(?:Rp.*)?$/i, '')
      .trim();
  }
  return '';
}

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
