import { silangTarget } from '../../../../src/core/rules/silang/silang-target';
import { type DrawnTable, draftsOver, findingsOver } from '../../../support/workbook-tester';

const plan = (target: string, indikator = 'Jumlah orang yang dilayani', planYear = 2022): DrawnTable => ({
  kind: 'T-C.33',
  planYear,
  table: `
    | kode            | program                   | indikator    | target    | pagu | sumberDana |
    | 1.06.04         | PROGRAM REHABILITASI SOSIAL | Persentase | 80%       | 900 | |
    | 1.06.04.2.01    | Rehabilitasi Sosial Dasar | Persentase   | 80%       | 600 | |
    | 1.06.04.2.01.01 | Penyediaan Permakanan     | ${indikator} | ${target} | 400 | |
    |                 |                           | Jumlah panti | 3 panti   |     | |`,
});

const review = (target: string): DrawnTable => ({
  kind: 'T-C.31',
  planYear: 2022,
  table: `
    | no | programRkpd                 | paguRkpd | indikatorAnalisis | targetAnalisis | kebutuhanDana |
    |    | PROGRAM REHABILITASI SOSIAL | | Persentase | 80 % | 900 |
    | 1  | Rehabilitasi Sosial Dasar   | | Persentase | 80   | 600 |
    | 1  | Penyediaan Permakanan       | | Jumlah panti | 3 | 400 |
    |    |                             | | Jumlah orang yang dilayani | ${target} | |`,
});

test.each([
  ['250 Orang', '250'],
  ['250', '250 orang'],
  ['12 Orang/11 TMP', '12 Orang/1 1 TMP'],
  ['(diisi)', '250 orang'],
  ['', '250 orang'],
])('%s and %s are no difference', (one, other) => {
  expect(findingsOver(silangTarget, [plan(one), review(other)])).toEqual([]);
});

test('another figure for the same indicator is told, whatever order the indicators stand in', () => {
  const drafts = draftsOver(silangTarget, [plan('250 Orang'), review('265 Orang')]);
  expect(drafts).toMatchObject([
    { cell: 'D4', stated: '250 Orang', computed: '265 Orang', related: ["'L2'!E5"] },
  ]);
  expect(drafts[0]?.message.id).toBe(
    'Target sub kegiatan 1.06.04.2.01.01 tertulis «250 Orang», sedangkan T-C.31 lembar «L2» menulis «265 Orang».',
  );
});

const evaluation = (target: string): DrawnTable => ({
  kind: 'T-C.29',
  planYear: 2023,
  table: `
    | kode | program                     | indikator  | targetRenstra | targetBerjalan |
    |      | PROGRAM REHABILITASI SOSIAL | Persentase | 100%  | 80% |
    |      | Rehabilitasi Sosial Dasar   | Persentase | 100%  | 80% |
    |      | Penyediaan Permakanan       | Jumlah orang yang dilayani | 900 | ${target} |`,
});
const oneIndicator = (target: string, indikator = 'Jumlah orang yang dilayani'): DrawnTable => {
  const drawn = plan(target, indikator);
  return { ...drawn, table: drawn.table.split('\n').slice(0, -1).join('\n') };
};

test('a T-C.29 is held against the plan of its running year, not that of the planned one', () => {
  expect(findingsOver(silangTarget, [evaluation('470 Orang'), oneIndicator('440')])).toEqual([
    'L1 E4: Target tahun berjalan sub kegiatan «Penyediaan Permakanan» tertulis «470 Orang», sedangkan T-C.33 lembar «L2» menulis «440».',
  ]);
  const later = plan('440', 'Jumlah orang yang dilayani', 2023);
  expect(findingsOver(silangTarget, [evaluation('470 Orang'), later])).toEqual([]);
});

test('a target that is missing among others that are there is told with what it should be', () => {
  expect(findingsOver(silangTarget, [evaluation(''), oneIndicator('440')])).toEqual([
    'L1 E4: Target tahun berjalan sub kegiatan «Penyediaan Permakanan» kosong, sedangkan T-C.33 lembar «L2» menulis «440».',
  ]);
});

test('where the two measure something else it is a note', () => {
  const drafts = draftsOver(silangTarget, [
    evaluation('300 Orang'),
    oneIndicator('41', 'Persentase orang yang dilayani'),
  ]);
  expect(drafts).toMatchObject([{ cell: 'E4', severity: 'catatan' }]);
  expect(drafts[0]?.message.en).toMatch(/their indicators differ too[.]$/);
});
