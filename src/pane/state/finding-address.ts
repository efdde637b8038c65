import { parseRange } from '../../core/grid/a1';
import type { PaneTable } from '../engine/pane-report';

export interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** "F221" stands on the finding's own sheet, "'Tabel 3.1'!F221" on another. */
export function placeOf(related: string, sheet: string): Place {
  const match = /^(?:'((?:[^']|'')*)'|([^!']+))!(.+)$/.exec(related);
  if (!match) return { sheet, address: related };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? sheet, address: match[3] ?? '' };
}

/** A finding on a whole column ("F:F") or row ("6:6") is shown as that part of its table. */
export function revealable(address: string, table: PaneTable | undefined): string {
  const range = table ? parseRange(table.range) : null;
  if (!range || parseRange(address)) return address;
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(address);
  const rows = /^(\d+):(\d+)$/.exec(address);
  const [left = '', right = ''] = (table?.range ?? '').split(':').map((corner) => corner.replace(/\d+/, ''));
  if (columns) {
    return `${columns[1] ?? ''}${String(range.top + 1)}:${columns[2] ?? ''}${String(range.bottom + 1)}`;
  }
  return rows ? `${left}${rows[1] ?? ''}:${right || left}${rows[2] ?? ''}` : address;
}
