import { kelompokSasaranKosong } from '../../../../src/core/rules/isi/kelompok-sasaran-kosong';
import { ruleTester } from '../../../support/rule-tester';

const table = (first: string, second: string, third: string): string => `
    | kode            | program    | pagu | kelompokSasaran |
    | 1.06.04         | PROGRAM A  | 300  |                 |
    | 1.06.04.2.01    | Kegiatan B | 300  |                 |
    | 1.06.04.2.01.01 | Sub C      | 100  | ${first}        |
    | 1.06.04.2.01.02 | Sub D      | 100  | ${second}       |
    | 1.06.04.2.01.03 | Sub E      | 100  | ${third}        |`;

ruleTester(kelompokSasaranKosong, {
  valid: [{ kind: 'SIPD-Renja', table: table('Lansia', 'Anak', 'Masyarakat') }],
  invalid: [
    {
      kind: 'SIPD-Renja',
      table: table('Lansia', '', 'Masyarakat'),
      findings: [
        { cell: 'D5', message: /^Kolom «.*» sub kegiatan 1\.06\.04\.2\.01\.02 kosong|^Kelompok sasaran/ },
      ],
    },
    {
      kind: 'SIPD-Renja',
      table: table('', '', ''),
      findings: [{ cell: 'D4:D6', message: /kosong di seluruh tabel/ }],
    },
  ],
});
