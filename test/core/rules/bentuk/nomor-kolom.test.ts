import { nomorKolom } from '../../../../src/core/rules/bentuk/nomor-kolom';
import { findingsOf, headedTable, type HeadedDrawing } from '../../../support/headed-table';

const usulan: HeadedDrawing = {
  kind: 'T-C.32',
  heading: ['| No | Program/Kegiatan | Lokasi | Indikator Kinerja | Besaran/Volume | Catatan |'],
  roles: '| no | program | lokasi | indikator | volume | catatan |',
};
const found = (drawn: HeadedDrawing) => findingsOf(nomorKolom, headedTable(drawn));

test.each(['| 1 | 2 | 3 | 4 | 5 | 6 |', '| (1) | (2) | (3) | (4) | (5) | (6) |'])(
  '%s are the numbers of the form',
  (numbers) => {
    expect(found({ ...usulan, numbers })).toEqual([]);
  },
);

test('numbers that count the columns through are right in a local form', () => {
  const drawn: HeadedDrawing = {
    kind: 'T-C.32',
    heading: ['| No | Program | Kegiatan | Lokasi | Indikator | Volume | Catatan |'],
    roles: '| no | program | kegiatan | lokasi | indikator | volume | catatan |',
    numbers: '| 1 | 2 | 3 | 4 | 5 | 6 | 7 |',
  };
  expect(found(drawn)).toEqual([]);
  // The column the form does not have may go without a number.
  expect(found({ ...drawn, numbers: '| 1 | 2 |  | 3 | 4 | 5 | 6 |' })).toEqual([]);
});

test('a number printed twice is mended in the style of its neighbours', () => {
  const [wrong, ...others] = found({ ...usulan, numbers: '| (1) | (2) | (2) | (4) | (5) | (6) |' });
  expect(others).toEqual([]);
  expect(wrong).toMatchObject({ cell: 'C2', stated: '(2)', computed: '3' });
  expect(wrong?.message).toEqual({
    id: 'Nomor kolom tidak sesuai bentuknya: kolom C tertulis «(2)», mestinya 3.',
    en: 'Column numbers are not those of the form: column C says “(2)”, it should be 3.',
  });
  expect(wrong?.fixes?.[0]?.edits).toEqual([{ sheet: 'Lembar1', cell: 'C2', value: '(3)' }]);
});

test('missing numbers apart from each other are one finding', () => {
  expect(found({ ...usulan, numbers: '| 1 |  | 3 |  | 5 | 6 |' })).toMatchObject([
    { cell: 'B2', related: ['D2'] },
  ]);
});

test('hardly any numbers, or none at all', () => {
  const [few] = found({ ...usulan, numbers: '|  | 2 | 100 |  |  |  |' });
  expect(few).toMatchObject({
    cell: 'A2:F2',
    message: { id: 'Baris nomor kolom hanya memuat 1 dari 6 nomor.' },
  });
  const [none] = found(usulan);
  expect(none).toMatchObject({ cell: 'A1:F1', severity: 'catatan' });
  expect(none?.message.en).toMatch(/^This table has no column-number row/);
});

const evaluasi: HeadedDrawing = {
  kind: 'T-C.29',
  heading: [
    '| Kode | Program | Indikator | Target Renstra | Realisasi s/d 2019 | Target 2020 | < | Realisasi 2020 | < | Tingkat Realisasi | < | Target 2021 | Realisasi s/d 2021 | Tingkat Capaian |',
    '| ^ | ^ | ^ | ^ | ^ | K | Rp | K | Rp | K | Rp | ^ | ^ | ^ |',
  ],
  roles:
    '| kode | program | indikator | targetRenstra | realisasiSdNmin | targetLaluK | targetLaluRp | realisasiLaluK | realisasiLaluRp | tingkatRealisasiK | tingkatRealisasiRp | targetBerjalan | realisasiSdBerjalan | tingkatCapaian |',
};

test('one number may stand over both halves of a split column', () => {
  const numbers = '| 1 | 2 | 3 | 4 | 5 | 6 |  | 7 |  | 8=(7/6) |  | 9 | 10=(5+7+9) | 11=(10/4) |';
  expect(found({ ...evaluasi, numbers })).toEqual([]);
});

test('K and Rp where numbers belong are one finding over the block', () => {
  const numbers = '| 1 | 2 | 3 | 4 | 5 | K | Rp | K | Rp | K | Rp | 9 | 10=(5+7+9) | 11=(10/4) |';
  expect(found({ ...evaluasi, numbers })).toMatchObject([
    { cell: 'F3:K3', stated: 'K|Rp|K|Rp|K|Rp', computed: '6|6|7|7|8|8', fixes: [] },
  ]);
});

test('a printed formula is held to the form', () => {
  const numbers = '| 1 | 2 | 3 | 4 | 5 | 6 |  | 7 |  | 8=(6/7)x100% |  | 9 | 10=9+7+5 | 11=(10/4) |';
  const [wrong, ...others] = found({ ...evaluasi, numbers });
  expect(others).toEqual([]);
  expect(wrong).toMatchObject({ cell: 'J3', computed: '8=(7/6)' });
  expect(wrong?.message.id).toBe('Rumus kolom tertulis «8=(6/7)x100%», mestinya 8=(7/6).');
});

test('columns in another order than the form are worth a note', () => {
  const drawn: HeadedDrawing = {
    kind: 'T-C.30',
    heading: ['| No | Indikator | IKK | SPM | Catatan |'],
    roles: '| no | indikator | ikk | spm | catatan |',
    numbers: '| 1 | 2 | 3 | 4 | 5 |',
  };
  expect(found(drawn)).toMatchObject([{ cell: 'C1', severity: 'catatan', related: ['D1'] }]);
});
