import type { CellGrid, CellValue } from '../grid/cell-grid';
import { evaluateKnown } from './formula/evaluate';
import { parseFormula } from './formula/parse-formula';

/** A longer chain of formulas without values is left to Excel. */
const DEEPEST = 400;

/**
 * The sheets with the values that their formulas were saved without, as some writers of workbooks do: computed here,
 * as far as they can be. Sheets that lack none are given back as they are, and so are all where nothing can be computed.
 */
export function withMissingValues(sheets: readonly CellGrid[]): readonly CellGrid[] {
  const lacking = sheets.filter(lacksValues);
  if (lacking.length === 0) return sheets;
  const byName = new Map(sheets.map((grid) => [grid.sheet.toLowerCase(), grid]));
  const known = new Map<CellGrid, Map<string, CellValue | undefined>>(
    lacking.map((grid) => [grid, new Map()]),
  );
  const extent = {
    rows: Math.max(...sheets.map(({ values }) => values.length)),
    columns: Math.max(...sheets.map(({ values }) => Math.max(0, ...values.map((cells) => cells.length)))),
  };
  const valueIn = (grid: CellGrid, row: number, column: number, depth: number): CellValue | undefined => {
    const value = grid.values[row]?.[column] ?? null;
    const formula = value === null ? (grid.formulas[row]?.[column] ?? null) : null;
    const computed = known.get(grid);
    if (formula === null || !computed) return value;
    const key = `${row} ${column}`;
    // A formula that leads back to itself has no value while it is computed.
    if (computed.has(key)) return computed.get(key);
    computed.set(key, undefined);
    const parsed = depth > DEEPEST ? null : parseFormula(formula);
    let whole = true;
    const found = parsed
      ? evaluateKnown(
          parsed,
          (sheet, r, c) => {
            const other = sheet === null ? grid : byName.get(sheet.toLowerCase());
            const read = other && valueIn(other, r, c, depth + 1);
            if (read === undefined) whole = false;
            return read ?? null;
          },
          { place: { row, column }, extent },
        )
      : undefined;
    const result = whole && found !== undefined ? (found ?? 0) : undefined;
    computed.set(key, result);
    return result;
  };
  return sheets.map((grid) =>
    known.has(grid) ? filled(grid, (row, column) => valueIn(grid, row, column, 0)) : grid,
  );
}

function lacksValues({ values, formulas }: CellGrid): boolean {
  return formulas.some((cells, row) =>
    cells.some((formula, column) => formula !== null && (values[row]?.[column] ?? null) === null),
  );
}

function filled(grid: CellGrid, valueAt: (row: number, column: number) => CellValue | undefined): CellGrid {
  const computed = new Set<string>();
  const values = grid.formulas.map((formulas, row) => {
    const own = grid.values[row] ?? [];
    if (formulas.every((formula, column) => formula === null || (own[column] ?? null) !== null)) return own;
    return Array.from({ length: Math.max(own.length, formulas.length) }, (_, column) => {
      const value = own[column] ?? null;
      if (value !== null || (formulas[column] ?? null) === null) return value;
      const found = valueAt(row, column) ?? null;
      if (found !== null) computed.add(`${row} ${column}`);
      return found;
    });
  });
  for (let row = values.length; row < grid.values.length; row++) values.push(grid.values[row] ?? []);
  return { ...grid, values, computed };
}
