import { isianContoh } from '../../../../src/core/rules/angka/isian-contoh';
import { findingsOf, headedTable } from '../../../support/headed-table';
import { ruleTester } from '../../../support/rule-tester';

ruleTester(isianContoh, {
  valid: [
    `
    | kode    | program                                   | lokasi          | target |
    | XX      | Program Penunjang Urusan                  | Kota (Kel. 1-3) | -      |
    | 1.06.05 | PROGRAM PEMBERDAYAAN dll.                 | (2 desa)        | 10     |
    | X.XX.01 | Pembinaan Lansia, Disabilitas dan Anak... | Jl. Xaverius    | 12 org |`,
  ],
  invalid: [
    {
      table: `
    | kode         | program        | lokasi         | target  | pagu     |
    | 1.06.05      | Program ...... | [nama lokasi]  | (diisi) | Rp ..... |
    | 1.06.05.2.01 | Kegiatan B     | xxx            | (diisi) | 10       |`,
      findings: [
        { cell: 'B2', message: 'Sel ini masih berisi contoh isian «Program ......».' },
        { cell: 'C2', english: 'This cell still holds the placeholder “[nama lokasi]”.' },
        { cell: 'D2', message: '2 sel di kolom ini masih berisi contoh isian «(diisi)».', related: ['D3'] },
        { cell: 'E2' },
        { cell: 'C3', stated: 'xxx' },
      ],
    },
  ],
});

test('a title with dots where the year belongs is not finished', () => {
  const read = headedTable({
    kind: 'T-C.32',
    title: ['Usulan Program dan Kegiatan Tahun ......', 'Dinas Sosial'],
    heading: ['| No | Program/Kegiatan | Lokasi | Besaran/Volume |'],
    roles: '| no | program | lokasi | volume |',
    rows: ['| 1 | Program A | Kota | 12 |'],
  });
  const found = findingsOf(isianContoh, read);
  expect(found.map(({ cell }) => cell)).toEqual(['A1']);
  expect(found[0]?.message.id).toContain('«Usulan Program dan Kegiatan Tahun ......»');
});
