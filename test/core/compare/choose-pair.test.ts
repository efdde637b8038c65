import { compareBooks } from '../../../src/core/compare/compare-books';
import type { PairWish } from '../../../src/core/compare/choose-pair';
import type { TableKind } from '../../../src/core/layouts/layout';
import type { ReadTable } from '../../../src/core/read/read-table';
import { drawWorkbook } from '../../support/workbook-tester';

const PLAN = `
  | program                     | indikator |
  | PROGRAM REHABILITASI SOSIAL | Indeks    |`;
const REVIEW = `
  | programRkpd                 | programAnalisis             |
  | PROGRAM REHABILITASI SOSIAL | PROGRAM REHABILITASI SOSIAL |`;
const INDICATORS = `
  | indikator | catatan |
  | Cakupan   |         |`;

/** A workbook with one table of each kind; `L1` is the first. */
function book(...kinds: readonly TableKind[]): readonly ReadTable[] {
  return drawWorkbook(
    kinds.map((kind) => ({
      kind,
      table: kind === 'T-C.30' ? INDICATORS : kind === 'T-C.31' ? REVIEW : PLAN,
    })),
  ).tables;
}

const ANY: PairWish = { left: null, right: null };

function chosen(left: readonly ReadTable[], right: readonly ReadTable[] | null, wish = ANY): string | null {
  const made = compareBooks(left, right, wish, null);
  return made && `${made.left.table.kind} ${made.right.table.kind}`;
}

test('within a workbook the review stands against the plan, on the left', () => {
  expect(chosen(book('T-C.29', 'T-C.33', 'T-C.31'), null)).toBe('T-C.31 T-C.33');
  expect(chosen(book('T-C.33', 'T-C.29'), null)).toBe('T-C.29 T-C.33');
});

test('between workbooks the plans stand against each other, else what should agree', () => {
  expect(chosen(book('T-C.31', 'T-C.33'), book('T-C.29', 'T-C.33', 'T-C.31'))).toBe('T-C.33 T-C.33');
  expect(chosen(book('T-C.32', 'T-C.33'), book('T-C.27'))).toBe('T-C.33 T-C.27');
});

test('a wished table is taken, with what goes best with it', () => {
  const tables = book('T-C.29', 'T-C.33', 'T-C.31');
  expect(chosen(tables, null, { left: 'L1!A1', right: null })).toBe('T-C.29 T-C.33');
  expect(chosen(tables, null, { left: 'L1!A1', right: 'L3!A1' })).toBe('T-C.29 T-C.31');
});

test('a table is not compared with itself, nor indicators with a plan, nor one that is not there', () => {
  expect(chosen(book('T-C.33'), null)).toBeNull();
  expect(chosen(book('T-C.33'), book('T-C.30'))).toBeNull();
  expect(chosen([], book('T-C.33'))).toBeNull();
  expect(chosen(book('T-C.33'), book('T-C.33'), { left: 'L9!A1', right: null })).toBeNull();
});
