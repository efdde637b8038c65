import { fc } from '../../support/random';
import { createNomenclature, type NomenclatureEntry } from '../../../src/core/nomenclature/nomenclature';
import { readOfficialCode } from '../../../src/core/nomenclature/official-code';
import { readPack, writePack } from '../../../src/core/nomenclature/pack';
import { packedList } from '../../../src/core/nomenclature/packed-list';

const sorted = (entries: readonly NomenclatureEntry[]): readonly NomenclatureEntry[] =>
  [...entries].sort((a, b) => (a.code + a.pemda < b.code + b.pemda ? -1 : 1));

const digits = (count: number) =>
  fc.integer({ min: 1, max: 10 ** count - 1 }).map((number) => String(number).padStart(count, '0'));
const code = fc
  .tuple(
    fc.constantFrom('1', '2', 'X'),
    digits(2),
    digits(2),
    fc.constantFrom('1', '2'),
    digits(2),
    digits(4),
  )
  .chain(([urusan, bidang, program, kewenangan, kegiatan, sub]) => {
    const parts = [urusan, urusan === 'X' ? 'XX' : bidang, program, `${kewenangan}.${kegiatan}`, sub];
    return fc.integer({ min: 1, max: 5 }).map((level) => parts.slice(0, level).join('.'));
  });
const entry = fc
  .record({
    code,
    name: fc.constantFrom('Penyediaan Permakanan', 'Pengelolaan «a», b/c'),
    pemda: fc.constantFrom('kabkot' as const, 'prov' as const),
    satuan: fc.constantFrom('', 'Orang', 'Dokumen'),
  })
  .map(({ satuan, ...rest }): NomenclatureEntry => ({
    ...rest,
    level: readOfficialCode(rest.code)?.level ?? 'urusan',
    ...(satuan && { satuan }),
  }));

test('a pack gives back the entries it was made of', () => {
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 40 }), (entries) => {
      const once = createNomenclature(
        { id: 'a', name: 'A', year: null, scheme: 'permendagri-90', complete: true, sources: [] },
        entries,
      ).entries;
      expect(sorted(readPack(writePack(once)) ?? [])).toEqual(sorted(once));
    }),
  );
});

test('a text that is no pack is none', () => {
  expect(readPack('kode,level,nama')).toBeNull();
  expect(readPack('')).toBeNull();
  expect(readPack('periksa-renja/daftar/1\n\nk51')).toBeNull();
});

test('a list of a pack is opened when it is first asked, and once', () => {
  let opened = 0;
  const list = packedList(
    {
      id: 'a',
      name: 'A',
      year: 2024,
      scheme: 'permendagri-90',
      complete: true,
      sources: [],
      pemdas: ['kabkot'],
      entries: 1,
    },
    () => {
      opened += 1;
      return [{ code: '1.06', level: 'bidang', name: 'Sosial', pemda: 'kabkot' }];
    },
  );
  expect([list.size, list.pemdas, list.meta.year, opened]).toEqual([1, ['kabkot'], 2024, 0]);
  expect(list.byCode('1.06')?.entry.name).toBe('Sosial');
  expect(list.byName('sosial')).toHaveLength(1);
  expect(opened).toBe(1);
});

test('a list whose entries are not here yet holds nothing', () => {
  const list = packedList(
    {
      id: 'a',
      name: 'A',
      year: null,
      scheme: 'permendagri-90',
      complete: true,
      sources: [],
      pemdas: [],
      entries: 9,
    },
    () => null,
  );
  expect([list.byCode('1.06'), list.entries.length, list.size]).toEqual([null, 0, 9]);
});
