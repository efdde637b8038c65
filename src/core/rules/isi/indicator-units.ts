import { figureKinds, isFigure, PERCENT } from '../../facts/cell-kinds';
import { isMoney } from '../../facts/column-pairs';
import { misplacedByRow } from '../../facts/misplaced-ratios';
import { cellOf, MOST_RELATED } from '../../facts/names';
import { isCount, isPercentUnit } from '../../facts/units';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import type { Draft, Say } from '../rule';

interface Stated {
  readonly stated: string;
  readonly value: number;
  readonly count: number;
}
interface Texts {
  readonly persentase: Stated;
  readonly jumlah: Stated;
  readonly pecahan: Stated;
}
type Clash = keyof Texts;
interface Found {
  readonly row: TableRow;
  readonly cells: readonly string[];
  readonly stated: string;
  readonly value: number;
}

/** More rows than this with the same clash are told in one finding. */
const SINGLE_AT_MOST = 10;
const PERCENTAGE = /^\s*(?:persen|prosen|presen)/i;
/** P, J and white space: most indicators begin otherwise, and need no closer look. */
const BEGINNINGS = new Set(Array.from('PpJj \t\n\u00a0', (letter) => letter.charCodeAt(0)));
const COUNT = /^\s*jumlah\b/i;

/**
 * Indicators that begin with "Persentase" over counted figures, with "Jumlah" over percentages, and percentages
 * written as bare fractions (0,026). Worth knowing, no more: a name may begin so and mean something else.
 */
export function indicatorUnits(read: ReadTable, say: Say<Texts>): Draft[] {
  const found = new Map<Clash, Found[]>();
  for (const measured of measuredBy(read)) {
    for (const clash of clashes(read, measured)) {
      const known = found.get(clash.is);
      if (known) known.push(clash);
      else found.set(clash.is, [clash]);
    }
  }
  return [...found].flatMap(([is, rows]) =>
    rows.length > SINGLE_AT_MOST ? [draftOf(say, is, rows)] : rows.map((row) => draftOf(say, is, [row])),
  );
}

/** An indicator and the columns of its targets. */
interface Measured {
  readonly indicator: TableColumn;
  readonly columns: readonly TableColumn[];
}

function clashes(
  read: ReadTable,
  { indicator, columns }: Measured,
): readonly (Found & { readonly is: Clash })[] {
  const kinds = columns.map((column) => figureKinds(read, column));
  return read.rows.flatMap((row) => {
    if (row.level === 'header-ulang' || row.level === 'kosong') return [];
    const name = read.value(row, indicator);
    if (typeof name !== 'string' || !mayClash(kinds, row.index, name)) return [];
    return clashOf(read, row, name, columns) ?? [];
  });
}

/** Target columns with the column of their indicator; T-C.31 has one on each side. */
function measuredBy(read: ReadTable): readonly Measured[] {
  const byIndicator = new Map<TableColumn, TableColumn[]>();
  for (const column of read.table.columns) {
    const { role } = column.layout;
    if (column.data !== 'kinerja' || isMoney(read, column) || !/^(?:target|volume)/.test(role)) continue;
    const side = /(?:Rkpd|Analisis)$/.exec(role)?.[0] ?? '';
    const indicator = read.column(`indikator${side}`);
    if (!indicator) continue;
    const known = byIndicator.get(indicator);
    if (known) known.push(column);
    else byIndicator.set(indicator, [column]);
  }
  return [...byIndicator].map(([indicator, columns]) => ({ indicator, columns }));
}

function clashOf(
  read: ReadTable,
  row: TableRow,
  name: string,
  columns: readonly TableColumn[],
): (Found & { readonly is: Clash }) | null {
  if (!BEGINNINGS.has(name.charCodeAt(0))) return null;
  const percentage = PERCENTAGE.test(name);
  if (!percentage && !COUNT.test(name)) return null;
  const misplaced = misplacedByRow(read);
  let is: Clash | null = null;
  let stated = '';
  let value = 0;
  const cells: string[] = [];
  for (const column of columns) {
    const amount = read.amount(row, column);
    if (amount.is !== 'angka') continue;
    const percent = amount.persen || isPercentUnit(amount.satuan);
    const clash: Clash | null = percentage
      ? !percent && isCount(amount.satuan)
        ? 'persentase'
        : !percent && amount.satuan === '' && amount.value > 0 && amount.value < 1
          ? 'pecahan'
          : null
      : percent && !/persen|prosen|presen/i.test(name)
        ? 'jumlah'
        : null;
    if (clash === null || (is !== null && is !== clash)) continue;
    if (misplaced.get(row) === column) continue;
    if (is === null) {
      is = clash;
      stated = read.text(row, column);
      value = amount.value;
    }
    cells.push(cellOf(read, row, column));
  }
  if (is === 'persentase' && /\bjumlah\b/i.test(name)) return null;
  return is === null ? null : { is, row, cells, stated, value };
}

/** A percentage beside "Jumlah", something else beside "Persentase": seldom, and told by the first letter alone. */
function mayClash(kinds: readonly Uint8Array[], at: number, name: string): boolean {
  const first = name.charCodeAt(0) | 32;
  for (const column of kinds) {
    const kind = column[at];
    if (kind === PERCENT ? first !== LETTER_P : isFigure(kind) && first !== LETTER_J) return true;
  }
  return false;
}

const LETTER_J = 106;
const LETTER_P = 112;

function draftOf(say: Say<Texts>, is: Clash, rows: readonly Found[]): Draft {
  const cells = rows.flatMap((row) => row.cells).slice(0, MOST_RELATED + 1);
  const [first] = rows;
  const figures = { stated: first?.stated ?? '', value: first?.value ?? 0, count: rows.length };
  return {
    cell: cells[0] ?? 'A1',
    severity: 'catatan',
    message: say[is](figures),
    stated: figures.stated,
    related: cells.slice(1),
  };
}
