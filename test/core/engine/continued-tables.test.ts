import { check, recogniseTables } from '../../../src/core/engine/check';
import type { CellGrid } from '../../../src/core/grid/cell-grid';
import { noSettings } from '../../../src/core/settings';
import { inWords } from '../../../src/core/rules/message-text';
import { sheetFromText } from '../../support/sheet-from-text';

const HEADING = `
  | Kode | Urusan/Bidang Urusan/Program/Kegiatan | Indikator Kinerja | Lokasi | Target Capaian Kinerja | Kebutuhan Dana/Pagu Indikatif | Sumber Dana | Catatan Penting | Target Capaian Kinerja | Kebutuhan Dana/Pagu Indikatif |
  | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 |`;

const row = (kode: string, nama: string, pagu: number): string =>
  `\n  | ${kode} | ${nama} | Jumlah dokumen yang disusun | Kota | 12 Dokumen | ${pagu} | APBD | | 12 Dokumen | ${pagu} |`;

const FIRST =
  HEADING +
  row('5.01.02', 'PROGRAM PERENCANAAN DAERAH', 900_000_000) +
  row('5.01.02.2.01', 'Penyusunan Perencanaan', 600_000_000) +
  row('5.01.02.2.01.01', 'Analisis Kondisi Daerah', 400_000_000);
const SECOND =
  row('5.01.02.2.01.02', 'Koordinasi Penelaahan', 200_000_000) +
  row('5.01.02.2.02', 'Analisis Data Pembangunan', 310_000_000) +
  row('5.01.02.2.02.01', 'Analisis Data dan Informasi', 300_000_000);
const TOTAL = `\n  | | JUMLAH | | | | 900000000 | | | | 900000000 |`;

function book(drawings: Readonly<Record<string, string>>): readonly CellGrid[] {
  return Object.entries(drawings).map(([sheet, drawing]) => ({ ...sheetFromText(drawing), sheet }));
}

function found(drawings: Readonly<Record<string, string>>): readonly string[] {
  return check(book(drawings), noSettings)
    .findings.filter(({ rule }) => rule.startsWith('jumlah') || rule.startsWith('kode'))
    .map(({ rule, severity, sheet, cell }) => `${severity} ${rule} ${sheet}!${cell}`);
}

test('a table that goes on without a heading on the next sheet is read with its columns', () => {
  const { tables, unread } = recogniseTables(book({ 'Hal 1': FIRST, 'Hal 2': SECOND }), noSettings);
  expect(tables.map(({ table }) => [table.sheet, table.dataRows, table.continues])).toEqual([
    ['Hal 1', [2, 4], undefined],
    ['Hal 2', [0, 2], 'Hal 1!A1'],
  ]);
  expect(unread).toEqual([]);
});

test('a parent has its children on the next sheet, and what is wrong there is told there', () => {
  expect(found({ 'Hal 1': FIRST, 'Hal 2': SECOND + TOTAL })).toEqual([
    'galat jumlah-induk Hal 2!F2',
    'galat jumlah-induk Hal 2!J2',
  ]);
});

test('a total on the last sheet is the sum over all of them', () => {
  const wrong = SECOND.replaceAll('310000000', '300000000') + TOTAL.replaceAll('900000000', '910000000');
  expect(found({ 'Hal 1': FIRST, 'Hal 2': wrong })).toEqual([
    'galat jumlah-total Hal 2!F4',
    'galat jumlah-total Hal 2!J4',
  ]);
});

test('cells on the other sheet are named with it, and no formula reaches over', () => {
  const [finding] = check(
    book({ 'Hal 1': FIRST.replaceAll('600000000', '610000000'), 'Hal 2': SECOND }),
    noSettings,
  ).findings.filter(({ rule, cell }) => rule === 'jumlah-induk' && cell === 'F4');
  expect(finding?.sheet).toBe('Hal 1');
  expect(finding?.related).toEqual(['F5', "'Hal 2'!F1", 'F3']);
  expect(finding?.fixes).toEqual([]);
  expect(finding && inWords(finding).message.id).toContain('jumlah sub kegiatannya Rp600.000.000');
});

test('the rest of a table below ten empty rows is read as well', () => {
  const { tables, unread } = recogniseTables(
    book({ Tabel: FIRST + '\n  | | |'.repeat(10) + SECOND }),
    noSettings,
  );
  expect(tables.map(({ table }) => [table.dataRows, table.continues])).toEqual([
    [[2, 4], undefined],
    [[15, 17], 'Tabel!A1'],
  ]);
  expect(unread).toEqual([]);
});

test('the same rows once more, or rows after a total, go on from nothing and are named', () => {
  for (const [first, second] of [
    [FIRST, FIRST.slice(HEADING.length)],
    [FIRST + TOTAL, SECOND],
  ] as const) {
    const { tables, unread } = recogniseTables(book({ 'Hal 1': first, 'Hal 2': second }), noSettings);
    expect(tables).toHaveLength(1);
    expect(unread.map(({ sheet, why }) => [sheet, why])).toEqual([['Hal 2', 'lanjutan']]);
  }
});
