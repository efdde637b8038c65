import { compareName } from '../../../src/core/nomenclature/compare-name';

const official = 'Penyediaan Data Gender dan Anak di Kewenangan Kabupaten/Kota';

test.each([
  [official, official, 'sama', 'tidak-ada'],
  [`${official}\n`, official, 'sama', 'spasi'],
  ['Program Pemberdayaan Sosial', 'PROGRAM PEMBERDAYAAN SOSIAL', 'setara', 'huruf-besar'],
  ['Daerah Kabupaten/ Kota', 'Daerah Kabupaten/Kota', 'setara', 'spasi'],
  ['Biaya Pemeliharaan dan Pajak', 'Biaya Pemeliharaan, dan Pajak', 'setara', 'tanda-baca'],
  ['Penyediaan Sandang (BK PROV)', 'Penyediaan Sandang', 'setara', 'sumber-dana'],
  ['SOSIAL', 'URUSAN PEMERINTAHAN BIDANG SOSIAL', 'setara', 'kata-level'],
  ['Pelaksanaan PUG Kabupaten/Kota', 'Pelaksanaan PUG Kewenangan Kabupaten/Kota', 'mirip', 'kewenangan'],
  ['Bantuan Sosial Keejahteraan Keluarga', 'Bantuan Sosial Kesejahteraan Keluarga', 'mirip', 'ejaan'],
  ['Fasilitasi Pemberdayaan Sosial KAT', 'Penyusunan Dokumen Perencanaan', 'berbeda', 'lain'],
])('%j against %j is %s: %s', (stated, name, agreement, difference) => {
  expect(compareName(stated, name)).toMatchObject({ agreement, difference });
});

test('two names that only share what many share differ', () => {
  expect(compareName('Penyediaan Sandang', 'Penyediaan Makanan').agreement).toBe('berbeda');
});
