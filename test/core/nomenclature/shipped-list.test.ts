import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { compareName } from '../../../src/core/nomenclature/compare-name';
import {
  readNomenclatureFile,
  writeNomenclatureFile,
} from '../../../src/core/nomenclature/nomenclature-file';
import { createNomenclature } from '../../../src/core/nomenclature/nomenclature';
import { describeWithShared, sharedList } from './support';

const text = readFileSync(join(__dirname, '../../../assets/nomenclature/bawaan.csv'), 'utf8');
const shipped = readNomenclatureFile(text, 'bawaan');
if (!shipped.ok) throw new Error(shipped.message.en);

test('says what it is, and that it is a part', () => {
  expect(shipped.list.meta).toMatchObject({
    id: 'bawaan',
    complete: false,
    scheme: 'permendagri-90',
    year: 2021,
  });
});

test('holds the 8 urusan and unsur, and the 32 bidang urusan of Permendagri 90/2019', () => {
  const kabkot = shipped.list.entries.filter((entry) => entry.pemda === 'kabkot');
  expect(kabkot.filter((entry) => entry.level === 'urusan')).toHaveLength(8);
  expect(kabkot.filter((entry) => entry.level === 'bidang' && /^[123]\./.test(entry.code))).toHaveLength(32);
});

test('every entry names its source', () => {
  expect(shipped.list.entries.filter((entry) => entry.source === undefined)).toEqual([]);
});

test('its only problem is that document 001 states no code for the programs of 2.08 and 2.13', () => {
  const orphans = shipped.problems.filter((problem) => problem.kind === 'yatim');
  expect(shipped.problems).toHaveLength(orphans.length);
  expect(new Set(orphans.map((problem) => problem.stated))).toEqual(
    new Set(['2.08.02', '2.08.03', '2.08.04', '2.08.05', '2.08.06.2.01', '2.08.07', '2.13.05']),
  );
});

test('the errors of the documents are not in it', () => {
  const name = (code: string) => shipped.list.byCode(code)?.entry.name;
  expect(name('1.06.01.2.01.01')).toBe('Penyusunan Dokumen Perencanaan Perangkat Daerah');
  expect(name('1.06.01.2.06.02')).toBe('Penyediaan Peralatan dan Perlengkapan Kantor');
  expect(name('1.06.04.2.02')).toMatch(/^Rehabilitasi Sosial Penyandang Masalah Kesejahteraan Sosial/);
  expect(name('2.08.07.2.01')).toBeUndefined();
  expect(name('2.08.07.2.01.01')).toBeUndefined();
});

test('a list read back from its own text is the same list', () => {
  const again = readNomenclatureFile(writeNomenclatureFile(shipped.list), 'x');
  expect(again.ok && again.list.meta).toEqual(shipped.list.meta);
  expect(again.ok && again.list.entries).toEqual(shipped.list.entries);
});

test('a text that Excel would run survives being written and read', () => {
  const list = createNomenclature(shipped.list.meta, [
    { code: '1.06', level: 'bidang', name: '=SOSIAL', pemda: 'kabkot' },
    { code: '1.06.04', level: 'program', name: '-Rehabilitasi', pemda: 'kabkot' },
  ]);
  const written = writeNomenclatureFile(list);
  expect(written).toContain("'=SOSIAL");
  const again = readNomenclatureFile(written, 'x');
  expect(again.ok && again.list.entries.map((entry) => entry.name)).toEqual(['=SOSIAL', '-Rehabilitasi']);
});

describeWithShared('against the official list of 2020', () => {
  test('every shipped entry has its official name', () => {
    const official = sharedList('kepmendagri-050-3708-2020');
    const differing = shipped.list.entries.flatMap((entry) => {
      const match = official.byCode(entry.code, entry.pemda);
      const { agreement } = compareName(entry.name, match?.entry.name ?? '');
      return agreement === 'sama' || agreement === 'setara' ? [] : [`${entry.code} ${entry.name}`];
    });
    // The copy of the list has the typos "dam" and "termssuk", and X.XX.01 without KABUPATEN/KOTA.
    expect(differing.map((one) => one.split(' ')[0])).toEqual([
      '2.08.02.2.01.04',
      '2.08.02.2.02.02',
      'X.XX.01',
    ]);
  });
});
