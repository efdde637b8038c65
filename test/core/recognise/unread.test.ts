import { check, recogniseTables } from '../../../src/core/engine/check';
import type { CellGrid } from '../../../src/core/grid/cell-grid';
import { noSettings, type Settings } from '../../../src/core/settings';
import { sheetFromText } from '../../support/sheet-from-text';

function unreadOf(drawings: readonly string[], settings: Settings = noSettings): readonly string[] {
  const sheets: readonly CellGrid[] = drawings.map((drawing, at) => ({
    ...sheetFromText(drawing),
    sheet: `Hal ${at + 1}`,
  }));
  return recogniseTables(sheets, settings).unread.map(
    ({ sheet, range, why, nearest }) =>
      `${sheet} ${range.top + 1}-${range.bottom + 1} ${why}${nearest ? ` ${nearest.kind}` : ''}`,
  );
}

const HEADING = `
  | Kode | Urusan/Bidang Urusan/Program/Kegiatan | Indikator Kinerja | Lokasi | Target Capaian Kinerja | Kebutuhan Dana/Pagu Indikatif | Sumber Dana | Catatan Penting | Target Capaian Kinerja | Kebutuhan Dana/Pagu Indikatif |
  | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 |`;
const ROWS = `
  | 1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase lembaga yang aktif | Kota | 80 % | 900000000 | APBD | | 82 % | 950000000 |
  | 1.06.02.2.01 | Pengembangan Potensi Sumber Kesejahteraan | Jumlah lembaga yang dibina | Kota | 12 Lembaga | 900000000 | APBD | | 12 Lembaga | 950000000 |
  | 1.06.02.2.01.01 | Peningkatan Kemampuan Potensi Pekerja Sosial | Jumlah pekerja yang dilatih | Kota | 30 Orang | 900000000 | APBD | | 30 Orang | 950000000 |`;

test('rows shaped like those of a table on another sheet, but the same ones again, are said to be unread', () => {
  expect(unreadOf([HEADING + ROWS, ROWS])).toEqual(['Hal 2 1-3 lanjutan']);
});

test('a row or two of signatures below a table are no rest of it', () => {
  expect(unreadOf([`${HEADING}${ROWS}\n\n\n| Mengetahui | | | | | Dibuat oleh | | Diperiksa | | |`])).toEqual(
    [],
  );
});

test('a sheet with a title and a heading of its own goes on from nothing', () => {
  expect(
    unreadOf([
      HEADING + ROWS,
      `
      | Daftar Barang Inventaris Kantor | | | |
      | No | Nama Barang | Merek | Harga |
      | 1 | Meja kerja | Lokal | 900000 |
      | 2 | Kursi kerja | Lokal | 400000 |
      | 3 | Lemari arsip | Lokal | 700000 |`,
    ]),
  ).toEqual([]);
});

test('an unread area that a person accepted with a reason is not listed', () => {
  const unread = [{ sheet: 'Hal 2', range: 'A1:J3', reason: 'cetakan lama' }];
  expect(unreadOf([HEADING + ROWS, ROWS], { unread })).toEqual([]);
  // But the report says that it was let go, and nothing of one that is not there.
  const sheets = [HEADING + ROWS, ROWS].map((drawing, at) => ({
    ...sheetFromText(drawing),
    sheet: `Hal ${at + 1}`,
  }));
  const elsewhere = { sheet: 'Hal 1', range: 'C3:D4', reason: 'keliru' };
  expect(check(sheets, { unread: [...unread, elsewhere] }).unreadAccepted).toEqual(unread);
});

test('a table that fails beside one that is recognised is named, with what came nearest', () => {
  const broken = `
    | Tabel T-C.33 | | | |
    | Kode | Program/Kegiatan | Lokasi | Target Capaian Kinerja |
    ${ROWS.trim()
      .split('\n')
      .map((row) => `| ${row.split('|').slice(1, 3).join('|')} | Kota | 5 |`)
      .join('\n')}`;
  expect(unreadOf([HEADING + ROWS, broken])).toHaveLength(1);
});
