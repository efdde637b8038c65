import { cellOf, columnLabel } from '../../facts/names';
import { noMoney } from '../../facts/sums';
import { valueOf } from '../../read/amount';
import { defineRule, messagesOf } from '../rule';
import { paguNegatifText } from './pagu-negatif.text';

const say = messagesOf('pagu-negatif', paguNegatifText);

/** What is realised or differs may well be below zero: money that was given back. */
const MAY_BE_NEGATIVE = /^(?:selisih|realisasi|tw\d)/;

/** A ceiling below zero. */
export const paguNegatif = defineRule({
  id: 'pagu-negatif',
  family: 'angka',
  severity: 'galat',
  unable: noMoney,
  text: paguNegatifText,
  check: (read) =>
    read.money
      .filter(({ role }) => !MAY_BE_NEGATIVE.test(role))
      .flatMap((column) =>
        read.rows.flatMap((row) => {
          if (row.level === 'header-ulang' || row.level === 'kosong') return [];
          const amount = read.amount(row, column);
          const value = amount.is === 'angka' ? valueOf(amount) : null;
          if (value === null || value >= 0) return [];
          return [
            {
              cell: cellOf(read, row, column),
              message: say.sel({ column: columnLabel(column), stated: value }),
              stated: value,
            },
          ];
        }),
      ),
});
