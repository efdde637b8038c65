import type { FileError } from '../../hosts/file/file-error';
import { tooLarge } from '../../hosts/file/file-messages';
import type { HostProblem } from '../../hosts/host';

export const bookProblems = {
  tooSlow: (seconds: number): FileError =>
    tooLarge(
      `membacanya belum selesai sesudah ${String(seconds)} detik`,
      `reading it was not finished after ${String(seconds)} seconds`,
    ),
  notStarted: (what: string): FileError => ({
    code: 'terlalu-besar',
    message: {
      id: `Berkas ini tidak dapat dibuka: pembacanya berhenti (${what}). Tutup tab peramban lain yang tidak dipakai, lalu coba lagi.`,
      en: `This file cannot be opened: its reader stopped (${what}). Close other browser tabs that are not needed, then try again.`,
    },
  }),
  stopped: (what: string): HostProblem => ({
    code: 'gagal',
    message: {
      id: `Buku kerja ini tidak menjawab lagi (${what}). Simpan salinannya bila masih bisa, lalu buka lagi berkasnya.`,
      en: `This workbook does not answer any more (${what}). Save a copy if that still works, then open the file again.`,
    },
  }),
};
