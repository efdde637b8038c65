import { fc } from '../../support/random';
import {
  type Calculator,
  createCalculator,
  type UncertainCell,
} from '../../../src/core/compute/calculator/calculator';
import { cellAddress, parseRange } from '../../../src/core/grid/a1';
import { type CellGrid, type CellValue, formulaAt } from '../../../src/core/grid/cell-grid';

/** A sheet of twelve columns and nine rows that a test may write into. */
function sheetOf(
  cells: Readonly<Record<string, CellValue | `=${string}`>>,
): CellGrid & { values: CellValue[][] } {
  const values = Array.from({ length: 9 }, () => Array<CellValue>(12).fill(null));
  const formulas = values.map((row) => row.map((): string | null => null));
  for (const [address, content] of Object.entries(cells)) {
    const { top = 0, left = 0 } = parseRange(address) ?? {};
    const formula = typeof content === 'string' && content.startsWith('=') ? content.slice(1) : null;
    const [row, marks] = [values[top], formulas[top]];
    if (row) row[left] = formula === null ? content : null;
    if (marks) marks[left] = formula;
  }
  const shape = { merges: [], hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() };
  return { sheet: 'S', visibility: 'visible', values, formulas, formats: [], ...shape };
}

const calculatorOf = (grid: CellGrid): Calculator => {
  const calculator = createCalculator({
    names: [{ name: 'Tarif', sheet: null, formula: 'S!$L$9' }],
    now: () => 46_000,
    left: () => false,
    extent: () => ({ rows: 9, columns: 12 }),
  });
  calculator.addSheet(grid);
  return calculator;
};

/** Says that cells changed; gives the addresses computed, in their order, and those nobody can compute. */
function follow(
  grid: ReturnType<typeof sheetOf>,
  changed: readonly string[],
  known = new Map<number, UncertainCell>(),
) {
  const places = changed.map((address) => {
    const { top = 0, left = 0 } = parseRange(address) ?? {};
    return { sheet: 'S', row: top, column: left };
  });
  const followed = calculatorOf(grid).follow(places, known, {
    grid: (sheet) => (sheet.toLowerCase() === 's' ? grid : undefined),
    write: ({ row, column }, value) => {
      const cells = grid.values[row];
      if (cells) cells[column] = value;
    },
  });
  const address = ({ row, column }: { row: number; column: number }) => cellAddress(row, column);
  return {
    computed: followed.computed.map(address),
    uncertain: followed.uncertain.map((cell) => `${address(cell)} ${cell.why}`),
    now: followed.uncertainNow,
  };
}

test('only what reads the changed cell is computed, each behind what it reads itself', () => {
  const grid = sheetOf({ A1: 2, B1: '=A1*2', C1: '=SUM(A1:B1)', D1: '=C1+B1', E1: '=9', F1: '=E1' });
  expect(follow(grid, ['A1']).computed).toEqual(['B1', 'C1', 'D1']);
  expect(grid.values[0]?.slice(0, 6)).toEqual([2, 4, 6, 10, null, null]);
});

test('a chain of twenty thousand rows is computed to its end', () => {
  const rows = 20_000;
  const grid: ReturnType<typeof sheetOf> = {
    ...sheetOf({}),
    values: Array.from({ length: rows }, () => [1, null]),
    formulas: Array.from({ length: rows }, (_, row) => [
      null,
      row === 0 ? 'A1' : `B${String(row)}+A${String(row + 1)}`,
    ]),
  };
  expect(follow(grid, ['A1']).computed.length).toBe(rows);
  expect(grid.values[rows - 1]?.[1]).toBe(rows);
});

test('whole columns, other rows, names and small and tall ranges all tell who reads a cell', () => {
  const grid = sheetOf({
    A3: 1,
    L9: 2,
    B1: '=SUM(A:A)',
    C1: '=SUM(3:3)',
    D1: '=Tarif*A3',
    E1: '=SUM(A1:A9)',
    F1: '=A4',
  });
  expect(follow(grid, ['A3']).computed.sort()).toEqual(['B1', 'C1', 'D1', 'E1']);
  expect(follow(grid, ['L9']).computed).toEqual(['D1']);
  expect(follow(grid, ['D3']).computed).toEqual(['C1']);
});

test('a circle is told, with what stands behind it; the rest is computed', () => {
  const grid = sheetOf({ A1: 1, B1: '=A1+C1', C1: '=B1', D1: '=C1+1', E1: '=A1+1' });
  const { computed, uncertain } = follow(grid, ['A1']);
  expect(computed).toEqual(['E1']);
  expect(uncertain.sort()).toEqual(['B1 melingkar', 'C1 melingkar', 'D1 mengikuti']);
});

test('what reads a figure that nobody computed is not computed either, now and later', () => {
  const grid = sheetOf({ A1: 1, B1: '=OFFSET(A1,0,0)', C1: '=B1+1', D1: '=SUM(C1:C2)', E1: 1, F1: '=D1+E1' });
  const first = follow(grid, ['A1']);
  expect(first.uncertain.sort()).toEqual(['B1 rumus', 'C1 mengikuti', 'D1 mengikuti', 'F1 mengikuti']);
  expect(follow(grid, ['E1'], new Map(first.now)).uncertain).toContain('F1 mengikuti');
});

test('computing what follows gives what computing everything gives', () => {
  const formula = fc
    .tuple(fc.constantFrom('SUM', 'MAX', 'COUNT'), fc.nat(11), fc.nat(5), fc.nat(3), fc.nat(3))
    .map(([name, column, row, down, right]) => {
      const end = cellAddress(row + down, Math.min(11, column + right));
      return `=${name}(${cellAddress(row, column)}:${end})+${cellAddress(row, column)}`;
    });
  const cell = fc.tuple(fc.nat(8), fc.nat(11)).map(([row, column]) => cellAddress(row, column));
  const sheet = fc.dictionary(cell, fc.oneof(fc.integer({ min: -9, max: 9 }), formula), { maxKeys: 40 });
  fc.assert(
    fc.property(sheet, cell, fc.integer({ min: 10, max: 99 }), (cells, changed, value) => {
      const grid = sheetOf(cells);
      follow(grid, Object.keys(cells));
      const { top = 0, left = 0 } = parseRange(changed) ?? {};
      fc.pre(formulaAt(grid, top, left) === null);
      const row = grid.values[top];
      if (row) row[left] = value;
      const { now } = follow(grid, [changed]);
      const whole = sheetOf({ ...cells, [changed]: value });
      const all = follow(whole, [...Object.keys(cells), changed]);
      const sure = (one: CellGrid) =>
        one.values.map((line, r) =>
          line.map((shown, c) =>
            [...all.now.values()].some((lost) => lost.row === r && lost.column === c) ? null : shown,
          ),
        );
      expect(sure(grid)).toEqual(sure(whole));
      expect(now.size).toBeLessThanOrEqual(all.now.size);
    }),
  );
});
