import type { MarkedFinding, Severity } from '../../../src/core/rules/finding';
import { createExcelHost } from '../../../src/hosts/excel/excel-host';
import { rangeAddress } from '../../../src/core/grid/a1';
import type { FakeExcel } from '../../support/excel-fake';
import { areaNamed, BROKEN_RULE } from '../../support/excel-fake';
import { clearStage, codeOf, gridOf, stage, valueOf } from './support';

afterEach(clearStage);

const sheets = [
  gridOf('Tabel 3.1', [
    ['Kode', 'Pagu'],
    ['1.06', 300],
  ]),
  gridOf('Lain', [[1]]),
];

function finding(cell: string, severity: Severity = 'galat', sheet = 'Tabel 3.1'): MarkedFinding {
  return { severity, sheet, cell };
}

function marksOn(excel: FakeExcel, sheet = 0): string[] {
  return (excel.model.sheets[sheet]?.conditionalFormats ?? []).map(
    (format) => `${format.areas.map(rangeAddress).join(' ')} ${String(format.look['fill.color'])}`,
  );
}

/** The user's own: one by formula, one colour scale. */
function giveOwnFormats(excel: FakeExcel): unknown {
  const own = (id: string, type: string, formula: string) => ({
    id,
    type,
    areas: [areaNamed('A1:B9')],
    rule: { formula },
    look: { 'fill.color': '#00ff00' },
    priority: 0,
    stopIfTrue: false,
  });
  const formats = [own('u1', 'Custom', '=$B1>100'), own('u2', 'ColorScale', '')];
  excel.model.sheets[0]?.conditionalFormats.push(...formats);
  return formats.map(({ id, type, areas, rule, look }) => ({ id, type, areas, rule, look }));
}

test('marks cells and blocks by severity, neighbours together, the worst on top', async () => {
  const { excel } = stage(sheets);
  const cells = ['F4', 'F5', 'F6', 'B2'].map((cell) => finding(cell));
  valueOf(
    await createExcelHost().mark([
      ...cells,
      finding('A1:C9', 'catatan'),
      finding('A1', 'peringatan', 'Lain'),
    ]),
  );
  expect(marksOn(excel)).toEqual(['A1:C9 #D6E6F7', 'B2 F4:F6 #F8C9C9']);
  expect(marksOn(excel, 1)).toEqual(['A1 #FFE8A3']);
  const [note, error] = excel.model.sheets[0]?.conditionalFormats ?? [];
  expect(error?.priority).toBeLessThan(note?.priority ?? 0);
});

test('marking again replaces the marks; unmarking removes them to the last one and nothing of the user', async () => {
  const { excel } = stage(sheets);
  const own = giveOwnFormats(excel);
  const host = createExcelHost();
  valueOf(await host.mark([finding('F4'), finding('A1', 'catatan', 'Lain')]));
  valueOf(await host.mark([finding('F9')]));
  expect(marksOn(excel).slice(2)).toEqual(['F9 #F8C9C9']);
  expect(marksOn(excel, 1)).toEqual([]);
  valueOf(await createExcelHost().unmark());
  const left = excel.model.sheets[0]?.conditionalFormats ?? [];
  expect(left.map(({ id, type, areas, rule, look }) => ({ id, type, areas, rule, look }))).toEqual(own);
});

test('five thousand findings are a handful of formats', async () => {
  const { excel } = stage(sheets);
  const findings = Array.from({ length: 5000 }, (_, nth) => finding(`F${String(nth * 2 + 1)}`));
  const host = createExcelHost();
  valueOf(await host.mark(findings));
  expect(excel.requests.length).toBeLessThanOrEqual(4);
  expect(marksOn(excel).length).toBeLessThan(10);
  valueOf(await host.unmark());
  expect(marksOn(excel)).toEqual([]);
});

test('a protected sheet is named, the others are marked', async () => {
  const { excel, user } = stage(sheets);
  user.protect('Tabel 3.1');
  const host = createExcelHost();
  const result = await host.mark([finding('F4'), finding('A1', 'galat', 'Lain')]);
  expect(codeOf(result)).toBe('lembar-terkunci');
  expect(result.ok ? '' : result.problem.message.id).toContain('«Tabel 3.1»');
  expect([marksOn(excel), marksOn(excel, 1)]).toEqual([[], ['A1 #F8C9C9']]);
  user.protect('Tabel 3.1', { allowFormatCells: true });
  expect(codeOf(await host.mark([finding('F4')]))).toBe('ok');
});

test('after a failure half-way, unmarking still leaves nothing', async () => {
  const { excel } = stage(sheets);
  const host = createExcelHost();
  excel.failSync(3, { code: 'GeneralException', afterOperations: 5 });
  expect(codeOf(await host.mark([finding('F4'), finding('B2', 'catatan')]))).toBe('gagal');
  valueOf(await host.unmark());
  expect(marksOn(excel)).toEqual([]);
});

test('a mark copied by the user goes as well, and cells keep their fills', async () => {
  const { excel } = stage(sheets);
  const host = createExcelHost();
  valueOf(await host.mark([finding('F4')]));
  const [mark] = excel.model.sheets[0]?.conditionalFormats ?? [];
  if (mark) excel.model.sheets[1]?.conditionalFormats.push({ ...mark, id: 'copied' });
  valueOf(await host.unmark());
  expect([marksOn(excel), marksOn(excel, 1)]).toEqual([[], []]);
  expect(excel.model.sheets[0]?.looks).toEqual([]);
});

test('rules that Excel cannot tell stay as they are, and keep nobody from marking and unmarking', async () => {
  const { excel } = stage(sheets, { quirks: ['unreadableRule'] });
  const host = createExcelHost();
  giveOwnFormats(excel);
  const broken = (id: string) => ({
    id,
    type: 'Custom',
    areas: [areaNamed('A1')],
    rule: { formula: BROKEN_RULE },
  });
  for (const id of ['b1', 'b2', 'b3']) {
    excel.model.sheets[0]?.conditionalFormats.push({
      ...broken(id),
      look: {},
      priority: 0,
      stopIfTrue: false,
    });
  }
  valueOf(await host.mark([finding('F4')]));
  valueOf(await host.mark([finding('F5')]));
  expect(marksOn(excel).slice(5)).toEqual(['F5 #F8C9C9']);
  valueOf(await host.unmark());
  expect(excel.model.sheets[0]?.conditionalFormats.map(({ id }) => id)).toEqual([
    'u1',
    'u2',
    'b1',
    'b2',
    'b3',
  ]);
});
