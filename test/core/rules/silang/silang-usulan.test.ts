import { silangUsulan } from '../../../../src/core/rules/silang/silang-usulan';
import { type DrawnTable, draftsOver, findingsOver } from '../../../support/workbook-tester';

const plan: DrawnTable = {
  kind: 'T-C.33',
  planYear: 2022,
  table: `
    | kode            | program                     | pagu | sumberDana |
    | 1.06.04         | PROGRAM REHABILITASI SOSIAL | 900 | |
    | 1.06.04.2.01    | Rehabilitasi Sosial Dasar   | 600 | |
    | 1.06.04.2.01.01 | Penyediaan Permakanan       | 400 | |
    | 1.06.04.2.01.03 | Penyediaan Alat Bantu       | 200 | |`,
};
const proposals = (rows: string, values = {}): DrawnTable => ({
  kind: 'T-C.32',
  planYear: 2022,
  values,
  table: `
    | no | program               | lokasi | volume    | catatan |
    | 1  | Penyediaan Permakanan | Desa A | 100 orang | |
    | 2  | penyediaan alat bantu (DBH-CHT) | Desa B | 10 buah | |
    ${rows}`,
});

test('proposals that a row of the plan answers say nothing, several names in one cell among them', () => {
  const values = { B4: 'PROGRAM REHABILITASI SOSIAL\nRehabilitasi Sosial Dasar\nPenyediaan Alat Bantu' };
  expect(findingsOver(silangUsulan, [proposals('| 3 | x | Desa C | 5 | |', values), plan])).toEqual([]);
});

test('a proposal without an answer is told once, however many places proposed it', () => {
  const rows = `
    | 3 | Penyediaan Sandang | Desa C | 5 | |
    | 4 | Penyediaan Sandang | Desa D | 5 | |
    | 5 | Pelatihan Relawan  | Desa D | 5 | sudah tertampung di Dinas Tenaga Kerja |`;
  const drafts = draftsOver(silangUsulan, [proposals(rows), plan]);
  expect(drafts).toMatchObject([{ cell: 'B4', related: ['B5'] }]);
  expect(drafts[0]?.message.id).toBe(
    'Usulan «Penyediaan Sandang» (2 kali) tidak ditemukan di T-C.33 lembar «L2».',
  );
});

test("proposals in the people's own words are one note", () => {
  const rows = `
    | 3 | Kursi roda untuk Pak Joko  | Desa C | 5 | |
    | 4 | Sembako RT 3               | Desa D | 5 | |
    | 5 | Perbaikan panti            | Desa E | 5 | |`;
  const drafts = draftsOver(silangUsulan, [proposals(rows), plan]);
  expect(drafts).toMatchObject([{ cell: 'B4', severity: 'catatan', related: ['B5', 'B6'] }]);
});
