import { fc } from '../../support/random';
import { parseRange } from '../../../src/core/grid/a1';
import { evaluate, evaluateKnown } from '../../../src/core/compute/formula/evaluate';
import type { FormulaValue } from '../../../src/core/compute/formula/formula';
import { parseFormula } from '../../../src/core/compute/formula/parse-formula';

/** What a formula gives over cells named by their addresses ("B2", "'Tabel 3.1'!B2"). */
function result(formula: string, cells: Readonly<Record<string, FormulaValue>> = {}): FormulaValue {
  const parsed = parseFormula(formula);
  if (!parsed) throw new Error(`not understood: ${formula}`);
  return evaluate(parsed, (sheet, row, column) => {
    for (const [name, value] of Object.entries(cells)) {
      const [place = '', of = null] = name.split('!').reverse();
      const range = parseRange(place);
      const named = of === null ? null : of.replaceAll("'", '');
      if (range?.top === row && range.left === column && named === sheet) return value;
    }
    return null;
  });
}

test.each([
  ['1+2*3', 7],
  ['(1+2)*3', 9],
  ['-2^2', 4],
  ['2^3^2', 64],
  ['10-4-3', 3],
  ['50%', 0.5],
  ['100*(1+5%)', 105],
  ['1/0', { error: '#DIV/0!' }],
  ['"a"&1', 'a1'],
  ['"Abc"="aBC"', true],
  ['1<"a"', true],
  ['IF(1>2,"ya","tidak")', 'tidak'],
  ['IFERROR(1/0,"")', ''],
  ['ROUND(2.5,0)', 3],
  ['ROUND(-2.5,0)', -3],
  ['ROUND(1.005,2)', 1.01],
  ['ROUND(1234,-2)', 1200],
  ['N("12")', 0],
  ['AND(TRUE,1>0)', true],
  ['1+#REF!', { error: '#REF!' }],
])('%s gives %p', (formula, expected) => {
  expect(result(formula)).toEqual(expected);
});

test.each([
  ['XLOOKUP("b",A1:A3,B1:B3)', 2],
  ['_xlfn.XLOOKUP("z",A1:A3,B1:B3,"tidak ada")', 'tidak ada'],
  ['XLOOKUP("z",A1:A3,B1:B3)', { error: '#N/A' }],
  ['XLOOKUP("c*",A1:A3,B1:B3,0,2)', 3],
  ['XLOOKUP("c*",A1:A3,B1:B3,0)', 0],
])('%s gives %p', (formula, expected) => {
  expect(result(formula, { A1: 'a', A2: 'b', A3: 'cd', B1: 1, B2: 2, B3: 3 })).toEqual(expected);
});

test.each([
  ['"1,5"+1', 'whether that is a number depends on the language'],
  ['1.5&""', 'so does the decimal sign'],
  ['TEXT(1234,"#,##0")', 'and the format'],
  ['COUNTIF(A1:A2,">1.5")', 'and the condition'],
  ['SUBTOTAL(9,A1:A2)', 'nobody said which rows are hidden'],
  ['TODAY()', 'nobody said what day it is'],
  ['ROW()', 'nobody said where it stands'],
  ['INDEX(A1:B2,0,1)', 'it fills several cells'],
])('nobody but Excel knows what %s gives: %s', (formula) => {
  const parsed = parseFormula(formula);
  expect(parsed && evaluateKnown(parsed, () => 2)).toBeUndefined();
});

test('of cells the numbers alone are added; text that looks like a number is none', () => {
  const cells = { A1: 1, A2: '2', A3: null, A4: true, A5: 4 };
  expect(result('SUM(A1:A5)', cells)).toBe(5);
  expect(result('COUNT(A1:A5)', cells)).toBe(2);
  expect(result('AVERAGE(A1:A5)', cells)).toBe(2.5);
  expect(result('A2+1', cells)).toBe(3);
});

test('errors in cells come through a sum and stop at a guard', () => {
  const cells = { A1: 1, A2: { error: '#REF!' }, B1: null };
  expect(result('SUM(A1:A2)', cells)).toEqual({ error: '#REF!' });
  expect(result('IF(N(B1)=0,"",A1/B1)', cells)).toBe('');
});

test('cells of other sheets are asked for by the sheet', () => {
  expect(result("SUM('Tabel 3.1'!B2,C3)", { "'Tabel 3.1'!B2": 5, C3: 7 })).toBe(12);
});

test.each(['SUM(A1', 'OFFSET(A1,1,1)', 'Pagu_2022+1', '{1,2}', '1 2', '', '=1', 'A1:B2:C3'])(
  '%p is not understood rather than guessed',
  (formula) => {
    expect(parseFormula(formula)).toBeNull();
  },
);

test('arithmetic is that of the machine, whatever the nesting', () => {
  const number = fc.integer({ min: 1, max: 1_000_000 });
  const { expression } = fc.letrec<{ expression: readonly [string, number] }>((tie) => ({
    expression: fc.oneof(
      { maxDepth: 5 },
      number.map((value) => [String(value), value] as const),
      fc
        .tuple(tie('expression'), fc.constantFrom('+', '-', '*'), tie('expression'))
        .map(([[left, a], sign, [right, b]]) => {
          const value = sign === '+' ? a + b : sign === '-' ? a - b : a * b;
          return [`(${left}${sign}${right})`, value] as const;
        }),
    ),
  }));
  fc.assert(
    fc.property(expression, ([formula, value]) => {
      expect(result(formula)).toBe(value);
    }),
  );
});
