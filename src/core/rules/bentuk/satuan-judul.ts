import type { ReadTable } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { columnSums, numberOf, usualAmount } from '../../facts/sums';
import { TOO_MUCH, unitOfHeading } from '../../facts/money-unit';
import { type HeadingCell, headingCells, titleCells } from '../../facts/headings';
import { defineRule, type Draft, messagesOf } from '../rule';
import type { Fix } from '../finding';
import { fixLabel } from '../fixes';
import { type HeadingUnit, satuanJudulText } from './satuan-judul.text';

const say = messagesOf('satuan-judul', satuanJudulText);

const RUPIAH = /\brp\b|\brupiah\b/i;

/** Half of them below this in full rupiah (the price of a meal) are thousands. */
const TOO_LITTLE = 100_000;

/** A heading in thousands over full rupiah, or the other way round: one finding, at the first such heading. */
export const satuanJudul = defineRule({
  id: 'satuan-judul',
  family: 'bentuk',
  severity: 'peringatan',
  text: satuanJudulText,
  check: (read) => {
    const found = [...headingCells(read), ...titleCells(read)].flatMap((cell) => {
      const unit = unitOfHeading(cell.text);
      const columns = cell.columns.length === 0 ? read.money : cell.columns;
      const money = read.money.filter((column) => columns.includes(column));
      return unit === null || money.length === 0
        ? []
        : money.slice(0, 1).map((column) => ({ cell, unit, usual: usualAmount(read, column) }));
    });
    const wrong = found.filter(({ unit, usual }) => usual >= TOO_MUCH[unit]);
    const [first] = wrong;
    if (first)
      return [
        exaggerated(
          read,
          first.cell,
          first.unit,
          first.usual,
          wrong.slice(1).map(({ cell }) => cell),
        ),
      ];
    return found.length > 0 ? [] : understated(read);
  },
});

function exaggerated(
  read: ReadTable,
  cell: HeadingCell,
  unit: HeadingUnit,
  sample: number,
  others: readonly HeadingCell[],
): Draft {
  return {
    cell: cell.cell,
    message: say.kelebihan({ heading: cell.text, unit, sample }),
    stated: cell.text,
    related: others.map((other) => other.cell),
    fixes: fixOf(read, [cell, ...others]),
  };
}

/** "(Rp 000)" becomes "(Rp)"; other wordings are for the author. */
function fixOf(read: ReadTable, cells: readonly HeadingCell[]): readonly Fix[] {
  const edits = cells.map((cell) => ({
    sheet: read.table.sheet,
    cell: cell.cell,
    value: cell.raw.replace(/\(\s*(rp)\.?\s*\.?\s*000\s*\)/i, '($1)'),
  }));
  if (edits.some(({ value }, at) => value === cells[at]?.raw)) return [];
  const right = edits[0]?.value.replace(/\s+/g, ' ').trim() ?? '';
  return [{ label: fixLabel.writeText(right), edits }];
}

function understated(read: ReadTable): Draft[] {
  const small = read.money.filter(
    (column) => usualAmount(read, column) < TOO_LITTLE && areAllSmall(read, column),
  );
  const headings = small.flatMap((column) =>
    headingCells(read).filter((cell) => cell.own && cell.columns.includes(column) && RUPIAH.test(cell.text)),
  );
  const [cell] = headings;
  const [column] = small;
  if (!cell || !column) return [];
  return [
    {
      cell: cell.cell,
      message: say.kekurangan({
        heading: cell.text,
        sample: usualAmount(read, column),
      }),
      stated: cell.text,
      related: headings.slice(1).map((other) => other.cell),
    },
  ];
}

/** Five amounts or more, none of them far above the rest. */
function areAllSmall(read: ReadTable, column: TableColumn): boolean {
  let count = 0;
  const { own } = columnSums(read, column);
  for (let at = 0; at < read.rows.length; at++) {
    const amount = numberOf(own, at);
    if (amount > 0) count++;
    if (amount >= 100 * TOO_LITTLE) return false;
  }
  return count >= 5;
}
