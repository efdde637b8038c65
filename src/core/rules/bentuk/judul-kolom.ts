import { type HeadingCell, headingCellOf, headingCells, headingsWithoutYear } from '../../facts/headings';
import { withinEdits } from '../../language/within-edits';
import { layouts } from '../../layouts/index';
import type { ReadTable } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { plainWords } from '../../recognise/words';
import type { Fix } from '../finding';
import { fixLabel } from '../fixes';
import { defineRule, type Draft, messagesOf } from '../rule';
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

/** Words that stand in headings besides the forms' own: spellings in use, and words of older forms. */
const ALSO = (
  'prosentase presentase persentase perkiraan prakiraan tolak tolok organisasi satuan kerja tahunan triwulan semester ' +
  'keterangan rekening bulan provinsi kabupaten kota kecamatan kelurahan desa perubahan sebelum sesudah setelah ' +
  'bertambah berkurang selisih murni definitif usulan musyawarah pokok pikiran pelaksana pengelola instansi jumlah ' +
  'rancangan rencana akhir awal belanja anggaran pendapatan pembiayaan kondisi nilai target capaian pencapaian sasaran ' +
  'strategis utama kunci output outcome input impact hasil keluaran masukan dampak manfaat tugas fungsi bagian bidang ' +
  'pemerintah pemerintahan perangkat daerah kepala dinas badan sosial rata skala tingkat kepada dengan sampai dalam'
).split(' ');

const vocabulary: ReadonlySet<string> = new Set([
  ...ALSO,
  ...layouts.flatMap((layout) =>
    [
      ...layout.titles,
      ...layout.columns.flatMap(({ headings, group }) => [...headings, ...(group ?? [])]),
    ].flatMap(headingWords),
  ),
]);
const longWords = [...vocabulary].filter((word) => word.length >= 5);

/** The words of a heading, lower case, without digits and punctuation. */
function headingWords(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

function isOfficialWord(word: string): boolean {
  return vocabulary.has(word);
}

/** The official word that a mistyped one stands for, null where it is no near miss of just one. */
function correctedWord(word: string): string | null {
  if (word.length < 5 || vocabulary.has(word)) return null;
  const limit = word.length >= 8 ? 2 : 1;
  const near = longWords.filter((official) => !isForm(word, official) && withinEdits(word, official, limit));
  const nearest = near.filter((official) => withinEdits(word, official, 1));
  const chosen = nearest.length > 0 ? nearest : near;
  return chosen.length === 1 ? (chosen[0] ?? null) : null;
}

/** "pemerintah" and "pemerintahan": one word in another form, no slip. */
function isForm(word: string, official: string): boolean {
  return (
    word.startsWith(official) ||
    official.startsWith(word) ||
    word.endsWith(official) ||
    official.endsWith(word)
  );
}

/** Writes a word in the case of the one it replaces. */
function inCaseOf(model: string, word: string): string {
  if (model === model.toUpperCase()) return word.toUpperCase();
  const first = model.charAt(0);
  return first === first.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
