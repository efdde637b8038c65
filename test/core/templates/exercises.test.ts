import { check } from '../../../src/core/check';
import { EXERCISE_KINDS } from '../../../src/core/templates/exercises/example-rows';
import { exercise } from '../../../src/core/templates/exercises/exercises';
import { planGrid } from '../../../src/core/templates/plan-grid';
import type { SheetPlan } from '../../../src/core/templates/sheet-plan';

const found = (plan: SheetPlan): string[] =>
  check([planGrid(plan)], {}).findings.map(({ rule, cell }) => `${rule} ${cell}`);

describe.each(EXERCISE_KINDS)('%s', (kind) => {
  const { example, plan, mistakes } = exercise(kind);

  it('has a filled example in which nothing is found', () => {
    expect(found(example)).toEqual([]);
  });

  it('has an exercise in which exactly the planted mistakes are found, each where it is said to be', () => {
    expect(found(plan).sort()).toEqual(mistakes.map((mistake) => `${mistake.rule} ${mistake.found}`).sort());
  });

  it('gives a hint in both languages that does not name the cell', () => {
    for (const { hint, cell } of mistakes) {
      expect(hint.id).not.toBe('');
      expect(hint.en).not.toContain(cell);
    }
  });

  it('is the example again once every solution is applied', () => {
    const cells = plan.cells.map((row) => row.map((cell) => cell?.formula ?? cell?.value ?? null));
    for (const { solution } of mistakes) {
      const column = solution.cell.charCodeAt(0) - 65;
      const line = cells[Number(solution.cell.slice(1)) - 1];
      if (line) line[column] = solution.formula ?? solution.value ?? null;
    }
    expect(cells).toEqual(
      example.cells.map((row) => row.map((cell) => cell?.formula ?? cell?.value ?? null)),
    );
  });
});
