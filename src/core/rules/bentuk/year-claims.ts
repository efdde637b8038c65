import {
  type HeadingCell,
  headingCells,
  officialWording,
  titleCells,
  yearOffset,
} from '../../facts/headings';
import type { ReadTable } from '../../read/read-table';
import { yearsIn } from '../../recognise/words';

/** A year that stands somewhere over a table, and which planned year n it speaks for. */
export interface YearClaim {
  readonly cell: HeadingCell;
  readonly title: boolean;
  readonly year: number;
  /** What the year is: n plus this. */
  readonly offset: number;
}

/** Tables whose heading years hang together by the form. */
const PLANS = new Set(['T-C.29', 'T-C.33', 'SIPD-Renja', 'rumusan-lama']);

/** Roles whose year is n where the form's wording has none: older forms say "Renja 2018" over the pagu. */
const THIS_YEAR = new Set(['target', 'pagu', 'lokasi', 'sumberDana']);

/** Every year of title and headings whose place against n is known by the form. */
export function yearClaims(read: ReadTable): readonly YearClaim[] {
  if (!PLANS.has(read.layout.kind)) return [];
  const headings = headingCells(read).flatMap((cell): YearClaim[] => {
    const year = onlyYear(cell.text);
    const offset = year === null ? null : offsetOf(cell);
    return year === null || offset === null ? [] : [{ cell, title: false, year, offset }];
  });
  return [...titleClaims(read), ...headings];
}

function onlyYear(text: string): number | null {
  const years = new Set(yearsIn(text));
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

function offsetOf(cell: HeadingCell): number | null {
  const official = officialWording(cell);
  const named = official === null ? null : yearOffset(official);
  if (named !== null) return named;
  const [column] = cell.columns;
  if (!column || /renstra|akhir|awal|realisasi/i.test(cell.text)) return null;
  const roles = new Set(cell.columns.map(({ layout }) => layout.role));
  const own = [...roles];
  if (own.every((role) => role === 'targetMaju' || role === 'paguMaju')) return 1;
  if (own.every((role) => THIS_YEAR.has(role))) return 0;
  // A heading over part of a group belongs to the group's year.
  const group = column.layout.group?.[0];
  const shared = group !== undefined && cell.columns.every(({ layout }) => layout.group?.[0] === group);
  return shared ? yearOffset(group) : null;
}

/** A title says n, and n+1 behind "prakiraan maju"; that of T-C.29 says how far it evaluates: n-1. */
function titleClaims(read: ReadTable): YearClaim[] {
  const claims: YearClaim[] = [];
  for (const cell of titleCells(read)) {
    const forward = /\b(?:prakiraan|perkiraan)\s+maju\b/i.exec(cell.text)?.index ?? Infinity;
    for (const found of cell.text.matchAll(/\b(?:19|20)\d\d\b/g)) {
      const year = Number(found[0]);
      if (
        /\d\s*[-–/]\s*$/.test(cell.text.slice(0, found.index)) ||
        /^\s*[-–/]\s*\d/.test(cell.text.slice(found.index + 4))
      )
        continue;
      const offset = read.layout.kind === 'T-C.29' ? -1 : found.index > forward ? 1 : 0;
      claims.push({ cell, title: true, year, offset });
    }
  }
  return claims;
}
