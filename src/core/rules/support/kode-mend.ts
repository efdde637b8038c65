import type { Kode } from '../../read/kode';
import { isUnder } from '../../read/kode-relation';
import type { ReadTable, TableRow } from '../../read/read-table';
import { codeOf } from './kode-rows';

/**
 * The clean spelling; of a code shown as a number with thousands the one its children give the digits, of one that
 * left out its head the one its parent gives it.
 */
export function meantCode(row: TableRow): string {
  const kode = codeOf(row);
  if (!kode) return row.kodeText;
  if (kode.broken === 'ribuan') return dottedLikeChildren(row, kode) ?? kode.clean;
  return withParentsHead(row, kode) ?? kode.clean;
}

/** "01.01.06,001" under 1.06.1.06.01.06, beside 1.06.1.06.01.06.002: its siblings show the head it left out. */
function withParentsHead(row: TableRow, kode: Kode): string | null {
  const parent = row.parent ? codeOf(row.parent) : null;
  if (!row.parent || !parent || kode.segments.length > parent.segments.length) return null;
  if (kode.segments.at(-2) !== parent.segments.at(-1) || isUnder(kode, parent) === false) return null;
  const shown = row.parent.children.some((other) => {
    const well = codeOf(other);
    return well?.broken === null && well.segments.slice(0, -1).join('.') === parent.clean;
  });
  return shown ? `${parent.clean}.${kode.segments.at(-1) ?? ''}` : null;
}

function dottedLikeChildren(row: TableRow, { segments: [digits = ''] }: Kode): string | null {
  for (const child of row.children) {
    const segments = codeOf(child)?.segments ?? [];
    let length = 0;
    for (let taken = 0; taken < digits.length && length < segments.length; length++) {
      taken += segments[length]?.length ?? 0;
    }
    if (segments.slice(0, length).join('') === digits) return segments.slice(0, length).join('.');
  }
  return null;
}

/** The clean code is certain where it stands under its parent's, over a child's, or beside a sibling's. */
export function agreesWithKin(row: TableRow, read: ReadTable): boolean {
  const kode = codeOf(row);
  if (!kode) return false;
  const parent = row.parent ? codeOf(row.parent) : null;
  if (meantCode(row) !== kode.clean) return true;
  if (parent && kode.clean !== parent.clean && isUnder(kode, parent) === true) return true;
  if (row.children.some((child) => kinUnder(child, kode))) return true;
  const stem = kode.segments.slice(0, -1).join('.');
  const siblings = row.parent?.children ?? read.roots;
  return (
    stem !== '' &&
    siblings.some((other) => {
      const well = codeOf(other);
      return well?.broken === null && well.segments.slice(0, -1).join('.') === stem;
    })
  );
}

function kinUnder(child: TableRow, parent: Kode): boolean {
  const kode = codeOf(child);
  return kode !== null && isUnder(kode, parent) === true;
}
