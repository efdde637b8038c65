import { nameMender } from '../../../src/core/nomenclature/mend-names';

const many = (name: string): readonly string[] => Array.from({ length: 30 }, () => name);
const mend = nameMender([
  ...many('Pelaksanaan Koordinasi dan Sinkronisasi Lembaga Masyarakat dalam Kabupaten/Kota'),
  ...many('Penyediaan Sarana Kemasyarakatan untuk Pembangunan dengan Kerja Antar'),
  'Wali Kerja',
]);

test.each([
  [
    'words glued at a capital',
    'Pelaksanaan danSinkronisasi',
    'Pelaksanaan dan Sinkronisasi',
    'kata-menempel',
  ],
  ['three of them', 'PelaksanaanKoordinasiLembaga', 'Pelaksanaan Koordinasi Lembaga', 'kata-menempel'],
  ['words glued without one', 'koordinasidengan Lembaga', 'koordinasi dengan Lembaga', 'kata-menempel'],
  ['a capital within a word', 'Lembaga KeMasyarakatan', 'Lembaga Kemasyarakatan', 'huruf-besar'],
  ['a word parted by a hyphen', 'Pem- bangunan pem- bangunan', 'Pembangunan pembangunan', 'tanda-hubung'],
  ['a word twice', 'Konflik- Konflik', 'Konflik-Konflik', 'tanda-hubung'],
  ['a comma without a space', 'Sarana,Kerja  dan', 'Sarana, Kerja dan', 'spasi'],
  ['a slash with one', 'Kabupaten/ Kota', 'Kabupaten/Kota', 'spasi'],
])('%s', (_, printed, name, kind) => {
  expect(mend(printed)).toEqual({ name, mends: [kind] });
});

test.each(['Kekerasan terhadap Perempuan (KtP)', 'iBangga', 'Antarkerja', 'Badan (ad hoc)', 'Non-Formal'])(
  '%s stays as it is',
  (name) => {
    expect(mend(name)).toEqual({ name, mends: [] });
  },
);

test('a rare word gives way to the common one that another list has under the code', () => {
  expect(mend('Sarana Masyrakat', ['Sarana Masyarakat'])).toEqual({
    name: 'Sarana Masyarakat',
    mends: ['ejaan'],
  });
  expect(mend('Sarana Masyrakat', ['Sarana Kemasyarakatan', 'Kerja']).mends).toEqual([]);
});
