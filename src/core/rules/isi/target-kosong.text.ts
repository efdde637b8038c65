import type { Bilingual } from '../../language/language';
import { lowerFirst } from '../../facts/names';
import type { RuleText } from '../rule';
import { type Beside, besideText, emptyCellsText, type EmptyCellsMessages } from './empty-cells.text';

interface TargetKosongMessages extends EmptyCellsMessages {
  readonly sebelah: Beside;
  readonly strip: Beside;
  readonly deret: { readonly column: Bilingual; readonly last: Bilingual; readonly row: Bilingual };
}

export const targetKosongText: RuleText<TargetKosongMessages> = {
  id: {
    title: 'Target kosong',
    why: 'Target adalah isi pokok tabel; indikator tanpa target tidak dapat dievaluasi tahun depan (lampiran Permendagri 86/2017).',
    example: 'Target 2020 kosong sedangkan target 2021 di baris yang sama «80 orang».',
    messages: {
      ...emptyCellsText.id,
      sebelah: besideText.id,
      strip: (f) =>
        `${f.column.id} ${f.row.id} tertulis «-», padahal ${lowerFirst(f.other.id)} di baris yang sama «${f.says}».`,
      deret: (f) =>
        `${f.column.id} ${f.row.id} kosong sampai ${lowerFirst(f.last.id)}, sedangkan baris setingkatnya terisi.`,
    },
  },
  en: {
    title: 'Target empty',
    why: 'Targets are what the table is for; an indicator without one cannot be evaluated next year (annex of Permendagri 86/2017).',
    example: 'The target of 2020 is empty while that of 2021 in the same row is “80 orang”.',
    messages: {
      ...emptyCellsText.en,
      sebelah: besideText.en,
      strip: (f) =>
        `${f.column.en} of ${f.row.en} says “-”, while ${lowerFirst(f.other.en)} in the same row is “${f.says}”.`,
      deret: (f) =>
        `${f.column.en} of ${f.row.en} is empty, and so on to ${lowerFirst(f.last.en)}, while rows of its level are filled.`,
    },
  },
};
