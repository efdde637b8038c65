import { readTables } from '../../../src/core/read/read-tables';
import type { ReadTable } from '../../../src/core/read/read-table';
import { recognise } from '../../../src/core/recognise/recognise';
import { planGrid } from '../../../src/core/templates/plan-grid';
import type { SheetPlan } from '../../../src/core/templates/sheet-plan';
import { templatePlan } from '../../../src/core/templates/template-plan';
import { tidy } from '../../../src/core/templates/tidy';
import { tableFromText } from '../../support/table-from-text';

function readBack(plan: SheetPlan): ReadTable {
  const grid = planGrid(plan);
  const { tables } = recognise(grid);
  expect(tables).toHaveLength(1);
  const [read] = readTables(tables.map((table) => ({ grid, table })));
  if (!read) throw new Error('nothing read');
  return read;
}

test.each(['T-C.33', 'SIPD-Renja'] as const)('the empty form of a changed %s is one, surely', (kind) => {
  const { table } = readBack(templatePlan(kind, { year: 2026, change: true, agency: 'Dinas Sosial' }));
  expect(table).toMatchObject({ kind, change: true, confidence: 1, planYear: 2026 });
  expect(table.columns.map(({ role }) => role)).toEqual(
    expect.arrayContaining([
      'targetSebelum',
      'target',
      'selisihTarget',
      'paguSebelum',
      'pagu',
      'selisihPagu',
    ]),
  );
});

test('a plan becomes its change: what stands there is what stood before, and nothing differs yet', () => {
  const { read } = tableFromText(
    `
    | kode            | program            | indikator | lokasi | target    | pagu      | sumberDana |
    | 1.06.01         | PROGRAM PENUNJANG  | Nilai     |        | 72 Nilai  | 300000000 |            |
    | 1.06.01.2.01    | Perencanaan        | Jumlah    |        | 2 Dokumen | 300000000 |            |
    | 1.06.01.2.01.01 | Penyusunan Dokumen | Jumlah    | Kota   | 4 Dokumen | 100000000 | DAU        |
    | 1.06.01.2.01.02 | Koordinasi RKA     | Jumlah    | Kota   | 4 Dokumen | 200000000 | DAU        |`,
    { planYear: 2026 },
  );
  const made = tidy(read, { change: true });
  if (!made.ok) throw new Error(made.why.en);
  const changed = readBack(made.plan);
  const row = changed.rows.find(({ kodeText }) => kodeText === '1.06.01.2.01.02');
  const said = (role: string): string => {
    const column = changed.column(role);
    return row && column ? changed.text(row, column) : '?';
  };
  expect(said('paguSebelum')).toBe(said('pagu'));
  expect(said('targetSebelum')).toBe('4 Dokumen');
  expect(changed.table.change).toBe(true);
  const selisih = changed.column('selisihPagu');
  expect(row && selisih && changed.formula(row.row, selisih.left)).toMatch(/^IF\(COUNT\(/);
  expect(row && selisih && changed.amount(row, selisih)).toMatchObject({ is: 'angka', value: 0 });
});

test('what has no form for changes says so', () => {
  const { read } = tableFromText('| no | program |\n| 1 | A |', { kind: 'T-C.32', planYear: 2026 });
  const made = tidy(read, { change: true });
  expect(made.ok ? null : made.why.id).toMatch(/tidak mempunyai bentuk perubahan/);
});
