import type { CellGrid, CellValue } from '../grid/cell-grid';
import { formatAt, valueAt } from '../grid/cell-grid';
import { type ColumnFormula, FORMULA_SIGN, operandsOf } from '../layouts/layout';
import type { MatchedColumn } from './matched-column';
import { weights } from './weights';

/** How well a reading of a table's columns agrees with the table's own figures. */
export interface Equations {
  /** Rows in which an equation of the form could be worked out, and those in which it held. */
  readonly asked: number;
  readonly held: number;
  /** «8=(7/6) 12/14»: each equation by the form's column numbers. */
  readonly each: readonly string[];
}

/** Holds the form's equations (8 = 7/6, 10 = 5+7+9) against the first rows below a heading. */
export function equationsOf(grid: CellGrid, dataTop: number, matched: readonly MatchedColumn[]): Equations {
  let asked = 0;
  let held = 0;
  const each: string[] = [];
  for (const entry of matched) {
    const { formula, number } = entry.column;
    const parts = formula && partsOf(formula, entry, matched);
    if (!formula || !parts) continue;
    let own = 0;
    let agreeing = 0;
    for (let row = dataTop; row < Math.min(grid.values.length, dataTop + weights.content.sample); row++) {
      const holds = holdsIn(grid, row, formula, entry, parts);
      if (holds === null) continue;
      own++;
      if (holds) agreeing++;
    }
    if (own === 0) continue;
    asked += own;
    held += agreeing;
    const sign = FORMULA_SIGN[formula.is];
    each.push(
      `${number ?? entry.column.role}=${parts.map(({ column }) => column.number ?? column.role).join(sign)} ${agreeing}/${own}`,
    );
  }
  return { asked, held, each };
}

/** Share of the equations that hold; of none, nothing is known. */
export function shareHeld({ asked, held }: Equations): number {
  return asked === 0 ? 0 : held / asked;
}

/** The columns an equation is made of, in its order; null where one of them is missing. */
function partsOf(
  formula: ColumnFormula,
  { split }: MatchedColumn,
  matched: readonly MatchedColumn[],
): readonly MatchedColumn[] | null {
  const roles = operandsOf(formula);
  const parts = roles.flatMap(
    (role) => matched.find((entry) => entry.column.role === role && entry.split === split) ?? [],
  );
  return parts.length === roles.length ? parts : null;
}

/** Whether an equation holds in a row; null where the row does not have all its figures. */
function holdsIn(
  grid: CellGrid,
  row: number,
  formula: ColumnFormula,
  entry: MatchedColumn,
  parts: readonly MatchedColumn[],
): boolean | null {
  const stated = figureIn(grid, row, entry);
  const figures = parts.map((part) => figureIn(grid, row, part));
  const known = figures.flatMap((figure) => figure ?? []);
  if (stated === null || known.length < figures.length) return null;
  if (formula.is === 'jumlah') {
    const sum = known.reduce((total, figure) => total + figure, 0);
    return Math.abs(stated - sum) <= weights.equations.slack * Math.max(1, Math.abs(sum));
  }
  const [of = 0, to = 0] = known;
  if (formula.is === 'selisih') return Math.abs(Math.abs(stated) - Math.abs(of - to)) < 1;
  if (to === 0) return null;
  const percent = (100 * of) / to;
  // A ratio is printed in percent or as a fraction.
  return [stated, stated * 100].some((one) => Math.abs(one - percent) <= weights.equations.percentPoints);
}

function figureIn(grid: CellGrid, row: number, { heading }: MatchedColumn): number | null {
  for (let column = heading.left; column <= heading.right; column++) {
    const figure = figureOf(valueAt(grid, row, column), formatAt(grid, row, column));
    if (figure !== null) return figure;
  }
  return null;
}

/** The first figure of a cell, Indonesian signs: «1.250.000», «85,5 %», «12 Orang». */
function figureOf(value: CellValue, format: string | null): number | null {
  if (typeof value === 'number') return format?.includes('%') ? value * 100 : value;
  if (typeof value !== 'string') return null;
  const text = /^\s*(?:rp\.?\s*)?(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)(?![\d.,])/i.exec(value)?.[1];
  if (text === undefined) return null;
  const plain = /^\d{1,3}(?:\.\d{3})+/.test(text) ? text.replaceAll('.', '') : text;
  return Number(plain.replace(',', '.'));
}
