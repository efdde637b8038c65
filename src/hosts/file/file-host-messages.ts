import type { HostProblem, WorkbookHost } from '../host';

/** What a file cannot do that Excel can. */
export const missingFromFiles: WorkbookHost['missing'] = {
  marks: {
    id: 'Tanda temuan hanya tampak di sini; salinan beranotasi membawanya ke dalam berkas.',
    en: 'Marks are shown here only; the annotated copy carries them into the file.',
  },
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
