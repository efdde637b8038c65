import { check } from '../../../src/core/engine/check';
import { areComparable, compareTables } from '../../../src/core/compare/compare-tables';
import type { Difference, Said, TableComparison } from '../../../src/core/compare/comparison';
import { sheetsOf } from '../../e2e/workbooks';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type DrawnTable, drawWorkbook } from '../../support/workbook-tester';

function compared(left: DrawnTable, right: DrawnTable): TableComparison {
  const { tables, context } = drawWorkbook([left, right]);
  const [one, other] = tables;
  if (!one || !other) throw new Error('two tables');
  expect(areComparable(one, other)).toBe(true);
  return compareTables(one, other, context);
}

const side = (said: Said | null): string => (said ? `${said.cell} ${said.text || '∅'}` : '—');

/** "pagu Pagu: C3 100 → F4 150 (50)" for each difference. */
function told(differences: readonly Difference[]): readonly string[] {
  return differences.map(
    ({ is, column, left, right, difference, carried }) =>
      `${is} ${column.id}: ${side(left)} → ${side(right)}` +
      (difference === null ? '' : ` (${String(difference)})`) +
      (carried ? ' ikut' : ''),
  );
}
const differing = (left: DrawnTable, right: DrawnTable) => told(compared(left, right).differences);

const DRAFT = `
  | kode            | program                      | indikator      | lokasi | target   | pagu | sumberDana |
  | 1.06.04         | PROGRAM REHABILITASI SOSIAL  | Indeks         |        | 80%      | 600  |            |
  | 1.06.04.2.01    | Rehabilitasi Sosial Dasar    | Persentase     |        | 80%      | 600  |            |
  | 1.06.04.2.01.01 | Penyediaan Permakanan        | Jumlah orang   | Kota   | 40 orang | 400  | APBD       |
  | 1.06.04.2.01.03 | Penyediaan Alat Bantu        | Jumlah buah    | Kota   | 10 buah  | 200  | APBD       |`;

test('a table has no difference with itself', () => {
  const { differences, totals, notes, matched } = compared({ table: DRAFT }, { table: DRAFT });
  expect(differences).toEqual([]);
  expect(matched).toBe(4);
  expect(totals).toEqual([{ column: { id: 'Pagu', en: 'Pagu' }, left: 600, right: 600 }]);
  expect(notes).toEqual([]);
});

test('draft and final: figures with their difference, what only adds them up, texts, and case and signs aside', () => {
  const final = `
  | kode            | program                      | indikator      | lokasi | target   | pagu | sumberDana |
  | 1.06.04         | PROGRAM REHABILITASI SOSIAL  | Indeks         |        | 80%      | 650  |            |
  | 1.06.04.2.01    | Rehabilitasi Sosial Dasar    | persentase.    |        | 80,00%   | 650  |            |
  | 1.06.04.2.01.01 | Penyediaan Permakanan        | Jumlah orang   | kota   | 45 Orang | 450  | APBD       |
  | 1.06.04.2.01.03 | Penyediaan Alat Bantu        | Jumlah alat    | Kota   | 10 buah  | 200  | DAK        |`;
  expect(differing({ table: DRAFT }, { table: final })).toEqual([
    'pagu Pagu: F2 600 → F2 650 (50) ikut',
    'pagu Pagu: F3 600 → F3 650 (50) ikut',
    'pagu Pagu: F4 400 → F4 450 (50)',
    'target Target: E4 40 orang → E4 45 Orang (5)',
    'isi Indikator: C5 Jumlah buah → C5 Jumlah alat',
    'isi Sumber dana: G5 APBD → G5 DAK',
  ]);
});

test('the other way round the sides and the signs are the other way round', () => {
  const final = DRAFT.replace('| 400 ', '| 450 ').replace('Alat Bantu', 'Alat Bantuan Khusus');
  const mirrored = compared({ table: final }, { table: DRAFT }).differences.map((one) => ({
    ...one,
    left: one.right,
    right: one.left,
    difference: one.difference === null ? null : -one.difference,
  }));
  expect(told(mirrored)).toEqual(differing({ table: DRAFT }, { table: final }));
  expect(mirrored.length).toBeGreaterThan(1);
});

test('rows that one side lacks stand where they belong, with the amount that is missing', () => {
  const final = `
  | kode            | program                      | indikator      | lokasi | target   | pagu | sumberDana |
  | 1.06.04         | PROGRAM REHABILITASI SOSIAL  | Indeks         |        | 80%      | 600  |            |
  | 1.06.04.2.01    | Rehabilitasi Sosial Dasar    | Persentase     |        | 80%      | 600  |            |
  | 1.06.04.2.01.02 | Penyediaan Sandang           | Jumlah stel    | Kota   | 5 stel   | 400  | APBD       |
  | 1.06.04.2.01.03 | Penyediaan Alat Bantu        | Jumlah buah    | Kota   | 10 buah  | 200  | APBD       |`;
  expect(differing({ table: DRAFT }, { table: final })).toEqual([
    'hanya-kanan Baris: — → B4 Penyediaan Sandang (400)',
    'hanya-kiri Baris: B4 Penyediaan Permakanan → — (-400)',
  ]);
});

test('another name under the same code, another code under the same name', () => {
  const left = `
  | kode       | program                | pagu |
  | 1.06.04    | PROGRAM REHABILITASI   | 5    |
  | 1.06.05    | PROGRAM PELEBAGAAN PUG | 5    |
  | 1.06.06    | PROGRAM BENCANA ALAM   | 5    |`;
  const right = `
  | kode       | program                | pagu |
  | 1.06.04    | PROGRAM REHABILITASI   | 5    |
  | 1.06.05    | PROGRAM PELEMBAGAAN PUG | 5   |
  | 1.06.07    | PROGRAM BENCANA ALAM   | 5    |`;
  expect(differing({ table: left }, { table: right })).toEqual([
    'nama Nama: B3 PROGRAM PELEBAGAAN PUG → B3 PROGRAM PELEMBAGAAN PUG',
    'kode Kode: A4 1.06.06 → A4 1.06.07',
  ]);
});

test('an empty cell is told against a filled one; nothing, "-" and 0 are the same money', () => {
  const left = `
  | kode    | program         | target | pagu | paguMaju |
  | 1.06.04 | PROGRAM SATU    |        |      | -        |
  | 1.06.05 | PROGRAM DUA     | 5 unit | 7    | 0        |`;
  const right = `
  | kode    | program         | target | pagu | paguMaju |
  | 1.06.04 | PROGRAM SATU    | 3 unit | 9    |          |
  | 1.06.05 | PROGRAM DUA     | 5 unit | #REF! |         |`;
  expect(differing({ table: left }, { table: right })).toEqual([
    'pagu Pagu: D2 ∅ → D2 9 (9)',
    'target Target: C2 ∅ → C2 3 unit',
    'pagu Pagu: D3 7 → D3 #REF!',
  ]);
});

test('further indicators are compared by their wording, not by their place', () => {
  const left = `
  | kode    | program      | indikator | target |
  | 1.06.04 | PROGRAM SATU | Indeks A  | 1 unit |
  |         |              | Indeks B  | 2 unit |`;
  const right = `
  | kode    | program      | indikator | target |
  | 1.06.04 | PROGRAM SATU | Indeks B  | 2 unit |
  |         |              | Indeks A  | 4 unit |
  |         |              | Indeks C  | 9 unit |`;
  expect(differing({ table: left }, { table: right })).toEqual([
    'target Target: D2 1 unit → D3 4 unit (3)',
    'target Target: D2 ∅ → D4 9 unit',
    'isi Indikator: C2 ∅ → C4 Indeks C',
  ]);
});

const TC33 = `
  | kode            | program                     | target   | pagu |
  | 1.06.04         | PROGRAM REHABILITASI SOSIAL | 80%      | 600  |
  | 1.06.04.2.01    | Rehabilitasi Sosial Dasar   | 80%      | 600  |`;

test('tables of other kinds are compared by what plays the same part in them', () => {
  const tc31 = `
  | no | programRkpd                 | targetRkpd | paguRkpd | programAnalisis             | targetAnalisis | kebutuhanDana |
  | 1  | PROGRAM REHABILITASI SOSIAL | 70%        | 500      | PROGRAM REHABILITASI SOSIAL | 80%            | 650           |
  |    | Rehabilitasi Sosial Dasar   | 70%        | 500      | Rehabilitasi Sosial Dasar   | 80%            | 650           |`;
  expect(differing({ table: tc31, kind: 'T-C.31' }, { table: TC33 })).toEqual([
    'pagu Kebutuhan dana: G2 650 → D2 600 (-50) ikut',
    'pagu Kebutuhan dana: G3 650 → D3 600 (-50)',
  ]);
  const sipd = TC33.replace('| 600  |\n', '| 601  |\n');
  expect(differing({ table: sipd, kind: 'SIPD-Renja' }, { table: TC33 })).toEqual([
    'pagu Pagu: D2 601 → D2 600 (-1)',
  ]);
});

test('of a Renstra the year of the other table is compared; rows of other years are missing nowhere', () => {
  const renstra = `
  | kode         | program                     | target.2025 | pagu.2025 | target.2026 | pagu.2026 |
  | 1.06.04      | PROGRAM REHABILITASI SOSIAL | 75%         | 500       | 80%         | 700       |
  | 1.06.04.2.01 | Rehabilitasi Sosial Dasar   | 75%         | 500       | 80%         | 700       |
  | 1.06.05      | PROGRAM LAMA                | 75%         | 500       |             |           |
  | 1.06.06      | PROGRAM LAIN                | 75%         | 500       | 5%          | 10        |`;
  const { differences, years, totals, notes } = compared(
    { table: TC33, planYear: 2026 },
    { table: renstra, kind: 'T-C.27' },
  );
  expect(years).toEqual({ left: 2026, right: 2026 });
  expect(told(differences)).toEqual([
    'pagu Pagu: D2 600 → F2 700 (100) ikut',
    'pagu Pagu: D3 600 → F3 700 (100)',
    'hanya-kanan Baris: — → B5 PROGRAM LAIN (10)',
  ]);
  expect(totals).toMatchObject([{ left: 600, right: 710 }]);
  expect(notes).toEqual([]);
  const unknown = compared({ table: TC33, planYear: 2040 }, { table: renstra, kind: 'T-C.27' });
  expect(unknown.notes).toEqual([{ is: 'tanpa-tahun', side: 'kanan' }]);
  expect(unknown.columns.map(({ id }) => id)).toEqual(['Kode', 'Nama']);
});

test('other years, other levels, thousands and two plans that have little in common are noted', () => {
  const deeper = `${TC33}
  | 1.06.04.2.01.01 | Penyediaan Permakanan       | 40 orang | 400  |
  | 1.06.04.2.01.03 | Penyediaan Alat Bantu       | 10 buah  | 200  |`;
  const { notes, differences } = compared({ table: deeper, planYear: 2025 }, { table: TC33, planYear: 2026 });
  expect(differences).toEqual([]);
  expect(notes).toEqual([
    { is: 'tahun', left: 2025, right: 2026 },
    { is: 'tingkat', side: 'kiri', level: 'subkegiatan', rows: 2 },
  ]);
  const other = `
  | kode    | program               | target | pagu |
  | 2.09.02 | PROGRAM KETAHANAN PANGAN | 5%  | 10   |
  | 2.09.03 | PROGRAM KERAWANAN     | 5%     | 10   |`;
  expect(compared({ table: TC33 }, { table: other }).notes).toEqual(
    [
      { is: 'tingkat', side: 'kiri', level: 'kegiatan', rows: 1 },
      { is: 'sedikit', matched: 0, of: 2 },
    ].reverse(),
  );
  const thousands = DRAFT.replace(/\| (\d00) /g, '| $1000 ');
  expect(compared({ table: thousands }, { table: DRAFT }).notes).toEqual([
    { is: 'kelipatan', column: { id: 'Pagu', en: 'Pagu' }, factor: 1000 },
  ]);
});

test('tables whose rows are indicators are compared cell by cell, and with their own kind alone', () => {
  const table = `
  | no | indikator        | target.2025 | target.2026 | catatan |
  | 1  | Cakupan layanan  | 50          | 60          |         |
  | 2  | Tingkat kepuasan | 70          | 80          | baik    |`;
  const left = { table, kind: 'T-C.30' } as const;
  const right = { table: table.replace('60 ', '65 ').replace('baik', 'kurang'), kind: 'T-C.30' } as const;
  expect(differing(left, right)).toEqual([
    'target Target 2026: D2 60 → D2 65 (5)',
    'isi Catatan: E3 baik → E3 kurang',
  ]);
  const { tables } = drawWorkbook([left, { table: TC33 }]);
  const [one, other] = tables;
  expect(one && other && areComparable(one, other)).toBe(false);
  expect(one && areComparable(one, one)).toBe(false);
});

const REAL = '../shared/corpus/001-typed.xlsx';
(existsSync(path.resolve(__dirname, '../../..', REAL)) ? test : test.skip)(
  'in a real workbook the names of five rows differ between review and plan, and no figure',
  async () => {
    const tables = check(await sheetsOf(REAL), {}).tables.map(({ table }) => table);
    const of = (kind: string) => tables.find(({ table }) => table.kind === kind);
    const [review, plan] = [of('T-C.31'), of('T-C.33')];
    if (!review || !plan) throw new Error('no such tables');
    const { differences, matched, totals } = compareTables(review, plan, { tables });
    expect(matched).toBe(68);
    expect(differences.filter(({ is }) => is !== 'isi').map(({ is }) => is)).toEqual(
      Array.from({ length: 5 }, () => 'nama'),
    );
    expect(totals).toMatchObject([{ left: 6_455_690_572, right: 6_455_690_572 }]);
  },
);
