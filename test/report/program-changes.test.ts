import { check } from '../../src/core/engine/check';
import { noSettings } from '../../src/core/settings';
import { htmlReport } from '../../src/report/html/html-report';
import { fileSchema } from '../../src/report/schema';
import { summariseFile } from '../../src/report/summary/file-summary';
import { textOfFile } from '../../src/report/to-text';
import { draftVerification } from '../../src/report/verification/verification';
import { sheetFromText } from '../support/sheet-from-text';

const summary = (language: 'id' | 'en') => {
  const grid = sheetFromText(`
    | Perubahan Rencana Kerja Dinas Sosial Tahun 2026 |
    | Kode | Program/Kegiatan/Sub Kegiatan | Indikator Kinerja | Lokasi | Target Capaian | < | Pagu Indikatif | < | Sumber Dana | Catatan |
    | ^ | ^ | ^ | ^ | Sebelum Perubahan | Setelah Perubahan | Sebelum Perubahan | Setelah Perubahan | ^ | ^ |
    | 1.06.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH | Nilai | | 80 | 82 | 250000000 | 300000000 | | |
    | 1.06.01.2.01 | Perencanaan | Nilai | | 80 | 82 | 250000000 | 300000000 | | |
    | 1.06.01.2.01.0001 | Penyusunan dokumen | Nilai | Kota | 80 | 82 | 250000000 | 300000000 | PAD | |
    | 1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Nilai | | 80 | 82 | 90000000 | 70000000 | | |
    | 1.06.02.2.01 | Pemberdayaan | Nilai | | 80 | 82 | 90000000 | 70000000 | | |
    | 1.06.02.2.01.0001 | Fasilitasi | Nilai | Kota | 80 | 82 | 90000000 | 70000000 | PAD | |`);
  return summariseFile('a.xlsx', check([grid], noSettings), { language });
};

test('a changed plan says what becomes of each program, and of all', () => {
  const { file } = summary('id');
  expect(() => fileSchema.parse(file)).not.toThrow();
  expect(file.tables[0]?.changes).toMatchObject({
    programs: [
      { kode: '1.06.01', before: 250000000, after: 300000000 },
      { kode: '1.06.02', before: 90000000, after: 70000000 },
    ],
    before: 340000000,
    after: 370000000,
  });
});

test.each([
  ['id', /Perubahan pagu menurut program/, /Jumlah: Rp340\.000\.000 → Rp370\.000\.000 \(\+Rp30\.000\.000\)/],
  [
    'en',
    /Change of pagu \(ceiling\) by program/,
    /Total: Rp340\.000\.000 → Rp370\.000\.000 \(\+Rp30\.000\.000\)/,
  ],
] as const)('it stands in the text, the page and the verification sheet: %s', (language, title, total) => {
  const made = summary(language);
  const text = textOfFile(made.file, { language, width: 200 });
  expect(text).toMatch(title);
  expect(text).toMatch(
    /1\.06\.02 PROGRAM PEMBERDAYAAN SOSIAL: Rp90\.000\.000 → Rp70\.000\.000 \(-Rp20\.000\.000\)/,
  );
  expect(text).toMatch(total);
  const page = htmlReport([made], { language });
  expect(page).toMatch(title);
  expect(page).toMatch(/-20\.000\.000/);
  const plan = draftVerification(made, language).entries.find(({ kind }) => kind === 'T-C.33');
  expect(plan?.notes[0]).toMatch(total);
});
