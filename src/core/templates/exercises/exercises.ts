import { cellAddress } from '../../grid/a1';
import { layoutOf } from '../../layouts';
import type { Bilingual } from '../../language/language';
import type { CellEdit } from '../../grid/cell-edit';
import { formColumns } from '../form-columns';
import { type MadePlan, makePlan, type TemplateOptions } from '../template-plan';
import { withRunningNumbers } from '../running-numbers';
import type { PlanCell, SheetPlan } from '../sheet-plan';
import { EXAMPLE } from './example-plan';
import { type ExerciseKind, exampleRows } from './example-rows';
import { type Mistake, mistakes } from './mistakes';
import { recalculated } from './recalculated';

/** A mistake in an exercise sheet, as the pane's exercise mode knows it. */
export interface PlantedMistake {
  readonly rule: string;
  /** A1 of the cell where the rule reports it. */
  readonly found: string;
  /** A1 of the cell that is wrong. */
  readonly cell: string;
  /** Which way to look, without the cell. */
  readonly hint: Bilingual;
  /** What mends it: exactly what the filled example holds. */
  readonly solution: CellEdit;
}

export interface Exercise {
  readonly kind: ExerciseKind;
  /** The filled example, without a mistake. */
  readonly example: SheetPlan;
  /** The copy with planted mistakes, under the same name of sheet. */
  readonly plan: SheetPlan;
  readonly mistakes: readonly PlantedMistake[];
}

/** The example and the exercise of a kind. */
export function exercise(kind: ExerciseKind): Exercise {
  const made = example(kind);
  const cells = made.plan.cells.map((row) => [...row]);
  const styles = [...made.plan.styles];
  const planted = mistakes[kind].map((mistake) => plant(made, mistake, cells));
  return {
    kind,
    example: made.plan,
    plan: recalculated({ ...made.plan, cells, styles }),
    mistakes: planted,
  };
}

function example(kind: ExerciseKind): MadePlan {
  const options: TemplateOptions = { ...EXAMPLE, name: kind };
  const rows = withRunningNumbers(exampleRows(kind), formColumns(layoutOf(kind), options));
  return makePlan(kind, { ...options, rows });
}

function plant(made: MadePlan, mistake: Mistake, cells: (PlanCell | null)[][]): PlantedMistake {
  const place = placeIn(made, mistake);
  const found = mistake.found ? placeIn(made, { ...mistake, ...mistake.found }) : place;
  const before = made.plan.cells[place.row]?.[place.column] ?? null;
  const style = before?.style;
  const line = cells[place.row];
  if (!line) throw new Error(`no row for the mistake ${mistake.rule}`);
  line[place.column] = {
    ...(mistake.value !== null && { value: mistake.value }),
    ...(style !== undefined && { style }),
  };
  const cell = cellAddress(place.row, place.column);
  const target = { sheet: made.plan.name, cell };
  const solution: CellEdit =
    before?.formula === undefined
      ? { ...target, value: plainValue(before) }
      : { ...target, formula: before.formula };
  return {
    rule: mistake.rule,
    found: cellAddress(found.row, found.column),
    cell,
    hint: mistake.hint,
    solution,
  };
}

function plainValue(cell: PlanCell | null): string | number | null {
  const value = cell?.value ?? null;
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

/** Row 0 is the first of the data; below 0 are the rows of the heading, -1 the column numbers. */
function placeIn(
  made: MadePlan,
  { row, key }: { row: number; key: string },
): { row: number; column: number } {
  const column = made.columns.findIndex((one) => one.key === key);
  if (column < 0) throw new Error(`no column ${key}`);
  return { row: made.dataTop + row, column };
}
