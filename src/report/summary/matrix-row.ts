import type { PublicTable, PublicUnread } from '../schema';
import { isDoubtful, type State, stateOfFile } from '../state/file-state';
import type { FileSummary } from './file-summary';
import { countSeverities, type SeverityCounts } from './finding-groups';
import { REQUIRED_TABLES } from './required-tables';

/** The tables of one kind in one file, and what was found in them. */
export interface MatrixCell {
  /** 0-based places of the tables in `file.tables`. */
  readonly places: readonly number[];
  readonly counts: SeverityCounts;
  /** Whether a person should look if they were read as what they are. */
  readonly doubtful: boolean;
  /** Parts of the file that were not recognised and come nearest to this kind. */
  readonly unread: number;
}

/** One file on the screen of all files. */
export interface MatrixRow {
  readonly state: State;
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
  const isNear = ({ nearest }: PublicUnread, accepts: (kind: string | null) => boolean): boolean =>
    accepts(nearest?.kind ?? null);
  const cellOf = (accepts: (kind: string | null) => boolean): MatrixCell => {
    const places = file.tables.flatMap(({ kind }, place) => (accepts(kind) ? [place] : []));
    const ids = new Set(places.map((place) => file.tables[place]?.id));
    return {
      places,
      counts: countSeverities(file.findings.filter(({ table }) => ids.has(table))),
      doubtful: places.some((place) => isDoubtful(file.tables[place] ?? { confidence: 1 })),
      unread: (file.unread ?? []).filter((area) => isNear(area, accepts)).length,
    };
  };
  return {
    state: stateOfFile(file),
    required: REQUIRED_TABLES.map(({ kinds }) => cellOf((kind) => kinds.some((one) => one === kind))),
    others: cellOf((kind) => kind === null || !named.has(kind)),
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
