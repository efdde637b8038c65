/** Sentences about files that could not be read for a reason of the computer's, not of the file's. */
export const filesText = {
  gone: {
    id: 'Berkas ini tidak dapat dibaca lagi: mungkin sudah dipindahkan, dihapus, atau sedang dikunci program lain. Pilih berkasnya sekali lagi.',
    en: 'This file can no longer be read: it may have been moved, deleted, or locked by another program. Choose it once more.',
  },
};
