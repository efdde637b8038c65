import { rumusDitimpa } from '../../../../src/core/rules/rumus/rumus-ditimpa';
import { ruleTester } from '../../../support/rule-tester';

const plan = (last: string): string => `
    | kode            | program    | pagu             |
    | 1.06.01         | PROGRAM A  | =C3+C5+C7+C9 → 1000 |
    | 1.06.01.2.01    | Kegiatan B | =C4 → 100        |
    | 1.06.01.2.01.01 | Sub B      | 100              |
    | 1.06.01.2.02    | Kegiatan C | =C6 → 200        |
    | 1.06.01.2.02.01 | Sub C      | 200              |
    | 1.06.01.2.03    | Kegiatan D | =C8 → 300        |
    | 1.06.01.2.03.01 | Sub D      | 300              |
    | 1.06.01.2.04    | Kegiatan E | ${last}          |
    | 1.06.01.2.04.01 | Sub E      | 400              |`;

ruleTester(rumusDitimpa, {
  valid: [
    plan('=C10 → 400'),
    `
    | kode         | program    | pagu      |
    | 1.06.01      | PROGRAM A  | =C3 → 100 |
    | 1.06.01.2.01 | Kegiatan B | 100       |`,
  ],
  invalid: [
    {
      table: plan('400'),
      findings: [
        {
          cell: 'C9',
          message: 'Pagu kegiatan 1.06.01.2.04 diketik («400»), sedangkan 4 sel sejenisnya berumus.',
          fixes: ['C9: SUM(C10)'],
        },
      ],
    },
    // Another figure than its sum: what is right is for its author.
    { table: plan('450'), findings: [{ cell: 'C9', fixes: [] }] },
  ],
});
