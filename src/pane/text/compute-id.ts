import type { EditKind } from '../../core/compute/compute-plan';
import type { SummaryKind } from '../../core/compute/summaries/summary';

/** Words of the tab that computes. */
export interface ComputeText {
  readonly table: string;
  readonly noTable: string;
  readonly mode: string;
  readonly modes: Readonly<Record<'isi' | 'ganti', string>>;
  readonly column: string;
  readonly wholeTable: string;
  readonly columnName: (letters: string, heading: string) => string;
  readonly wholeSheet: string;
  readonly range: string;
  readonly rangeHint: string;
  readonly rangeWrong: string;
  readonly allTexts: string;
  readonly forward: string;
  readonly rate: string;
  readonly rateWrong: string;
  readonly rates: string;
  readonly preview: string;
  /** What opens the choices. */
  readonly choices: string;
  readonly differing: (count: number) => string;
  readonly working: string;
  readonly kinds: Readonly<Record<EditKind, string>>;
  readonly group: (kind: string, count: number) => string;
  readonly filled: (count: number) => string;
  readonly replaced: (count: number) => string;
  readonly converted: (count: number) => string;
  readonly agreeing: (count: number) => string;
  readonly nothing: string;
  readonly nothingIn: (cells: number) => string;
  readonly disagreeing: (count: number) => string;
  readonly disagreeingHint: string;
  readonly skipped: (count: number) => string;
  readonly empty: string;
  readonly difference: (figure: string) => string;
  readonly more: (count: number) => string;
  readonly apply: (cells: number) => string;
  readonly summaries: string;
  readonly summariesHint: string;
  readonly summaryKinds: Readonly<Record<SummaryKind, string>>;
  readonly lines: (count: number) => string;
  readonly makeSheet: string;
  readonly makeSheetOf: (summary: string) => string;
  readonly made: (sheet: string) => string;
}

const n = String;

export const computeId: ComputeText = {
  table: 'Tabel',
  noTable: 'Belum ada tabel yang dikenali, jadi belum ada yang dapat dihitung.',
  mode: 'Sel mana',
  modes: { isi: 'Isi yang kosong', ganti: 'Ganti juga angka yang diketik' },
  column: 'Kolom',
  wholeTable: 'Seluruh tabel',
  columnName: (letters, heading) => `${letters} · ${heading}`,
  wholeSheet: 'Semua tabel di lembar ini',
  range: 'Sel atau rentang',
  rangeHint: 'Boleh kosong; misalnya F10 atau F10:F45',
  rangeWrong: 'Tulis satu sel atau rentang, misalnya F10 atau F10:F45.',
  allTexts: 'Jadikan semua teks angka sebagai angka',
  forward: 'Isi prakiraan maju dari pagu',
  rate: 'Kenaikan (%)',
  rateWrong: 'Tulis persen, misalnya 5 atau 7,5.',
  rates: 'Kenaikan lain untuk program tertentu',
  preview: 'Yang akan ditulis',
  choices: 'Pilihan: sel mana, cara mengisi, prakiraan maju',
  differing: (count) => `${n(count)} angka ketikan berbeda`,
  working: 'Menghitung …',
  kinds: {
    angka: 'Teks menjadi angka',
    'jumlah-anak': 'Jumlah baris bawahannya',
    'jumlah-belanja': 'Jumlah jenis belanja',
    'jumlah-total': 'Baris jumlah',
    'jumlah-kolom': 'Jumlah beberapa kolom',
    rasio: 'Tingkat realisasi dan capaian',
    pertumbuhan: 'Pertumbuhan',
    'rata-rata': 'Rata-rata',
    predikat: 'Predikat',
    'prakiraan-maju': 'Prakiraan maju',
  },
  group: (kind, count) => `${kind} (${n(count)})`,
  filled: (count) => `${n(count)} sel kosong diisi`,
  replaced: (count) => `${n(count)} angka diganti rumus`,
  converted: (count) => `${n(count)} teks menjadi angka`,
  agreeing: (count) => `${n(count)} angka ketikan sudah sama`,
  nothing: 'Tidak ada sel yang perlu ditulis.',
  nothingIn: (cells) => `${n(cells)} sel sudah berumus dengan hasil yang sama.`,
  disagreeing: (count) => `${n(count)} angka ketikan tidak sama dengan hitungannya`,
  disagreeingHint: 'Dibiarkan. Pilih «Ganti juga angka yang diketik» untuk menggantinya dengan rumus.',
  skipped: (count) => `${n(count)} sel dilewati, dan mengapa`,
  empty: '(kosong)',
  difference: (figure) => `selisih ${figure}`,
  more: (count) => `Tampilkan ${n(count)} lagi`,
  apply: (cells) => `Terapkan pada ${n(cells)} sel`,
  summaries: 'Ringkasan sebagai lembar baru',
  summariesHint: 'Rumusnya menunjuk ke tabel ini, jadi ikut berubah.',
  summaryKinds: {
    program: 'Pagu per program',
    kegiatan: 'Pagu per kegiatan',
    'sumber-dana': 'Pagu per sumber dana',
    penunjang: 'Penunjang dan urusan',
    belanja: 'Pagu per jenis belanja',
    realisasi: 'Realisasi dan predikat',
  },
  lines: (count) => `${n(count)} baris`,
  makeSheet: 'Buat lembar',
  makeSheetOf: (summary) => `Buat lembar ${summary}`,
  made: (sheet) => `Lembar «${sheet}» dibuat.`,
};
