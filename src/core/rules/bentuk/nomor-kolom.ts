import { headingCellOf } from '../../facts/headings';
import { FORMULA_SIGN, operandsOf } from '../../layouts/layout';
import { cellAddress, columnLetters, rangeAddress } from '../../grid/a1';
import type { ReadTable } from '../../read/read-table';
import type { Fix } from '../finding';
import { fixLabel } from '../fixes';
import { defineRule, type Draft, messagesOf } from '../rule';
import { nomorKolomText } from './nomor-kolom.text';
import { plainFormula, type PrintedNumber, printedNumbers } from '../../facts/printed-numbers';

const say = messagesOf('nomor-kolom', nomorKolomText);

/** The row of column numbers: missing, incomplete, wrong; formulas printed in it; columns in another order. */
export const nomorKolom = defineRule({
  id: 'nomor-kolom',
  family: 'bentuk',
  severity: 'peringatan',
  text: nomorKolomText,
  check: (read) => {
    if (read.layout.numbering === 'bebas') return [];
    const printed = printedNumbers(read);
    if (!printed) return [...noRow(read), ...otherOrder(read)];
    return [
      ...numbersOf(read, printed),
      ...printed.flatMap((number) => wrongFormula(read, number, printed)),
      ...otherOrder(read),
    ];
  },
});

function noRow(read: ReadTable): Draft[] {
  const { headerRows, range } = read.table;
  return [
    {
      cell: rangeAddress({ top: headerRows[1], bottom: headerRows[1], left: range.left, right: range.right }),
      severity: 'catatan',
      message: say.tidakAda({ kind: read.layout.kind }),
    },
  ];
}

interface Wrong {
  readonly number: PrintedNumber;
  readonly expected: number;
}

function numbersOf(read: ReadTable, printed: readonly PrintedNumber[]): Draft[] {
  const found = printed.filter(({ number }) => number !== null).length;
  const counted = printed.filter(({ official }) => official !== null);
  if (found * 2 < counted.length) return [broken(read, printed, found, counted.length)];
  // Local forms have more columns or fewer: numbers that simply count them through are right as well.
  const byForm = wrongByForm(counted);
  const places = placesOf(printed);
  const byPlace = printed.flatMap((number, at) => {
    const expected = places[at] ?? at + 1;
    return number.number === expected ? [] : [{ number, expected }];
  });
  const wrong = byForm.length <= byPlace.length ? byForm : byPlace;
  const [first] = wrong;
  if (!first) return [];
  const cells = wrong.map(({ number }) => cellOfNumber(number));
  const last = wrong.at(-1) ?? first;
  const together =
    last.number.row === first.number.row &&
    last.number.column.right - first.number.column.left < wrong.length;
  return [
    {
      cell: together
        ? rangeAddress({
            top: first.number.row,
            bottom: first.number.row,
            left: first.number.column.left,
            right: last.number.column.left,
          })
        : cellOfNumber(first.number),
      message: say.salah({
        columns: wrong.map(({ number, expected }) => ({
          column: columnLetters(number.column.left),
          stated: number.text,
          expected: String(expected),
        })),
      }),
      stated: wrong.map(({ number }) => number.text).join('|'),
      computed: wrong.map(({ expected }) => String(expected)).join('|'),
      related: together ? [] : cells.slice(1),
      fixes: fixOf(read, wrong, printed),
    },
  ];
}

/** Numbers that count the columns through; K and Rp of one column may share theirs. */
function placesOf(printed: readonly PrintedNumber[]): readonly number[] {
  let place = 0;
  return printed.map(({ column, number }, at) => {
    const before = printed[at - 1];
    const shared = before?.column.layout === column.layout && before.number === number;
    if (!shared) place++;
    return place;
  });
}

/** Of a split column one half may carry the number for both. */
function wrongByForm(counted: readonly PrintedNumber[]): Wrong[] {
  return counted.flatMap((number) => {
    const { official } = number;
    if (official === null || number.number === official) return [];
    const twin = counted.some(
      (other) => other !== number && other.official === official && other.number === official,
    );
    return twin && number.number === null ? [] : [{ number, expected: official }];
  });
}

function cellOfNumber(number: PrintedNumber): string {
  return cellAddress(number.row, number.column.left);
}

/** Too few numbers to compare: the cells that hold anything, as one block. */
function broken(read: ReadTable, printed: readonly PrintedNumber[], found: number, of: number): Draft {
  const filled = printed.filter((number) => number.text !== '');
  const rows = filled.map(({ row }) => row);
  const { left, right } = read.table.range;
  return {
    cell: rangeAddress({ top: Math.min(...rows), bottom: Math.max(...rows), left, right }),
    message: say.kurang({ found, of }),
    stated: filled.map((number) => number.text).join('|'),
  };
}

/** Written as its neighbours are: "(7)" among "(6)" and "(8)". A K or Rp is left for its author to move. */
function fixOf(read: ReadTable, wrong: readonly Wrong[], printed: readonly PrintedNumber[]): readonly Fix[] {
  if (wrong.some(({ number }) => number.number === null && number.text !== '')) return [];
  const brackets = printed.filter(({ text: said }) => said.startsWith('(')).length * 2 > printed.length;
  const edits = wrong.map(({ number, expected }) => ({
    sheet: read.table.sheet,
    cell: cellOfNumber(number),
    value: brackets ? `(${String(expected)})` : expected,
  }));
  const value = edits.map((edit) => String(edit.value)).join(', ');
  return [{ label: fixLabel.write(value), edits }];
}

/** A printed formula ("8=(6/7)") that is not the form's, in the numbers this table gives its columns. */
function wrongFormula(read: ReadTable, number: PrintedNumber, printed: readonly PrintedNumber[]): Draft[] {
  const { formula } = number.column.layout;
  if (!formula || number.formula === null || number.number === null) return [];
  const numberOf = (role: string): string | null => {
    const operand = printed.find(({ column }) => column.layout.role === role);
    const value = operand?.number ?? operand?.official ?? null;
    return value === null ? null : String(value);
  };
  const numbers = operandsOf(formula).map(numberOf);
  if (numbers.includes(null)) return [];
  const stated = plainFormula(number.formula);
  const computed = numbers.join(FORMULA_SIGN[formula.is]);
  const sorted = (sum: string): string => sum.split('+').sort().join('+');
  if (stated === computed || (formula.is === 'jumlah' && sorted(stated) === sorted(computed))) return [];
  const expected = `${String(number.number)}=(${computed})`;
  return [
    {
      cell: cellAddress(number.row, number.column.left),
      message: say.rumus({ stated: number.text, expected }),
      stated: number.text,
      computed: expected,
      fixes: [
        {
          label: fixLabel.write(expected),
          edits: [
            { sheet: read.table.sheet, cell: cellAddress(number.row, number.column.left), value: expected },
          ],
        },
      ],
    },
  ];
}

/** Columns of the form that stand in another order than its numbers. */
function otherOrder(read: ReadTable): Draft[] {
  const columns = read.table.columns.filter(
    ({ layout }) => layout.number !== null && layout.repeats === undefined,
  );
  const moved = columns.filter((column, at) => {
    const number = column.layout.number ?? 0;
    const before = columns[at - 1]?.layout.number ?? 0;
    const after = columns[at + 1]?.layout.number ?? Infinity;
    return number < before || number > after;
  });
  const [first] = moved;
  if (!first) return [];
  const names = moved.map(({ layout }) => layout.headings[0] ?? layout.role);
  const cells = moved.map((column) => headingCellOf(read, column));
  return [
    {
      cell: cells[0] ?? 'A1',
      severity: 'catatan',
      message: say.urutan({ names }),
      related: cells.slice(1),
    },
  ];
}
