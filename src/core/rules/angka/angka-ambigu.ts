import type { ReadTable } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { cellOf, MOST_RELATED } from '../../facts/names';
import { columnPairs, NEXT_YEAR, REALISED } from '../../facts/column-pairs';
import { figure } from '../../language/figures';
import { defineRule, type Draft, messagesOf } from '../rule';
import { fixLabel } from '../fixes';
import { type OddAmount, oddCells } from './odd-cells';
import { angkaAmbiguText } from './angka-ambigu.text';

const say = messagesOf('angka-ambigu', angkaAmbiguText);

/** More than this in one column are one habit of writing, not so many doubts. */
const SINGLE_AT_MOST = 5;

/** A figure that reads two ways, and which reading the other figures of its row speak for. */
export const angkaAmbigu = defineRule({
  id: 'angka-ambigu',
  family: 'angka',
  severity: 'peringatan',
  text: angkaAmbiguText,
  check: (read) => {
    const byColumn = new Map<TableColumn, OddAmount<'ambigu'>[]>();
    for (const odd of oddCells(read).ambiguous) {
      const known = byColumn.get(odd.column);
      if (known) known.push(odd);
      else byColumn.set(odd.column, [odd]);
    }
    return [...byColumn.values()].flatMap((odds) =>
      odds.length > SINGLE_AT_MOST ? [block(read, odds)] : odds.map((odd) => single(read, odd)),
    );
  },
});

function block(read: ReadTable, odds: readonly OddAmount<'ambigu'>[]): Draft {
  const cells = odds.slice(0, MOST_RELATED + 1).map((odd) => cellOf(read, odd.row, odd.column));
  const [first] = odds;
  const stated = first ? read.text(first.row, first.column) : '';
  return {
    cell: cells[0] ?? 'A1',
    message: say.banyak({ stated, count: odds.length }),
    stated,
    related: cells.slice(1),
  };
}

function single(read: ReadTable, odd: OddAmount<'ambigu'>): Draft {
  const { row, column, amount } = odd;
  const cell = cellOf(read, row, column);
  const stated = read.text(row, column);
  const { readings } = amount;
  const byRatio = readingOfRatio(read, odd);
  const chosen = byRatio ?? readingNearest(read, odd);
  const kind = byRatio !== null ? 'rasio' : chosen !== null ? 'sebelah' : 'sel';
  const value = chosen === null ? '' : figure(chosen);
  return {
    cell,
    message: say[kind]({ stated, readings, chosen }),
    stated,
    computed: chosen,
    fixes:
      chosen === null
        ? []
        : [
            {
              label: fixLabel.write(value),
              edits: [
                amount.persen
                  ? { sheet: read.table.sheet, cell, value: chosen / 100, format: '0.00%' }
                  : { sheet: read.table.sheet, cell, value: chosen, format: '#,##0.###' },
              ],
            },
          ],
  };
}

/** The reading with which the ratio printed in the row comes out, null where neither or both do. */
function readingOfRatio(read: ReadTable, { row, column, amount }: OddAmount<'ambigu'>): number | null {
  const role = column.layout.role;
  const half = column.role.slice(role.length);
  for (const ratio of read.table.columns) {
    const formula = ratio.layout.formula;
    if (formula?.is !== 'rasio' || ratio.role.slice(ratio.layout.role.length) !== half) continue;
    if (formula.of !== role && formula.to !== role) continue;
    const stated = read.amount(row, ratio);
    const other = read.column((formula.of === role ? formula.to : formula.of) + half);
    const operand = other && read.amount(row, other);
    if (operand?.is !== 'angka' || (stated.is !== 'angka' && stated.is !== 'rusak')) continue;
    const points = stated.is === 'angka' ? stated.value : stated.meant;
    if (points === null) continue;
    const fitting = amount.readings.filter((reading) => {
      const computed = formula.of === role ? reading / operand.value : operand.value / reading;
      return Math.abs(computed * 100 - points) < 0.06;
    });
    if (fitting.length === 1) return fitting[0] ?? null;
  }
  return null;
}

/** The reading that is within a factor of five of the same row's other figure of the kind, where the other is not. */
function readingNearest(read: ReadTable, { row, column, amount }: OddAmount<'ambigu'>): number | null {
  for (const { first, second } of columnPairs(read, [...REALISED, ...NEXT_YEAR])) {
    if (first !== column && second !== column) continue;
    const other = read.amount(row, first === column ? second : first);
    if (other.is !== 'angka' || other.value <= 0) continue;
    const near = amount.readings.filter(
      (reading) => reading > 0 && Math.abs(Math.log10(reading / other.value)) < 0.7,
    );
    if (near.length === 1) return near[0] ?? null;
  }
  return null;
}
