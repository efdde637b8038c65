import type { Language } from '../../core/rules/finding';
import { BYTE_ORDER_MARK, csvLine } from '../to-csv';
import { compareWords } from './compare-words';
import type { PublicComparison, PublicDifference } from './comparison-schema';

/** One line for each difference; figures as figures, so that Excel can add them. */
export function comparisonCsv({ differences }: PublicComparison, language: Language): string {
  const word = compareWords[language];
  const { kiri, kanan } = word.sides;
  const head = [
    word.kind,
    word.column,
    word.level,
    word.kode,
    word.nama,
    word.cell(kiri),
    kiri,
    word.cell(kanan),
    kanan,
    word.difference,
    word.carried,
  ];
  return BYTE_ORDER_MARK + csvLine(head) + differences.map((one) => line(one, language)).join('');
}

function line(one: PublicDifference, language: Language): string {
  const { is, column, level, kode, nama, left, right, difference, carried } = one;
  const value = (said: PublicDifference['left']): string | number => {
    const isAmount = is === 'pagu' || is === 'hanya-kiri' || is === 'hanya-kanan';
    return isAmount && said?.value !== null ? (said?.value ?? '') : (said?.text ?? '');
  };
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
