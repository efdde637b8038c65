import { cellOf, figureText } from '../../facts/names';
import { ratioVerdicts } from '../../facts/ratios';
import { noFormula } from '../../facts/formulas';
import { BERUMUS, defineRule, type Draft, messagesOf } from '../rule';
import { ratioLabel, rounded } from './rasio-salah';
import { rasioDibatasiText } from './rasio-dibatasi.text';

const say = messagesOf('rasio-dibatasi', rasioDibatasiText);

/** 100 % stated where what was achieved exceeds the target. */
export const rasioDibatasi = defineRule({
  id: 'rasio-dibatasi',
  family: 'rasio',
  severity: 'peringatan',
  kinds: BERUMUS,
  unable: noFormula('rasio'),
  text: rasioDibatasiText,
  check: (read) =>
    ratioVerdicts(read).flatMap((verdict): Draft[] => {
      if (verdict.is !== 'dibatasi') return [];
      const { row, column, of, to, stated, computed } = verdict;
      return [
        {
          cell: cellOf(read, row, column),
          message: say.message({
            label: ratioLabel(verdict),
            stated,
            computed,
            of: figureText(read, row, of),
            to: figureText(read, row, to),
          }),
          stated: rounded(stated),
          computed: rounded(computed),
          related: [cellOf(read, row, of), cellOf(read, row, to)],
        },
      ];
    }),
});
