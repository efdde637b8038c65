import { isFilled } from '../../core/facts/column-use';
import { isDropped } from '../../core/facts/dropped-rows';
import { missingColumns, officialColumns } from '../../core/facts/missing-columns';
import { cellOf, rowLabel } from '../../core/facts/names';
import type { Language } from '../../core/language/language';
import type { TableKind } from '../../core/layouts/layout';
import type { ReadTable, TableRow } from '../../core/read/read-table';
import type { TableColumn } from '../../core/recognise/recognised-table';
import { isMisnamedPenunjang, type PaguTotals, totalsOf } from '../../core/silang/pagu-totals';

export type ReviewedLevel = 'program' | 'kegiatan' | 'subkegiatan';

/** What a reviewer asks of every plan: that these are filled in. */
export const ASKED = [
  'target',
  'prakiraanMaju',
  'lokasi',
  'sumberDana',
  'kelompokSasaran',
  'catatan',
] as const;
export type Asked = (typeof ASKED)[number];

/** How the lowest rows of a table fill what is asked. */
export interface Filling {
  readonly asked: Asked;
  /** `tidak-diminta`: the form has no such column. `tidak-ada`: the form has, the table does not. */
  readonly column: 'ada' | 'tidak-ada' | 'tidak-diminta';
  readonly rows: number;
  readonly empty: number;
  /** A1 of the first empty cells. */
  readonly cells: readonly string[];
}

/** What the reviewer's checklist asks of one table. */
export interface TableReview {
  readonly levels: Readonly<Record<ReviewedLevel, number>>;
  /** Rupiah of the planned year; null where the table has none. */
  readonly pagu: PaguTotals | null;
  /** Programs whose code and name say different things of whether they serve the agency. */
  readonly misnamed: readonly string[];
  readonly filling: readonly Filling[];
  /** How many columns the form has, and the official headings of those that are not there. */
  readonly columns: number;
  readonly missing: readonly string[];
}

/** Tables that say what is planned for one and the same year. */
export const PLANS: readonly TableKind[] = ['T-C.31', 'T-C.33', 'SIPD-Renja', 'rumusan-lama'];

const PAGU_ROLES = ['pagu', 'kebutuhanDana'] as const;
const ROLES: Readonly<Record<Asked, readonly string[]>> = {
  target: ['target', 'targetAnalisis'],
  prakiraanMaju: ['targetMaju', 'paguMaju'],
  lokasi: ['lokasi', 'lokasiAnalisis'],
  sumberDana: ['sumberDana'],
  kelompokSasaran: ['kelompokSasaran'],
  catatan: ['catatan', 'catatanPembahasan'],
};
const LOWEST = ['subkegiatan', 'kegiatan', 'program'] as const;
const CELLS = 5;

/** What a reviewer counts in a table, in the language of the report. */
export function tableReview(read: ReadTable, language: Language): TableReview {
  const isPlan = PLANS.includes(read.layout.kind);
  const pagu = isPlan
    ? PAGU_ROLES.map((role) => read.column(role)).find((one) => one !== undefined)
    : undefined;
  return {
    levels: {
      program: count(read, 'program'),
      kegiatan: count(read, 'kegiatan'),
      subkegiatan: count(read, 'subkegiatan'),
    },
    pagu: pagu ? totalsOf(read, pagu) : null,
    misnamed: read.rows.filter((row) => isMisnamedPenunjang(read, row)).map((row) => rowLabel(row, language)),
    filling: isPlan ? ASKED.map((asked) => fillingOf(read, asked)) : [],
    columns: officialColumns(read).length,
    missing: missingColumns(read),
  };
}

/** Of T-C.31 what the agency itself asks for: a row of the other side alone is none of its plan. */
function count(read: ReadTable, level: ReviewedLevel): number {
  const rows = read.rows.filter((row) => row.level === level);
  const own = read.column('programAnalisis');
  const named = own ? rows.filter((row) => isFilled(read, row, own)) : [];
  return named.length > 0 ? named.length : rows.length;
}

function fillingOf(read: ReadTable, asked: Asked): Filling {
  const ofForm = read.layout.columns.filter(({ role }) => ROLES[asked].includes(role));
  const columns = ofForm.flatMap(({ role }) => read.column(role) ?? []);
  const none = { asked, rows: 0, empty: 0, cells: [] };
  if (columns.length === 0) {
    const isAsked = ofForm.some((column) => column.optional !== true);
    return { ...none, column: isAsked ? 'tidak-ada' : 'tidak-diminta' };
  }
  const level = LOWEST.find((one) => read.rows.some((row) => row.level === one));
  const rows = read.rows.filter((row) => row.level === level && !isDropped(read, row));
  const empty = rows.flatMap((row) => {
    const column = columns.find((one) => !isFilledBelow(read, row, one));
    return column ? [cellOf(read, row, column)] : [];
  });
  return { asked, column: 'ada', rows: rows.length, empty: empty.length, cells: empty.slice(0, CELLS) };
}

/** A sub kegiatan's own cell, or one of the output rows that go on from it. */
function isFilledBelow(read: ReadTable, row: TableRow, column: TableColumn): boolean {
  return [row, ...row.lanjutan].some((one) => isFilled(read, one, column));
}
