import { cellAddress } from '../../grid/a1';
import type { Level } from '../../layouts/layout';
import type { ReadTable } from '../../read/read-table';
import type { CellEdit } from '../../grid/cell-edit';
import { cellOf } from '../../facts/names';
import { figure, percent } from '../../language/figures';
import { isMoney } from '../../facts/column-pairs';
import { defineRule, type Draft, messagesOf } from '../rule';
import type { Fix } from '../finding';
import { fixLabel } from '../fixes';
import { type OddAmount, oddCells } from './odd-cells';
import { angkaRusakText } from './angka-rusak.text';

const say = messagesOf('angka-rusak', angkaRusakText);

/** Figures torn by a space or led by a stray sign, also in the column of running numbers. */
export const angkaRusak = defineRule({
  id: 'angka-rusak',
  family: 'angka',
  severity: 'galat',
  text: angkaRusakText,
  check: (read) => [...oddCells(read).broken.map((odd) => brokenAmount(read, odd)), ...brokenNumbers(read)],
});

function brokenAmount(read: ReadTable, odd: OddAmount<'rusak'>): Draft {
  const { row, column, amount } = odd;
  const cell = cellOf(read, row, column);
  const stated = read.text(row, column);
  const { meant, persen } = amount;
  return {
    cell,
    message: say.sel({ stated, meant, persen }),
    ...(meant === null || amount.why === 'tanda-di-belakang' ? { severity: 'peringatan' as const } : {}),
    stated,
    computed: meant,
    fixes: meant === null ? [] : fixOf(read, odd, meant, { sheet: read.table.sheet, cell }, stated),
  };
}

/** A plain figure becomes a number; one with its unit keeps the unit and loses only the stray signs around it. */
function fixOf(
  read: ReadTable,
  { column, amount }: OddAmount<'rusak'>,
  meant: number,
  at: { readonly sheet: string; readonly cell: string },
  stated: string,
): readonly Fix[] {
  const unit = /\p{L}/u.test(stated.replace(/\brp\b/gi, ''));
  if (unit && amount.why === 'terpecah') return [];
  if (unit) {
    const value = stated.replace(/^[\s:;.,]+|[\s:;.,]+$/g, '');
    return fix(value, { ...at, value });
  }
  if (amount.persen) return fix(percent(meant), { ...at, value: meant / 100, format: '0.00%' });
  const format = isMoney(read, column) ? { format: '#,##0' } : {};
  return fix(figure(meant), { ...at, value: meant, ...format });
}

function fix(value: string, edit: CellEdit): readonly Fix[] {
  return [{ label: fixLabel.write(value), edits: [edit] }];
}

const SPLIT = /^\d(?:\s+\d)+\.?$/;

/** "1 2" between 11 and 13: sure only where the number before or after it agrees. */
function brokenNumbers(read: ReadTable): readonly Draft[] {
  const column = read.table.columns.find(({ data }) => data === 'nomor');
  if (!column) return [];
  const drafts: Draft[] = [];
  const places = new Map<Level, number>();
  let last: number | null = null;
  for (const row of read.rows) {
    const place = (places.get(row.level) ?? 0) + 1;
    places.set(row.level, place);
    const value = read.cell(row.row, column.left);
    if (value === null) continue;
    const stated = typeof value === 'string' ? value.trim() : '';
    const whole: number | null =
      typeof value === 'number' ? value : /^\d+\.?$/.test(stated) ? parseInt(stated, 10) : null;
    if (whole === null && SPLIT.test(stated)) {
      const meant = parseInt(stated.replace(/\s/g, ''), 10);
      // The twelfth program may be numbered "1 2" even where the eleventh is numbered wrongly.
      if (meant === (last ?? 0) + 1 || meant === place) {
        const at = { sheet: read.table.sheet, cell: cellAddress(row.row, column.left) };
        drafts.push({
          cell: at.cell,
          message: say.nomor({ stated, meant }),
          stated,
          computed: meant,
          fixes: fix(String(meant), { ...at, value: meant }),
        });
        last = meant;
      }
    }
    if (whole !== null) last = whole;
  }
  return drafts;
}
