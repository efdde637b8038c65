import type { PublicTable } from '../schema';
import type { FileSummary } from './file-summary';
import { countSeverities, type SeverityCounts } from './finding-groups';
import { REQUIRED_TABLES } from './required-tables';

/** The tables of one kind in one file, and what was found in them. */
export interface MatrixCell {
  /** 0-based places of the tables in `file.tables`. */
  readonly places: readonly number[];
  readonly counts: SeverityCounts;
}

/** One file on the screen of all files. */
export interface MatrixRow {
  /** One for each of `REQUIRED_TABLES`. */
  readonly required: readonly MatrixCell[];
  /** Tables of all other kinds. */
  readonly others: MatrixCell;
  readonly counts: SeverityCounts;
  /** Rupiah of the plan's year by the table that says what is planned; null where none does. */
  readonly pagu: number | null;
}

const named = new Set<string>(REQUIRED_TABLES.flatMap(({ kinds }) => kinds));

export function matrixRow(summary: FileSummary): MatrixRow {
  const { file } = summary;
  const cellOf = (accepts: (kind: string) => boolean): MatrixCell => {
    const places = file.tables.flatMap(({ kind }, place) => (accepts(kind) ? [place] : []));
    const ids = new Set(places.map((place) => file.tables[place]?.id));
    return { places, counts: countSeverities(file.findings.filter(({ table }) => ids.has(table))) };
  };
  return {
    required: REQUIRED_TABLES.map(({ kinds }) => cellOf((kind) => kinds.some((one) => one === kind))),
    others: cellOf((kind) => !named.has(kind)),
    counts: countSeverities(file.findings),
    pagu: plannedPagu(summary),
  };
}

/** T-C.33, or the form of SIPD-RI in its place, is what the agency asks for in the end. */
function plannedPagu({ tables }: FileSummary): number | null {
  const isPlan = ({ kind }: PublicTable): boolean => kind === 'T-C.33' || kind === 'SIPD-Renja';
  const [first] = tables.find(({ table }) => isPlan(table))?.totals ?? [];
  return first ? (first.stated ?? first.computed) : null;
}

/** Worst first: by errors, then by warnings. */
export function worstFirst(one: SeverityCounts, other: SeverityCounts): number {
  return other.galat - one.galat || other.peringatan - one.peringatan;
}
