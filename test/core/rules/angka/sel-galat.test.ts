import { selGalat } from '../../../../src/core/rules/angka/sel-galat';
import { ruleTester } from '../../../support/rule-tester';

ruleTester(selGalat, {
  valid: [
    `
    | kode    | program                 | pagu    |
    | 1.06.05 | PROGRAM #1 Jalan Nyaman | 1200000 |
    | 1.06.06 | # PROGRAM B             | 1300000 |`,
  ],
  invalid: [
    {
      table: `
    | kode         | program    | pagu                  | paguMaju |
    | 1.06.05      | PROGRAM A  | =SUM(#REF!) → #REF!   | #####    |
    | 1.06.05.2.01 | Kegiatan B | 1000                  | #####    |
    | 1.06.05.2.02 | Kegiatan C | #DIV/0!               | 12       |
    | 1.06.05.2.03 | Kegiatan D | #DIV/0!               | #####    |`,
      findings: [
        {
          cell: 'C2',
          stated: '#REF!',
          message: 'Rumus =SUM(#REF!) menghasilkan galat #REF!, bukan nilai.',
          english: 'The formula =SUM(#REF!) gives the error #REF! instead of a value.',
        },
        { cell: 'D2:D3', message: /^2 sel berturut-turut berisi tanda pagar/ },
        {
          cell: 'C4:C5',
          message: /^2 sel berturut-turut di kolom ini berisi galat #DIV\/0!/,
          english: /^2 consecutive cells/,
        },
        { cell: 'D5', message: /^Sel ini berisi tanda pagar/ },
      ],
    },
    {
      table: `
    | kode    | program   | catatan |
    | 1.06.05 | PROGRAM A | #N/A    |`,
      findings: [{ cell: 'C2', message: 'Sel ini berisi galat #N/A, bukan nilai.' }],
    },
  ],
});
