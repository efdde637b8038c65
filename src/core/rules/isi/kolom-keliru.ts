import { BARE, figureKinds, isDitto, kindsIn, NOTHING, NUMBER, WORDS } from '../../facts/cell-kinds';
import { isMoney } from '../../facts/column-pairs';
import { headingCellOf } from '../../facts/headings';
import { type MisplacedRatio, misplacedRatios } from '../../facts/misplaced-ratios';
import { firstCellOf, columnLabel, columnNoun, MOST_RELATED, runAddress, runsOf } from '../../facts/names';
import { isCount, unitWords } from '../../facts/units';
import { cellAddress } from '../../grid/a1';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { fixLabel } from '../fixes';
import { defineRule, type Draft, messagesOf } from '../rule';
import { kolomKeliruText } from './kolom-keliru.text';

const say = messagesOf('kolom-keliru', kolomKeliruText);

/** Rupiah among performance, performance among rupiah, ratios one column off, units without a figure. */
export const kolomKeliru = defineRule({
  id: 'kolom-keliru',
  family: 'isi',
  severity: 'peringatan',
  text: kolomKeliruText,
  check: (read) => [
    ...moneyColumns(read),
    ...read.table.columns.flatMap((column) => {
      if (column.data === 'kinerja') return isMoney(read, column) ? [] : performance(read, column);
      if (column.data === 'rupiah') return unitsAmongRupiah(read, column);
      return column.layout.role === 'catatan' ? rupiahAmongNotes(read, column) : [];
    }),
    ...textsAstray(read),
    ...misplacedRatios(read).map((misplaced) => misplacedDraft(read, misplaced)),
  ],
});

/** Columns for performance that are filled with rupiah throughout: told once, at their headings. */
function moneyColumns(read: ReadTable): Draft[] {
  // A shorter print of the form may well give the money alone.
  const columns = read.layout.short ? [] : read.money.filter(({ data }) => data === 'kinerja');
  const [column] = columns;
  if (!column) return [];
  return [
    {
      cell: headingCellOf(read, column),
      message: say.rupiahKolom({ column: columnNoun(column), count: columns.length }),
      related: columns.slice(1).map((other) => headingCellOf(read, other)),
    },
  ];
}

/** From this on a bare figure may be an amount: smaller ones count people and households as well. */
const AMOUNT_FROM = 500_000;

function performance(read: ReadTable, column: TableColumn): Draft[] {
  const { drafts, units } = figuresAstray(read, column);
  return [...drafts, ...loneUnits(read, column, units)];
}

interface Astray {
  /** Amounts of rupiah. */
  readonly drafts: readonly Draft[];
  /** Units without a figure. */
  readonly units: readonly TableRow[];
}

function figuresAstray(read: ReadTable, column: TableColumn): Astray {
  const drafts: Draft[] = [];
  const units: TableRow[] = [];
  const others = read.table.columns.filter(
    (other) => other !== column && other.data === 'kinerja' && !isMoney(read, other),
  );
  const kinds = figureKinds(read, column);
  for (const row of read.rows) {
    const kind = kinds[row.index];
    if ((kind !== BARE && kind !== WORDS) || row.level === 'header-ulang' || row.level === 'kosong') continue;
    const amount = read.amount(row, column);
    if (amount.is === 'angka') {
      const bare = amount.satuan === '' && !amount.persen;
      if (!bare || amount.value < (amount.rupiah ? 1000 : AMOUNT_FROM) || amount.value % 100 !== 0) continue;
      const beside = others.find((other) => isFarSmaller(read, row, other, amount.value));
      if (!amount.rupiah && !beside) continue;
      drafts.push({
        cell: firstCellOf(read, row, column),
        message: say.rupiahSel({
          column: columnNoun(column),
          stated: read.text(row, column),
          others: beside ? `«${read.text(row, beside)}»` : '«-»',
        }),
        stated: amount.value,
        related: beside ? [firstCellOf(read, row, beside)] : [],
      });
    } else if (amount.is === 'teks' && unitWords(amount.text).length === 1 && isCount(amount.text)) {
      units.push(row);
    }
  }
  return { drafts, units };
}

/** Rows that say it make a value the usual one of its column. */
const USUAL_FROM = 3;

/** Words among performance that are what another column of the table usually says, and lacks in this row. */
function textsAstray(read: ReadTable): readonly Draft[] {
  const figures = read.table.columns.filter(({ data }) => data === 'kinerja' || data === 'rupiah');
  const usual = new Map<string, TableColumn>();
  for (const column of read.table.columns) {
    if (figures.includes(column) || !['teks', 'lokasi', 'sumber-dana'].includes(column.data)) continue;
    for (const [text, count] of countTexts(read, column)) if (count >= USUAL_FROM) usual.set(text, column);
  }
  if (usual.size === 0) return [];
  return figures.flatMap((column) => {
    const kinds = kindsIn(read, column);
    return read.rows.flatMap((row): Draft[] => {
      if (kinds[row.index] === NOTHING || kinds[row.index] === NUMBER || row.level === 'header-ulang')
        return [];
      const stated = read.text(row, column);
      const target = usual.get(stated.toLowerCase());
      if (!target || /\d/.test(stated) || read.value(row, target) !== null) return [];
      return [
        {
          cell: firstCellOf(read, row, column),
          message: say.kolomLain({ column: columnNoun(column), stated, target: columnLabel(target) }),
          stated,
          related: [cellAddress(row.row, target.left)],
        },
      ];
    });
  });
}

function countTexts(read: ReadTable, column: TableColumn): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of read.rows) {
    const value = row.level === 'header-ulang' ? null : read.value(row, column);
    if (typeof value !== 'string') continue;
    const text = read.text(row, column).toLowerCase();
    if (text.length > 2 && !isDitto(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

function isFarSmaller(read: ReadTable, row: TableRow, column: TableColumn, value: number): boolean {
  const amount = read.amount(row, column);
  return amount.is === 'angka' && (amount.persen || amount.value * 100 <= value);
}

function loneUnits(read: ReadTable, column: TableColumn, rows: readonly TableRow[]): Draft[] {
  const [first] = rows;
  if (!first) return [];
  const stated = read.text(first, column);
  return [
    {
      cell: firstCellOf(read, first, column),
      message: say.satuanSaja({ column: columnNoun(column), stated, count: rows.length }),
      stated,
      related: rows.slice(1, MOST_RELATED + 1).map((row) => firstCellOf(read, row, column)),
    },
  ];
}

const FIGURE_WITH_UNIT = /^\s*\d[\d.,]*\s+(\p{L}+)/u;

/** "4 Unit" under pagu, alone or before the amount. */
function unitsAmongRupiah(read: ReadTable, column: TableColumn): readonly Draft[] {
  const drafts: Draft[] = [];
  const kinds = kindsIn(read, column);
  for (const row of read.rows) {
    const kind = kinds[row.index];
    if (kind === NUMBER || kind === NOTHING) continue;
    const value = read.value(row, column);
    if (typeof value !== 'string' || row.level === 'header-ulang') continue;
    const unit = FIGURE_WITH_UNIT.exec(value)?.[1];
    if (unit === undefined || !isCount(unit)) continue;
    const stated = read.text(row, column);
    drafts.push({
      cell: firstCellOf(read, row, column),
      message: say.satuanDiPagu({ column: columnLabel(column), stated }),
      stated,
    });
  }
  return drafts;
}

const RUPIAH = /^[\s.:]*rp\.?\s*\d/i;

/** A column for notes that is used for amounts. */
function rupiahAmongNotes(read: ReadTable, column: TableColumn): Draft[] {
  const rows: TableRow[] = [];
  let filled = 0;
  const kinds = kindsIn(read, column);
  for (const row of read.rows) {
    if (kinds[row.index] === NOTHING) continue;
    const value = read.value(row, column);
    if (value === null || row.level === 'header-ulang') continue;
    filled++;
    if (typeof value === 'number' ? value >= 10_000 : typeof value === 'string' && RUPIAH.test(value))
      rows.push(row);
  }
  if (rows.length < 3 || rows.length * 2 < filled) return [];
  const runs = runsOf(rows);
  return [
    {
      cell: runAddress(read, runs[0] ?? rows, column),
      message: say.rupiahTeks({ heading: column.heading, count: rows.length }),
      related: runs.slice(1, MOST_RELATED + 1).map((run) => runAddress(read, run, column)),
    },
  ];
}

function misplacedDraft(read: ReadTable, { row, column, ratio, computed }: MisplacedRatio): Draft {
  const amount = read.amount(row, column);
  const stated = amount.is === 'angka' ? amount.value : computed;
  const from = firstCellOf(read, row, column);
  const to = cellAddress(row.row, ratio.left);
  return {
    cell: from,
    message: say.rasio({ stated, column: columnNoun(column), target: columnLabel(ratio) }),
    stated: read.text(row, column),
    related: [to],
    fixes: [
      {
        label: fixLabel.move(from, to),
        edits: [
          { sheet: read.table.sheet, cell: to, value: stated / 100, format: '0.00%' },
          { sheet: read.table.sheet, cell: from, value: null },
        ],
      },
    ],
  };
}
