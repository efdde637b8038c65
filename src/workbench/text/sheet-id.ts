import type { Severity } from '../../core/rules/finding';

/** Words of the sheet view. */
export interface SheetText {
  readonly grid: (sheet: string) => string;
  readonly tabs: string;
  readonly tab: (sheet: string, findings: number, severity: Severity | null) => string;
  readonly hiddenTab: string;
  readonly allSheets: (count: number) => string;
  readonly noTable: string;
  readonly columnNumbers: string;
  readonly address: string;
  readonly addressHint: string;
  readonly addressWrong: string;
  readonly content: string;
  readonly contentOf: (cell: string) => string;
  readonly readOnly: string;
  readonly hiddenRows: (first: number, last: number) => string;
  readonly hiddenColumns: (first: string, last: string) => string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly findingsHere: (count: number) => string;
  readonly moreFindings: (count: number) => string;
  readonly messagesOfCell: string;
  readonly role: (role: string, period: number | null) => string;
  readonly roles: string;
  readonly search: {
    readonly open: string;
    readonly label: string;
    readonly next: string;
    readonly previous: string;
    readonly close: string;
    readonly count: (at: number, of: number, more: boolean) => string;
    readonly none: string;
    readonly searching: string;
  };
  readonly sums: {
    readonly sum: (figure: string) => string;
    readonly average: (figure: string) => string;
    readonly count: (cells: string) => string;
  };
  readonly fit: string;
  readonly fitHint: string;
  readonly freeze: string;
  readonly freezeHint: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoom: (percent: number) => string;
  readonly copied: (cells: string) => string;
  readonly tooManyToCopy: string;
  readonly editing: string;
  readonly saving: string;
}

const n = String;

export const sheetId: SheetText = {
  grid: (sheet) => `Lembar ${sheet}`,
  tabs: 'Lembar',
  tab: (sheet, findings, severity) =>
    severity === null ? sheet : `${sheet}, ${n(findings)} temuan, terberat ${severity}`,
  hiddenTab: 'tersembunyi',
  allSheets: (count) => `${n(count)} lembar dan keadaannya`,
  noTable: 'tanpa tabel',
  columnNumbers: 'Huruf kolom',
  address: 'Alamat sel',
  addressHint: 'Tulis alamat sel, misalnya F220, lalu tekan Enter.',
  addressWrong: 'Bukan alamat sel. Tulis misalnya F220 atau A6:J12.',
  content: 'Isi sel',
  contentOf: (cell) => `Isi sel ${cell}`,
  readOnly: 'hanya dibaca',
  hiddenRows: (first, last) =>
    first === last ? `Baris ${n(first)} tersembunyi` : `Baris ${n(first)}–${n(last)} tersembunyi`,
  hiddenColumns: (first, last) =>
    first === last ? `Kolom ${first} tersembunyi` : `Kolom ${first}–${last} tersembunyi`,
  severity: { galat: 'Galat', peringatan: 'Peringatan', catatan: 'Catatan' },
  findingsHere: (count) => `${n(count)} temuan di sel ini`,
  messagesOfCell: 'Temuan di sel ini',
  moreFindings: (count) => `dan ${n(count)} temuan lagi`,
  role: (role, period) => {
    const words = role.replace(/([A-Z])/g, ' $1').toLowerCase();
    return period === null ? words : `${words} ${n(period)}`;
  },
  roles: 'Peran kolom',
  search: {
    open: 'Cari di lembar',
    label: 'Cari di lembar ini',
    next: 'Berikutnya',
    previous: 'Sebelumnya',
    close: 'Tutup pencarian',
    count: (at, of, more) => `${n(at)} dari ${n(of)}${more ? '+' : ''}`,
    none: 'Tidak ditemukan',
    searching: 'Mencari …',
  },
  sums: {
    sum: (figure) => `Jumlah ${figure}`,
    average: (figure) => `Rata-rata ${figure}`,
    count: (cells) => `${cells} sel terisi`,
  },
  fit: 'Paskan lebar',
  fitHint: 'Tampilkan seluruh lebar tabel',
  freeze: 'Judul tetap tampak',
  freezeHint: 'Judul kolom tabel tetap di atas selama tabelnya digulir.',
  zoomIn: 'Perbesar',
  zoomOut: 'Perkecil',
  zoom: (percent) => `${n(percent)}%`,
  copied: (cells) => `${cells} sel disalin.`,
  tooManyToCopy: 'Terlalu banyak sel untuk disalin sekaligus. Pilih bagian yang lebih kecil.',
  editing: 'Enter menyimpan, Esc membatalkan',
  saving: 'Menyimpan …',
};
