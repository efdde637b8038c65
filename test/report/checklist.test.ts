import { checklistOf } from '../../src/report/verification/checklist';
import type { PublicFile, PublicTable } from '../../src/report/schema';
import type { FileSummary, TableSummary } from '../../src/report/summary/file-summary';
import type { TableReview } from '../../src/report/summary/table-review';
import { tableReview } from '../../src/report/summary/table-review';
import { tableFromText } from '../support/table-from-text';
import { fileWith, tablesOf } from './example-file';

type Part = Partial<Omit<PublicTable, 'kind'>> & {
  readonly kind: PublicTable['kind'];
  readonly review?: Partial<TableReview>;
};

/** A file of tables of which only what the checklist asks is said. */
function fileOf(parts: readonly Part[], change: Partial<PublicFile> = {}): FileSummary {
  const file = fileWith([], change);
  const [example] = tablesOf(file);
  if (!example) throw new Error('the example has a table');
  const tables = parts.map(({ review, ...table }, at): TableSummary => {
    const id = `L${String(at + 1)}!A5`;
    return {
      ...example,
      table: { ...example.table, id, sheet: `L${String(at + 1)}`, ...table },
      review: { ...example.review, ...review },
    };
  });
  return { file: { ...file, tables: tables.map(({ table }) => table), ...change }, agency: null, tables };
}

function lines(summary: FileSummary): readonly string[] {
  const [id, en] = [checklistOf(summary, 'id'), checklistOf(summary, 'en')];
  expect(en.map(({ verdict }) => verdict)).toEqual(id.map(({ verdict }) => verdict));
  expect(en.every(({ item, figures }) => item !== '' && figures.endsWith('.'))).toBe(true);
  return id.map(({ verdict, figures }) => `${verdict}: ${figures}`);
}

const levels = (program: number, kegiatan: number, subkegiatan: number) => ({
  program,
  kegiatan,
  subkegiatan,
});
const pagu = (penunjang: number, urusan: number) => ({ total: penunjang + urusan, penunjang, urusan });

test('as many rows of each level in every table of the plan; other tables are counted and not compared', () => {
  const said = lines(
    fileOf([
      { kind: 'T-C.29', review: { levels: levels(5, 9, 30) } },
      { kind: 'T-C.31', review: { levels: levels(4, 8, 23) } },
      { kind: 'T-C.33', review: { levels: levels(4, 8, 19) } },
    ]),
  );
  expect(said.slice(0, 3)).toEqual([
    'sesuai: T-C.29 «L1»: 5 (tidak dibandingkan); T-C.31 «L2»: 4; T-C.33 «L3»: 4.',
    'sesuai: T-C.29 «L1»: 9 (tidak dibandingkan); T-C.31 «L2»: 8; T-C.33 «L3»: 8.',
    'perlu-perbaikan: T-C.29 «L1»: 30 (tidak dibandingkan); T-C.31 «L2»: 23; T-C.33 «L3»: 19. Jumlahnya berbeda.',
  ]);
});

test('parts of one table are one chapter; two prints of one and plans of another year are not added up', () => {
  const part = { review: { levels: levels(2, 4, 8) } };
  const counted = (parts: readonly Part[], change: Partial<PublicFile> = {}) =>
    lines(fileOf(parts, change))[0];
  expect(
    counted([
      { kind: 'T-C.33', ...part },
      { kind: 'T-C.33', continues: 'L1!A5', ...part },
    ]),
  ).toMatch('«L1», «L2»: 4.');
  expect(
    counted([
      { kind: 'T-C.33', ...part },
      { kind: 'T-C.31', planYear: 2027, ...part },
    ]),
  ).toMatch('tidak-diperiksa: T-C.33 «L1»: 2; T-C.31 «L2»: 2 (tidak dibandingkan).');
  const side = (table: string) => ({
    table,
    kind: 'T-C.33' as const,
    sheet: table.slice(0, 2),
    planYear: 2026,
  });
  const none = { here: levels(0, 0, 0), there: levels(0, 0, 0) };
  const print = {
    relation: 'cetakan' as const,
    here: side('L1!A5'),
    there: side('L2!A5'),
    year: null,
    notCompared: null,
    ...{ matched: 1, onlyHere: 0, onlyThere: 0, counts: none },
    ...{ pagu: null, target: null, totals: null, programs: [], sumberDana: [] },
  };
  expect(
    counted(
      [
        { kind: 'T-C.33', ...part },
        { kind: 'T-C.33', ...part },
      ],
      { pairs: [print] },
    ),
  ).toMatch('sesuai: T-C.33 «L1»: 2; T-C.33 «L2»: 2.');
});

test('the total and its split over penunjang and urusan, one chapter against the other', () => {
  const said = (one: TableReview['pagu'], other: TableReview['pagu']) =>
    lines(
      fileOf([
        { kind: 'T-C.31', review: { pagu: one } },
        { kind: 'T-C.33', review: { pagu: other } },
      ]),
    ).slice(3, 5);
  expect(said(pagu(300, 700), pagu(300, 700)).map((line) => line.split(':')[0])).toEqual([
    'sesuai',
    'sesuai',
  ]);
  expect(said(pagu(300, 700), pagu(700, 300))).toEqual([
    'sesuai: T-C.31 «L1»: Rp1.000; T-C.33 «L2»: Rp1.000.',
    'perlu-perbaikan: T-C.31 «L1»: penunjang Rp300, urusan Rp700; T-C.33 «L2»: penunjang Rp700, urusan Rp300. Angka penunjang di satu tabel sama dengan angka urusan di tabel lain: keduanya tertukar.',
  ]);
  expect(said(pagu(300, 700), pagu(300, 800))).toEqual([
    'perlu-perbaikan: T-C.31 «L1»: Rp1.000; T-C.33 «L2»: Rp1.100. Selisih terbesar Rp100.',
    'perlu-perbaikan: T-C.31 «L1»: penunjang Rp300, urusan Rp700; T-C.33 «L2»: penunjang Rp300, urusan Rp800. Jumlahnya berbeda.',
  ]);
});

test('nothing is said of what was not read: not found only where all was looked through', () => {
  const verdicts = (summary: FileSummary) => [...new Set(lines(summary).map((line) => line.split(':')[0]))];
  expect(verdicts(fileOf([], { cellsSeen: 0 }))).toEqual(['tidak-ditemukan']);
  expect(verdicts(fileOf([], { cellsSeen: 90 }))).toEqual(['tidak-diperiksa']);
  const doubt = { why: 'kode dan nama bertentangan', share: 0.7 };
  expect(lines(fileOf([{ kind: 'T-C.33', doubt }])).at(5)).toBe(
    'tidak-diperiksa: Pembacaan T-C.33 «L1» diragukan; periksa sendiri.',
  );
});

test('a drawn plan: what its lowest rows leave empty, and a column that is not there', () => {
  const { read } = tableFromText(`
    | kode            | program                                           | lokasi | target  | pagu | sumberDana | targetMaju | paguMaju |
    | 1.06.01         | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH      |        |         | 300  |            |            |          |
    | 1.06.01.2.01    | Perencanaan, Penganggaran, dan Evaluasi Kinerja   |        |         | 300  |            |            |          |
    | 1.06.01.2.01.01 | Penyusunan Dokumen Perencanaan Perangkat Daerah   | Kota   | 2 Dok   | 100  | APBD       | 2 Dok      | 110      |
    | 1.06.01.2.01.02 | Koordinasi dan Penyusunan Dokumen RKA-SKPD        |        |         | 200  | APBD       | 1 Dok      |          |
    | 1.06.02         | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH      |        |         | 50   |            |            |          |
    | 1.06.02.2.01    | Pemberdayaan Potensi Sumber Kesejahteraan Sosial  |        |         | 50   |            |            |          |
    | 1.06.02.2.01.01 | Peningkatan Kemampuan Potensi Pekerja Sosial      | Kota   | 5 Orang | 50   | DAU        | 5 Orang    | 55       |`);
  const review = tableReview(read, 'id');
  expect(review.levels).toEqual(levels(2, 2, 3));
  expect(review.misnamed).toEqual(['program 1.06.02']);
  const filled = lines(fileOf([{ kind: 'T-C.33', review }])).slice(5);
  expect(filled).toEqual([
    'perlu-perbaikan: T-C.33 «L1»: kosong pada 1 dari 3 baris (D5).',
    'perlu-perbaikan: T-C.33 «L1»: kosong pada 1 dari 3 baris (H5).',
    'perlu-perbaikan: T-C.33 «L1»: kosong pada 1 dari 3 baris (C5).',
    'sesuai: T-C.33 «L1»: terisi pada semua 3 baris.',
    'tidak-diperiksa: Bentuk tabel ini tidak memuat kolomnya.',
    'tidak-ditemukan: T-C.33 «L1»: kolomnya tidak ada.',
    'perlu-perbaikan: T-C.33 «L1»: 2 dari 10 kolom tidak ada («Indikator Kinerja Program/Kegiatan» dan «Catatan Penting»).',
  ]);
});
