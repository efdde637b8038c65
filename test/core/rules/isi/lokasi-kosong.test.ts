import { readTable } from '../../../../src/core/read/read-tables';
import { lokasiKosong } from '../../../../src/core/rules/isi/lokasi-kosong';
import { contextOf } from '../../../support/headed-table';
import { ruleTester } from '../../../support/rule-tester';
import { tableFromText } from '../../../support/table-from-text';

const ROWS = `
    | kode            | program    | lokasi |
    | 1.06.01         | PROGRAM A  |        |
    | 1.06.01.2.01    | Kegiatan B |        |
    | 1.06.01.2.01.01 | Sub C      | Kota   |
    | 1.06.01.2.01.02 | Sub D      |        |
    | 1.06.01.2.01.03 | Sub E      |        |
    | 1.06.01.2.01.04 | Sub F      | Kota   |
    | 1.06.01.2.01.05 | Sub G      | Kota   |`;

ruleTester(lokasiKosong, {
  valid: [
    `
    | kode            | program    | lokasi |
    | 1.06.01         | PROGRAM A  |        |
    | 1.06.01.2.01    | Kegiatan B |        |
    | 1.06.01.2.01.01 | Sub C      | Kota   |
    | 1.06.01.2.01.02 | Sub D      | Kota   |`,
    // The place stands on the kegiatan here: sub kegiatan are not asked.
    `
    | kode            | program    | lokasi |
    | 1.06.01.2.01    | Kegiatan A | Kota   |
    | 1.06.01.2.01.01 | Sub B      |        |
    | 1.06.01.2.02    | Kegiatan C | Kota   |
    | 1.06.01.2.02.01 | Sub D      |        |`,
  ],
  invalid: [
    {
      table: ROWS,
      findings: [
        {
          cell: 'C5:C6',
          message: 'Lokasi kosong pada 2 baris berturut-turut (baris 5–6).',
          english: 'Lokasi is empty in 2 rows one below the other (rows 5–6).',
        },
      ],
    },
    {
      table: `
    | kode            | program | lokasi |
    | 1.06.01.2.01.01 | Sub A   | Kota   |
    | 1.06.01.2.01.02 | Sub B   |        |
    | 1.06.01.2.01.03 | Sub C   |        |
    | 1.06.01.2.01.04 | Sub D   |        |`,
      findings: [{ cell: 'C3:C5', message: 'Lokasi baru terisi pada 1 dari 4 sub kegiatan.' }],
    },
    {
      kind: 'T-C.31',
      table: `
    | no | programRkpd       | lokasiRkpd |
    | 1  | Program A         | Kota       |
    | 2  | Program B         |            |
    | 3  | Program C         | Kota       |`,
      findings: [{ cell: 'C3', message: /^Lokasi pada rancangan awal RKPD program «Program B» kosong/ }],
    },
  ],
});

test('a place merged down over the rows below it stands in all of them', () => {
  const { grid, table } = tableFromText(ROWS);
  const merged = { ...grid, merges: [{ top: 3, bottom: 5, left: 2, right: 2 }] };
  expect(lokasiKosong.check(readTable(merged, table), contextOf([]))).toEqual([]);
});
