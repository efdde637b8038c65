import type { Fate } from '../../core/templates/account';

export type RowCounts = Readonly<Record<'program' | 'kegiatan' | 'subkegiatan' | 'lain', number>>;

/** Words of the tab that makes sheets. */
export interface MakeText {
  readonly parts: string;
  readonly part: Readonly<Record<'template' | 'tidy' | 'take' | 'exercise', string>>;
  readonly kind: string;
  readonly year: string;
  readonly yearWrong: string;
  readonly agency: string;
  readonly region: string;
  readonly split: string;
  readonly rows: string;
  readonly rowsFrom: Readonly<Record<'kosong' | 'daftar' | 'tabel', string>>;
  readonly blank: string;
  readonly blankWrong: string;
  readonly source: string;
  readonly everyTable: string;
  readonly list: string;
  readonly listName: (name: string, entries: number, complete: boolean) => string;
  readonly search: string;
  readonly searchHint: string;
  readonly found: (count: number) => string;
  readonly more: (count: number) => string;
  readonly noneFound: string;
  readonly chosen: (count: number) => string;
  readonly clear: string;
  readonly below: string;
  readonly nothingChosen: string;
  readonly preview: string;
  readonly willMake: (name: string, columns: number) => string;
  readonly blankRows: (count: number) => string;
  readonly filledRows: (rows: RowCounts) => string;
  readonly sources: (names: string) => string;
  readonly unknown: (codes: string) => string;
  readonly make: (name: string) => string;
  readonly made: (name: string) => string;
  readonly working: string;
  readonly table: string;
  readonly to: string;
  readonly noTable: string;
  readonly untouched: string;
  readonly account: (cells: number) => string;
  readonly fates: Readonly<Record<Fate, (count: number) => string>>;
  readonly moreCells: (count: number) => string;
  readonly nextYear: {
    readonly ofTable: string;
    readonly yearMissing: string;
    readonly agencyHint: string;
    readonly form: (kind: string) => string;
    readonly make: (sheets: number, year: number | null) => string;
    readonly made: (kind: string, sheet: string, decide: number) => string;
    readonly notMade: (kind: string, why: string) => string;
    readonly close: string;
  };
  readonly exercise: {
    readonly what: string;
    readonly make: string;
    readonly left: (left: number, of: number, sheet: string) => string;
    readonly allDone: string;
    readonly mistake: (at: number) => string;
    readonly done: (rule: string) => string;
    readonly answers: string;
    readonly answersHow: string;
    readonly score: (points: number, of: number) => string;
    readonly scoreHow: string;
    readonly hint: string;
    readonly showCell: string;
    readonly solution: string;
    readonly at: (cell: string) => string;
    readonly should: (content: string) => string;
    readonly empty: string;
    readonly apply: string;
    readonly again: string;
    readonly stop: string;
  };
}

const n = String;

export const makeId: MakeText = {
  parts: 'Yang dibuat',
  part: { template: 'Templat', tidy: 'Rapikan', take: 'Ambil', exercise: 'Latihan' },
  kind: 'Bentuk',
  year: 'Tahun rencana',
  yearWrong: 'Tahun antara 2000 dan 2100.',
  agency: 'Perangkat daerah',
  region: 'Daerah',
  split: 'Pisahkan kolom kinerja (K) dan rupiah (Rp)',
  rows: 'Isi baris',
  rowsFrom: {
    kosong: 'Kosong, siap diisi',
    daftar: 'Dari daftar kode dan nama',
    tabel: 'Dari tabel di buku kerja ini',
  },
  blank: 'Banyak baris',
  blankWrong: 'Antara 1 dan 2000.',
  source: 'Sumber',
  everyTable: 'Semua tabel; yang paling cocok dipakai',
  list: 'Daftar',
  listName: (name, entries, complete) => `${name} (${n(entries)} kode${complete ? '' : ', sebagian'})`,
  search: 'Cari program, kegiatan, sub kegiatan',
  searchHint: 'Kode atau kata, misalnya 1.06.04 atau bencana',
  found: (count) => `${n(count)} ditemukan`,
  more: (count) => `dan ${n(count)} lagi; tambahkan kata`,
  noneFound: 'Tidak ada yang cocok di daftar ini.',
  chosen: (count) => `${n(count)} dicentang`,
  clear: 'Kosongkan',
  below: 'Sertakan semua di bawah yang dicentang',
  nothingChosen: 'Centang dulu program, kegiatan, atau sub kegiatan.',
  preview: 'Yang akan dibuat',
  willMake: (name, columns) => `Lembar baru «${name}», ${n(columns)} kolom.`,
  blankRows: (count) => `${n(count)} baris kosong dengan rumus jumlah dan pilihan isian.`,
  filledRows: ({ program, kegiatan, subkegiatan, lain }) =>
    [
      `${n(program)} program`,
      `${n(kegiatan)} kegiatan`,
      `${n(subkegiatan)} sub kegiatan`,
      ...(lain > 0 ? [`${n(lain)} baris lain`] : []),
    ].join(', ') + '.',
  sources: (names) => `Diisi dari ${names}.`,
  unknown: (codes) => `Tidak dimuat daftar: ${codes}.`,
  make: (name) => `Buat lembar «${name}»`,
  made: (name) => `Lembar «${name}» dibuat.`,
  working: 'Menyusun …',
  table: 'Tabel',
  to: 'Menjadi bentuk',
  noTable: 'Belum ada tabel yang dikenali di buku kerja ini.',
  untouched: 'Lembar aslinya tidak diubah.',
  account: (cells) => `Ke mana ${n(cells)} sel berisi di lembar itu:`,
  fates: {
    dibawa: (count) => `${n(count)} dibawa sebagaimana adanya`,
    dinormalkan: (count) => `${n(count)} ditulis ulang menurut bentuknya`,
    dihitung: (count) => `${n(count)} kini dihitung dengan rumus`,
    bentuk: (count) => `${n(count)} judul, diganti judul resmi`,
    tersisa: (count) => `${n(count)} tidak terbawa`,
  },
  moreCells: (count) => `dan ${n(count)} sel lain`,
  nextYear: {
    ofTable: 'Tahun tabel ini',
    yearMissing: 'Tabel ini tidak menyebut tahunnya; tulis tahunnya di atas.',
    agencyHint: 'Kosongkan untuk memakai nama pada judul tabel.',
    form: (kind) => `Lembar ${kind}`,
    make: (sheets, year) => `Buat ${n(sheets)} lembar${year === null ? '' : ` untuk ${n(year)}`}`,
    made: (kind, sheet, decide) =>
      decide === 0
        ? `${kind}: lembar «${sheet}» siap.`
        : `${kind}: lembar «${sheet}» siap; ${n(decide)} hal perlu Anda putuskan.`,
    notMade: (kind, why) => `${kind} tidak dibuat: ${why}`,
    close: 'Tutup',
  },
  exercise: {
    what: 'Lembar contoh dengan beberapa kesalahan yang sengaja ditanam. Temukan dan betulkan; panel menghitung sisanya.',
    make: 'Buat lembar latihan',
    left: (left, of, sheet) => `Sisa ${n(left)} dari ${n(of)} kesalahan di «${sheet}»`,
    allDone: 'Semua kesalahan sudah dibetulkan.',
    mistake: (at) => `Kesalahan ${n(at)}`,
    done: (rule) => `Dibetulkan: ${rule}`,
    answers: 'Buat kunci jawaban',
    answersHow: 'Lembar untuk pelatih: tiap kesalahan, isinya, dan yang seharusnya; siap dicetak.',
    score: (points, of) => `Nilai ${n(points)} dari ${n(of)}`,
    scoreHow: 'Tiap kesalahan bernilai 3; petunjuk, sel, dan penyelesaian masing-masing mengurangi 1.',
    hint: 'Petunjuk',
    showCell: 'Tunjukkan sel',
    solution: 'Penyelesaian',
    at: (cell) => `Di ${cell}.`,
    should: (content) => `Seharusnya: ${content}`,
    empty: '(kosong)',
    apply: 'Terapkan',
    again: 'Latihan lain',
    stop: 'Selesai berlatih',
  },
};
