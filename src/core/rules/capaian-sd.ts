import type { ReadTable, TableRow } from '../read/read-table';
import type { Bilingual } from './finding';
import type { Draft, TableRule } from './rule';
import { cellOf } from './support/cells';
import { columnLabel } from './support/column-label';
import { type SumColumn, sumColumns } from './support/formula-columns';
import { BERUMUS } from './support/kinds';
import { comparable, type Operand, operandOf, printedDecimals, statesFigures } from './support/operand';
import { placeLabel } from './support/row-label';
import { say } from './support/rule-text';
import { noFormula } from './support/unable';
import { rasio as en } from './text/en/rasio';
import { rasio as id } from './text/id/rasio';

export interface CapaianSdFigures {
  readonly column: Bilingual;
  readonly row: Bilingual;
  readonly stated: number;
  readonly computed: number;
  readonly parts: readonly number[];
  /** Why it is a peringatan only. */
  readonly doubt: 'tidak-kumulatif' | 'kosong' | 'rusak' | null;
}

interface Part {
  readonly column: SumColumn['column'];
  readonly operand: Operand;
}

const text = { id: id['capaian-sd'], en: en['capaian-sd'] };

/** A summed column of the form (10=(5+7+9), 12=8+9+10+11) against its addends. */
export const capaianSd: TableRule = {
  id: 'capaian-sd',
  family: 'rasio',
  severity: 'galat',
  kinds: BERUMUS,
  unable: noFormula('jumlah'),
  check: (read) =>
    sumColumns(read).flatMap((sum) =>
      read.rows.flatMap((row) => (statesFigures(read, row) ? checkRow(read, sum, row) : [])),
    ),
};

function checkRow(read: ReadTable, { column, addends }: SumColumn, row: TableRow): Draft[] {
  const stated = operandOf(read.amount(row, column));
  // Percentages of several years do not add up, and a "-" states nothing.
  if (!stated || stated.is === 'nihil' || stated.is === 'ambigu' || stated.persen) return [];
  const parts: Part[] = [];
  for (const addend of addends) {
    const amount = read.amount(row, addend.column);
    if (amount.is === 'kosong') continue;
    const operand = operandOf(amount);
    if (!operand || operand.is === 'ambigu' || operand.persen || !comparable(operand, stated)) return [];
    parts.push({ column: addend.column, operand });
  }
  const filled = parts.filter((part) => part.operand.is !== 'nihil');
  if (parts.length < 2 || filled.length === 0) return [];
  if (!filled.every((part) => filled.every((other) => comparable(part.operand, other.operand)))) return [];

  const value = stated.values[0] ?? 0;
  const figures = filled.map((part) => part.operand.values[0] ?? 0);
  const computed = figures.reduce((sum, figure) => sum + figure, 0);
  const tolerance = 0.5 * 10 ** -printedDecimals(read.text(row, column));
  if (Math.abs(value - computed) <= tolerance + 1e-9) return [];
  const doubt = doubtOf(stated, parts, addends.length, value, figures);
  return [
    {
      cell: cellOf(read, row, column),
      ...(doubt ? { severity: 'peringatan' as const } : {}),
      message: say(text.id.message, text.en.message, {
        column: columnLabel(column),
        row: { id: placeLabel(row, 'id'), en: placeLabel(row, 'en') },
        stated: value,
        computed,
        parts: figures,
        doubt,
      }),
      stated: value,
      computed,
      related: parts.map((part) => cellOf(read, row, part.column)),
    },
  ];
}

function doubtOf(
  stated: Operand,
  parts: readonly Part[],
  addends: number,
  value: number,
  figures: readonly number[],
): CapaianSdFigures['doubt'] {
  if (stated.is === 'rusak' || parts.some((part) => part.operand.is === 'rusak')) return 'rusak';
  const mean = figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
  if (figures.includes(value) || Math.abs(value - mean) < 0.01) return 'tidak-kumulatif';
  return parts.length < addends ? 'kosong' : null;
}
