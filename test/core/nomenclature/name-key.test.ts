import { fc, runs } from '../../support/random';

import {
  claimedLevel,
  compactName,
  normaliseName,
  withoutFundTags,
  withoutLevelWords,
  withoutScope,
} from '../../../src/core/nomenclature/name-key';

test.each([
  ['Penyediaan Permakanan (DBH-CHT)', 'penyediaan permakanan'],
  ['Penyediaan Permakanan (BK PROV)', 'penyediaan permakanan'],
  ['Penyediaan Permakanan [DAK Non-Fisik 2022]', 'penyediaan permakanan'],
  ['Pelembagaan PUG (PUG) pada', 'pelembagaan pug pug pada'],
  ['Lembaga Konsultasi (LK3)', 'lembaga konsultasi lk3'],
  ['Daerah Kabupaten/ Kota', 'daerah kabupaten kota'],
  ['Daerah Kab/Kota', 'daerah kabupaten kota'],
  ['Daerah KabupatenKota', 'daerah kabupaten kota'],
  ['1 Penyusunan  Dokumen\nPerencanaan', 'penyusunan dokumen perencanaan'],
  ['Anak-Anak Terlantar', 'anak anak terlantar'],
])('%j is compared as %j', (name, normalised) => {
  expect(normaliseName(name)).toBe(normalised);
});

test('glued and split words are one name', () => {
  expect(compactName('PENGARUSUTAM AAN GENDER')).toBe(compactName('Pengarusutamaan Gender'));
  expect(compactName('Non Pemerintah')).toBe(compactName('Nonpemerintah'));
});

test('brackets that hold more than a fund stay', () => {
  expect(withoutFundTags('Dana (DAK untuk jalan)')).toBe('Dana (DAK untuk jalan)');
});

test('level words and scope can be put aside, never the whole name', () => {
  expect(withoutLevelWords('urusan pemerintahan bidang sosial')).toBe('sosial');
  expect(withoutLevelWords('program rehabilitasi sosial')).toBe('rehabilitasi sosial');
  expect(withoutLevelWords('program')).toBe('program');
  expect(withoutScope('pelaksanaan pug kewenangan kabupaten kota')).toBe('pelaksanaan pug');
  expect(withoutScope('kota')).toBe('kota');
});

test('a name can claim its level', () => {
  expect(claimedLevel('PROGRAM REHABILITASI SOSIAL')).toBe('program');
  expect(claimedLevel('Bidang Sosial')).toBe('urusan');
  expect(claimedLevel('Penyediaan Sandang')).toBeNull();
});

test('normalising twice changes nothing', () => {
  const fragments = fc.constantFrom(
    '(DBH-CHT)',
    'Kab/',
    'Kota',
    '1 ',
    '(',
    ')',
    '/',
    ' ',
    '-',
    'É',
    'İ',
    '（DAU）',
    'x9',
  );
  const names = fc
    .array(fc.oneof(fragments, fc.string({ unit: 'binary', maxLength: 5 })))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(names, (name) => {
      expect(normaliseName(normaliseName(name))).toBe(normaliseName(name));
    }),
    { numRuns: runs(500) },
  );
});
