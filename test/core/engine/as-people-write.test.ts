import { check } from '../../../src/core/engine/check';
import { noSettings } from '../../../src/core/settings';
import { sheetFromText } from '../../support/sheet-from-text';

const HEADING = `
  | Kode | Urusan/Bidang Urusan/Program/Kegiatan | Indikator Kinerja | Lokasi | Target Capaian Kinerja | Kebutuhan Dana/Pagu Indikatif | Sumber Dana | Catatan Penting | Target Capaian Kinerja | Kebutuhan Dana/Pagu Indikatif |
  | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 |`;

type Line = readonly [kode: string, nama: string, pagu: string | number];

/** A T-C.33 of some rows; a row without a code has neither indicator nor target. */
function tableOf(lines: readonly Line[]): string {
  return lines.reduce((text, [kode, nama, pagu]) => {
    const told = kode === '' ? '| | | |' : '| Jumlah dokumen yang disusun | Kota | 12 Dokumen |';
    return `${text}\n  | ${kode} | ${nama} ${told} ${pagu} | | | | ${pagu} |`;
  }, HEADING);
}

function report(lines: readonly Line[]): ReturnType<typeof check> {
  return check([{ ...sheetFromText(tableOf(lines)), sheet: 'T' }], noSettings);
}

function levelsOf(lines: readonly Line[]): readonly string[] {
  return report(lines).tables.flatMap(({ table }) => table.rows.map(({ level }) => level));
}

function galatOf(lines: readonly Line[]): readonly string[] {
  return report(lines)
    .findings.filter(({ severity, cell }) => severity === 'galat' && !cell.startsWith('J'))
    .map(({ rule, cell }) => `${rule} ${cell}`);
}

const PROGRAM: readonly Line[] = [
  ['5.01.02', 'PROGRAM PERENCANAAN', 900_000_000],
  ['5.01.02.2.01', 'Penyusunan Perencanaan', 600_000_000],
  ['5.01.02.2.01.01', 'Analisis Kondisi Daerah', 600_000_000],
];
const KEGIATAN: readonly Line[] = [
  ['5.01.02.2.02', 'Analisis Data', 300_000_000],
  ['5.01.02.2.02.01', 'Analisis Data dan Informasi', 300_000_000],
];

const TOTAL: Line = ['', 'JUMLAH', 900_000_000];

test('rows of the agency and of its parts are no level of the plan and tear no program apart', () => {
  const lines: readonly Line[] = [
    ['', 'SEKRETARIAT', 900_000_000],
    ...PROGRAM,
    ['', 'SEKSI DATA DAN INFORMASI', ''],
    ...KEGIATAN,
    ['', 'T O T A L', 900_000_000],
  ];
  expect(levelsOf(lines)).toEqual([
    'unit',
    'program',
    'kegiatan',
    'subkegiatan',
    'unit',
    'kegiatan',
    'subkegiatan',
    'total',
  ]);
  expect(galatOf(lines)).toEqual([]);
});

test('a note between the rows is none of the plan', () => {
  const lines: readonly Line[] = [...PROGRAM, ['', 'Catatan: menunggu hasil reviu', ''], ...KEGIATAN];
  expect(levelsOf(lines)[3]).toBe('teks-lanjutan');
  expect(galatOf(lines)).toEqual([]);
});

test('children written above their parents hang under them by their codes', () => {
  const lines: readonly Line[] = [...[...PROGRAM, ...KEGIATAN].reverse(), TOTAL];
  expect(galatOf(lines)).toEqual([]);
  const wrong = lines.map((line): Line =>
    line[0] === '5.01.02.2.01' ? [line[0], line[1], 610_000_000] : line,
  );
  expect(galatOf(wrong)).toEqual(['jumlah-induk F6']);
});

test('a column written the English way throughout is one habit, and its sums are checked', () => {
  const english = [...PROGRAM, ...KEGIATAN, TOTAL].map(([kode, nama, pagu]): Line => {
    const figure = kode === '5.01.02.2.02' ? 310_000_000 : Number(pagu);
    return [kode, nama, `${figure.toLocaleString('en')}.00`];
  });
  expect(galatOf(english)).toEqual(['jumlah-induk F6']);
});

test('in juta a difference of a few hundredths beyond rounding is one', () => {
  const inJuta = (kegiatan: string): readonly Line[] =>
    [
      ['5.01.02', 'PROGRAM PERENCANAAN', '201.60'],
      ['5.01.02.2.01', 'Penyusunan Perencanaan', kegiatan],
      ['5.01.02.2.01.01', 'Analisis Kondisi Daerah', '100.25'],
      ['5.01.02.2.01.02', 'Koordinasi Penelaahan', '101.35'],
    ].map(([kode = '', nama = '', pagu = '']): Line => [kode, nama, Number(pagu)]);
  expect(galatOf(inJuta('201.61'))).toEqual([]);
  expect(galatOf(inJuta('203.00'))).toEqual(['jumlah-induk F4']);
});

test('«-» over children is told once, and the parent above that counts them is right', () => {
  const lines = [...PROGRAM, ...KEGIATAN].map((line): Line =>
    line[0] === '5.01.02.2.02' ? [line[0], line[1], '-'] : line,
  );
  expect(galatOf(lines)).toEqual([]);
});

test('a figure beyond all counting is said to be broken and is added to nothing', () => {
  const lines = [...PROGRAM, ...KEGIATAN].map((line): Line =>
    line[0] === '5.01.02.2.02.01' ? [line[0], line[1], '9'.repeat(30)] : line,
  );
  const said = JSON.stringify(report(lines).findings);
  expect(said).not.toMatch(/Infinity|NaN|e\+/);
  expect(said).toContain('angka-rusak');
});
