import type { CellGrid } from '../../src/core/grid/cell-grid';
import { columnIndex } from '../../src/core/grid/a1';
import { layoutOf } from '../../src/core/layouts/index';
import { TABLE_KINDS, type TableKind } from '../../src/core/layouts/layout';
import type { RecognisedTable, TableColumn } from '../../src/core/recognise/recognised-table';
import { playedBy } from './table-from-text';

export interface TrueRow {
  /** 1-based. */
  readonly row: number;
  readonly level: string;
  readonly nama?: string;
  readonly amounts?: Readonly<Record<string, number | null>>;
}

type TrueColumn = string | Readonly<Record<string, string>>;

export interface TrueSheet {
  readonly sheet: string;
  readonly kind: string;
  readonly headerRows: readonly [number, number];
  readonly columnNumberRow: number | null;
  readonly dataRows: readonly [number, number];
  readonly columns: Readonly<Record<string, TrueColumn>>;
  readonly rows: readonly TrueRow[];
}

/** Roles that the truth files name otherwise than the contract, by kind ("" = all kinds). */
const RENAMED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'T-C.31': {
    program: 'programRkpd',
    lokasi: 'lokasiRkpd',
    indikator: 'indikatorRkpd',
    target: 'targetRkpd',
    pagu: 'paguRkpd',
    programKebutuhan: 'programAnalisis',
    lokasiKebutuhan: 'lokasiAnalisis',
    indikatorKebutuhan: 'indikatorAnalisis',
    targetKebutuhan: 'targetAnalisis',
  },
};

/** The role of the contract for a role of the truth. */
export function contractRole(kind: string, role: string): string {
  return RENAMED[kind]?.[role] ?? role;
}

/** What a perfect recogniser would hand over for a sheet of the truth; null where it must recognise nothing. */
export function trueTable(grid: CellGrid, truth: TrueSheet, planYear: number | null): RecognisedTable | null {
  const kind = TABLE_KINDS.find((known) => known === truth.kind);
  if (kind === undefined) return null;
  const columns = Object.entries(truth.columns).flatMap(([role, at]) =>
    columnsOf(grid, truth, kind, role, at),
  );
  const [top, bottom] = truth.headerRows;
  const [first, last] = truth.dataRows;
  return {
    id: `${truth.sheet}!A${String(top)}`,
    kind,
    sheet: truth.sheet,
    range: {
      top: top - 1,
      left: Math.min(...columns.map((column) => column.left)),
      bottom: last - 1,
      right: Math.max(...columns.map((column) => column.right)),
    },
    titleRows: null,
    title: '',
    headerRows: [top - 1, bottom - 1],
    columnNumberRow: truth.columnNumberRow === null ? null : truth.columnNumberRow - 1,
    dataRows: [first - 1, last - 1],
    repeatedHeaderRows: truth.rows.filter((row) => row.level === 'header-ulang').map((row) => row.row - 1),
    confidence: 1,
    evidence: [],
    planYear,
    columns,
    extraColumns: [],
  };
}

function columnsOf(
  grid: CellGrid,
  truth: TrueSheet,
  kind: TableKind,
  role: string,
  at: TrueColumn,
): TableColumn[] {
  if (typeof at !== 'string') {
    const repeated = role.replace(/Tahun$/, '');
    return Object.entries(at).flatMap(([period, letters]) =>
      column(grid, truth, kind, repeated, letters, Number(period)),
    );
  }
  const year = /^tahun(\d)$/.exec(role);
  if (year || role === 'kondisiAkhir') {
    // T-C.27: target and rupiah of a year under one heading.
    const [target = '', rupiah = target] = at.split(':');
    const suffix = year ? '' : 'Akhir';
    const period = year ? Number(year[1]) : null;
    if (target !== rupiah) {
      return [
        ...column(grid, truth, kind, `target${suffix}`, target, period),
        ...column(grid, truth, kind, `pagu${suffix}`, rupiah, period),
      ];
    }
  }
  // The span over the years of a repeated column, which the truth also gives one by one.
  if (`${role}Tahun` in truth.columns) return [];
  return column(grid, truth, kind, contractRole(kind, role), at, null);
}

function column(
  grid: CellGrid,
  truth: TrueSheet,
  kind: TableKind,
  role: string,
  letters: string,
  period: number | null,
): TableColumn[] {
  const [first = '', last = first] = letters.split(':');
  const left = columnIndex(first);
  const right = columnIndex(last);
  if (left === null || right === null) return [];
  const layout = layoutOf(kind);
  if (
    !layout.columns.some(
      (known) => role === known.role || role === `${known.role}K` || role === `${known.role}Rp`,
    )
  ) {
    return [];
  }
  const played = playedBy(layout, role);
  const headings: string[] = [];
  for (let row = truth.headerRows[0] - 1; row < truth.headerRows[1]; row++) {
    const text = grid.values[row]?.[left];
    if (typeof text === 'string' && text.trim() !== '') headings.push(text);
  }
  const heading = headings.join(' › ');
  return [{ role, layout: played.column, data: played.data, left, right, period, heading }];
}
