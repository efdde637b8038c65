import { proposeCodes } from '../../../src/core/nomenclature/propose-codes';
import type { UncodedRow } from '../../../src/core/nomenclature/propose-codes';
import { describeWithShared, drawList, readShared, sharedList } from './support';

const list = drawList(`
  1.06              URUSAN PEMERINTAHAN BIDANG SOSIAL
  1.06.04           PROGRAM REHABILITASI SOSIAL
  1.06.04.2.01      Rehabilitasi Sosial Dasar Penyandang Disabilitas
  1.06.04.2.01.01   Penyediaan Permakanan
  1.06.04.2.01.02   Penyediaan Sandang
  1.06.04.2.02      Rehabilitasi Sosial Penyandang Masalah Lainnya
  1.06.04.2.02.03   Penyediaan Permakanan
  1.06.07           PROGRAM PENGELOLAAN TAMAN MAKAM PAHLAWAN
  1.06.07.2.01      Pemeliharaan Taman Makam Pahlawan
  1.06.07.2.01.01   Rehabilitasi Sarana Taman Makam Pahlawan
  1.06.07.2.01.02   Pemeliharaan Taman Makam Pahlawan
  2.08              URUSAN PEMERINTAHAN BIDANG PEMBERDAYAAN PEREMPUAN
  X.XX.01           PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH
  X.XX.01.2.01      Perencanaan Perangkat Daerah
`);

function proposed(names: readonly string[]): readonly (string | null)[] {
  return proposeCodes(
    list,
    names.map((name) => ({ name })),
  ).map((one) => (one === null ? null : `${one.code}${one.sure ? '' : '?'}`));
}

test('one name under two parents gets the code of the parent it stands under', () => {
  expect(
    proposed([
      'SOSIAL',
      'PROGRAM REHABILITASI SOSIAL',
      'Rehabilitasi Sosial Dasar Penyandang Disabilitas',
      'Penyediaan Permakanan (DBH-CHT)',
      'Rehabilitasi Sosial Penyandang Masalah Lainnya',
      'Penyediaan Permakanan',
    ]),
  ).toEqual(['1.06', '1.06.04', '1.06.04.2.01', '1.06.04.2.01.01', '1.06.04.2.02', '1.06.04.2.02.03']);
});

test('a kegiatan and a sub kegiatan of one name are told apart by their place, in any order of siblings', () => {
  expect(
    proposed([
      'Program Pengelolaan Taman Makam Pahlawan',
      'Pemeliharaan Taman Makam Pahlawan',
      'Rehabilitasi Sarana Taman Makam Pahlawan',
      'Pemeliharaan Taman Makam Pahlawan',
    ]),
  ).toEqual(['1.06.07', '1.06.07.2.01', '1.06.07.2.01.01', '1.06.07.2.01.02']);
});

test('rows that are in no list get none and do not disturb their neighbours', () => {
  expect(
    proposed([
      'PROGRAM REHABILITASI SOSIAL',
      'Belanja Modal Jembatan',
      '',
      'Rehabilitasi Sosial Dasar Penyandang Disabilitas',
    ]),
  ).toEqual(['1.06.04', null, null, '1.06.04.2.01']);
});

test('penunjang takes the bidang that most of the table belongs to, or the one that is known', () => {
  const names = ['PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH', 'Perencanaan Perangkat Daerah', 'SOSIAL'];
  expect(proposed(names)).toEqual(['1.06.01', '1.06.01.2.01', '1.06']);
  const rows = names.slice(0, 1).map((name) => ({ name }));
  expect(proposeCodes(list, rows, { bidang: '2.08' })[0]?.code).toBe('2.08.01');
  expect(proposeCodes(list, rows)[0]?.code).toBe('X.XX.01');
});

test('an ambiguous name is proposed, but not as sure, with the others named', () => {
  const [only] = proposeCodes(list, [{ name: 'Penyediaan Permakanan' }]);
  expect(only).toMatchObject({ sure: false, code: '1.06.04.2.01.01', others: ['1.06.04.2.02.03'] });
});

test('no rows, no proposals', () => {
  expect(proposeCodes(list, [])).toEqual([]);
});

/** Read from the document and the list by hand; row 27's name is no official one (TKSK of .02 or PSM of .01). */
const codesOf001: Readonly<Record<number, string>> = {
  5: '1.06',
  6: '1.06.04',
  7: '1.06.04.2.01',
  8: '1.06.04.2.01.01',
  9: '1.06.04.2.01.03',
  10: '1.06.04.2.01.05',
  11: '1.06.04.2.02',
  12: '1.06.04.2.02.03',
  13: '1.06.04.2.02.04',
  14: '1.06.04.2.02.08',
  15: '1.06.04.2.02.07',
  16: '1.06.04.2.02.12',
  17: '1.06.06',
  18: '1.06.06.2.02',
  19: '1.06.06.2.02.02',
  20: '1.06.05',
  21: '1.06.05.2.02',
  22: '1.06.05.2.02.03',
  23: '1.06.05.2.02.04',
  24: '1.06.05.2.02.02',
  25: '1.06.02',
  26: '1.06.02.2.03',
  28: '1.06.02.2.03.05',
  29: '1.06.07',
  30: '1.06.07.2.01',
  31: '1.06.07.2.01.01',
  32: '1.06.07.2.01.02',
  33: '1.06.07.2.01.03',
  34: '2.08',
  35: '2.08.02',
  36: '2.08.02.2.02',
  37: '2.08.02.2.02.01',
  38: '2.08.02.2.02.02',
  39: '2.08.02.2.01',
  40: '2.08.02.2.01.02',
  41: '2.08.02.2.01.03',
  42: '2.08.04',
  43: '2.08.04.2.01',
  44: '2.08.04.2.01.03',
  45: '2.08.05',
  46: '2.08.05.2.01',
  47: '2.08.05.2.01.01',
  48: '2.08.05.2.01.02',
  49: '2.08.03',
  50: '2.08.03.2.01',
  51: '2.08.03.2.01.02',
  52: '2.08.03.2.02',
  53: '2.08.03.2.02.01',
  54: '2.08.03.2.02.02',
  55: '2.08.03.2.03',
  56: '2.08.03.2.03.02',
  57: '2.08.03.2.03.04',
  58: '2.08.06',
  59: '2.08.06.2.01',
  60: '2.08.06.2.01.01',
  61: '2.08.06.2.01.02',
  62: '2.08.06.2.02',
  63: '2.08.06.2.02.02',
  64: '2.08.06.2.02.03',
  65: '2.08.06.2.02.04',
  66: '2.08.07',
  67: '2.08.07.2.01',
  68: '2.08.07.2.01.01',
  69: '2.08.07.2.02',
  70: '2.08.07.2.02.04',
  71: '2.08.07.2.02.03',
  72: '2.13',
  73: '2.13.05',
  74: '2.13.05.2.01',
  75: '2.13.05.2.01.07',
};

describeWithShared("document 001's T-C.33 without codes, by Kepmendagri 050-3708/2020", () => {
  const truth = JSON.parse(readShared('corpus/001.truth.json')) as {
    readonly sheets: readonly {
      readonly sheet: string;
      readonly rows: readonly {
        readonly row: number;
        readonly level: NonNullable<UncodedRow['level']>;
        readonly nama: string;
      }[];
    }[];
  };
  const rows = truth.sheets.find((one) => one.sheet === '3.3 Program dan Kegiatan')?.rows ?? [];
  const official = sharedList('kepmendagri-050-3708-2020');

  test.each([
    ['knowing the levels', true],
    ['from names alone', false],
  ])('%s: 67 of 68 codes proposed as sure, all right', (_, known) => {
    const proposals = proposeCodes(
      official,
      rows.map(({ nama, level }) => ({ name: nama, ...(known && { level }) })),
      { pemda: 'kabkot' },
    );
    const got = Object.fromEntries(
      rows.flatMap(({ row }, at) => (proposals[at]?.sure ? [[row, proposals[at].code]] : [])),
    );
    expect(got).toEqual(codesOf001);
    const wrongLevel = rows.filter(({ level }, at) => level !== 'urusan' && proposals[at]?.level !== level);
    expect(wrongLevel).toEqual([]);
  });

  test('the one in doubt names both codes it may be', () => {
    const at = rows.findIndex(({ row }) => row === 27);
    const proposal = proposeCodes(
      official,
      rows.map(({ nama }) => ({ name: nama })),
      { pemda: 'kabkot' },
    )[at];
    expect([proposal?.code, ...(proposal?.others ?? [])]).toEqual(
      expect.arrayContaining(['1.06.02.2.03.01', '1.06.02.2.03.02']),
    );
    expect(proposal?.sure).toBe(false);
  });
});
