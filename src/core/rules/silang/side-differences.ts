import { isDitto, showsMergedValue } from '../../facts/cell-kinds';
import { comparable, operandOf } from '../../facts/formulas';
import { compareName } from '../../nomenclature/compare-name';
import { compactName } from '../../nomenclature/name-key';
import { type Amount, valueOf } from '../../read/amount';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';

/** What T-C.31 says twice: in the draft RKPD on the left and in the agency's analysis on the right. */
export type SideField = 'program' | 'lokasi' | 'indikator' | 'target' | 'pagu';

export interface FieldPair {
  readonly field: SideField;
  readonly left: TableColumn;
  readonly right: TableColumn;
}

export interface SideDifference extends FieldPair {
  readonly row: TableRow;
  /** Texts as they stand, "" where a side is empty. */
  readonly texts: readonly [left: string, right: string];
}

const ROLES: readonly (readonly [SideField, string, string])[] = [
  ['program', 'programRkpd', 'programAnalisis'],
  ['lokasi', 'lokasiRkpd', 'lokasiAnalisis'],
  ['indikator', 'indikatorRkpd', 'indikatorAnalisis'],
  ['target', 'targetRkpd', 'targetAnalisis'],
  ['pagu', 'paguRkpd', 'kebutuhanDana'],
];

/** The columns that stand on both sides of a table. */
export function fieldPairs(read: ReadTable): readonly FieldPair[] {
  return ROLES.flatMap(([field, one, other]) => {
    const left = read.column(one);
    const right = read.column(other);
    return left && right ? [{ field, left, right }] : [];
  });
}

/** How the sides of a row differ in one field; null where they say the same, if in other words or spelling. */
export function differenceAt(read: ReadTable, row: TableRow, pair: FieldPair): SideDifference | null {
  const left = read.value(row, pair.left);
  const right = read.value(row, pair.right);
  if (left === right) return null;
  const texts = [read.text(row, pair.left), read.text(row, pair.right)] as const;
  if (texts[0] === texts[1] || isDitto(texts[1]) || isMerged(read, row, pair, texts)) return null;
  const same =
    pair.field === 'pagu' || pair.field === 'target'
      ? sameAmount(read.amount(row, pair.left), read.amount(row, pair.right), texts, LEEWAY[pair.field])
      : sameText(texts);
  return same ? null : { ...pair, row, texts };
}

/** An empty side under a merged cell says what stands above it. */
function isMerged(
  read: ReadTable,
  row: TableRow,
  pair: FieldPair,
  texts: readonly [string, string],
): boolean {
  const empty = texts[0] === '' ? pair.left : texts[1] === '' ? pair.right : null;
  return empty !== null && showsMergedValue(read, row.row, empty.left);
}

function sameText([left, right]: readonly [string, string]): boolean {
  const one = isNothing(left) ? '' : left;
  const other = isNothing(right) ? '' : right;
  if (one === '' || other === '') return one === other;
  return compareName(one, other).agreement !== 'berbeda';
}

function isNothing(text: string): boolean {
  return /^[\s.,:-]*$/.test(text);
}

/** How far figures may be apart: of rupiah one side may have been reckoned, the other typed without sen. */
const LEEWAY = { pagu: 0.5, target: 0 } as const;

function sameAmount(left: Amount, right: Amount, texts: readonly [string, string], leeway: number): boolean {
  const one = operandOf(left);
  const other = operandOf(right);
  const nothing = [left, right].map((amount) => amount.is === 'kosong' || valueOf(amount) === 0);
  if (nothing[0] && nothing[1]) return true;
  if (one && other && left.is !== 'nihil' && right.is !== 'nihil') {
    return (
      comparable(one, other) &&
      one.values.some((value) => other.values.some((its) => Math.abs(value - its) <= leeway))
    );
  }
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9,%]/g, '')
      .replace(/,$/, '');
  return plain(texts[0]) === plain(texts[1]);
}

/** Rows in a row whose left names stand on the right, all of them the same number of rows further down (or up). */
export interface SideShift {
  readonly rows: readonly SideDifference[];
  /** Sheet rows that the right side is below the left; negative where it is above. */
  readonly by: number;
}

const FARTHEST = 5;
const LEAST = 2;

/** Finds where the sides of a table slipped against each other. Takes the rows whose names differ, from the top. */
export function sideShifts(
  read: ReadTable,
  names: FieldPair,
  differing: readonly SideDifference[],
): readonly SideShift[] {
  if (differing.length < LEAST) return [];
  const right = new Map<number, string>();
  for (const row of read.rows) {
    const name = compactName(read.text(row, names.right));
    if (name !== '') right.set(row.row, name);
  }
  const shifts: SideShift[] = [];
  for (let from = 0; from < differing.length;) {
    const run = longestRun(differing, from, right);
    if (run) shifts.push(run);
    from += run?.rows.length ?? 1;
  }
  return shifts;
}

function longestRun(
  differing: readonly SideDifference[],
  from: number,
  right: ReadonlyMap<number, string>,
): SideShift | null {
  let best: SideShift | null = null;
  for (let by = -FARTHEST; by <= FARTHEST; by++) {
    if (by === 0) continue;
    let to = from;
    let named = 0;
    for (; to < differing.length; to++) {
      const difference = differing[to];
      if (!difference) break;
      const name = compactName(difference.texts[0]);
      if (name !== '' && right.get(difference.row.row + by) !== name) break;
      if (name !== '') named++;
    }
    if (named >= LEAST && to - from > (best?.rows.length ?? 0))
      best = { rows: differing.slice(from, to), by };
  }
  return best;
}
