import type { ReadTable } from '../../read/read-table';
import { plainWords } from '../../recognise/words';
import type { Fix } from '../finding';
import type { Draft } from '../rule';
import type { TableColumn } from '../../recognise/recognised-table';
import { defineRule } from '../define-rule';
import { fixLabel } from '../fix-labels';
import { messagesOf } from '../message';
import { type HeadingCell, headingCellOf, headingCells } from '../support/heading-cells';
import { headingsWithoutYear } from '../support/heading-years';
import { correctedWord, headingWords, inCaseOf, isOfficialWord } from '../support/official-words';
import { judulKolomText } from './judul-kolom.text';

const say = messagesOf('judul-kolom', judulKolomText);

/** Headings whose column is plain but whose words are not the form's: typos, split words, another word, no year. */
export const judulKolom = defineRule({
  id: 'judul-kolom',
  family: 'bentuk',
  severity: 'catatan',
  text: judulKolomText,
  check: (read) => [
    ...withoutYear(read),
    ...twins(read),
    ...headingCells(read).flatMap(
      (cell) => splitWords(read, cell) ?? typo(read, cell) ?? repeated(cell) ?? otherWord(cell) ?? [],
    ),
  ],
});

function withoutYear(read: ReadTable): Draft[] {
  const cells = headingsWithoutYear(read);
  const [first] = cells;
  if (!first) return [];
  return [
    {
      cell: first.cell,
      message: say.tahun({ headings: cells.map((cell) => cell.text) }),
      stated: first.text,
      related: cells.slice(1).map((cell) => cell.cell),
    },
  ];
}

/** Two different columns of the form under the very same heading: one of the two says the wrong thing. */
function twins(read: ReadTable): Draft[] {
  const seen = new Map<string, TableColumn>();
  const drafts: Draft[] = [];
  for (const column of read.table.columns) {
    if (column.period !== null || column.heading === '' || column.layout.within !== undefined) continue;
    const first = seen.get(column.heading);
    if (!first) seen.set(column.heading, column);
    else if (first.layout !== column.layout) {
      const stated = column.heading.split(' › ').at(-1) ?? column.heading;
      drafts.push({
        cell: headingCellOf(read, first),
        message: say.kembar({ stated, right: first.layout.headings[0] ?? '' }),
        stated,
        related: [headingCellOf(read, column)],
      });
    }
  }
  return drafts;
}

function typo(read: ReadTable, cell: HeadingCell): Draft | null {
  for (const word of cell.text.match(/\p{L}+/gu) ?? []) {
    const corrected = correctedWord(word.toLowerCase());
    if (corrected === null) continue;
    const right = inCaseOf(word, corrected);
    return {
      cell: cell.cell,
      message: say.ejaan({ stated: cell.text, word, right }),
      stated: cell.text,
      computed: cell.text.replace(word, right),
      fixes: fixOf(read, cell, cell.raw.replace(word, right)),
    };
  }
  return null;
}

/** "N O", "Indika tor": the letters of a heading of the form, but more words. */
function splitWords(read: ReadTable, cell: HeadingCell): Draft | null {
  const words = headingWords(cell.text);
  const letters = words.join('');
  const single = words.length > 1 && words.every((word) => word.length === 1);
  if (!single && words.every(isOfficialWord)) return null;
  for (const { layout } of cell.columns) {
    for (const official of [...layout.headings, ...(layout.group ?? [])]) {
      const wanted = headingWords(official);
      if (wanted.length >= words.length || wanted.join('') !== letters) continue;
      const right = inCaseOf(cell.text, official);
      return {
        cell: cell.cell,
        message: say.spasi({ stated: cell.text, right }),
        stated: cell.text,
        computed: right,
        fixes: fixOf(read, cell, right),
      };
    }
  }
  return null;
}

function repeated(cell: HeadingCell): Draft | null {
  const word = /(?<!\p{L})(\p{L}{4,}) \1(?!\p{L})/iu.exec(cell.text)?.[1];
  if (word === undefined) return null;
  return {
    cell: cell.cell,
    message: say.ulang({ stated: cell.text, word }),
    stated: cell.text,
  };
}

/** One word of a short official heading replaced by another: "Capaian Analisis" for "Catatan Analisis". */
function otherWord(cell: HeadingCell): Draft | null {
  const [column] = cell.columns;
  const right = column?.layout.headings[0];
  if (!column || right === undefined || cell.columns.length > 1 || !cell.own) return null;
  const plain = plainWords(cell.text);
  if (column.layout.headings.some((heading) => plainWords(heading) === plain)) return null;
  const words = plain.split(' ');
  const wanted = plainWords(right).split(' ');
  if (words.length !== wanted.length || words.length < 2 || words.length > 3) return null;
  const different = words.filter((word) => !wanted.includes(word));
  if (different.length !== 1 || !different.every((word) => word.length > 3)) return null;
  return {
    cell: cell.cell,
    message: say.lain({ stated: cell.text, right }),
    stated: cell.text,
    computed: right,
  };
}

function fixOf(read: ReadTable, cell: HeadingCell, right: string): readonly Fix[] {
  const shown = right.replace(/\s+/g, ' ').trim();
  return [
    {
      label: fixLabel.writeText(shown),
      edits: [{ sheet: read.table.sheet, cell: cell.cell, value: right }],
    },
  ];
}
