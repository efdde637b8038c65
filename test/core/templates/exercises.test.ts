import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../../src/core/engine/check';
import { answerSheet } from '../../../src/core/templates/exercises/answer-sheet';
import { EXERCISE_KINDS } from '../../../src/core/templates/exercises/example-rows';
import { exerciseFile } from '../../../src/core/templates/exercises/exercise-files';
import { exercise } from '../../../src/core/templates/exercises/exercises';
import { planGrid } from '../../../src/core/templates/plan-grid';
import type { SheetPlan } from '../../../src/core/templates/sheet-plan';
import { writeWorkbook } from '../../../src/hosts/file/write/write-workbook';

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

  it('stands in assets/contoh as it is made here (npm run samples)', () => {
    const kept = (name: string): Buffer => readFileSync(join(__dirname, '../../../assets/contoh', name));
    expect(kept(exerciseFile(kind).example).equals(writeWorkbook([example]))).toBe(true);
    expect(kept(exerciseFile(kind).exercise).equals(writeWorkbook([plan]))).toBe(true);
  });

  it('gives a hint in both languages that does not name the cell', () => {
    for (const { hint, cell } of mistakes) {
      expect(hint.id).not.toBe('');
      expect(hint.en).not.toContain(cell);
    }
  });

  it('has a sheet of answers: each mistake with what stands there and what should, and no table to check', () => {
    const sheet = answerSheet({ kind, plan, mistakes }, (rule) => rule, 'id');
    const rows = sheet.cells.slice(4).map((row) => row.map((cell) => cell?.value ?? null));
    expect(rows.map(([, cell]) => cell)).toEqual(mistakes.map(({ cell }) => cell));
    for (const [, , standing, should] of rows) expect(standing).not.toBe(should);
    expect(check([planGrid(sheet)], {}).tables).toEqual([]);
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
