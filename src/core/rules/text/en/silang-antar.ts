import type { CetakanBarisFigures, CetakanFigures } from '../../silang/cetakan-berbeda';
import type { ManyPaguFigures, SilangPaguFigures } from '../../silang/silang-pagu';
import type { RenstraPaguFigures } from '../../silang/silang-renstra';
import type {
  EndFigures,
  ManyMissingFigures,
  ManyNameFigures,
  MissingFigures,
  NameFigures,
} from '../../silang/silang-sub-kegiatan';
import type { ManyTargetFigures, SilangTargetFigures } from '../../silang/silang-target';
import type { SilangUsulanFigures } from '../../silang/silang-usulan';
import { figure, rupiah } from '../../support/money';
import { listed } from '../../support/rule-text';
import type { silangAntar as id } from '../id/silang-antar';

const more = (rest: number): string => `${String(rest)} more`;
const rows = (count: number): string => `${figure(count)} row${count === 1 ? '' : 's'}`;
const withRows = (below: number): string => (below === 0 ? '' : ` with the ${rows(below)} below it`);
const agree = 'the tables of a Renja hold the same program, kegiatan and pagu (Permendagri 86/2017)';

export const silangAntar = {
  'silang-pagu': {
    title: 'Pagu differs between tables',
    why: `The funds that the analysis finds needed (T-C.31) go on into the plan (T-C.33) and chapter IV; ${agree}.`,
    example: 'A sub kegiatan of 550.620.000 in T-C.33 for which T-C.31 says 478.000.000.',
    message: (f: SilangPaguFigures): string =>
      `${f.column.en} of ${f.row.en} says ${rupiah(f.stated)}, but ${f.other.en} says ${rupiah(f.expected)} (difference ${rupiah(Math.abs(f.stated - f.expected))}).` +
      (f.carried.length === 0
        ? ''
        : ` The same difference is carried into ${listed(
            f.carried.map((row) => row.en),
            'and',
            more,
          )}.`),
    banyak: (f: ManyPaguFigures): string =>
      f.factor === null
        ? `${f.column.en} differs from ${f.other.en} in ${figure(f.count)} of ${rows(f.compared)} that both have.`
        : `${f.column.en} is ${f.factor > 1 ? `${figure(f.factor)} times` : `one ${figure(1 / f.factor)}th of`} what ${f.other.en} says in ${rows(f.count)}; the two seem to count in different units of rupiah.`,
  },
  'silang-sub-kegiatan': {
    title: 'Rows differ between tables',
    why: `The numbers of program, kegiatan and sub kegiatan must be the same in every chapter; ${agree}.`,
    example: 'Chapter II has 23 sub kegiatan, chapter III has 19.',
    message: (f: MissingFigures): string =>
      `${capital(f.row.en)}${named(f)}${withRows(f.below)} is not in ${f.other.en}.`,
    banyak: (f: ManyMissingFigures): string =>
      `${rows(f.count)} are not in ${f.other.en}, the first of them ${f.first.en}.`,
    berakhir: (f: EndFigures): string =>
      `This table ends with ${f.last.en}, while ${f.other.en} goes on for ${rows(f.count)}, from ${f.first.en}.`,
    ejaan: (f: NameFigures): string => `The name «${f.stated}» is written «${f.expected}» in ${f.other.en}.`,
    nama: (f: NameFigures): string =>
      `Code ${f.kode} is called «${f.stated}» here and «${f.expected}» in ${f.other.en}.`,
    banyakNama: (f: ManyNameFigures): string => `${rows(f.count)} have another name than in ${f.other.en}.`,
  },
  'silang-target': {
    title: 'Target differs between tables',
    why: `A sub kegiatan has one target for one year; ${agree}.`,
    example:
      'A target of 440 people for 2021 in chapter IV, 470 in the column of the running year of T-C.29.',
    message: (f: SilangTargetFigures): string =>
      `${f.column.en} of ${f.row.en} says «${f.stated}», but ${f.other.en} says «${f.expected}».`,
    kosong: (f: SilangTargetFigures): string =>
      `${f.column.en} of ${f.row.en} is empty, but ${f.other.en} says «${f.expected}».`,
    indikator: (f: SilangTargetFigures): string =>
      `${f.column.en} of ${f.row.en} says «${f.stated}» and ${f.other.en} says «${f.expected}»; their indicators differ too.`,
    banyak: (f: ManyTargetFigures): string =>
      `${f.column.en} differs from ${f.other.en} in ${figure(f.count)} of ${rows(f.compared)} that both have.`,
  },
  'silang-usulan': {
    title: 'Proposal without an answer',
    why: 'Proposals of stakeholders (T-C.32) are weighed and go into the plan where they are accepted; where not, the notes should say why (Permendagri 86/2017).',
    example: 'The proposal «Pelatihan Relawan» is neither in T-C.33 nor in T-C.31.',
    message: (f: SilangUsulanFigures): string =>
      `The proposal «${f.nama}»${f.count > 1 ? ` (${figure(f.count)} times)` : ''} was not found in ${f.other.en}.`,
    kataSendiri: (f: SilangUsulanFigures): string =>
      `${figure(f.count)} proposals, the first «${f.nama}», have no name of a row of ${f.other.en}; say in the notes which program or sub kegiatan answers each.`,
  },
  'silang-renstra': {
    title: 'Renja differs from the Renstra',
    why: 'A Renja spells out its year of the Renstra, which its program, kegiatan and targets follow (Permendagri 86/2017).',
    example: 'A sub kegiatan of the T-C.33 of 2023 that is not in T-C.27 of the Renstra.',
    pagu: (f: RenstraPaguFigures): string =>
      `Pagu differs from ${f.other.en}${f.year === null ? '' : ` for ${String(f.year)}`} in ${figure(f.count)} of ${rows(f.compared)} that both have; most of all ${f.row.en}: ${rupiah(f.stated)}, in the Renstra ${rupiah(f.expected)}.`,
  },
  'cetakan-berbeda': {
    title: 'Prints of a table differ',
    why: 'A table that is printed twice and says different things cannot be used: nobody knows which holds.',
    example: 'Table 6.1 is printed twice; the second year says Rp 13.000.000 and Rp 14.000.000.',
    message: (f: CetakanFigures): string =>
      `${capital(f.row.en)} differs from the other print (${f.other.en}) in ${figure(f.cells.length)} cell${f.cells.length === 1 ? '' : 's'}: ${listed(
        f.cells.map(({ cell, stated, expected }) => `${cell} ${quoted(stated)}, there ${quoted(expected)}`),
        'and',
        more,
      )}.`,
    baris: (f: CetakanBarisFigures): string =>
      `${capital(f.row.en)}${withRows(f.below)} is not in the other print (${f.other.en}).`,
  },
} satisfies typeof id;

function named(f: MissingFigures): string {
  return f.nama === '' || f.row.en.includes('«') ? '' : ` «${f.nama}»`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function quoted(text: string): string {
  return text === '' ? 'empty' : `«${text}»`;
}
