import { figure, rupiah } from '../../support/money';
import { levelName } from '../../support/row-label';
import { rowNoun } from '../../support/row-noun';
import { listed } from '../../support/rule-text';
import type { bentuk as indonesian } from '../id/bentuk';

const more = (rest: number): string => `${String(rest)} more`;
const quoted = (names: readonly string[]): string =>
  listed(
    names.map((name) => `“${name}”`),
    'and',
    more,
  );
const ANNEX = 'annex of Permendagri 86/2017';

export const bentuk: typeof indonesian = {
  'kolom-hilang': {
    title: 'Column missing',
    why: `A table without all its columns is no longer the official form and is sent back (${ANNEX}).`,
    example: 'A T-C.33 without the column “Catatan Penting”.',
    message: (f) =>
      `${f.names.length === 1 ? 'The column' : 'The columns'} ${quoted(f.names)} of the form ${f.kind} cannot be found.`,
  },
  'judul-kolom': {
    title: 'Heading other than the official one',
    why: 'A heading with a slip of the pen or without its year can be read as another.',
    example: '“Capaian Analisis” for “Catatan Analisis”; “Perkiraan Maju” without a year.',
    tahun: (f) =>
      `${f.headings.length === 1 ? 'The heading' : 'The headings'} ${quoted(f.headings)} ${f.headings.length === 1 ? 'names' : 'name'} no year.`,
    ejaan: (f) => `The heading “${f.stated}”: “${f.word}” should be “${f.right}”.`,
    spasi: (f) => `The heading “${f.stated}” is split by spaces; it should be “${f.right}”.`,
    ulang: (f) => `The heading “${f.stated}” says “${f.word}” twice.`,
    kembar: (f) =>
      `Two columns have the same heading, “${f.stated}”; in the official form the first is “${f.right}”.`,
    lain: (f) => `The heading says “${f.stated}”, the official form “${f.right}”.`,
    perbaiki: (f) => `Write “${f.right}”`,
  },
  'nomor-kolom': {
    title: 'Column-number row',
    why: `The numbers under the heading are part of the form; formulas such as 8=(7/6) refer to them (${ANNEX}).`,
    example: '“(2)” printed in the seventh column; it should be “(7)”.',
    salah: (f) =>
      `Column numbers are not those of the form: ${listed(
        f.columns.map(
          ({ column, stated, expected }) =>
            `column ${column} ${stated === '' ? 'has none' : `says “${stated}”`}, it should be ${expected}`,
        ),
        'and',
        more,
      )}.`,
    kurang: (f) => `The column-number row has ${figure(f.found)} of its ${figure(f.of)} numbers only.`,
    rumus: (f) => `The formula of the column says “${f.stated}”, it should be ${f.expected}.`,
    tidakAda: (f) =>
      `This table has no column-number row, which stands under the heading in the form ${f.kind}.`,
    urutan: (f) => `The columns stand in another order than in the form: ${quoted(f.names)} changed places.`,
    perbaiki: (f) => `Write ${f.value}`,
  },
  'nomor-urut': {
    title: 'Running number',
    why: 'Minutes refer to rows by their number; one that is repeated or skipped points at the wrong row.',
    example: 'The eleventh program is numbered 1 between 10 and 12.',
    kosong: (f) => `The column of numbers is empty in all ${figure(f.count)} rows, though the form has it.`,
    hilang: (f) =>
      f.count === 1
        ? `The number of ${rowNoun(f.row, 'en')} is empty, while other rows of its level are numbered.`
        : `The numbers of ${figure(f.count)} rows are empty, while other rows of their level are numbered; the first is ${rowNoun(f.row, 'en')}.`,
    salah: (f) => `The number says “${f.stated}” after “${f.before}”; it should be ${f.expected}.`,
    liar: (f) =>
      `The number “${f.stated}” stands on ${f.row.nama === '' ? 'a continuing row' : rowNoun(f.row, 'en')}, while in this table the rows numbered are ${levelName(f.level, 'en')} rows.`,
    pagar: (f) =>
      f.count === 1
        ? `The number says “${f.stated}”, which is no figure.`
        : `The numbers of ${figure(f.count)} rows say “${f.stated}”, which is no figure.`,
    perbaiki: (f) => `Write ${f.value}`,
  },
  'baris-ganda': {
    title: 'Row written twice',
    why: 'A row written twice counts twice in the sum of pagu.',
    example: 'The same sub kegiatan with the same pagu in rows 17 and 18.',
    message: (f) =>
      `Row ${String(f.row.row + 1)} (${f.row.nama === '' ? 'indicator' : rowNoun(f.row, 'en')}) is the same as row ${String(f.first)} throughout.`,
  },
  'satuan-judul': {
    title: 'Unit in the heading against the figures',
    why: 'Full rupiah read as thousands become a thousand times too much.',
    example: '“Pagu Indikatif (Rp 000)” over Rp 1.200.000.000.',
    kelebihan: (f) =>
      `The heading “${f.heading}” says ${f.unit} of rupiah, while the figures are full rupiah, for example ${rupiah(f.sample)}.`,
    kekurangan: (f) =>
      `The figures under “${f.heading}” look like thousands (for example ${figure(f.sample)}), while the heading says full rupiah.`,
    ribu: () => 'thousands',
    juta: () => 'millions',
    perbaiki: (f) => `Write “${f.right}”`,
  },
  'tahun-judul': {
    title: 'Years that contradict each other',
    why: 'The year in the title says which budget year is read; the forward estimate is always year n+1.',
    example: 'A title “Tahun 2019” with a pagu column “Renja 2018”.',
    satu: (f) =>
      `“${f.heading}” says ${String(f.stated)}, while by the title and the other columns it should be ${String(f.expected)}.`,
    banyak: (f) =>
      `${figure(f.count)} headings name a year that does not agree with the others; the first, “${f.heading}”, says ${String(f.stated)} and should be ${String(f.expected)}.`,
    judul: (f) =>
      `The title says year ${String(f.stated)}, while the headings point to ${String(f.expected)}.`,
    deret: (f) =>
      `The year ${String(f.stated)} is printed after ${String(f.before)}; by the order it should be ${String(f.expected)}.`,
    proyeksi: (f) =>
      `The projection is headed ${f.stated}, though realisasi goes up to ${String(f.last)} already; it should be for the years after.`,
  },
  'judul-tanpa-pd': {
    title: 'Title without the agency',
    why: 'Once a table is taken out of its document nobody knows whose it is.',
    example: '“Review terhadap Rancangan Awal RKPD Tahun 2022, Kota Probolinggo” without the agency.',
    tanpa: () => 'The title does not name the agency (perangkat daerah).',
    tidakAda: (f) =>
      `This table has no title; the form ${f.kind} begins with its name, the agency and the year.`,
    lain: (f) => `The title names “${f.stated}”, while other tables of this workbook name “${f.others}”.`,
  },
  'tabel-wajib': {
    title: 'Required table missing',
    why: 'A Renja has the five tables T-C.29 to T-C.33 (Permendagri 86/2017); a missing one wants a reason.',
    example: 'A workbook with T-C.29, T-C.31 and T-C.33 but without T-C.30 and T-C.32.',
    message: (f) =>
      `This workbook does not have ${listed(f.missing, 'and', more, 6)}; if the table is in another file, never mind.`,
  },
};
