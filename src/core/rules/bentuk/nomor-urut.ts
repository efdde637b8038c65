import { cellAddress } from '../../grid/a1';
import type { ReadTable, TableRow } from '../../read/read-table';
import { blockOf, cellOf, MOST_RELATED, rowNoun } from '../../facts/names';
import { defineRule, type Draft, messagesOf } from '../rule';
import { fixLabel } from '../fixes';
import { mayBeRoman, type NumberedLevel, type NumberSource, numberSource } from './row-numbers';
import { nomorUrutText } from './nomor-urut.text';

const say = messagesOf('nomor-urut', nomorUrutText);

/** From this share on the rows of a level are numbered; below the other they are not. */
const NUMBERED_FROM = 0.5;
const NUMBERED_BELOW = 0.25;

/** Running numbers that are missing, out of order, unreadable or on rows that are not counted. */
export const nomorUrut = defineRule({
  id: 'nomor-urut',
  family: 'bentuk',
  severity: 'peringatan',
  text: nomorUrutText,
  check: (read) => {
    const source = numberSource(read);
    if (!source || read.layout.picks) return [];
    if (source.filled === 0) return source.own ? emptyColumn(read, source) : [];
    const numbered = [...source.levels.values()].filter(
      (level) =>
        level.level !== 'indikator-lanjutan' &&
        level.numbered >= 2 &&
        level.numbered >= level.rows.length * NUMBERED_FROM,
    );
    return [
      ...hashes(read, source),
      ...numbered.flatMap((level) => [...missing(source, level), ...outOfOrder(read, source, level)]),
      ...strays(source, numbered),
    ];
  },
});

function emptyColumn(read: ReadTable, { column, levels }: NumberSource): Draft[] {
  const count = [...levels.values()].reduce((sum, { rows }) => sum + rows.length, 0);
  const [first, last] = [read.rows[0], read.rows.at(-1)];
  if (count < 2 || !first || !last) return [];
  return [
    {
      cell: blockOf(first, last, column),
      message: say.kosong({ count }),
      stated: null,
    },
  ];
}

/** "#" where a number was too wide for its cell; a block of them is told once. Longer ones are told by sel-galat. */
function hashes(read: ReadTable, { column, levels }: NumberSource): Draft[] {
  const found = [...levels.values()].flatMap(({ rows, texts }) => rows.filter((_, at) => texts[at] === '#'));
  const [first] = found.sort((a, b) => a.index - b.index);
  if (!first) return [];
  return [
    {
      cell: cellOf(read, first, column),
      message: say.pagar({ stated: '#', count: found.length }),
      stated: '#',
      related: found.slice(1, MOST_RELATED + 1).map((row) => cellOf(read, row, column)),
    },
  ];
}

function missing({ column, own }: NumberSource, { rows, texts, numbered }: NumberedLevel): Draft[] {
  const empty = numbered === rows.length ? [] : rows.filter((_, at) => texts[at] === '');
  const [first] = empty;
  if (!first || (!own && column.data === 'nama')) return [];
  return [
    {
      cell: cellAddress(first.row, column.left),
      message: say.hilang({ count: empty.length, row: rowNoun(first) }),
      stated: null,
      related: empty.slice(1, MOST_RELATED + 1).map((row) => cellAddress(row.row, column.left)),
    },
  ];
}

/** A number and the row it stands in. */
interface RowNumber {
  readonly row: TableRow;
  readonly text: string;
}

/**
 * Numbers go up by one, over the whole table or beginning again under another parent. Missing numbers are told
 * elsewhere, so a gap as wide as the rows without number is none.
 */
function outOfOrder(read: ReadTable, { column, own }: NumberSource, level: NumberedLevel): Draft[] {
  if (mayBeRoman(level) || level.texts.some((said, at) => level.values[at] === null && /\d\.\d/.test(said)))
    return [];
  const drafts: Draft[] = [];
  let before: RowNumber | null = null;
  let value = 0;
  let expected = 0;
  let skipped = 0;
  for (const [at, row] of level.rows.entries()) {
    const now = level.values[at] ?? null;
    const said = level.texts[at] ?? '';
    if (now === null) {
      skipped++;
      if (said !== '') expected++;
      continue;
    }
    const restart = before === null || (now === 1 && before.row.parent !== row.parent);
    const fits =
      restart ||
      (now > value && now <= value + 1 + skipped) ||
      (now > expected && now <= expected + 1 + skipped);
    if (!fits && before && (own || column.data === 'kode' || before.row.parent === row.parent)) {
      drafts.push(
        draftOf(read, column.left, { row, text: said }, before, Math.max(expected, value) + 1 + skipped),
      );
      if (drafts.length > WRONG_AT_MOST) return [];
      expected = Math.max(expected, value) + 1 + skipped;
    } else expected = now;
    value = now;
    before = { row, text: said };
    skipped = 0;
  }
  return drafts;
}

/** More numbers out of order than this follow an order of their own. */
const WRONG_AT_MOST = 10;

function draftOf(read: ReadTable, column: number, number: RowNumber, before: RowNumber, next: number): Draft {
  const letters = /[A-Za-z]/.test(number.text) && next <= 26;
  const expected = letters ? String.fromCharCode(64 + next) : String(next);
  const cell = cellAddress(number.row.row, column);
  return {
    cell,
    message: say.salah({ stated: number.text, before: before.text, expected }),
    stated: number.text,
    computed: expected,
    related: [cellAddress(before.row.row, column)],
    fixes:
      number.row.nomor === '' || number.text !== number.row.nomor || read.column('no')
        ? [
            {
              label: fixLabel.write(expected),
              edits: [{ sheet: read.table.sheet, cell, value: letters ? expected : next }],
            },
          ]
        : [],
  };
}

/** A number on a row of a level that is not counted, or on one that only continues another. */
function strays(source: NumberSource, numbered: readonly NumberedLevel[]): Draft[] {
  const main = numbered[0];
  if (!main || (!source.own && source.column.data === 'nama')) return [];
  const found: RowNumber[] = [];
  for (const level of source.levels.values()) {
    if (level.numbered > Math.max(2, level.rows.length * NUMBERED_BELOW) || numbered.includes(level))
      continue;
    level.rows.forEach((row, at) => {
      const said = level.texts[at] ?? '';
      if (said !== '' && said !== '#') found.push({ row, text: said });
    });
  }
  if (found.length > main.numbered) return [];
  return found.map(({ row, text: said }) => ({
    cell: cellAddress(row.row, source.column.left),
    message: say.liar({ stated: said, row: row.nama === '' ? null : rowNoun(row), level: main.level }),
    stated: said,
  }));
}
