import type { Draft, TableRule } from '../rule';
import { ratioLabel, rounded } from './rasio-salah';
import { cellOf } from '../support/cells';
import { figureText } from '../support/figure-text';
import { BERUMUS } from '../support/kinds';
import { ratioVerdicts } from '../support/ratio-verdicts';
import { noFormula } from '../support/unable';
import { rasio as en } from '../text/en/rasio';
import { rasio as id } from '../text/id/rasio';

export interface RasioDibatasiFigures {
  readonly label: string;
  /** Percent points. */
  readonly stated: number;
  readonly computed: number;
  readonly of: string;
  readonly to: string;
}

const text = { id: id['rasio-dibatasi'], en: en['rasio-dibatasi'] };

/** 100 % stated where what was achieved exceeds the target. */
export const rasioDibatasi: TableRule = {
  id: 'rasio-dibatasi',
  family: 'rasio',
  severity: 'peringatan',
  kinds: BERUMUS,
  unable: noFormula('rasio'),
  check: (read) =>
    ratioVerdicts(read).flatMap((verdict): Draft[] => {
      if (verdict.is !== 'dibatasi') return [];
      const { row, column, of, to, stated, computed } = verdict;
      const label = ratioLabel(verdict);
      const figures = { stated, computed, of: figureText(read, row, of), to: figureText(read, row, to) };
      return [
        {
          cell: cellOf(read, row, column),
          message: {
            id: text.id.message({ ...figures, label: label.id }),
            en: text.en.message({ ...figures, label: label.en }),
          },
          stated: rounded(stated),
          computed: rounded(computed),
          related: [cellOf(read, row, of), cellOf(read, row, to)],
        },
      ];
    }),
};
