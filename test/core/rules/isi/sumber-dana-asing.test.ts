import { sumberDanaAsing } from '../../../../src/core/rules/isi/sumber-dana-asing';
import { ruleTester } from '../../../support/rule-tester';

const known = [
  'APBD',
  'DAU',
  'DAU SG',
  'DAU yang ditentukan penggunaannya',
  'DAK Fisik',
  'DAK Non Fisik',
  'DBH-CHT',
  'DBHCHT',
  'PAD',
  'BK PROV',
  'Bantuan Keuangan Provinsi',
  'APBN',
  'Otsus',
  'DID',
  'Insentif Fiskal',
  'Hibah',
  'BLUD',
  'Pinjaman Daerah',
  'SILPA',
  'CSR',
  'Dana Desa',
  'DAU/DAK',
  'PAD + DAU',
  'APBD, APBN',
  'DAU dan DBH',
  'DAU (Rp 100.000.000)',
  '-',
];
const drawn = known
  .map((fund, at) => `| 1.06.01.2.01.${String(at + 1).padStart(4, '0')} | Sub | ${fund} |`)
  .join('\n');

ruleTester(sumberDanaAsing, {
  valid: [`| kode | program | sumberDana |\n${drawn}`],
  invalid: [
    {
      table: `
    | kode            | program | sumberDana    |
    | 1.06.01.2.01.01 | Sub A   | DUA           |
    | 1.06.01.2.01.02 | Sub B   | Dinas Sosial  |
    | 1.06.01.2.01.03 | Sub C   | DUA           |`,
      findings: [
        {
          cell: 'C2',
          stated: 'DUA',
          computed: 'DAU',
          related: ['C4'],
          message: '«DUA» bukan sumber dana yang dikenal (2 sel); barangkali yang dimaksud DAU.',
          english: '“DUA” is no known fund source (2 cells); probably DAU is meant.',
          fixes: ['C2: DAU', 'C4: DAU'],
        },
        { cell: 'C3', computed: null, message: /yang lazim antara lain APBD/, fixes: [] },
      ],
    },
  ],
});
