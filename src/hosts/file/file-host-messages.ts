import type { UncertainWhy } from '../../core/compute/calculator/calculator';
import type { Bilingual } from '../../core/language/language';
import type { HostProblem, WorkbookHost } from '../host';

/** What a file cannot do that Excel can. */
export const missingFromFiles: WorkbookHost['missing'] = {
  marks: {
    id: 'Tanda temuan hanya tampak di sini; salinan beranotasi membawanya ke dalam berkas.',
    en: 'Marks are shown here only; the annotated copy carries them into the file.',
  },
};

/** Why a formula's figure may be an old one. */
export const uncertainReasons: Readonly<Record<UncertainWhy, Bilingual>> = {
  rumus: {
    id: 'Rumus ini hanya dapat dihitung Excel; angkanya belum diperbarui di sini.',
    en: 'Only Excel can compute this formula; its figure is not brought up to date here.',
  },
  melingkar: {
    id: 'Rumus ini menghitung dari hasilnya sendiri (melingkar); angkanya dibiarkan.',
    en: 'This formula computes from its own result (a circle); its figure is left as it was.',
  },
  mengikuti: {
    id: 'Rumus ini memakai angka yang hanya dapat dihitung Excel; angkanya belum diperbarui di sini.',
    en: 'This formula uses a figure that only Excel can compute; it is not brought up to date here.',
  },
};

/** What a change is called that nobody gave a name. */
export const fileHostLabels = {
  sheetAdded: (sheet: string): Bilingual => ({
    id: `Lembar «${sheet}» dibuat`,
    en: `Sheet “${sheet}” made`,
  }),
};

export const fileHostProblems = {
  noSheet: (sheet: string): HostProblem => ({
    code: 'lembar-tidak-ada',
    message: {
      id: `Lembar «${sheet}» tidak ada di berkas ini.`,
      en: `There is no sheet “${sheet}” in this file.`,
    },
  }),
  unknownChange: (): HostProblem => ({
    code: 'gagal',
    message: {
      id: 'Perubahan itu sudah dibatalkan atau tidak dikenal.',
      en: 'That change was undone already or is not known.',
    },
  }),
  circle: (cells: readonly string[]): HostProblem => ({
    code: 'gagal',
    message: {
      id: `Rumus di ${cells.slice(0, 3).join(', ')} akan menghitung dari hasilnya sendiri (melingkar), jadi tidak ada yang diubah. Ganti rujukannya.`,
      en: `The formula in ${cells.slice(0, 3).join(', ')} would compute from its own result (a circle), so nothing was changed. Change what it refers to.`,
    },
    cells,
  }),
  sheetUsed: (sheet: string): HostProblem => ({
    code: 'sel-berubah',
    message: {
      id: `Lembar «${sheet}» sudah diisi lagi sesudah dibuat. Batalkan dulu perubahan yang kemudian.`,
      en: `The sheet “${sheet}” was filled in after it was made. Undo the later change first.`,
    },
  }),
  nothingToRedo: (): HostProblem => ({
    code: 'gagal',
    message: { id: 'Tidak ada perubahan yang dapat diulangi.', en: 'There is no change to be made again.' },
  }),
  changedSince: (cells: readonly string[]): HostProblem => ({
    code: 'sel-berubah',
    message: {
      id: `Sel ${cells.slice(0, 3).join(', ')} sudah diubah lagi sesudahnya. Batalkan dulu perubahan yang kemudian.`,
      en: `The cells ${cells.slice(0, 3).join(', ')} were changed again since. Undo the later change first.`,
    },
    cells,
  }),
  cancelled: (): HostProblem => ({
    code: 'dibatalkan',
    message: { id: 'Pembacaan dibatalkan.', en: 'Reading was cancelled.' },
  }),
};
