import { cellAddress } from '../../grid/a1';
import type { ReadTable } from '../../read/read-table';
import { fixLabel } from '../fix-labels';
import type { Draft } from '../rule';
import { plainFormula, type PrintedNumber } from './printed-numbers';
import type { Say } from '../message';

interface Texts {
  readonly rumus: { stated: string; expected: string };
}

/** A printed formula ("8=(6/7)") that is not the form's, in the numbers this table gives its columns. */
export function wrongFormula(
  read: ReadTable,
  number: PrintedNumber,
  printed: readonly PrintedNumber[],
  say: Say<Texts>,
): Draft[] {
  const { formula } = number.column.layout;
  if (!formula || number.formula === null || number.number === null) return [];
  const numberOf = (role: string): string | null => {
    const operand = printed.find(({ column }) => column.layout.role === role);
    const value = operand?.number ?? operand?.official ?? null;
    return value === null ? null : String(value);
  };
  const operands = formula.is === 'rasio' ? [formula.of, formula.to] : formula.of;
  const numbers = operands.map(numberOf);
  if (numbers.includes(null)) return [];
  const stated = plainFormula(number.formula);
  const computed = numbers.join(formula.is === 'rasio' ? '/' : '+');
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
