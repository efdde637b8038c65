import { createNomenclature } from '../../../src/core/nomenclature/nomenclature';
import { drawList } from './support';

const list = drawList(`
  1                 URUSAN PEMERINTAHAN WAJIB
  1.06              URUSAN PEMERINTAHAN BIDANG SOSIAL
  1.06.04           PROGRAM REHABILITASI SOSIAL
  1.06.04.2.01      Rehabilitasi Sosial Dasar di Luar Panti Sosial
  1.06.04.2.01.01   Penyediaan Permakanan
  1.06.04.2.01.02   Penyediaan Sandang
  1.06.04.2.02      Rehabilitasi Sosial Lainnya di Luar Panti Sosial
  1.06.04.2.02.03   Penyediaan Permakanan
  1.06.07.2.01      Pemeliharaan Taman Makam Pahlawan Nasional Kabupaten/Kota
  1.06.07.2.01.02   Pemeliharaan Taman Makam Pahlawan Nasional Kabupaten/Kota
  7.01.01           PROGRAM ADMINISTRASI UMUM
  X.XX.01           PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA
  X.XX.01.2.01      Perencanaan Perangkat Daerah
  X.XX.01.2.01.01   Penyusunan Dokumen Perencanaan Perangkat Daerah
`);

describe('by code', () => {
  test.each([
    ['1.06.04.2.01.01', 'tepat', '1.06.04.2.01.01', 'Penyediaan Permakanan'],
    ['1.06.04.2.01.0001', 'digit', '1.06.04.2.01.01', 'Penyediaan Permakanan'],
    ['1.6.4.2.1', 'tepat', '1.06.04.2.01', 'Rehabilitasi Sosial Dasar di Luar Panti Sosial'],
    ['X.XX.01.2.01.01', 'tepat', 'X.XX.01.2.01.01', 'Penyusunan Dokumen Perencanaan Perangkat Daerah'],
    [
      '1.06.01.2.01.01',
      'bidang-sendiri',
      '1.06.01.2.01.01',
      'Penyusunan Dokumen Perencanaan Perangkat Daerah',
    ],
    [
      '2.08.01.2.01.0001',
      'bidang-sendiri',
      '2.08.01.2.01.01',
      'Penyusunan Dokumen Perencanaan Perangkat Daerah',
    ],
    ['7.01.01', 'tepat', '7.01.01', 'PROGRAM ADMINISTRASI UMUM'],
  ])('%s is found %s as %s', (asked, how, code, name) => {
    expect(list.byCode(asked, 'kabkot')).toMatchObject({ how, code, entry: { name } });
  });

  test('what the list lacks is null, and so is a text that is no code', () => {
    expect(list.byCode('1.06.04.2.09', 'kabkot')).toBeNull();
    expect(list.byCode('1.06.04.2.01.01', 'prov')).toBeNull();
    expect(list.byCode('Kode', 'kabkot')).toBeNull();
  });

  test('a list that has penunjang under one bidang answers for X.XX and for every other', () => {
    const own = drawList(`
      1.05.01        PROGRAM LAIN
      1.06.01        Program Penunjang Urusan Pemerintahan Daerah
      1.06.01.2.01   Perencanaan Perangkat Daerah`);
    expect(own.byCode('X.XX.01.2.01')).toMatchObject({ how: 'bidang-sendiri', code: 'X.XX.01.2.01' });
    expect(own.byCode('2.08.01')).toMatchObject({ code: '2.08.01', entry: { code: '1.06.01' } });
  });

  test('the same digits mean one thing for a province and another for a kabupaten', () => {
    const about = {
      id: 'a',
      name: 'a',
      year: null,
      scheme: 'permendagri-90',
      complete: true,
      sources: [],
    } as const;
    const both = createNomenclature(about, [
      { code: '5.06', level: 'bidang', name: 'PENGELOLAAN PERBATASAN', pemda: 'kabkot' },
      { code: '5.06', level: 'bidang', name: 'PENGHUBUNG', pemda: 'prov' },
    ]);
    expect(both.byCode('5.06', 'prov')?.entry.name).toBe('PENGHUBUNG');
    expect(both.byCode('5.06')?.entry.name).toBe('PENGELOLAAN PERBATASAN');
    expect(both.pemdas).toEqual(['kabkot', 'prov']);
  });

  test('children of a bidang include the penunjang program once', () => {
    const codes = (of: string) => list.children(of).map((entry) => entry.code);
    expect(codes('1.06')).toEqual(['X.XX.01', '1.06.04']);
    expect(codes('1.06.01')).toEqual(['X.XX.01.2.01']);
    expect(codes('1.06.04')).toEqual(['1.06.04.2.01', '1.06.04.2.02']);
    expect(codes('7.01')).toEqual(['7.01.01']);
  });
});

describe('by name', () => {
  const codes = (name: string, where = {}) => list.byName(name, where).map((entry) => entry.code);

  test('every entry of that name, narrowed by parent and level', () => {
    expect(codes('PENYEDIAAN  PERMAKANAN (DBH-CHT)')).toEqual(['1.06.04.2.01.01', '1.06.04.2.02.03']);
    expect(codes('Penyediaan Permakanan', { under: '1.06.04.2.02' })).toEqual(['1.06.04.2.02.03']);
    expect(codes('Pemeliharaan Taman Makam Pahlawan Nasional Kab/ Kota', { level: 'kegiatan' })).toEqual([
      '1.06.07.2.01',
    ]);
  });

  test('level words and scope are put aside only where no name is the same', () => {
    expect(codes('Sosial')).toEqual(['1.06']);
    expect(codes('Program Penunjang Urusan Pemerintahan Daerah')).toEqual(['X.XX.01']);
  });

  test('under an agency of its own bidang penunjang counts', () => {
    expect(codes('Penyusunan Dokumen Perencanaan Perangkat Daerah', { under: '1.06' })).toEqual([
      'X.XX.01.2.01.01',
    ]);
    expect(codes('Penyusunan Dokumen Perencanaan Perangkat Daerah', { under: '1.06.04' })).toEqual([]);
  });

  test('the nearest name of a misspelt one', () => {
    const [best] = list.nearest('Penyedian Sandng', { level: 'subkegiatan' });
    expect(best?.entry.code).toBe('1.06.04.2.01.02');
    expect(best?.similarity).toBeGreaterThan(0.7);
    expect(list.nearest('Pembangunan Jembatan Gantung')).toEqual([]);
    expect(list.nearest('')).toEqual([]);
  });
});
