import type { ReadTable, TableRow } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';
import type { Draft, TableRule } from './rule';
import { cellOf } from './support/cells';
import { type ColumnPair, columnPairs, isMoney, NEXT_YEAR, REALISED } from './support/column-pairs';
import { indicatorUnits } from './support/indicator-units';
import { MOST_RELATED } from './support/row-runs';
import { say } from './support/rule-text';
import { isPercentUnit, sameUnit, unitWords } from './support/units';
import { isi as en } from './text/en/isi';
import { isi as id } from './text/id/isi';

const text = { id: id['satuan-beda'], en: en['satuan-beda'] };
const PAIRS = [...REALISED, ...NEXT_YEAR, ['targetRenstra', 'targetBerjalan']] as const;

/** The same pair of units in more rows than this is one habit. */
const SINGLE_AT_MOST = 3;

/** Figures that should be compared but are in different units; an indicator and the unit of its figures. */
export const satuanBeda: TableRule = {
  id: 'satuan-beda',
  family: 'isi',
  severity: 'peringatan',
  check: (read) => [
    ...columnPairs(read, PAIRS)
      .filter(({ first }) => !isMoney(read, first))
      .flatMap((pair) => checkPair(read, pair)),
    ...indicatorUnits(read, text),
  ],
};

interface Different {
  readonly row: TableRow;
  readonly one: string;
  readonly other: string;
}

function checkPair(read: ReadTable, pair: ColumnPair): Draft[] {
  const { first, second } = pair;
  const unitColumn = read.table.columns.find(({ data }) => data === 'satuan');
  const groups = new Map<string, Different[]>();
  for (const row of read.rows) {
    const one = unitOf(read, row, first) ?? (unitColumn && statedUnit(read, row, unitColumn));
    if (one === undefined) continue;
    const other = unitOf(read, row, second);
    if (other === undefined || sameUnit(one, other)) continue;
    const key = `${unitWords(one).join(' ')}|${unitWords(other).join(' ')}`;
    const known = groups.get(key);
    if (known) known.push({ row, one, other });
    else groups.set(key, [{ row, one, other }]);
  }
  return [...groups.values()].flatMap((group) =>
    group.length > SINGLE_AT_MOST
      ? [draftOf(read, pair, group)]
      : group.map((one) => draftOf(read, pair, [one])),
  );
}

/** The unit a cell states; "persen" for a percentage; undefined where it states none. */
function unitOf(read: ReadTable, row: TableRow, column: TableColumn): string | undefined {
  const amount = read.amount(row, column);
  if (amount.is !== 'angka') return undefined;
  if (amount.persen || isPercentUnit(amount.satuan)) return 'persen';
  return unitWords(amount.satuan).length > 0 ? amount.satuan : undefined;
}

function statedUnit(read: ReadTable, row: TableRow, column: TableColumn): string | undefined {
  const unit = read.text(row, column);
  if (unit === '') return undefined;
  return isPercentUnit(unit) ? 'persen' : unitWords(unit).length > 0 ? unit : undefined;
}

function draftOf(read: ReadTable, { first, second }: ColumnPair, group: readonly Different[]): Draft {
  const [found] = group;
  if (!found) throw new Error('a group has rows');
  const { row, one, other } = found;
  return {
    cell: cellOf(read, row, second),
    message: say(text.id.pasangan, text.en.pasangan, { first, second, one, other, count: group.length }),
    stated: other,
    computed: one,
    related: [
      cellOf(read, row, first),
      ...group.slice(1, MOST_RELATED).map((more) => cellOf(read, more.row, second)),
    ],
  };
}
