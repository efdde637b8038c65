import { fc, runs } from '../../support/random';
import type { CellGrid } from '../../../src/core/grid/cell-grid';
import { recognise } from '../../../src/core/recognise/recognise';
import { stillRecognised } from '../../../src/core/recognise/still-recognised';
import { editedRows } from '../../../src/core/engine/edited-rows';
import { evaluationSheet, planSheet } from '../../../bench/sample-sheets';
import { sheetsOf, WITH_MISTAKES } from '../../e2e/workbooks';
import { afterEdit, sheetEdit } from '../engine/edited-workbook';

/** Whether recognition was said to stand, after a check that it does. */
function stands(before: CellGrid, after: CellGrid): boolean {
  const rows = editedRows(before, after);
  const { tables } = recognise(before);
  if (!rows || !stillRecognised(before, after, rows, tables)) return false;
  expect(recognise(after).tables).toEqual(tables);
  return true;
}

test.each([
  ['a plan', () => Promise.resolve([planSheet(260)])],
  ['an evaluation', () => Promise.resolve([evaluationSheet(260)])],
  ['two tables below each other', () => Promise.resolve([below(planSheet(130), evaluationSheet(130))])],
  ['the sample with mistakes', () => sheetsOf(WITH_MISTAKES)],
])('where recognition is said to stand, it does: %s', async (_, make) => {
  const [grid] = await make();
  if (!grid) throw new Error('no sheet');
  fc.assert(
    fc.property(sheetEdit, (edit) => {
      const [after] = afterEdit([grid], edit);
      if (after) stands(grid, after);
    }),
    { numRuns: runs(50) },
  );
});

test('an amount, a name or a code deep in a long table leaves it as it was recognised', () => {
  const grid = planSheet(260);
  for (const [column, typed] of [
    [6, 5],
    [6, '12 Orang'],
    [2, 'Nama lain'],
    [0, '1.01.01.2.01.0099'],
    [20, 'di samping tabel'],
  ] as const) {
    const at = { row: 170, column };
    const values = grid.values.map((cells, row) => {
      if (row !== at.row) return cells;
      const line = [...cells];
      while (line.length <= column) line.push(null);
      line[column] = typed;
      return line;
    });
    expect([column, stands(grid, { ...grid, values })]).toEqual([column, column !== 20]);
  }
});

function below(one: CellGrid, other: CellGrid): CellGrid {
  const down = one.values.length + 3;
  const gap = [[], [], []];
  return {
    ...one,
    values: [...one.values, ...gap, ...other.values],
    formulas: [...one.formulas, ...gap, ...other.formulas],
    formats: [...one.formats, ...gap, ...other.formats],
    merges: [
      ...one.merges,
      ...other.merges.map((merge) => ({ ...merge, top: merge.top + down, bottom: merge.bottom + down })),
    ],
  };
}
