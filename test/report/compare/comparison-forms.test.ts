import { compareTables } from '../../../src/core/compare/compare-tables';
import type { Language } from '../../../src/core/language/language';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { writeWorkbook } from '../../../src/hosts/file/write/write-workbook';
import { comparisonCsv } from '../../../src/report/compare/comparison-csv';
import { comparisonPlan } from '../../../src/report/compare/comparison-plan';
import { comparisonSchema, type PublicComparison } from '../../../src/report/compare/comparison-schema';
import { comparisonText } from '../../../src/report/compare/comparison-text';
import { publicComparison } from '../../../src/report/compare/public-comparison';
import { openByOpenpyxl } from '../../support/judges/open-by-openpyxl';
import { drawWorkbook } from '../../support/workbook-tester';

const LEFT = `
  | kode            | program                     | target   | pagu | sumberDana |
  | 1.06.04         | PROGRAM REHABILITASI SOSIAL | 80%      | 1600 |            |
  | 1.06.04.2.01    | Rehabilitasi Sosial Dasar   | 80%      | 1600 |            |
  | 1.06.04.2.01.01 | +Penyediaan Permakanan      | 40 orang | 1400 | APBD       |
  | 1.06.04.2.01.03 | Penyediaan Alat Bantu       | 10 buah  | 200  | @dana      |`;
const RIGHT = `
  | kode            | program                     | target   | pagu | sumberDana |
  | 1.06.04         | PROGRAM REHABILITASI SOSIAL | 80%      | 1650 |            |
  | 1.06.04.2.01    | Rehabilitasi Sosial Dasar   | 80%      | 1650 |            |
  | 1.06.04.2.01.01 | +Penyediaan Permakanan      | 40 orang | 1650 | APBD       |`;

function compared(left: string, right: string, language: Language = 'id'): PublicComparison {
  const { tables, context } = drawWorkbook([
    { table: left, planYear: 2025 },
    { table: right, planYear: left === right ? 2025 : 2026 },
  ]);
  const [one, other] = tables;
  if (!one || !other) throw new Error('two tables');
  const files = { left: 'rancangan.xlsx', right: 'akhir.xlsx' };
  return publicComparison(compareTables(one, other, context), files, language);
}

test.each(['id', 'en'] as const)('the contract holds, with counts that add up (%s)', (language) => {
  const comparison = comparisonSchema.parse(JSON.parse(JSON.stringify(compared(LEFT, RIGHT, language))));
  const { counts, differences, notes, totals } = comparison;
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(differences.length);
  expect(counts).toMatchObject({ pagu: 3, 'hanya-kiri': 1 });
  expect(totals).toEqual([{ column: 'Pagu', left: 1600, right: 1650, difference: 50 }]);
  expect(notes).toHaveLength(1);
  for (const note of notes) expect(note).toMatch(/^\S.*2025.*2026.*\.$/s);
});

test('as text: both sides, totals, counts, then each row with what differs in it', () => {
  const text = comparisonText(compared(LEFT, RIGHT), { language: 'id', width: 100 });
  expect(text).toContain('Kiri: T-C.33 «L1» (rancangan.xlsx)');
  expect(text).toContain('Jumlah (Rp) Pagu: 1.600 → 1.650 (+50)');
  expect(text).toContain('Rupiah berbeda 3 · Hanya di kiri 1');
  expect(text).toContain('Pagu: D4 1.400 → D4 1.650 (+250)');
  expect(text).toContain('Hanya di kiri: B5 200 → tidak ada (-200)');
  const same = comparisonText(compared(LEFT, LEFT, 'en'), { language: 'en', width: 100 });
  expect(same).toContain('No differences: 4 rows agree in Code, Name,');
});

test('as CSV: figures that Excel can add, and no text that would run', () => {
  const lines = comparisonCsv(compared(LEFT, RIGHT), 'id').trimEnd().split('\r\n');
  expect(lines).toHaveLength(5);
  expect(lines[0]).toMatch(/^\ufeffPerbedaan;Kolom;/);
  expect(lines[3]).toBe(
    "Rupiah berbeda;Pagu;subkegiatan;1.06.04.2.01.01;'+Penyediaan Permakanan;D4;1400;D4;1650;250;",
  );
  expect(lines[4]).toMatch(/^Hanya di kiri;.*;B5;200;;;-200;$/);
});

test('as a sheet: amounts are numbers, what would run is text, and other programs can open it', async () => {
  const bytes = writeWorkbook([comparisonPlan(compared(LEFT, RIGHT), 'id')]);
  expect(openByOpenpyxl([bytes])[0]).toBeGreaterThan(40);
  const read = await readWorkbook(bytes);
  const sheet = read.ok ? read.workbook.sheets[0] : undefined;
  const row = sheet?.values.find((cells) => cells.includes('+Penyediaan Permakanan'));
  expect(row?.slice(5, 10)).toEqual(['D4', 1400, 'D4', 1650, 250]);
  expect(sheet?.formulas.flat().filter(Boolean)).toEqual([]);
});
