import { cellAddress } from '../grid/a1';
import { formatAt } from '../grid/cell-grid';
import { cellText } from '../read/cell-text';
import { codeOfDate } from '../read/date-code';
import type { Bilingual } from '../language/language';
import type { Level } from '../layouts/layout';
import { memo } from '../memo';
import type { Kode } from '../read/kode';
import { isUnder } from '../read/kode-relation';
import { parseKode } from '../read/parse-kode';
import type { ReadTable, TableRow } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';

/** The row's code, null where it has none (a running number is none). */
export function codeOf(row: TableRow): Kode | null {
  return row.kode && row.kode.scheme !== 'nomor' ? row.kode : null;
}

/** The nearest row above in the tree that has a code. */
function codedAncestor(row: TableRow): TableRow | null {
  let up = row.parent;
  while (up && !codeOf(up)) up = up.parent;
  return up;
}

/** True for "XX" and "X.XX.01": the agency's own code has still to be filled in. */
export function hasPlaceholder(kode: Kode): boolean {
  return kode.clean.includes('X');
}

export const LEVELS_WITH_KODE: readonly Level[] = ['program', 'kegiatan', 'subkegiatan'];

/** True for a code that does not stand in its column, but before the name. */
export function standsBeforeName(read: ReadTable, row: TableRow, column: TableColumn): boolean {
  const own = parseKode(read.text(row, column));
  return row.kode !== null && (own === null || own.scheme === 'nomor');
}

/** Rows that should have a code in a table that has any: urusan and bidang may be captions. */
export function needsKode(row: TableRow): boolean {
  return LEVELS_WITH_KODE.includes(row.level);
}

/** The rows of a table by their clean code. Asked only where codes are out of order or one is proposed. */
export const statedCodes = memo(({ rows }: ReadTable): ReadonlyMap<string, readonly TableRow[]> => {
  const byCode = new Map<string, TableRow[]>();
  for (const row of rows) {
    if (!row.kode) continue;
    const known = byCode.get(row.kode.clean);
    if (known) known.push(row);
    else byCode.set(row.kode.clean, [row]);
  }
  return byCode;
});

/** One cause of codes that do not stand under their parent's. */
export type Misplaced =
  /** All children agree with each other, not with their parent: its code is wrong. */
  | {
      readonly is: 'induk';
      readonly row: TableRow;
      readonly children: readonly TableRow[];
      readonly prefix: string;
    }
  /** Rows (one, or several in a row) whose codes belong elsewhere. */
  | {
      readonly is: 'anak';
      readonly rows: readonly TableRow[];
      readonly under: TableRow;
      readonly prefix: string;
    }
  /** Rows in a row that share a parent which has no row of its own. */
  | {
      readonly is: 'tanpa-baris';
      readonly rows: readonly TableRow[];
      readonly under: TableRow;
      readonly prefix: string;
    };

export interface KodeHierarchy {
  readonly misplaced: readonly Misplaced[];
  /** Rows whose code one of the findings already speaks of. */
  readonly explained: ReadonlySet<TableRow>;
}

/** Which codes do not stand under their parent's, grouped by cause. Told once for all rules. */
export const kodeHierarchy = memo((read: ReadTable): KodeHierarchy => {
  const misplaced: Misplaced[] = [];
  const explained = new Set<TableRow>();
  const hasRow = (clean: string): boolean => statedCodes(read).has(clean);
  for (const parent of overMisfits(read)) {
    for (const found of misplacedUnder(parent, explained, hasRow)) {
      misplaced.push(found);
      if (found.is === 'induk') {
        explained.add(found.row);
        // Its own place was judged by the code that is wrong.
        drop(misplaced, found.row);
      }
      for (const row of found.is === 'induk' ? found.children : found.rows) explained.add(row);
    }
  }
  return { misplaced: misplaced.sort((a, b) => firstOf(a) - firstOf(b)), explained };
});

/** Parents over a code that does not stand under theirs. */
function overMisfits({ rows }: ReadTable): readonly TableRow[] {
  return rows.filter((parent) => parent.children.length > 0 && misfitsUnder(parent) !== null);
}

interface Misfits {
  /** The row whose code they should stand under: the parent, or the nearest above it that has one. */
  readonly under: TableRow;
  readonly outer: Kode;
  readonly rows: readonly TableRow[];
  /** Children that have a code. */
  readonly coded: number;
}

function misfitsUnder(parent: TableRow): Misfits | null {
  const under = codeOf(parent) ? parent : codedAncestor(parent);
  const outer = under ? codeOf(under) : null;
  if (!under || !outer) return null;
  const rows: TableRow[] = [];
  let coded = 0;
  for (const child of parent.children) {
    const kode = codeOf(child);
    if (!kode) continue;
    coded++;
    if (kode.clean !== outer.clean && isUnder(kode, outer) === false) rows.push(child);
  }
  return rows.length > 0 ? { under, outer, rows, coded } : null;
}

function misplacedUnder(
  parent: TableRow,
  explained: ReadonlySet<TableRow>,
  hasRow: (clean: string) => boolean,
): Misplaced[] {
  const found = misfitsUnder(parent);
  if (!found) return [];
  const { under, outer, rows: misfits, coded } = found;
  const prefix = prefixOf(misfits[0], outer.segments.length);
  const alike = misfits.every((row) => prefixOf(row, outer.segments.length) === prefix);
  if (under === parent && alike && misfits.length === coded) {
    const verdict = parentIsWrong(parent, misfits, explained);
    if (verdict === 'ya') return [{ is: 'induk', row: parent, children: misfits, prefix }];
    if (verdict === 'terjawab') return [];
  }
  return runs(parent, misfits, outer.segments.length).map((rows): Misplaced => {
    const shared = prefixOf(rows[0], outer.segments.length);
    const is = rows.length > 1 && !hasRow(shared) ? 'tanpa-baris' : 'anak';
    return { is, rows, under, prefix: shared };
  });
}

/**
 * All children disagree with their parent, and agree with each other. Where they would fit the row above it, the
 * parent's code is what is wrong; a single child is believed only where the parent's code fits nowhere either.
 */
function parentIsWrong(
  parent: TableRow,
  children: readonly TableRow[],
  explained: ReadonlySet<TableRow>,
): 'ya' | 'tidak' | 'terjawab' {
  const above = codedAncestor(parent);
  const outer = above ? codeOf(above) : null;
  const own = codeOf(parent);
  if (!outer || !own) return children.length > 1 ? 'ya' : 'tidak';
  const childrenFit = children.every((child) => {
    const kode = codeOf(child);
    return !kode || isUnder(kode, outer) !== false;
  });
  if (!childrenFit) return 'tidak';
  if (children.length > 1) return 'ya';
  return explained.has(parent) || isUnder(own, outer) === false ? 'ya' : 'tidak';
}

function prefixOf(row: TableRow | undefined, length: number): string {
  return (row ? codeOf(row) : null)?.segments.slice(0, length).join('.') ?? '';
}

/** Misfits that stand next to one another among their siblings and share the parent their codes name. */
function runs(parent: TableRow, misfits: readonly TableRow[], length: number): TableRow[][] {
  const wrong = new Set(misfits);
  const found: TableRow[][] = [];
  let open: TableRow[] | null = null;
  for (const child of parent.children) {
    if (!wrong.has(child)) {
      if (codeOf(child)) open = null;
    } else if (open && prefixOf(open[0], length) === prefixOf(child, length)) open.push(child);
    else found.push((open = [child]));
  }
  return found;
}

function drop(misplaced: Misplaced[], row: TableRow): void {
  const at = misplaced.findIndex(
    (found) => found.is === 'anak' && found.rows.length === 1 && found.rows[0] === row,
  );
  if (at >= 0) misplaced.splice(at, 1);
}

function firstOf(found: Misplaced): number {
  return (found.is === 'induk' ? found.row : found.rows[0])?.index ?? 0;
}

/** Why codes cannot be checked: the table has no column for them. */
export function noKode(read: ReadTable): Bilingual | null {
  if (read.column('kode')) return null;
  return { id: 'Tabel ini tidak mempunyai kolom kode.', en: 'This table has no column of codes.' };
}

/** A cell of the code's column that holds a date or a time. */
interface DateCode {
  readonly cell: string;
  /** As it is shown. */
  readonly stated: string;
  /** What was typed. */
  readonly kode: string;
}

/** Codes that a spreadsheet took for dates or times. */
export function dateCodes(read: ReadTable): readonly DateCode[] {
  const column = read.column('kode');
  if (!column || column.left !== column.right) return [];
  return read.rows.flatMap(({ row, level }) => {
    const value = level === 'header-ulang' ? null : read.cell(row, column.left);
    const format = formatAt(read.grid, row, column.left);
    const kode = typeof value === 'number' ? codeOfDate(value, format) : null;
    if (kode === null) return [];
    return [{ cell: cellAddress(row, column.left), stated: cellText(value, format), kode }];
  });
}
