import type { Language } from '../../core/language/language';
import type { HandedBack } from '../../hosts/file/hand-back';

/** Everything that can be saved: `salinan` the annotated copy, `buku` the workbook as it is now. */
export type ExportKind = 'salinan' | 'buku' | HandedBack;

const SUFFIXES: Readonly<Record<Language, Readonly<Record<ExportKind, string>>>> = {
  id: {
    salinan: 'beranotasi',
    buku: 'dibetulkan',
    verifikasi: 'verifikasi',
    laporan: 'laporan',
    surat: 'surat',
    csv: 'temuan',
    json: 'temuan',
  },
  en: {
    salinan: 'annotated',
    buku: 'corrected',
    verifikasi: 'verification',
    laporan: 'report',
    surat: 'letter',
    csv: 'findings',
    json: 'findings',
  },
};

const ENDINGS: Readonly<Record<Exclude<ExportKind, 'salinan' | 'buku'>, string>> = {
  verifikasi: '.xlsx',
  laporan: '.html',
  surat: '.docx',
  csv: '.csv',
  json: '.json',
};

/** "001-typed.xlsx" → "001-typed-beranotasi.xlsx"; a workbook with macros stays one where it is the workbook itself. */
export function exportName(original: string, what: ExportKind, language: Language): string {
  const { stem, ending } = partsOf(original);
  const own = what === 'salinan' || what === 'buku' ? ending : ENDINGS[what];
  return `${stem}-${SUFFIXES[language][what]}${own}`;
}

/** A workbook's name without its ending, fit to be part of a file's name. */
export function stemOf(name: string): string {
  return partsOf(name).stem;
}

function partsOf(name: string): { readonly stem: string; readonly ending: string } {
  const ending = /\.xls[xm]$/i.exec(name)?.[0] ?? '';
  // What was taken from a file of another kind is saved as a workbook.
  const bare = name.replace(/\.(?:xls[xmb]?|ods|pdf|docx|html?|csv|tsv)$/i, '');
  // What no file system takes in a name, and what would turn its direction around.
  const stem = bare
    .replace(/[\\/:*?"<>|\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '_')
    .trim();
  return { stem: stem === '' ? 'renja' : stem, ending: ending === '' ? '.xlsx' : ending };
}
