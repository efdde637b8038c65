import type { CapaianSdFigures } from '../../rasio/capaian-sd';
import type { RasioDibatasiFigures } from '../../rasio/rasio-dibatasi';
import type { RasioKosongFigures } from '../../rasio/rasio-kosong';
import type { RasioPembulatanFigures, RasioSalahFigures } from '../../rasio/rasio-salah';
import { figure, percent } from '../../support/money';
import type { rasio as id } from '../id/rasio';

const doubts = {
  terbalik:
    ' The figure fits when divided the other way round (less is better); if so, say it below the table.',
  nihil: ' What was achieved says «-», which may be zero or not yet filled in.',
  rusak: ' One of the figures is broken, so this uses the figure that was probably meant.',
  'dua-pasang':
    ' The column is not split into performance and rupiah, so make sure which of them it compares.',
  terbawa: ' The ratio fits the sums as they should be, so it may be the figure beside it that is wrong.',
} as const;

export const rasio = {
  'rasio-salah': {
    title: 'Ratio does not follow its formula',
    why: 'The levels of realisation and achievement are computed by the formula in the column-number row, such as 8=(7/6); another figure misleads the evaluation (Permendagri 86/2017).',
    example: '100 achieved of a target of 350 is given as 42,85%; it is 28,57%.',
    message: (f: RasioSalahFigures): string =>
      `${f.label} says ${percent(f.stated)}, ${f.of} / ${f.to} is ${percent(f.computed)}.` +
      (f.doubt ? doubts[f.doubt] : ''),
    pembulatan: (f: RasioPembulatanFigures): string =>
      f.count === 1
        ? `${f.label} says ${percent(f.stated)}, it computes to ${percent(f.computed)}; the figure was cut off, not rounded.`
        : `${String(f.count)} ratios in this column were cut off, not rounded; ${f.label} for one says ${percent(f.stated)}, it computes to ${percent(f.computed)}.`,
  },
  'rasio-dibatasi': {
    title: 'Ratio cut off at 100%',
    why: 'What exceeds the target is stated as it is; cutting it off at 100% hides a target that was set too low.',
    example: '198.026 sheets achieved of a target of 178.026 is given as 100%; it is 111,23%.',
    message: (f: RasioDibatasiFigures): string =>
      `${f.label} says ${percent(f.stated)} although the target was exceeded: ${f.of} / ${f.to} is ${percent(f.computed)}.`,
  },
  'rasio-kosong': {
    title: 'Ratio not computed yet',
    why: 'Reviewers look first at the levels of realisation and achievement; both can be computed once their figures are there.',
    example: 'A target of 25 and 5 achieved are filled in, the ratio beside them is empty; it is 20%.',
    message: (f: RasioKosongFigures): string =>
      `${f.column.en} is empty ${f.count === 1 ? `for ${f.first.en}` : `in ${String(f.count)} rows from ${f.first.en} on`} although target and realisation are filled in; the first computes to ${percent(f.computed)}.`,
  },
  'capaian-sd': {
    title: 'Cumulative realisation does not follow its formula',
    why: 'The formula of this column is printed in the official form, such as 10=(5+7+9); the level of achievement is computed from it (Permendagri 86/2017).',
    example: '20 and 30 achieved with a running target of 25 are given as 70; they add up to 75.',
    message: (f: CapaianSdFigures): string =>
      `${f.column.en} for ${f.row.en} says ${figure(f.stated)}, ${f.parts.map((part) => figure(part)).join(' + ')} is ${figure(f.computed)} (difference ${figure(Math.abs(f.stated - f.computed))}).` +
      (f.doubt === 'tidak-kumulatif'
        ? ' The figure equals one of its parts, so the indicator may not be one that adds up over the years.'
        : f.doubt === 'kosong'
          ? ' One of the parts is still empty.'
          : f.doubt === 'rusak'
            ? doubts.rusak
            : ''),
  },
} satisfies typeof id;
