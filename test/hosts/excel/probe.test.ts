import { createExcelHost } from '../../../src/hosts/excel/excel-host';
import { probeCalls } from '../../../src/hosts/excel/probe/probe-calls';
import { probeText, runProbe, type ProbeLine } from '../../../src/hosts/excel/probe/run-probe';
import { probeHead } from '../../../src/hosts/excel/probe/surroundings';
import { QUIRKS, type FakeExcelOptions, type Quirk } from '../../support/excel-fake';
import { clearStage, gridOf, settled, stage, type Stage } from './support';

afterEach(clearStage);

const table = gridOf('Rahasia Dinas', [
  ['Kode', 'Pagu'],
  ['1.06', 'isi rahasia'],
]);

async function probed(options: FakeExcelOptions = {}): Promise<Stage & { readonly lines: ProbeLine[] }> {
  const staged = stage([table], options);
  const lines: ProbeLine[] = [];
  const host = createExcelHost({ waits: [] });
  await runProbe(
    probeCalls(host, settled),
    (line) => lines.push(line),
    () => 0,
  );
  return { ...staged, lines };
}

const said = (lines: readonly ProbeLine[], name: string): string | undefined =>
  lines.find((line) => line.name === name)?.said;

test('every call of the pane is made, told with what came back, and the workbook is as it was', async () => {
  const { excel, lines } = await probed();
  expect(lines.filter(({ ok }) => !ok)).toEqual([]);
  expect(said(lines, 'daftar lembar')).toBe('1 lembar');
  expect(said(lines, 'kode yang diketik')).toMatch(/^1\.06\.01 → 45292 «1\/1\/2024» d-mmm-yy; 1\.06 → 1\.06/);
  expect(said(lines, 'peristiwa dari tulisan itu')).toMatch(/A51:A55/);
  expect(said(lines, 'sesudah diterapkan')).toBe('=SUM(C3,C4) = 5000, teks «1.06.01»');
  expect(said(lines, 'sel gabungan')).toBe('E1:F1');
  expect(excel.model.sheets.map(({ name }) => name)).toEqual(['Rahasia Dinas']);
  expect(excel.model.sheets[0]?.cells.value(1, 1)).toBe('isi rahasia');
  expect([...excel.model.settings.keys()]).toEqual([]);
});

test('the text names each call with its time, and nothing of the user’s cells or sheets', async () => {
  const { lines } = await probed();
  const text = probeText(probeHead('0.1.0', '2026-11-30', 'Edge'), lines);
  expect(text).toMatch(/^Periksa Renja 0\.1\.0: probe Excel, 2026-11-30\n/);
  expect(text).toMatch(/ExcelApi 1\.17/);
  expect(text.split('\n').filter((line) => /^ ?\d+ \S.* md (?:ya|TIDAK)/.test(line))).toHaveLength(
    lines.length,
  );
  expect(text).not.toMatch(/rahasia/i);
});

test('formulas as this Excel shows them, where it has a decimal comma', async () => {
  const staged = stage([table]);
  staged.excel.model.locale = { name: 'id-ID', systemDecimal: ',', decimal: ',', system: true };
  const lines: ProbeLine[] = [];
  await runProbe(
    probeCalls(createExcelHost({ waits: [] }), settled),
    (line) => lines.push(line),
    () => 0,
  );
  expect(said(lines, 'rumus setempat')).toMatch(/=ROUND\(SUM\(1\.5,2\),0\) \| =ROUND\(SUM\(1,5;2\);0\)/);
  expect(said(lines, 'ejaan rumus')).toBe('desimal «,», pemisah «;», sel A1');
});

test.each(Object.keys(QUIRKS) as Quirk[])(
  '%s: what is refused is told with its code, and the rest is gone through',
  async (quirk) => {
    const { excel, lines } = await probed({ quirks: [quirk], apiSet: 20 });
    expect(lines.length).toBeGreaterThan(20);
    for (const { ok, said: told } of lines) if (!ok) expect(told.length).toBeGreaterThan(5);
    expect(excel.model.sheets.length).toBe(1);
    expect(excel.model.sheets[0]?.cells.value(1, 1)).toBe('isi rahasia');
  },
);
