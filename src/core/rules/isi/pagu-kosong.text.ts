import type { Bilingual } from '../../language/language';
import { lowerFirst } from '../../facts/names';
import { figure, rupiah } from '../../language/figures';
import type { RuleText } from '../rule';
import { emptyCellsText, type EmptyCellsMessages } from './empty-cells.text';

interface Parents {
  readonly column: Bilingual;
  readonly row: Bilingual;
  readonly count: number;
  readonly computed: number;
}

interface PaguKosongMessages extends EmptyCellsMessages {
  readonly induk: Parents;
  readonly banyakInduk: Parents;
  readonly geser: Parents;
  readonly sebelah: {
    readonly column: Bilingual;
    readonly row: Bilingual;
    readonly other: Bilingual;
    readonly says: number;
    readonly meant: number | null;
  };
}

export const paguKosongText: RuleText<PaguKosongMessages> = {
  id: {
    title: 'Pagu kosong',
    why: 'Pagu yang kosong tidak terbawa ke RKA, dan jumlah di atasnya tidak dapat diperiksa.',
    example: 'Program tanpa pagu, sedangkan kegiatannya berjumlah Rp2.372.818.280.',
    messages: {
      ...emptyCellsText.id,
      induk: (f) =>
        `${f.column.id} ${f.row.id} kosong, padahal baris di bawahnya berjumlah ${rupiah(f.computed)}.`,
      banyakInduk: (f) =>
        `${f.column.id} kosong pada ${figure(f.count)} baris induk, padahal baris di bawahnya bernilai; yang pertama ${f.row.id}, jumlahnya ${rupiah(f.computed)}.`,
      geser: (f) =>
        `${f.column.id} ${f.row.id} kosong; ${rupiah(f.computed)} tertulis pada baris indikator di bawahnya.`,
      sebelah: (f) =>
        `${f.column.id} ${f.row.id} kosong, padahal ${lowerFirst(f.other.id)} di baris yang sama ${rupiah(f.says)}.` +
        (f.meant === null ? '' : ` Selisih induknya dengan baris lain di bawahnya ${rupiah(f.meant)}.`),
    },
  },
  en: {
    title: 'Pagu empty',
    why: 'An empty pagu does not reach the budget (RKA), and the sum above it cannot be checked.',
    example: 'A program without pagu whose kegiatan add up to Rp2.372.818.280.',
    messages: {
      ...emptyCellsText.en,
      induk: (f) =>
        `${f.column.en} of ${f.row.en} is empty, while the rows below it add up to ${rupiah(f.computed)}.`,
      banyakInduk: (f) =>
        `${f.column.en} is empty in ${figure(f.count)} parent rows whose rows below have amounts; the first is ${f.row.en}, adding up to ${rupiah(f.computed)}.`,
      geser: (f) =>
        `${f.column.en} of ${f.row.en} is empty; ${rupiah(f.computed)} stands in an indicator row below it.`,
      sebelah: (f) =>
        `${f.column.en} of ${f.row.en} is empty, while ${f.other.en} in the same row is ${rupiah(f.says)}.` +
        (f.meant === null ? '' : ` Its parent and the other rows below that differ by ${rupiah(f.meant)}.`),
    },
  },
};
