import type { JumlahIndukFigures } from '../../jumlah/jumlah-induk';
import type { JumlahBelanjaFigures } from '../../jumlah/jumlah-belanja';
import type { JumlahTotalFigures } from '../../jumlah/jumlah-total';
import type { TotalKosongFigures } from '../../jumlah/total-kosong';
import { rupiah } from '../../support/money';
import { listed } from '../../support/rule-text';
import type { jumlah as id } from '../id/jumlah';

const more = (rest: number): string => `${String(rest)} more`;

const doubts = {
  susunan:
    ' The levels of these rows are uncertain (no codes, no numbers), so look at their structure first.',
  terpotong: ' The table ends here and may be cut off, so rows may be missing from the print.',
  nihil: ' A «-» may mean zero or not yet filled in.',
  rusak: ' One of the figures is broken, so this uses the figure that was probably meant.',
  'banyak-beda':
    ' Almost every parent in this column differs from its sum, so the rows may be arranged otherwise than they were read.',
} as const;

const doubtsOfTotal = {
  'tidak-menutup': ' This row does not close the table, so make sure which rows it adds up.',
  lanjutan: ' This table goes on with another, so part of what is added up may stand there.',
} as const;

export const jumlah = {
  'jumlah-induk': {
    title: 'Sum differs',
    why: 'The pagu of a program must equal the sum of its kegiatan, that of a kegiatan the sum of its sub kegiatan; the RKA is drawn up from these figures (Permendagri 86/2017).',
    example:
      'Program 1.06.05 says 503.000.000 while its kegiatan add up to 578.715.811; the two should be equal.',
    message: (f: JumlahIndukFigures): string =>
      `${f.column.en} of ${f.parent.en} says ${rupiah(f.stated)}, its ${f.children.en} add up to ${rupiah(f.computed)} (difference ${rupiah(Math.abs(f.stated - f.computed))}).` +
      (f.upper ? ` ${f.upper.label.en} (${rupiah(f.upper.stated)}) already agrees with that sum.` : '') +
      (f.missing.length === 1
        ? ` Without an amount: ${f.missing.map((row) => row.en).join('')}; with ${rupiah(f.stated - f.computed)} there the sum would be exact.`
        : f.missing.length > 1
          ? ` Without an amount: ${listed(
              f.missing.map((row) => row.en),
              'and',
              more,
            )}.`
          : '') +
      (f.doubt ? doubts[f.doubt] : ''),
    nihil: (f: { column: string; rows: readonly string[] }): string =>
      `${f.column} of ${listed(f.rows, 'and', more)} says «-» although the rows below carry amounts.${doubts.nihil}`,
  },
  'jumlah-belanja': {
    title: 'Belanja does not add up',
    why: 'The split by kind of belanja (expenditure) must add up to the pagu of the sub kegiatan; a difference is carried into the RKA.',
    example:
      'A sub kegiatan of 550.620.000 with belanja operasi 478.000.000 and no other belanja; the two should be equal.',
    message: (f: JumlahBelanjaFigures): string =>
      `${f.column.en} of ${f.row.en} says ${rupiah(f.stated)}, its belanja rows add up to ${rupiah(f.computed)} (difference ${rupiah(Math.abs(f.stated - f.computed))}).`,
    bagian: (f: JumlahBelanjaFigures): string =>
      `${f.column.en} of belanja operasi under ${f.row.en} says ${rupiah(f.stated)}, its parts (${listed(f.parts, 'and', more)}) add up to ${rupiah(f.computed)} (difference ${rupiah(Math.abs(f.stated - f.computed))}).`,
  },
  'jumlah-total': {
    title: 'Total differs',
    why: 'The total of the table is read as what the agency needs; it must equal the sum of its programs.',
    example:
      'Program A 806.441.230 and program B 370.077.000 under a total of 1.169.190.750; the sum is 1.176.518.230.',
    message: (f: JumlahTotalFigures): string =>
      `${f.column.en} in the row «${f.label}» says ${rupiah(f.stated)}, ${f.of.en} add up to ${rupiah(f.computed)} (difference ${rupiah(Math.abs(f.stated - f.computed))}).` +
      (f.doubt ? doubtsOfTotal[f.doubt] : ''),
  },
  'total-kosong': {
    title: 'Total without a figure',
    why: "A total row without a figure cannot be compared with the agency's pagu.",
    example: 'The row «Total» holds «Rp» alone; its rows add up to 3.640.152.730.',
    message: (f: TotalKosongFigures): string =>
      `The row «${f.label}» has no figure yet; computed: ${listed(
        f.figures.map((figure) => `${figure.column.en.toLowerCase()} ${rupiah(figure.computed)}`),
        'and',
        more,
      )}.`,
  },
} satisfies typeof id;
