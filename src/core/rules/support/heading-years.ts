import type { ReadTable } from '../../read/read-table';
import { yearsIn } from '../../recognise/words';
import { type HeadingCell, headingCells } from './heading-cells';

const OFFSET = /\bn\s*(?:([+-])\s*(\d))?(?![\p{L}\d])/iu;

/**
 * How far from the planned year n the official wording of a heading says its year is: 0 for "Rencana Tahun n", -2 for
 * "Tahun Lalu (n-2)"; null where the form names no such year.
 */
export function yearOffset(official: string): number | null {
  const found = OFFSET.exec(official);
  if (!found) return null;
  const steps = Number(found[2] ?? 0);
  return found[1] === '-' ? -steps : steps;
}

/** The official wording of a heading cell: of the group where it stands over one, else of its column. */
export function officialWording(cell: HeadingCell): string | null {
  const [column] = cell.columns;
  if (!column) return null;
  const { group, headings } = column.layout;
  if (cell.columns.length === 1 && cell.own) return headings[0] ?? null;
  return (
    group?.[0] ?? (cell.columns.every((one) => one.layout === column.layout) ? (headings[0] ?? null) : null)
  );
}

/** Headings that should name a year by the form, or begin to ("… Tahun"), and do not; nor do those below them. */
export function headingsWithoutYear(read: ReadTable): readonly HeadingCell[] {
  const cells = headingCells(read);
  return cells.filter((cell) => {
    if (yearsIn(cell.text).length > 0 || /\.{3,}|…|_{3,}/.test(cell.text)) return false;
    const below = cells.some(
      (other) =>
        other !== cell &&
        other.left <= cell.right &&
        other.right >= cell.left &&
        yearsIn(other.text).length > 0,
    );
    if (below) return false;
    if (/\btahun$/i.test(cell.text) || /\bn\s*[+-]\s*\d\b/i.test(cell.text)) return true;
    return /\brencana\s+tahun\b|\b(?:prakiraan|perkiraan)\s+maju\b/i.test(cell.text);
  });
}
