import { silangRenstra } from '../../../../src/core/rules/silang/silang-renstra';
import { type DrawnTable, draftsOver, drawWorkbook, findingsOver } from '../../../support/workbook-tester';

const renja = (planYear: number, rows = ''): DrawnTable => ({
  kind: 'T-C.33',
  planYear,
  workbook: 'renja.xlsx',
  table: `
    | kode            | program                     | indikator | target   | pagu | sumberDana |
    | 1.06.04         | PROGRAM REHABILITASI SOSIAL | Persen    | 80%      | 900 | |
    | 1.06.04.2.01    | Rehabilitasi Sosial Dasar   | Persen    | 80%      | 600 | |
    | 1.06.04.2.01.0001 | Penyediaan Permakanan     | Jumlah    | 40 orang | 400 | |
    ${rows}`,
});
const renstra = (years: readonly [number, number], workbook = 'renstra.xlsx'): DrawnTable => ({
  kind: 'T-C.27',
  workbook,
  table: `
    | kode            | program                     | indikator | target.${String(years[0])} | pagu.${String(years[0])} | target.${String(years[1])} | pagu.${String(years[1])} |
    | 1.06.04         | PROGRAM REHABILITASI SOSIAL | Persen | 70% | 800 | 80%  | 900 |
    | 1.06.04.2.01    | Rehabilitasi Sosial Dasar   | Persen | 70% | 500 | 80%  | 600 |
    | 1.06.04.2.01.01 | Penyediaan Permakanan       | Jumlah | 30  | 300 | 40   | 450 |
    | 1.06.04.2.01.03 | Penyediaan Alat Bantu       | Jumlah | 30  | 300 | 40   | 150 |`,
});

test('the Renja is held against the column of its year; sub kegiatan of four digits are those of two', () => {
  const drafts = draftsOver(silangRenstra, [renja(2023), renstra([2022, 2023])]);
  expect(drafts).toMatchObject([
    { cell: 'E4', severity: 'catatan', stated: 400, computed: 450, related: ["'[renstra.xlsx]L2'!G4"] },
  ]);
  expect(drafts[0]?.message.id).toContain('tahun 2023 pada 1 dari 3 baris yang sama');
  const before = findingsOver(silangRenstra, [renja(2022), renstra([2022, 2023])]);
  expect(before.filter((one) => one.includes('Target'))).toHaveLength(3);
});

test('a row that the Renstra does not have is told; one that this year leaves out is not', () => {
  const more = '| 1.06.04.2.01.0004 | Penyediaan Sandang | Jumlah | 5 | 100 | |';
  expect(findingsOver(silangRenstra, [renja(2023, more), renstra([2022, 2023])])[0]).toBe(
    'L1 B5: Sub kegiatan 1.06.04.2.01.0004 «Penyediaan Sandang» tidak ada di T-C.27 lembar «L2» dalam renstra.xlsx.',
  );
});

test('columns that say "Tahun 1" are no years, unless the goals beside them say which', () => {
  const places = [renja(2023), renstra([1, 2])];
  expect(findingsOver(silangRenstra, places)).toEqual([]);
  const { tables, context } = drawWorkbook(places);
  const [table] = tables;
  expect(table && silangRenstra.unable?.(table, context)).toBeTruthy();
  const goals: DrawnTable = {
    kind: 'T-C.25',
    workbook: 'renstra.xlsx',
    table: `
      | tujuan | sasaran | indikator | target.2022 | target.2023 |
      | Sejahtera | Miskin turun | Persen | 10 | 9 |`,
  };
  expect(findingsOver(silangRenstra, [...places, goals])).toHaveLength(1);
});
