import {
  readKeptNomenclature,
  readNomenclatureFile,
  writeNomenclatureFile,
} from '../../../src/core/nomenclature/nomenclature-file';
import { drawList } from './support';

const list = drawList(
  `
  1.06            URUSAN PEMERINTAHAN BIDANG SOSIAL
  1.06.04         PROGRAM "REHABILITASI"; SOSIAL
  1.06.04.2.01    -Rehabilitasi Sosial Dasar, di Luar Panti
  1.06.04.2.01.01 Penyediaan Permakanan`,
  { id: 'uji-2021', name: 'Daftar uji', complete: false, sources: ['lampiran A', 'lampiran B'] },
);

test('a kept list is read back as it was written', () => {
  const text = writeNomenclatureFile(list);
  const kept = readKeptNomenclature(text);
  expect(kept?.meta).toEqual(list.meta);
  expect(kept?.entries).toEqual(list.entries);
  const slowly = readNomenclatureFile(text, 'uji');
  expect(slowly.ok && slowly.list.entries).toEqual(list.entries);
});

test.each([
  ['no list', 'catatan'],
  ['other columns', 'kode,nama\r\n1.06,SOSIAL\r\n'],
  ['a level that is none', writeNomenclatureFile(list).replace('subkegiatan', 'sub')],
  ['a pemda that is none', writeNomenclatureFile(list).replace('kabkot', 'desa')],
])('%s is left to the reader that looks for itself', (_, text) => {
  expect(readKeptNomenclature(text)).toBeNull();
});
