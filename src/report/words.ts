import { plural } from '../core/language/english';
import type { Level } from '../core/layouts/layout';
import type { Language } from '../core/language/language';
import type { Severity } from '../core/rules/finding';

/** Every word a report uses of its own; the sentences of findings come with them. */
export interface ReportWords {
  readonly severities: Readonly<Record<Severity, string>>;
  readonly levels: Readonly<Partial<Record<Level, string>>>;
  readonly unreadable: string;
  /** Of a file that is no .xlsx: what was taken, and what is to be known of it. */
  readonly imported: (notes: readonly string[]) => string;
  readonly notRead: string;
  readonly sheet: (name: string) => string;
  readonly year: string;
  readonly rows: string;
  readonly sure: string;
  readonly workbook: string;
  readonly noFindings: string;
  readonly noTable: (sheets: number, cells: string) => string;
  readonly nearest: (sheet: string, kind: string, matched: number, of: number) => string;
  readonly nothingNear: string;
  readonly more: (count: number) => string;
  readonly fixable: (label: string) => string;
  readonly notRun: (count: number) => string;
  readonly silenced: (count: number) => string;
  readonly accepted: (count: number) => string;
  readonly unreadAccepted: (count: number) => string;
  readonly pairs: string;
  readonly matched: (both: string, here: string, there: string) => string;
  readonly differing: (what: string, count: string, of: string) => string;
  readonly proposals: (answered: number, unanswered: number) => string;
  readonly files: (count: number) => string;
  readonly tables: (count: number) => string;
  readonly unread: (count: number) => string;
  readonly notChecked: (count: number) => string;
  readonly csvColumns: readonly string[];
}

const id: ReportWords = {
  severities: { galat: 'galat', peringatan: 'peringatan', catatan: 'catatan' },
  levels: {
    urusan: 'urusan',
    bidang: 'bidang urusan',
    program: 'program',
    kegiatan: 'kegiatan',
    subkegiatan: 'sub kegiatan',
    indikator: 'indikator',
    sasaran: 'sasaran',
  },
  unreadable: 'tidak terbaca',
  imported: (notes) => `Diambil dari berkas ini: ${notes.join(' · ')}.`,
  notRead: 'tidak dibaca',
  sheet: (name) => `Lembar «${name}»`,
  year: 'tahun',
  rows: 'baris',
  sure: 'yakin',
  workbook: 'Buku kerja',
  noFindings: 'Tidak ada temuan.',
  noTable: (sheets, cells) =>
    `Tidak ada tabel Renja yang dikenali: ${sheets} lembar dan ${cells} sel berisi sudah dilihat.`,
  nearest: (sheet, kind, matched, of) =>
    `Yang paling mirip: lembar «${sheet}» sebagai ${kind} (${matched} dari ${of} judul kolom cocok).`,
  nothingNear: 'Tidak ada judul kolom yang mirip tabel Renja.',
  more: (count) => `… dan ${count} lagi (--all memperlihatkan semuanya)`,
  fixable: (label) => `perbaikan: ${label}`,
  notRun: (count) => `${count} aturan tidak dijalankan:`,
  silenced: (count) => `${count} temuan tidak diperlihatkan karena pengaturan:`,
  accepted: (count) => `${count} temuan diterima dengan alasan:`,
  unreadAccepted: (count) => `${count} bagian dibiarkan tidak dibaca dengan alasan:`,
  pairs: 'Antartabel',
  matched: (both, here, there) => `${both} baris sama, ${here} hanya di sini, ${there} hanya di sana`,
  differing: (what, count, of) => `${what} ${count} dari ${of} berbeda`,
  proposals: (answered, unanswered) => `${answered} usulan tertampung, ${unanswered} tidak`,
  files: (count) => `${count} berkas`,
  tables: (count) => `${count} tabel`,
  unread: (count) => `${count} berkas tidak terbaca`,
  notChecked: (count) => `${count} berkas belum diperiksa seluruhnya`,
  csvColumns: [
    'berkas',
    'lembar',
    'tabel',
    'jenis',
    'sel',
    'tingkat',
    'aturan',
    'judul',
    'pesan',
    'tertulis',
    'hitungan',
    'selisih',
    'terkait',
  ],
};

const en: ReportWords = {
  severities: { galat: 'error', peringatan: 'warning', catatan: 'note' },
  levels: { ...id.levels, indikator: 'indicators', sasaran: 'sasaran' },
  unreadable: 'unreadable',
  imported: (notes) => `Taken from this file: ${notes.join(' · ')}.`,
  notRead: 'not read',
  sheet: (name) => `Sheet “${name}”`,
  year: 'year',
  rows: 'rows',
  sure: 'sure',
  workbook: 'Workbook',
  noFindings: 'No findings.',
  noTable: (sheets, cells) =>
    `No Renja table was recognised: ${plural(sheets, 'sheet')} and ${cells} filled cells were looked at.`,
  nearest: (sheet, kind, matched, of) =>
    `What came nearest: sheet “${sheet}” as ${kind} (${matched} of ${of} column headings match).`,
  nothingNear: 'No column heading resembles a Renja table.',
  more: (count) => `… and ${count} more (--all shows them)`,
  fixable: (label) => `fix: ${label}`,
  notRun: (count) => `${plural(count, 'rule')} not run:`,
  silenced: (count) => `${plural(count, 'finding')} hidden by the settings:`,
  accepted: (count) => `${plural(count, 'finding')} accepted, for a reason:`,
  unreadAccepted: (count) => `${plural(count, 'area')} left unread, for a reason:`,
  pairs: 'Between tables',
  matched: (both, here, there) => `${both} rows in both, ${here} only here, ${there} only there`,
  differing: (what, count, of) => `${what}: ${count} of ${of} differ`,
  proposals: (answered, unanswered) => `${plural(answered, 'proposal')} answered, ${unanswered} not`,
  files: (count) => plural(count, 'file'),
  tables: (count) => plural(count, 'table'),
  unread: (count) => `${plural(count, 'file')} could not be read`,
  notChecked: (count) => `${count} ${count === 1 ? 'file' : 'files'} not checked in full`,
  csvColumns: [
    'file',
    'sheet',
    'table',
    'kind',
    'cell',
    'severity',
    'rule',
    'title',
    'message',
    'stated',
    'computed',
    'difference',
    'related',
  ],
};

export const words: Readonly<Record<Language, ReportWords>> = { id, en };
