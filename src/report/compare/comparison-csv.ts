import type { Language } from '../../core/language/language';
import { BYTE_ORDER_MARK, csvLine } from '../to-csv';
import { compareWords } from './compare-words';
import type { PublicComparison, PublicDifference } from './comparison-schema';
import { amountSaid, differenceHeading } from './difference-text';

/** One line for each difference; figures as figures, so that Excel can add them. */
export function comparisonCsv({ differences }: PublicComparison, language: Language): string {
  const head = [...differenceHeading(language), compareWords[language].carried];
  return BYTE_ORDER_MARK + csvLine(head) + differences.map((one) => line(one, language)).join('');
}

function line(one: PublicDifference, language: Language): string {
  const { is, column, level, kode, nama, left, right, difference, carried } = one;
  const value = (said: PublicDifference['left']): string | number =>
    amountSaid(one, said) ?? said?.text ?? '';
  return csvLine([
    compareWords[language].kinds[is],
    column,
    level,
    kode,
    nama,
    left?.cell ?? '',
    value(left),
    right?.cell ?? '',
    value(right),
    difference,
    carried ? '×' : '',
  ]);
}
