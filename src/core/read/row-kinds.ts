import type { CellGrid } from '../grid/cell-grid';
import { layoutOf } from '../layouts/index';
import type { RecognisedTable } from '../recognise/recognised-table';
import { isAgencyName, isBidangWord, isUnitLabel, isUnitWord, namesAgency } from './agency-words';
import { cellText } from './cell-text';
import { hasIn, isFilled } from './filled-cells';
import type { RawRow } from './raw-rows';
import {
  beginsAsIndicator,
  isBelanja,
  isCapitals,
  isTotalLabel,
  isTotalName,
  isUnfinished,
  isUnitName,
  isYear,
  levelByWord,
  mayBeYear,
} from './row-words';

/** What is usual in a table: what a row lacks says more where all others have it. */
interface Habits {
  readonly coded: number;
  readonly numbered: number;
  /** Share of named rows, not in capitals, that hold an indicator or a figure. */
  readonly told: number;
  /** Share of indicators that begin as indicators do. */
  readonly worded: number;
}

const GOAL = /^(?:visi|misi|tujuan|sasaran)\b[\s\d.]*(?::|$)/i;
/** A note between the rows: «Catatan: …», «*) …», «Keterangan : …». */
const NOTE = /^\*|^\(\*|^(?:catatan|keterangan|ket|note|nb)\s*[:.]/i;
const GOAL_LABEL = /^(?:visi|misi|tujuan|sasaran)\b[\s\d.]*:?$/i;

/** Rows looked at for the habits of a table. */
const SAMPLE = 3000;

/** Settles the rows that are no level of the plan; those of the plan keep level null. */
export function settleKinds(grid: CellGrid, table: RecognisedTable, rows: readonly RawRow[]): void {
  const repeated = new Set(table.repeatedHeaderRows);
  const habits = habitsOf(rows);
  const outcomes = outcomesIn(table);
  const units = unitsOf(rows, habits);
  const uncodedTable = !table.columns.some(({ data }) => data === 'kode');
  let inTotals = false;
  let previous: RawRow | null = null;
  rows.forEach((row, at) => {
    if (row.isEmpty) row.level = 'kosong';
    else if (repeated.has(row.row)) row.level = 'header-ulang';
    // A code of a known level stands in a row of the plan, and in no other.
    else if (row.kode?.level) row.level = null;
    else if (isYearRow(grid, table, row)) row.level = 'tahun';
    else if ((row.kode === null && isUnitName(row.nama)) || units.has(row)) row.level = 'unit';
    else if (uncodedTable && isAgencyRow(grid, table, row)) row.level = 'unit';
    else if (row.kode === null && row.money === 0 && NOTE.test(row.nama)) row.level = 'teks-lanjutan';
    else {
      const label = row.kode ? '' : labelOf(grid, table, row);
      if (label !== '' && isTotalRow(row, label)) row.level = 'total';
      else if (label !== '' && isBelanja(label)) row.level = inTotals ? 'total' : 'belanja';
      else if (previous === null && label !== '' && isAgencyTotal(row, rows[at + 1])) row.level = 'total';
      else if (row.nama === '' && row.kode === null) row.level = unnamed(row, previous, habits);
      else if (row.kode === null) {
        row.level = isGoal(row, rows[at - 1])
          ? 'sasaran'
          : uncoded(row, previous, rows[at + 1], habits, outcomes);
      }
    }
    if (row.level === 'total') inTotals = true;
    if (row.level === null) {
      inTotals = false;
      previous = row;
    }
  });
  settleLastRow(rows);
}

/**
 * Rows of the agency's own parts («SEKRETARIAT», «SEKSI PEMBUDAYAAN BACA», the second of two agencies): among coded
 * rows they have no code, or one that no row of the plan has. A single one above all rows is their total.
 */
function unitsOf(rows: readonly RawRow[], habits: Habits): ReadonlySet<RawRow> {
  const printed = rows.filter(({ kodeText }) => AGENCY_CODE.test(kodeText));
  if (habits.coded < 0.5 || printed.length > 0) return new Set(printed);
  const inCapitals = rows.filter(
    (row) => row.indikator === '' && !row.kode?.level && row.nama !== '' && isUnitLabel(row.nama),
  );
  const bare = rows.filter(
    (row) => row.indikator === '' && row.kodeText === '' && row.values <= row.money && isUnitWord(row.nama),
  );
  // «Bidang Sosial» in plain letters is one only beside others that are nothing else.
  const sure = [...inCapitals, ...bare].some(({ nama }) => !isBidangWord(nama));
  const named = [...new Set([...inCapitals, ...bare.filter(({ nama }) => sure || !isBidangWord(nama))])].sort(
    (one, other) => one.row - other.row,
  );
  const coded = codedUnits(rows);
  if (coded.length > 0) return new Set(coded);
  const first = rows.find((row) => !row.isEmpty);
  return new Set(named.length === 1 ? named.filter((row) => row !== first) : named);
}

/** How SIPD codes an agency: 2.23.0.00.0.00.01.0000. */
const AGENCY_CODE = /^\d\.\d{2}\.\d\.\d{2}\.\d\.\d{2}\.\d{2}\.\d{4}$/;

/** Before Permendagri 90 the agency had a code between those of its bidang urusan and its programs. */
function codedUnits(rows: readonly RawRow[]): readonly RawRow[] {
  return rows.filter(({ indikator, kode, nama }) => {
    if (indikator !== '' || kode?.scheme !== '13' || !isUnitLabel(nama.toUpperCase())) return false;
    const stem = `${kode.clean}.`;
    return rows.filter((row) => row.kode?.clean.startsWith(stem)).length > 1;
  });
}

/** "INSPEKTORAT DAERAH" without an indicator, where nothing but names tells the levels: the agency, or a part of it. */
function isAgencyRow(grid: CellGrid, table: RecognisedTable, row: RawRow): boolean {
  const indicator = table.columns.find(({ data }) => data === 'indikator');
  return isAgencyName(row.nama) && indicator !== undefined && !hasIn(grid.values[row.row] ?? [], indicator);
}

function habitsOf(rows: readonly RawRow[]): Habits {
  let named = 0;
  let coded = 0;
  let numbered = 0;
  let plain = 0;
  let told = 0;
  let indicators = 0;
  let worded = 0;
  const step = Math.ceil(rows.length / SAMPLE);
  for (let at = 0; at < rows.length; at += step) {
    const row = rows[at];
    if (!row) continue;
    if (row.indikator !== '') {
      indicators += 1;
      worded += Number(beginsAsIndicator(row.indikator));
    }
    if (row.nama === '') continue;
    named += 1;
    coded += Number(row.kode !== null);
    numbered += Number(hasNumber(row));
    if (isCapitals(row.nama)) continue;
    plain += 1;
    told += Number(row.indikator !== '' || row.values > 0);
  }
  return {
    coded: coded / Math.max(1, named),
    numbered: numbered / Math.max(1, named),
    told: told / Math.max(1, plain),
    worded: worded / Math.max(1, indicators),
  };
}

function hasNumber(row: RawRow): boolean {
  return row.ownNumber !== '' || row.cellNumber !== '' || row.nameNumber !== '' || row.kodeNumber !== '';
}

function isYearRow(grid: CellGrid, table: RecognisedTable, row: RawRow): boolean {
  if (!mayBeYear(row.nama) || row.filled > 2 || row.indikator !== '' || row.values > 0) return false;
  const cells = grid.values[row.row] ?? [];
  const { left, right } = table.range;
  for (let at = left; at <= Math.min(right, cells.length - 1); at++) {
    const value = cells[at] ?? null;
    if (isFilled(value) && !isYear(cellText(value, null))) return false;
  }
  return true;
}

const LABEL_LETTERS: ReadonlySet<number> = new Set([...'bgjprst'].map((letter) => letter.charCodeAt(0)));

/** The text that would say "total" or "belanja": the name, or where there is none the first text of the row. */
function labelOf(grid: CellGrid, table: RecognisedTable, row: RawRow): string {
  if (row.nama !== '') return row.nama;
  const cells = grid.values[row.row] ?? [];
  const { left, right } = table.range;
  for (let at = left; at <= Math.min(right, cells.length - 1); at++) {
    const value = cells[at];
    if (typeof value !== 'string') continue;
    const code = value.trimStart().charCodeAt(0) | 32;
    // Letters that a label of either kind begins with: belanja, grand, jumlah, predikat, rata-rata, rincian, sub, total.
    if (!LABEL_LETTERS.has(code)) continue;
    const text = cellText(value, null);
    if (isBelanja(text) || isTotalLabel(text)) return text;
  }
  return '';
}

function isTotalRow(row: RawRow, label: string): boolean {
  if (isTotalLabel(label)) return true;
  return row.nama !== '' && isTotalName(label) && row.indikator === '' && (row.values > 0 || row.filled <= 2);
}

/** The agency's own name with its whole pagu above the first urusan: how SIPD prints the total. */
function isAgencyTotal(row: RawRow, next: RawRow | undefined): boolean {
  if (row.money === 0 || row.indikator !== '' || !namesAgency(row.nama)) return false;
  return (
    next !== undefined && (next.kode !== null || levelByWord(next.nama) !== null || isCapitals(next.nama))
  );
}

/** Neither name nor code: more of the row above. */
function unnamed(row: RawRow, previous: RawRow | null, habits: Habits): RawRow['level'] {
  if (row.values > 0 || row.indikator === '') {
    return row.values > 0 || row.filled > 1 || previous === null ? 'indikator-lanjutan' : 'teks-lanjutan';
  }
  if (/^\p{Ll}/u.test(row.indikator)) {
    return habits.worded > 0.5 && !beginsAsIndicator(row.indikator) ? 'teks-lanjutan' : 'indikator-lanjutan';
  }
  return habits.worded > 0.6 && !beginsAsIndicator(row.indikator) ? 'teks-lanjutan' : 'indikator-lanjutan';
}

/** Whether names without a code say the outcome or output of the row above, and whether they repeat its pagu. */
type Outcomes = 'dengan-pagu' | 'tanpa-pagu' | 'tidak';

function outcomesIn({ kind }: RecognisedTable): Outcomes {
  if (layoutOf(kind).repeatsPagu) return 'dengan-pagu';
  return kind === 'SIPD-Renja' ? 'tanpa-pagu' : 'tidak';
}

/** A name without a code: a row of the plan, the rest of a name that a page break cut, or an outcome (SIPD). */
function uncoded(
  row: RawRow,
  previous: RawRow | null,
  next: RawRow | undefined,
  habits: Habits,
  outcomes: Outcomes,
): RawRow['level'] {
  const word = levelByWord(row.nama);
  const isNumbered = hasNumber(row);
  if (word === null && !isNumbered && isCut(row, previous, next, habits)) return 'teks-lanjutan';
  if (/^(?:outcome|output|keluaran|hasil|sasaran)\s*[:-]/i.test(row.nama)) return 'indikator-lanjutan';
  const mayBe = outcomes === 'dengan-pagu' || (outcomes === 'tanpa-pagu' && row.money === 0);
  const outcome = mayBe && habits.coded > 0.3 && row.kodeText === '' && !isCapitals(row.nama);
  return outcome && previous !== null ? 'indikator-lanjutan' : null;
}

/** T-C.27 prints misi, tujuan and sasaran over their programs: a label, or a label and its text in the row below. */
function isGoal(row: RawRow, above: RawRow | undefined): boolean {
  if (row.money > 0) return false;
  if (GOAL.test(row.nama)) return true;
  const told = above?.level === 'sasaran' && GOAL_LABEL.test(above.nama);
  return told && levelByWord(row.nama) === null;
}

function isCut(row: RawRow, previous: RawRow | null, next: RawRow | undefined, habits: Habits): boolean {
  if (row.values > 0 || previous === null || previous.nama === '') return false;
  if (/^\p{Ll}/u.test(row.nama) || isUnfinished(previous.nama)) return true;
  if (row.indikator !== '') {
    const rest = habits.worded > 0.6 && !beginsAsIndicator(row.indikator);
    return rest && (habits.numbered > 0.8 || (habits.told > 0.7 && /^\p{Ll}/u.test(row.indikator)));
  }
  if (isCapitals(row.nama)) {
    // "PROGRAM PENINGKATAN KUALITAS" / "KELUARGA": a heading of its own would have a program under it.
    const capitals = isCapitals(previous.nama) && levelByWord(previous.nama) === 'program';
    return capitals && next !== undefined && next.nama !== '' && !isCapitals(next.nama) && row.filled === 1;
  }
  return habits.told > 0.85 && row.nama.length < 60 && (row.place === previous.place || row.filled === 1);
}

/** Amounts alone in the last row are the total of the table: nothing is left that they could continue. */
function settleLastRow(rows: readonly RawRow[]): void {
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at];
    if (!row || row.level === 'kosong') continue;
    const bare = row.level === 'indikator-lanjutan' && row.indikator === '' && row.nama === '';
    if (bare && row.money > 0 && row.money === row.filled) row.level = 'total';
    return;
  }
}
