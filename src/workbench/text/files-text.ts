import type { Bilingual } from '../../core/language/language';
import type { CellEdit } from '../../core/grid/cell-edit';

/** Sentences about files that could not be read for a reason of the computer's, not of the file's. */
export const filesText = {
  gone: {
    id: 'Berkas ini tidak dapat dibaca lagi: mungkin sudah dipindahkan, dihapus, atau sedang dikunci program lain. Pilih berkasnya sekali lagi.',
    en: 'This file can no longer be read: it may have been moved, deleted, or locked by another program. Choose it once more.',
  },
  busy: {
    id: 'Perubahan sebelumnya masih ditulis, jadi yang ini belum. Tekan Enter sekali lagi.',
    en: 'The change before is still being written, so this one is not yet. Press Enter once more.',
  },
};

/** What a change made by typing is called in the line that offers to undo it. */
export function typedLabel(edits: readonly CellEdit[]): Bilingual {
  const cell = edits[0]?.cell ?? '';
  return edits.length === 1
    ? { id: `${cell} diketik`, en: `${cell} typed` }
    : { id: `${String(edits.length)} sel diketik`, en: `${String(edits.length)} cells typed` };
}
