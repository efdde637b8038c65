import { silangSubKegiatan } from '../../../../src/core/rules/silang/silang-sub-kegiatan';
import { type DrawnTable, draftsOver, findingsOver } from '../../../support/workbook-tester';

const plan = (rows: string): DrawnTable => ({
  kind: 'T-C.33',
  planYear: 2022,
  table: `
    | kode            | program                      | pagu | sumberDana |
    | 1.06.04         | PROGRAM REHABILITASI SOSIAL  | 900 | |
    | 1.06.04.2.01    | Rehabilitasi Sosial Dasar    | 600 | |
    | 1.06.04.2.01.01 | Penyediaan Permakanan        | 400 | |
    ${rows}`,
});

const review = (rows: string): DrawnTable => ({
  kind: 'T-C.31',
  planYear: 2022,
  table: `
    | no | programRkpd                      | paguRkpd | programAnalisis | kebutuhanDana |
    |    | PROGRAM REHABILITASI SOSIAL      | | | 900 |
    | 1  | Rehabilitasi Sosial Dasar        | | | 600 |
    | 1  | Penyediaan Permakanan            | | | 400 |
    ${rows}`,
});

const PLAN_TOOLS = '| 1.06.04.2.01.03 | Penyediaan Alat Bantu | 200 | |';
const REVIEW_TOOLS = '| 2 | Penyediaan Alat Bantu | | | 200 |';

test('the same rows say nothing; case, spaces, fund tags and level words are no difference', () => {
  const drawings = [
    plan('| 1.06.04.2.01.03 | PENYEDIAAN ALAT BANTU (DBH-CHT) | 200 | |'),
    review('| 2 | Sub Kegiatan Penyediaan  Alat Bantu | | | 200 |'),
  ];
  expect(findingsOver(silangSubKegiatan, drawings)).toEqual([]);
});

test('a row in the middle that only one table has is told there, once with those below it', () => {
  const more = `
    | 1.06.05         | PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL | 300 | |
    | 1.06.05.2.02    | Pengelolaan Data Fakir Miskin  | 300 | |
    | 1.06.05.2.02.03 | Fasilitasi Bantuan Sosial      | 300 | |
    | 1.06.07         | PROGRAM PENGELOLAAN TAMAN MAKAM PAHLAWAN | 50 | |`;
  const drawings = [
    plan(PLAN_TOOLS + more),
    review(`${REVIEW_TOOLS}\n| | PROGRAM PENGELOLAAN TAMAN MAKAM PAHLAWAN | | | 50 |`),
  ];
  expect(findingsOver(silangSubKegiatan, drawings)).toEqual([
    'L1 B6: Program 1.06.05 «PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL» beserta 2 baris di bawahnya tidak ada di T-C.31 lembar «L2».',
  ]);
});

test('rows only in the other table are told in that one', () => {
  const drawings = [
    plan('| 1.06.04.2.02 | Rehabilitasi Sosial PMKS | 300 | |'),
    review(`${REVIEW_TOOLS}\n| 2 | Rehabilitasi Sosial PMKS | | | 300 |`),
  ];
  expect(findingsOver(silangSubKegiatan, drawings)).toEqual([
    'L2 B5: Sub kegiatan «Penyediaan Alat Bantu» tidak ada di T-C.33 lembar «L1».',
  ]);
});

test('a table that ends while the other goes on is one finding, on its last row', () => {
  const [draft, ...rest] = draftsOver(silangSubKegiatan, [
    plan(`${PLAN_TOOLS}\n| 1.06.04.2.02 | Rehabilitasi Sosial PMKS | 300 | |`),
    review(''),
  ]);
  expect(rest).toEqual([]);
  expect(draft).toMatchObject({ cell: 'A4:E4', related: ["'L1'!B5", "'L1'!B6"] });
  expect(draft?.message.id).toBe(
    'Tabel ini berakhir pada sub kegiatan «Penyediaan Permakanan», sedangkan T-C.33 lembar «L1» masih memuat 2 baris sesudahnya, mulai sub kegiatan 1.06.04.2.01.03.',
  );
});

test.each([
  ['Penyediaan Alat Batu', 'ditulis «Penyediaan Alat Batu»'],
  ['Penyediaan Al at Bantu', 'ditulis «Penyediaan Al at Bantu»'],
])('a name with a slip (%s) is the same row and a note', (name, sentence) => {
  const drafts = draftsOver(silangSubKegiatan, [plan(PLAN_TOOLS), review(`| 2 | ${name} | | | 200 |`)]);
  expect(drafts).toMatchObject([{ cell: 'B5', severity: 'catatan', computed: name }]);
  expect(drafts[0]?.message.id).toContain(sentence);
});

test('a table without sub kegiatan is not asked for them', () => {
  const short: DrawnTable = {
    kind: 'T-C.31',
    planYear: 2022,
    table: `
      | no | programRkpd                      | paguRkpd | programAnalisis | kebutuhanDana |
      |    | PROGRAM REHABILITASI SOSIAL      | | | 900 |
      | 1  | Kegiatan Rehabilitasi Sosial Dasar | | | 600 |`,
  };
  expect(findingsOver(silangSubKegiatan, [plan(PLAN_TOOLS), short])).toEqual([]);
});

test('tables that have hardly a row in common are another plan', () => {
  const other: DrawnTable = {
    kind: 'T-C.31',
    planYear: 2022,
    table: `
      | no | programRkpd                      | paguRkpd | programAnalisis | kebutuhanDana |
      |    | PROGRAM PENGELOLAAN PENDIDIKAN   | | | 900 |
      | 1  | Pengelolaan Pendidikan Sekolah Dasar | | | 600 |
      | 1  | Pembangunan Unit Sekolah Baru    | | | 400 |`,
  };
  expect(findingsOver(silangSubKegiatan, [plan(PLAN_TOOLS), other])).toEqual([]);
});
