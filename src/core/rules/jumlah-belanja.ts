import { valueOf } from '../read/amount';
import type { ReadTable, TableRow } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';
import type { Bilingual } from './finding';
import type { Draft, TableRule } from './rule';
import { type BelanjaKind, belanjaKinds, OPERASI_PARTS, TOP_KINDS } from './support/belanja-kind';
import { cellOf } from './support/cells';
import { columnLabel } from './support/column-label';
import { sameSum } from './support/column-sums';
import { TINGKAT } from './support/kinds';
import { rowLabel } from './support/row-label';
import { say } from './support/rule-text';
import { sumFix } from './support/sum-formula';
import { footBelanja } from './support/totals';
import { noMoney } from './support/unable';
import { jumlah as en } from './text/en/jumlah';
import { jumlah as id } from './text/id/jumlah';

export interface JumlahBelanjaFigures {
  readonly column: Bilingual;
  readonly row: Bilingual;
  readonly stated: number;
  readonly computed: number;
  /** Names of the kinds that were added. */
  readonly parts: readonly string[];
}

/** Rows of one kind under one sub kegiatan and what they amount to; null where a figure cannot be read. */
interface Part {
  readonly kind: BelanjaKind;
  readonly row: TableRow;
  readonly amount: number | null;
}

const text = { id: id['jumlah-belanja'], en: en['jumlah-belanja'] };

/** A sub kegiatan against its rows by kind of belanja, and belanja operasi against its own parts. */
export const jumlahBelanja: TableRule = {
  id: 'jumlah-belanja',
  family: 'jumlah',
  severity: 'galat',
  kinds: TINGKAT,
  unable: (read) =>
    noMoney(read) ??
    (read.rows.some((row) => row.belanja.length > 0)
      ? null
      : {
          id: 'Tabel ini tidak merinci pagu menurut jenis belanja.',
          en: 'This table does not split its pagu by kind of belanja.',
        }),
  check: (read) => {
    const foot = footBelanja(read);
    return read.rows.flatMap((row) => {
      const belanja = row.level === 'total' ? [] : row.belanja.filter((part) => !foot.has(part));
      return belanja.length === 0 ? [] : read.money.flatMap((column) => checkRow(read, row, belanja, column));
    });
  },
};

function checkRow(
  read: ReadTable,
  row: TableRow,
  belanja: readonly TableRow[],
  column: TableColumn,
): readonly Draft[] {
  const parts: Part[] = [];
  const kinds = belanjaKinds(read);
  for (const part of belanja) {
    const kind = kinds.get(part) ?? null;
    // Another kind, or one that is split further: what adds up to what is not known.
    if (kind === null || parts.some((other) => other.kind === kind)) return [];
    const amount = read.amount(part, column);
    parts.push({ kind, row: part, amount: amount.is === 'kosong' ? 0 : valueOf(amount) });
  }
  if (
    parts.some((part) => part.amount === null) ||
    parts.every((part) => read.amount(part.row, column).is === 'kosong')
  )
    return [];
  const operasi = parts.find((part) => part.kind === 'operasi');
  const ofOperasi = parts.filter((part) => OPERASI_PARTS.some((kind) => kind === part.kind));
  const top = parts.filter((part) => TOP_KINDS.some((kind) => kind === part.kind));
  const stated = valueOf(read.amount(row, column));
  const finer =
    ofOperasi.length > 0 ? sum(ofOperasi) + sum(top.filter((part) => part !== operasi)) : sum(top);

  const drafts: Draft[] = [];
  const operasiOff =
    operasi && ofOperasi.length > 0 && !sameSum(operasi.amount ?? 0, sum(ofOperasi), ofOperasi.length);
  const operasiEmpty = operasi && read.amount(operasi.row, column).is === 'kosong';
  // Where operasi alone is off, the sub kegiatan agrees with the parts: one cause, one finding.
  const coarse = operasi && !operasiEmpty ? sum(top) : finer;
  if (stated !== null && !sameSum(stated, coarse, parts.length)) {
    const addends =
      operasi && !operasiEmpty ? top : [...ofOperasi, ...top.filter((part) => part !== operasi)];
    if (!(operasiOff && sameSum(stated, finer, parts.length)))
      drafts.push(draftOf(read, row, row, column, stated, addends, 'message'));
  }
  if (operasi && operasiOff && !operasiEmpty)
    drafts.push(draftOf(read, row, operasi.row, column, operasi.amount ?? 0, ofOperasi, 'bagian'));
  return drafts;
}

function draftOf(
  read: ReadTable,
  owner: TableRow,
  target: TableRow,
  column: TableColumn,
  stated: number,
  parts: readonly Part[],
  message: 'message' | 'bagian',
): Draft {
  const computed = sum(parts);
  return {
    cell: cellOf(read, target, column),
    ...(read.amount(target, column).is === 'nihil' ? { severity: 'peringatan' as const } : {}),
    message: say(text.id[message], text.en[message], {
      column: columnLabel(column),
      row: { id: rowLabel(owner, 'id'), en: rowLabel(owner, 'en') },
      stated,
      computed,
      parts: parts.filter((part) => part.amount !== 0).map((part) => part.kind),
    }),
    stated,
    computed,
    related: parts.filter((part) => part.amount !== 0).map((part) => cellOf(read, part.row, column)),
    fixes: sumFix(
      read,
      target,
      column,
      parts.map((part) => part.row),
    ),
  };
}

function sum(parts: readonly Part[]): number {
  return parts.reduce((all, part) => all + (part.amount ?? 0), 0);
}
