import { columnLabel } from '../../support/column-label';
import { columnNoun } from '../../support/column-noun';
import { figure, percent, rupiah } from '../../support/money';
import { rowNoun } from '../../support/row-noun';
import type { nalar as indonesian } from '../id/nalar';

const changed = (points: number): string =>
  points < 0 ? `down ${percent(-points)}` : points > 0 ? `up ${percent(points)}` : 'unchanged';

export const nalar: typeof indonesian = {
  'realisasi-lebih-pagu': {
    title: 'More realised than budgeted',
    why: 'Spending may not exceed the budget; a larger figure is usually a slip of the pen or a budget from before its revision.',
    example: 'A budget of Rp50.000.000 with Rp500.000.000 realised.',
    sel: (f) =>
      `${rupiah(f.other)} were realised of ${rowNoun(f.row, 'en')}, more than its budget of ${rupiah(f.one)} (by ${rupiah(f.other - f.one)}).`,
  },
  'prakiraan-maju-janggal': {
    title: 'Odd forward estimate',
    why: 'The forward estimate is what the pagu of year n+1 starts from; one that falls or leaps without a note will be asked about.',
    example: 'A pagu of Rp4.350.000 with a forward estimate of Rp3.545.300, while other rows rise by 10%.',
    sel: (f) =>
      `The forward estimate of ${rowNoun(f.row, 'en')}, ${rupiah(f.other)}, is ${changed(f.growth)} from its pagu ${rupiah(f.one)}, while this table is usually ${changed(f.usual)}.`,
    banyak: (f) =>
      `The forward estimates of ${figure(f.count)} rows differ from what is usual in this table (${changed(f.usual)}); the first is ${rowNoun(f.row, 'en')}: ${rupiah(f.one)} becomes ${rupiah(f.other)}.`,
  },
  lonjakan: {
    title: 'Leap of a value',
    why: 'A difference of just ten, a hundred or a thousand times is nearly always a zero too many or too few.',
    example: 'A pagu of Rp150.000.000 with a forward estimate of Rp165.000.',
    uang: (f) =>
      `${columnLabel(f.second).en} of ${rowNoun(f.row, 'en')} is ${rupiah(f.other)}, about ${figure(f.factor)} times ${f.other > f.one ? 'more' : 'less'} than ${columnLabel(f.first).en} ${rupiah(f.one)}; look at its zeros.`,
    kinerja: (f) =>
      `${columnNoun(f.second).en} of ${rowNoun(f.row, 'en')} is ${figure(f.other)}, ${figure(f.factor)} times ${f.other > f.one ? 'more' : 'less'} than ${columnNoun(f.first).en} ${figure(f.one)}; look at the figure.`,
    kecil: (f) =>
      `${columnLabel(f.column).en} of ${rowNoun(f.row, 'en')} is only ${rupiah(f.value)}, while this column usually holds about ${rupiah(f.usual)}; it may be written in thousands.`,
    deret: (f) =>
      `${columnNoun(f.column).en} is ${figure(f.value)}, about ${figure(f.factor)} times ${f.value > f.usual ? 'more' : 'less'} than the other years of this row (about ${figure(f.usual)}); look at the figure.`,
  },
};
