import type { TableRow } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';
import { rowsOf } from '../facts/belanja';
import { sameSum } from '../facts/sums';
import { levelName } from '../facts/names';
import { rangesOf } from '../grid/a1';
import { footBelanja } from '../facts/totals';
import type { EditKind } from './compute-plan';
import type { Operand } from './operand';
import type { Planner, Target } from './planner';
import { because } from './skip-reasons';
import { belanjaAddends, inOrder, partsOf, sumOf, usualFormat } from './sum-parts';

/** Amounts of rupiah where nothing in the column says otherwise. */
export const RUPIAH_FORMAT = '#,##0';

/** Sums of one money column, from the lowest level up: belanja operasi, sub kegiatan over belanja, parents. */
export function planSums(planner: Planner, column: TableColumn): void {
  const { rows } = planner.read;
  const foot = footBelanja(planner.read);
  const captions = captionLevels(planner, column);
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at];
    if (!row || row.level === 'total') continue;
    if (row.children.length > 0) planParent(planner, row, column, captions);
    else if (row.belanja.some((one) => !foot.has(one))) planBelanja(planner, row, column);
  }
}

function planParent(
  planner: Planner,
  row: TableRow,
  column: TableColumn,
  captions: ReadonlySet<string>,
): void {
  const target = planner.target(row, column);
  if (!planner.inScope(target)) return;
  const own = planner.operand(row, column);
  if (own.is === 'kosong') {
    const more = row.lanjutan.map((one) => planner.operand(one, column)).filter((one) => one.is === 'angka');
    if (more.length > 0) {
      planner.skip(target, because.inContinuation(rangesOf(more.map(({ place }) => place)).join(', ')));
      return;
    }
    if (captions.has(row.level)) {
      planner.skip(target, because.caption(levelName(row.level, 'id')));
      return;
    }
  }
  planSum(
    planner,
    target,
    'jumlah-anak',
    row.children.flatMap((child) => partsOf(planner, child, column)),
  );
}

/** Belanja operasi from its parts, then the sub kegiatan from its kinds. */
function planBelanja(planner: Planner, row: TableRow, column: TableColumn): void {
  if (row.belanja.every((one) => planner.operand(one, column).is === 'kosong')) return;
  const target = planner.target(row, column);
  if (belanjaAddends(planner, row, column) === null) {
    if (planner.inScope(target) && planner.operand(row, column).is === 'kosong') {
      const cells = row.belanja.map((one) => planner.target(one, column).place);
      planner.skip(target, because.unclearKinds(rangesOf(cells).join(', ')));
    }
    return;
  }
  planOperasi(planner, row.belanja, column);
  const addends = belanjaAddends(planner, row, column) ?? [];
  planSum(
    planner,
    target,
    'jumlah-belanja',
    addends.map((one) => planner.operand(one, column)),
  );
}

/** Belanja operasi from its parts, where both stand among the rows. */
export function planOperasi(planner: Planner, belanja: readonly TableRow[], column: TableColumn): void {
  const [operasi] = rowsOf(planner.read, belanja, ['operasi']);
  const parts = inOrder(rowsOf(planner.read, belanja, ['parts'])).map((one) => planner.operand(one, column));
  if (operasi && parts.some((one) => one.is === 'angka')) {
    planSum(planner, planner.target(operasi, column), 'jumlah-belanja', parts);
  }
}

/** Proposes the sum of the operands, or says why it cannot be. */
export function planSum(
  planner: Planner,
  target: Target,
  kind: EditKind,
  operands: readonly Operand[],
): void {
  if (!planner.inScope(target)) return;
  const blocked = operands.find((one) => one.is === 'halang');
  if (blocked?.is === 'halang') {
    planner.skip(target, blocked.reason);
    return;
  }
  const ranges = rangesOf(operands.map(({ place }) => place));
  if (operands.every((one) => one.is === 'kosong')) {
    planner.skip(target, because.childrenEmpty(ranges.join(', ')));
    return;
  }
  const formula = sumOf(operands);
  if (formula === null) {
    planner.skip(target, because.tooLong(ranges.length));
    return;
  }
  planner.propose(target, {
    kind,
    formula,
    operands,
    format: usualFormat(operands) ?? RUPIAH_FORMAT,
    agrees: (typed, _, result) => sameSum(typed, result, operands.length),
  });
}

/** Urusan and bidang are often headings only: where none of a level holds a figure in any money column, none gets one. */
function captionLevels(planner: Planner, column: TableColumn): ReadonlySet<string> {
  const { read } = planner;
  const captions = new Set<string>(['urusan', 'bidang']);
  if (column.layout.needs?.includes('urusan')) captions.delete('urusan');
  for (const row of read.rows) {
    if (!captions.has(row.level)) continue;
    if (read.money.some((money) => planner.operand(row, money).is !== 'kosong')) captions.delete(row.level);
  }
  return captions;
}
