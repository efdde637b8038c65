import { judulKolom } from '../../../../src/core/rules/bentuk/judul-kolom';
import { findingsOf, headedTable } from '../../../support/headed-table';

const ROLES =
  '| kode | program | indikator | lokasi | target | pagu | sumberDana | catatan | targetMaju | paguMaju |';
const plan = (over: string, under: string) =>
  headedTable({ kind: 'T-C.33', heading: [over, under], roles: ROLES });

const OVER =
  '| Kode | Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan | Indikator Kinerja Program/Kegiatan | Rencana Tahun 2022 | < | < | < | Catatan Penting | Prakiraan Maju Rencana Tahun 2023 | < |';
const UNDER =
  '| ^ | ^ | ^ | Lokasi | Target Capaian Kinerja | Kebutuhan Dana/Pagu Indikatif | Sumber Dana | ^ | Target Capaian Kinerja | Kebutuhan Dana/Pagu Indikatif |';

const cellsOf = (over: string, under = UNDER) =>
  findingsOf(judulKolom, plan(over, under)).map(({ cell }) => cell);

test('the official heading is right, and so are its usual variants', () => {
  expect(cellsOf(OVER)).toEqual([]);
  expect(cellsOf(OVER.replace('Prakiraan', 'PERKIRAAN').replace('Pemerintahan', 'Pemerintah'))).toEqual([]);
  expect(cellsOf(OVER, UNDER.replaceAll('Kebutuhan Dana/Pagu Indikatif', 'Pagu (Rp)'))).toEqual([]);
});

test('headings that should name a year and do not are told together', () => {
  const over = OVER.replace('Rencana Tahun 2022', 'Rencana Tahun').replace(
    'Prakiraan Maju Rencana Tahun 2023',
    'Perkiraan Maju',
  );
  const [found, ...others] = findingsOf(judulKolom, plan(over, UNDER));
  expect(others).toEqual([]);
  expect(found).toMatchObject({ cell: 'D1', related: ['I1'] });
  expect(found?.message).toEqual({
    id: 'Judul «Rencana Tahun» dan «Perkiraan Maju» tidak menyebut angka tahunnya.',
    en: 'The headings “Rencana Tahun” and “Perkiraan Maju” name no year.',
  });
});

test('a placeholder of the form is no year, a year below the heading is', () => {
  expect(cellsOf(OVER.replace('Tahun 2022', 'Tahun n'))).toEqual(['D1']);
  const series = headedTable({
    kind: 'T-C.30',
    heading: ['| Indikator | Target Renstra Perangkat Daerah Tahun | < |', '| ^ | 2021 | 2022 |'],
    roles: '| indikator | target.2021 | target.2022 |',
  });
  expect(findingsOf(judulKolom, series)).toEqual([]);
});

test.each([
  [
    'Indikator Kinerja',
    'Indiktor Kinerja',
    'C1',
    '«Indiktor» mestinya «Indikator»',
    'Indikator Kinerja Program/Kegiatan',
  ],
  ['Urusan/Bidang', 'Uusan/Bidang', 'B1', '«Uusan» mestinya «Urusan»', /^Urusan\/Bidang Urusan/],
])('a slip of the pen in %s is told with the right word', (right, wrong, cell, said, fixed) => {
  const [found, ...others] = findingsOf(judulKolom, plan(OVER.replace(right, wrong), UNDER));
  expect(others).toEqual([]);
  expect(found?.cell).toBe(cell);
  expect(found?.message.id).toContain(said);
  expect(found?.fixes?.[0]?.edits[0]?.value).toMatch(fixed);
});

test('letters apart, another word, a word twice and twin headings', () => {
  const read = headedTable({
    kind: 'T-C.30',
    heading: [
      '| N O | Indikator Indikator | SPM/Standar Nasional | IKK | Target 2021 | Realisasi 2020 | Proyeksi 2022 | Capaian Analisis |',
    ],
    roles: '| no | indikator | spm | ikk | target.2021 | realisasi.2020 | proyeksi.2022 | catatan |',
  });
  expect(findingsOf(judulKolom, read).map(({ cell, message }) => [cell, message.id, message.en])).toEqual([
    [
      'A1',
      'Judul «N O» terpecah spasi; mestinya «NO».',
      'The heading “N O” is split by spaces; it should be “NO”.',
    ],
    [
      'B1',
      'Judul «Indikator Indikator» memuat kata «Indikator» dua kali.',
      'The heading “Indikator Indikator” says “Indikator” twice.',
    ],
    [
      'H1',
      'Judul kolom tertulis «Capaian Analisis», pada bentuk resminya «Catatan Analisis».',
      'The heading says “Capaian Analisis”, the official form “Catatan Analisis”.',
    ],
  ]);
  const twins = headedTable({
    kind: 'T-C.29',
    heading: ['| Program | Target Program (Tahun 2021) | Target Program (Tahun 2021) |'],
    roles: '| program | targetRenstra | targetBerjalan |',
  });
  expect(findingsOf(judulKolom, twins)).toMatchObject([{ cell: 'B1', related: ['C1'] }]);
});
