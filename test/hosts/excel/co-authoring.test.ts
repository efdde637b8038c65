import { contentOf } from '../../../src/core/grid/cell-content';
import type { CellEdit } from '../../../src/core/grid/cell-edit';
import { createExcelHost } from '../../../src/hosts/excel/excel-host';
import type { CellsChanged } from '../../../src/hosts/host';
import type { FakeExcel } from '../../support/excel-fake';
import { clearStage, codeOf, gridOf, settled, stage, valueOf } from './support';

afterEach(clearStage);

const LABEL = { id: 'Perbaiki', en: 'Mend' };
const table = gridOf('Tabel 3.1', [
  ['Kode', 'Pagu'],
  ['1.06', 300],
  ['1.06.01', 200],
  ['1.06.02', 100],
]);
const edits: readonly CellEdit[] = [
  { sheet: 'Tabel 3.1', cell: 'B2', formula: 'SUM(B3:B4)' },
  { sheet: 'Tabel 3.1', cell: 'B4', value: 150 },
];
const column = ({ model }: FakeExcel): unknown =>
  [1, 2, 3].map((row) => {
    const cells = model.sheets[0]?.cells;
    return cells?.formula(row, 1) ?? cells?.value(row, 1);
  });

/** Somebody else writes into a cell just before the nth request from now is carried out. */
function writtenBefore(excel: FakeExcel, nth: number, row: number, value: number | string): void {
  let since = 0;
  excel.beforeSync(() => {
    if (++since === nth) excel.model.sheets[0]?.cells.set(row, 1, value, null);
  });
}

test('what others write between our reading and our writing is kept, and nothing of ours is', async () => {
  for (const [row, name] of [
    [1, 'B2'],
    [3, 'B4'],
  ] as const) {
    const { excel } = stage([table]);
    writtenBefore(excel, 2, row, 999);
    const result = await createExcelHost().apply(edits, LABEL);
    expect(result).toMatchObject({ ok: false, problem: { code: 'sel-berubah', cells: [name] } });
    expect(column(excel)).toEqual(row === 1 ? [999, 200, 100] : [300, 200, 999]);
    expect(excel.model.eventsEnabled).toBe(true);
    await clearStage();
  }
});

test('the same where it is text or a formula, in the middle of others, and where the workbook keeps the record', async () => {
  const { excel } = stage([table]);
  writtenBefore(excel, 2, 3, '1.06');
  const undoInWorkbook = { get: () => true, set: () => Promise.resolve(true) };
  const result = await createExcelHost({ undoInWorkbook }).apply(edits, LABEL);
  expect(codeOf(result)).toBe('sel-berubah');
  expect(column(excel)).toEqual([300, 200, '1.06']);
  expect(excel.model.xmlParts).toEqual([]);
});

test('a cell beside those that are written may change meanwhile', async () => {
  const { excel } = stage([table]);
  writtenBefore(excel, 2, 2, 250);
  valueOf(await createExcelHost().apply(edits, LABEL));
  expect(column(excel)).toEqual(['SUM(B3:B4)', 250, 150]);
});

test('undoing is refused the same way', async () => {
  const { excel } = stage([table]);
  const host = createExcelHost();
  const token = valueOf(await host.apply(edits, LABEL));
  writtenBefore(excel, 2, 3, 777);
  expect(codeOf(await host.undo(token))).toBe('sel-berubah');
  expect(column(excel)).toEqual(['SUM(B3:B4)', 200, 777]);
});

test('what came into a cell since the user was shown it is not written over', async () => {
  const { excel } = stage([table]);
  const host = createExcelHost();
  const shown = edits.map((edit) => contentOf(table, edit));
  writtenBefore(excel, 1, 3, 125);
  const result = await host.apply(edits, LABEL, shown);
  expect(result).toMatchObject({ ok: false, problem: { code: 'sel-berubah', cells: ['B4'] } });
  expect(column(excel)).toEqual([300, 200, 125]);
  const again = edits.map((edit) => ({
    ...contentOf(table, edit),
    ...(edit.cell === 'B4' && { value: 125 }),
  }));
  valueOf(await host.apply(edits, LABEL, again));
  expect(column(excel)).toEqual(['SUM(B3:B4)', 200, 150]);
});

test('what others change is told like what the user changes', async () => {
  const { excel, user } = stage([table]);
  const host = createExcelHost();
  const heard: CellsChanged[] = [];
  host.onChange((change) => heard.push(change));
  await settled();
  await user.typeElsewhere('Tabel 3.1', 'B3', 5);
  expect(heard).toEqual([{ sheet: 'Tabel 3.1', range: 'B3' }]);
  const read = valueOf(await host.read('Tabel 3.1', { since: { grid: table, ranges: ['B3'] } }));
  expect(read.values[2]).toEqual(['1.06.01', 5]);
  // Somebody else's step is none of this user's.
  expect(excel.model.undoSteps).toBe(0);
});
