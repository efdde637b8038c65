import { rumusRasio } from '../../../../src/core/rules/rumus/rumus-rasio';
import { ruleTester } from '../../../support/rule-tester';

const evaluation = (...ratios: readonly string[]): string => `
    | kode         | program    | targetLalu | realisasiLalu | tingkatRealisasi |
    ${ratios.map((ratio, at) => `| 1.06.01.2.0${at + 1} | Kegiatan ${'ABCDEFGH'.charAt(at)} | 200 | 100 | ${ratio} |`).join('\n    ')}`;

ruleTester(rumusRasio, {
  valid: [
    {
      kind: 'T-C.29',
      table: evaluation(
        '=D2/C2*100 → 50',
        '=IF(C3=0,"",D3/C3*100) → 50',
        '=IFERROR(100*D4/C4,0) → 50',
        '=ROUND(D5/C5*100,2) → 50',
        // Of another sheet, or no plain division: not ours to judge.
        "='Data'!D6/'Data'!C6 → 0.5",
        '=AVERAGE(E2:E6) → 50',
      ),
    },
    { kind: 'T-C.29', table: evaluation('50', '50%') },
  ],
  invalid: [
    {
      kind: 'T-C.29',
      table: evaluation('=D2/C2*100 → 50', '=D2/C2*100 → 50'),
      findings: [
        {
          cell: 'E3',
          stated: '=D2/C2*100',
          message: /berumus =D2\/C2\*100, menunjuk baris lain/,
          english: /points to another row/,
          fixes: ['E3: IF(COUNT(D3,C3)<2,"",IF(C3=0,"",D3/C3*100))'],
        },
      ],
    },
    {
      kind: 'T-C.29',
      table: evaluation('=C2/D2*100 → 200', '=D3/C3*100 → 50'),
      findings: [{ cell: 'E2', message: /tertukar/ }],
    },
    {
      // Filled down: one cause, told once over its range.
      kind: 'T-C.29',
      table: evaluation('=D2/B2*100 → 50', '=D3/B3*100 → 50', '=D4/B4*100 → 50', '=D5/C5*100 → 50'),
      findings: [{ cell: 'E2:E4', message: /ada pada 3 baris/ }],
    },
  ],
});
