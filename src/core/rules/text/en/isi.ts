import type { TableRow } from '../../../read/read-table';
import type { TableColumn } from '../../../recognise/recognised-table';
import { columnLabel } from '../../support/column-label';
import { columnNoun, lowerFirst } from '../../support/column-noun';
import type { EmptyTexts } from '../../support/empty-cells';
import { figure, percent, rupiah } from '../../support/money';
import { levelName } from '../../support/row-label';
import { rowNoun } from '../../support/row-noun';
import type { isi as indonesian } from '../id/isi';

const rows = (level: TableRow['level'] | null): string =>
  level === null ? 'rows' : `${levelName(level, 'en')} rows`;
const lower = (column: TableColumn): string => lowerFirst(columnNoun(column).en);

const kosong: EmptyTexts = {
  sel: (f) =>
    f.filled < f.rows && f.filled > 0
      ? `${columnNoun(f.column).en} of ${rowNoun(f.row, 'en')} is empty, while ${figure(f.filled)} of ${figure(f.rows)} rows of its level have one.`
      : `${columnNoun(f.column).en} of ${rowNoun(f.row, 'en')} is empty.`,
  baris: (f) =>
    `${columnNoun(f.column).en} is empty in ${figure(f.count)} rows one below the other (rows ${String(f.from)}–${String(f.to)}).`,
  banyak: (f) =>
    `${columnNoun(f.column).en} is empty in ${figure(f.count)} ${rows(f.level)}, while other rows have one.`,
  kolom: (f) =>
    `${columnNoun(f.column).en} is empty all through the table (${figure(f.count)} rows), though the form asks for it.`,
  jarang: (f) =>
    `${columnNoun(f.column).en} is filled in ${figure(f.filled)} of ${figure(f.filled + f.count)} ${rows(f.level)} so far.`,
};
const beside = (f: { column: TableColumn; row: TableRow; other: TableColumn; says: string }): string =>
  `${columnNoun(f.column).en} of ${rowNoun(f.row, 'en')} is empty, while ${lower(f.other)} in the same row says “${f.says}”.`;
const dash = (f: { column: TableColumn; row: TableRow; other: TableColumn; says: string }): string =>
  `${columnNoun(f.column).en} of ${rowNoun(f.row, 'en')} says “-”, while ${lower(f.other)} in the same row is “${f.says}”.`;
const ANNEX = 'annex of Permendagri 86/2017';

export const isi: typeof indonesian = {
  'indikator-kosong': {
    title: 'Indicator empty',
    why: `Without an indicator nothing can be measured; every program, kegiatan and sub kegiatan needs one (${ANNEX}).`,
    example: 'A program without an indicator among programs that all have one.',
    ...kosong,
  },
  'target-kosong': {
    title: 'Target empty',
    why: `Targets are what the table is for; an indicator without one cannot be evaluated next year (${ANNEX}).`,
    example: 'The target of 2020 is empty while that of 2021 in the same row is “80 orang”.',
    ...kosong,
    sebelah: beside,
    strip: dash,
    deret: (f) =>
      `${columnNoun(f.column).en} of ${rowNoun(f.row, 'en')} is empty, and so on to ${lower(f.last)}, while rows of its level are filled.`,
  },
  'realisasi-kosong': {
    title: 'Realisasi empty',
    why: `An evaluation sets what was achieved against the target; a target without it was not evaluated (${ANNEX}).`,
    example: 'A target of 100 people with nothing under realisasi, while other rows have both.',
    ...kosong,
    sebelah: beside,
    deret: (f) =>
      f.column === f.last
        ? `${columnNoun(f.column).en} is filled in ${figure(f.filled)} of ${figure(f.rows)} rows so far.`
        : `${columnNoun(f.column).en} to ${lower(f.last)} are filled in ${figure(f.filled)} of ${figure(f.rows)} rows so far.`,
  },
  'lokasi-kosong': {
    title: 'Lokasi empty',
    why: `The place says where a sub kegiatan is carried out and keeps proposals from being counted twice (${ANNEX}).`,
    example: 'A sub kegiatan without a place among sub kegiatan that all have one.',
    ...kosong,
  },
  'pagu-kosong': {
    title: 'Pagu empty',
    why: 'An empty pagu does not reach the budget (RKA), and the sum above it cannot be checked.',
    example: 'A program without pagu whose kegiatan add up to Rp2.372.818.280.',
    ...kosong,
    induk: (f) =>
      `${columnLabel(f.column).en} of ${rowNoun(f.row, 'en')} is empty, while the rows below it add up to ${rupiah(f.computed)}.`,
    banyakInduk: (f) =>
      `${columnLabel(f.column).en} is empty in ${figure(f.count)} parent rows whose rows below have amounts; the first is ${rowNoun(f.row, 'en')}, adding up to ${rupiah(f.computed)}.`,
    geser: (f) =>
      `${columnLabel(f.column).en} of ${rowNoun(f.row, 'en')} is empty; ${rupiah(f.computed)} stands in an indicator row below it.`,
    sebelah: (f) =>
      `${columnLabel(f.column).en} of ${rowNoun(f.row, 'en')} is empty, while ${columnLabel(f.other).en} in the same row is ${rupiah(f.says)}.` +
      (f.meant === null ? '' : ` Its parent and the other rows below that differ by ${rupiah(f.meant)}.`),
    isiSemua: (f) => `Fill ${figure(f.count)} cells with their sums`,
  },
  'sumber-dana-kosong': {
    title: 'Fund source empty',
    why: `The fund source says what the pagu may be spent on (DAK and DBH-CHT have conditions of their own) (${ANNEX}).`,
    example: 'A sub kegiatan with a pagu of Rp300.000.000 and no fund source.',
    ...kosong,
  },
  'sumber-dana-asing': {
    title: 'Fund source unknown',
    why: 'A fund source under another name is lost when pagu is added up by source.',
    example: '“DUA” under fund source; DAU is meant.',
    sel: (f) =>
      `“${f.stated}” is no known fund source${f.count > 1 ? ` (${figure(f.count)} cells)` : ''}${f.near === null ? '; usual ones are APBD, DAU, DAK, DBH, PAD and bantuan keuangan' : `; probably ${f.near} is meant`}.`,
    perbaiki: (f) => `Write ${f.near}`,
  },
  'prakiraan-maju-kosong': {
    title: 'Forward estimate empty',
    why: `The forward estimate of year n+1 is what next year's pagu starts from (${ANNEX}, columns 9 and 10).`,
    example: 'A pagu of Rp300.000.000 for year n without a forward estimate.',
    ...kosong,
    semua: (f) =>
      `The forward estimate is empty all through the table (${figure(f.count)} rows), targets and pagu alike.`,
    sebelah: beside,
    pagu: (f) =>
      `${columnLabel(f.column).en} of ${rowNoun(f.row, 'en')} is empty, while its pagu is ${rupiah(f.says)}.`,
  },
  'volume-kosong': {
    title: 'Volume empty',
    why: `A proposal without a volume can neither be weighed nor budgeted (${ANNEX}, T-C.32 column 5).`,
    example: 'A proposal to train volunteers that does not say how many.',
    ...kosong,
    strip: (f) =>
      f.count === 1
        ? 'The volume of this row says “-”, while other rows have figures.'
        : `The volume says “-” in ${figure(f.count)} rows, while other rows have figures.`,
  },
  'kolom-keliru': {
    title: 'Value in the wrong column',
    why: 'A value one column off counts as something else: rupiah as a target, a ratio as an achievement.',
    example: '“Rp 9.600.000” among the projected performance of an indicator whose targets are 6.',
    rupiahKolom: (f) =>
      f.count === 1
        ? `${columnNoun(f.column).en} holds rupiah, though by the form this column is for performance.`
        : `${figure(f.count)} columns for performance hold rupiah (the first: ${lower(f.column)}).`,
    rupiahSel: (f) =>
      `“${f.stated}” under ${lower(f.column)} looks like rupiah; the other performance figures of this row are ${f.others}.`,
    rupiahTeks: (f) =>
      `The column “${f.heading}” holds rupiah in ${figure(f.count)} rows, though it is for notes.`,
    satuanDiPagu: (f) =>
      `“${f.stated}” stands in a column of rupiah (${columnLabel(f.column).en}), though it has a unit of performance.`,
    satuanSaja: (f) =>
      f.count === 1
        ? `${columnNoun(f.column).en} holds the unit “${f.stated}” alone, without a figure.`
        : `${columnNoun(f.column).en} holds a unit without a figure in ${figure(f.count)} rows, the first is “${f.stated}”.`,
    rasio: (f) =>
      `${percent(f.stated)} under ${lower(f.column)} is the ratio of this row and belongs under ${columnLabel(f.target).en}, which is empty.`,
    pindah: (f) => `Move ${f.from} to ${f.to}`,
  },
  'satuan-beda': {
    title: 'Different units',
    why: 'A target and an achievement in different units cannot be compared, and their ratio means nothing.',
    example: 'Target “12 Bulan”, achieved “12 Orang”.',
    pasangan: (f) =>
      `${columnNoun(f.first).en} is in “${f.one}”, while ${lower(f.second)} is in “${f.other}”${f.count > 1 ? `; so it is in ${figure(f.count)} rows` : ''}.`,
    angkaPersen: (f) =>
      `Target and achievement of this row are not in the same unit: “${f.number}” is a number, “${f.percent}” a percentage.`,
    persentase: (f) =>
      `The indicator is a percentage, while its value is “${f.stated}”${f.count > 1 ? `; so it is in ${figure(f.count)} rows` : ''}.`,
    jumlah: (f) =>
      `The indicator is a count, while its value is a percentage (“${f.stated}”)${f.count > 1 ? `; so it is in ${figure(f.count)} rows` : ''}.`,
    pecahan: (f) =>
      `The indicator is a percentage and its value says “${f.stated}” without a percent sign: ${percent(f.value * 100)} or ${figure(f.value)}%${f.count > 1 ? ` (so it is in ${figure(f.count)} cells)` : ''}.`,
  },
};
