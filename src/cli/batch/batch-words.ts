import type { Language } from '../../core/language/language';
import { oneSafeLine } from '../../report/safe-text';

interface BatchWords {
  readonly title: string;
  readonly csv: readonly string[];
  readonly region: string;
  readonly agency: string;
  readonly form: string;
  readonly rule: string;
  readonly count: string;
  readonly counts: readonly string[];
  readonly noAgency: string;
  readonly failed: string;
  readonly notEmpty: (folder: string) => string;
  readonly notWritten: (folder: string, why: string) => string;
  readonly without: (files: readonly string[]) => string;
  readonly notHere: string;
  readonly done: (files: number, kept: number, failed: number, folder: string) => string;
}

export const batchWords: Readonly<Record<Language, BatchWords>> = {
  id: {
    title: 'Hasil pemeriksaan',
    csv: [
      'wilayah',
      'perangkat daerah',
      'berkas',
      'tabel',
      'galat',
      'peringatan',
      'catatan',
      'tidak terbaca',
    ],
    region: 'Wilayah (folder)',
    agency: 'Perangkat daerah',
    form: 'Bentuk tabel',
    rule: 'Aturan',
    count: 'Jumlah',
    counts: ['Berkas', 'Tak terbaca', 'Tabel', 'Galat', 'Peringatan', 'Catatan'],
    noAgency: '(tidak disebut)',
    failed: 'Berkas yang tidak selesai diperiksa',
    notEmpty: (folder) =>
      `Folder ${oneSafeLine(folder)} sudah berisi hal lain; pilih folder lain, atau tambahkan --force.`,
    notWritten: (folder, why) => `Hasil tidak dapat ditulis ke ${oneSafeLine(folder)} (${oneSafeLine(why)}).`,
    without: (files) => listed('Tanpa salinan atau lembar verifikasi', files),
    notHere:
      'Pekerja antrean hanya memeriksa: --copies dan --verification tidak dapat dipakai bersama --queue.',
    done: (files, kept, failed, folder) =>
      `${String(files)} berkas selesai (${String(kept)} dari pemeriksaan terdahulu, ${String(failed)} gagal); hasilnya di ${oneSafeLine(folder)}.`,
  },
  en: {
    title: 'Results of the check',
    csv: ['region', 'agency', 'file', 'tables', 'galat', 'peringatan', 'catatan', 'unreadable'],
    region: 'Region (folder)',
    agency: 'Agency',
    form: 'Form',
    rule: 'Rule',
    count: 'Count',
    counts: ['Files', 'Unreadable', 'Tables', 'Errors', 'Warnings', 'Notes'],
    noAgency: '(not named)',
    failed: 'Files that were not checked to the end',
    notEmpty: (folder) =>
      `The folder ${oneSafeLine(folder)} holds other things already; choose another, or add --force.`,
    notWritten: (folder, why) =>
      `The results could not be written to ${oneSafeLine(folder)} (${oneSafeLine(why)}).`,
    without: (files) => listed('Without a copy or verification sheet', files),
    notHere: 'The workers of a queue only check: --copies and --verification cannot be used with --queue.',
    done: (files, kept, failed, folder) =>
      `${String(files)} files done (${String(kept)} from an earlier check, ${String(failed)} failed); the results are in ${oneSafeLine(folder)}.`,
  },
};

function listed(title: string, files: readonly string[]): string {
  return `${title} (${String(files.length)}):\n${files.map((file) => `  ${oneSafeLine(file)}\n`).join('')}`;
}
