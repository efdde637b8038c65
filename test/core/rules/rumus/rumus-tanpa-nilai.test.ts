import { rumusTanpaNilai } from '../../../../src/core/rules/rumus/rumus-tanpa-nilai';
import { ruleTester } from '../../../support/rule-tester';

// Formulas without values are drawn in rumus-jumlah.test.ts, where they are computed.
ruleTester(rumusTanpaNilai, {
  valid: [
    `
    | kode    | program   | pagu |
    | 1.06.01 | PROGRAM A |      |`,
  ],
  invalid: [],
});
