import { figure } from '../../core/language/figures';
import type { Language } from '../../core/language/language';
import type { FileFilter } from '../files/file-rows';
import type { FileStatus } from '../files/file-statuses';

/** Of all files that were checked. */
export interface FileCounts {
  readonly of: number;
  readonly bergalat: number;
  readonly tanpaGalat: number;
  readonly belumDikenali: number;
  readonly tidakTerbaca: number;
}

/** Every word of the page around the pane; the sheet view and the reports have their own. */
export interface WorkbenchText {
  readonly name: string;
  readonly skipToSheet: string;
  readonly open: string;
  readonly openHint: string;
  readonly files: (count: number) => string;
  readonly samples: string;
  readonly startPage: string;
  readonly compareTitle: string;
  readonly language: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly offlineReady: string;
  readonly start: {
    readonly title: string;
    readonly what: string;
    readonly drop: string;
    readonly dropNow: string;
    readonly choose: string;
    readonly chooseFolder: string;
    readonly stays: string;
    readonly drafts: string;
    readonly draft: (name: string, at: string) => string;
    readonly draftOpen: string;
    readonly draftDrop: string;
    readonly tryTitle: string;
    readonly tryFirst: string;
    readonly tryFirstWhat: string;
    readonly forms: string;
    readonly formsWhat: string;
    readonly form: string;
    readonly example: string;
    readonly exercise: string;
    readonly exampleOf: (kind: string) => string;
    readonly exerciseOf: (kind: string) => string;
    readonly exerciseLink: string;
    readonly exerciseLinkOf: (kind: string) => string;
  };
  readonly book: {
    readonly file: string;
    readonly opening: (name: string) => string;
    /** Pages or tables of a file of another kind; how many there are in all may not be known. */
    readonly taking: (name: string, done: number, of: number | null) => string;
    readonly stopTaking: string;
    readonly refused: (name: string) => string;
    readonly refusedHelp: string;
    readonly tryAgain: string;
    readonly remove: string;
    readonly undo: string;
    readonly redo: string;
    readonly save: string;
    readonly saveHint: string;
    readonly unsaved: string;
    readonly savedAt: (time: string) => string;
    readonly edit: string;
    readonly editHint: string;
    readonly marks: string;
    readonly marksHint: string;
    readonly reset: string;
    readonly resetHint: string;
    readonly resetAsk: (name: string) => string;
    readonly resetNo: string;
    readonly sheet: string;
    readonly findings: string;
    readonly parts: string;
    readonly resize: string;
    readonly readingSheet: (sheet: string) => string;
    readonly noSheets: string;
    /** Formulas whose figures are old, as Excel alone can compute them. */
    readonly uncertain: (count: number) => string;
    readonly uncertainMore: (count: number) => string;
  };
  readonly present: {
    readonly start: string;
    readonly startHint: string;
    readonly fullScreen: string;
    readonly end: string;
    readonly next: string;
    readonly previous: string;
    readonly none: string;
    readonly keys: string;
  };
  readonly matrix: {
    readonly title: string;
    readonly agency: string;
    readonly others: string;
    readonly pagu: string;
    readonly state: string;
    readonly region: string;
    readonly noAgency: string;
    readonly waiting: string;
    readonly running: string;
    /** Beside a file in which nothing was recognised: says what its table is. */
    readonly claim: string;
    readonly roundStart: string;
    readonly roundHint: string;
    readonly roundEnd: string;
    readonly round: (fixed: number, still: number, fresh: number) => string;
    readonly unpaired: (files: number) => string;
    readonly byRule: string;
    readonly ofRule: (findings: number, files: number) => string;
    readonly moreFindings: (count: number) => string;
    readonly noProblems: string;
    readonly readiness: string;
    readonly statusHead: string;
    readonly statusOf: (file: string) => string;
    readonly noStatus: string;
    readonly statuses: Readonly<Record<FileStatus, string>>;
    readonly note: string;
    readonly noteOf: (file: string) => string;
    readonly statusMenu: string;
    readonly statusSave: string;
    readonly statusOpen: string;
    readonly statusFile: string;
    readonly statusTaken: (count: number) => string;
    readonly statusRefused: (name: string) => string;
    readonly shownOf: (shown: number, of: number) => string;
    readonly doubtful: string;
    readonly unrecognised: (count: number) => string;
    readonly total: (files: number) => string;
    readonly totalOfTable: (galat: string, peringatan: string) => string;
    readonly notFound: string;
    readonly clean: string;
    readonly progress: (done: number, of: number) => string;
    readonly ready: (counts: FileCounts) => string;
    readonly stop: string;
    readonly goOn: string;
    readonly search: string;
    readonly show: string;
    readonly filters: Readonly<Record<FileFilter, string>>;
    readonly none: string;
    readonly openFile: (name: string) => string;
    readonly openTable: (kind: string, counts: string) => string;
    readonly counts: (galat: number, peringatan: number) => string;
    readonly remove: (name: string) => string;
    readonly sort: (column: string) => string;
  };
}

export const id: WorkbenchText = {
  name: 'Periksa Renja',
  skipToSheet: 'Langsung ke lembar',
  open: 'Buka …',
  openHint: 'Buka satu atau banyak buku kerja (Ctrl+O)',
  files: (count) => `Semua berkas (${String(count)})`,
  samples: 'Contoh',
  startPage: 'Halaman awal',
  compareTitle: 'Bandingkan',
  language: 'Bahasa',
  languages: { id: 'Bahasa Indonesia', en: 'English' },
  offlineReady: 'Siap dipakai tanpa internet',
  start: {
    title: 'Periksa tabel Renja tanpa Excel',
    what: 'Tabel T-C.29 sampai T-C.33, bentuk SIPD, dan tabel lain yang berkaitan dikenali dari isinya; lalu kode, jumlah, rasio, dan isiannya diperiksa.',
    drop: 'Seret berkas atau folder ke sini',
    dropNow: 'Lepaskan untuk membuka',
    choose: 'Pilih berkas …',
    chooseFolder: 'Pilih folder …',
    stays: 'Berkas tidak meninggalkan komputer ini: dibaca dan diperiksa di peramban, juga tanpa internet.',
    drafts: 'Belum disimpan',
    draft: (name, at) => `«${name}» diubah ${at} dan belum disimpan.`,
    draftOpen: 'Lanjutkan',
    draftDrop: 'Buang',
    tryTitle: 'Coba dahulu',
    tryFirst: 'Contoh T-C.33 dengan kesalahan',
    tryFirstWhat: 'Satu tabel pendek: pagu yang tidak sama dengan jumlahnya, kode di luar induknya.',
    forms: 'Contoh dan latihan tiap tabel',
    formsWhat:
      'Contoh sudah terisi benar. Latihan berisi kesalahan yang ditanam; petunjuknya ada di tab Buat.',
    form: 'Tabel',
    example: 'Contoh terisi',
    exercise: 'Latihan',
    exampleOf: (kind) => `Contoh terisi ${kind}`,
    exerciseOf: (kind) => `Latihan ${kind}`,
    exerciseLink: 'Tautan',
    exerciseLinkOf: (kind) => `Tautan latihan ${kind} untuk peserta`,
  },
  book: {
    file: 'Berkas',
    opening: (name) => `Membuka «${name}» …`,
    taking: (name, done, of) =>
      of === null
        ? `Mengambil tabel dari «${name}» …`
        : `Mengambil tabel dari «${name}»: halaman ${figure(done)} dari ${figure(of)} …`,
    stopTaking: 'Hentikan',
    refused: (name) => `«${name}» tidak dapat dibuka`,
    refusedHelp: 'Berkas lain tetap dapat dibuka dan diperiksa.',
    tryAgain: 'Coba lagi',
    remove: 'Tutup berkas',
    undo: 'Batalkan (Ctrl+Z)',
    redo: 'Ulangi (Ctrl+Y)',
    save: 'Simpan',
    saveHint:
      'Simpan buku kerja ini (Ctrl+S): ke berkasnya bila peramban mengizinkan, selain itu ke folder unduhan',
    unsaved: 'belum disimpan',
    savedAt: (time) => `tersimpan ${time}`,
    edit: 'Sunting',
    editHint: 'Izinkan mengubah isi sel; berkas aslinya tidak berubah sampai Anda menyimpannya',
    marks: 'Tanda',
    marksHint: 'Tampilkan tanda temuan di sel dan jumlahnya di tab lembar',
    reset: 'Dari awal',
    resetHint: 'Kembali ke isi berkas saat dibuka',
    resetAsk: (name) => `Semua perubahan pada «${name}» dibuang. Lanjutkan?`,
    resetNo: 'Batal',
    sheet: 'Lembar',
    findings: 'Temuan',
    parts: 'Bagian yang ditampilkan',
    resize: 'Lebar panel; geser dengan panah kiri dan kanan',
    readingSheet: (sheet) => `Membaca «${sheet}» …`,
    noSheets: 'Buku kerja ini tidak punya lembar yang berisi sel.',
    uncertain: (count) =>
      `${String(count)} rumus belum dihitung ulang di sini; Excel menghitungnya saat berkas dibuka`,
    uncertainMore: (count) => `dan ${String(count)} lagi`,
  },
  present: {
    start: 'Presentasi',
    startHint: 'Satu temuan memenuhi sisi layar, untuk proyektor',
    fullScreen: 'Layar penuh',
    end: 'Selesai',
    next: 'Berikutnya',
    previous: 'Sebelumnya',
    none: 'Tidak ada temuan di buku kerja ini.',
    keys: 'Panah ↓ dan ↑ berpindah, Esc selesai.',
  },
  matrix: {
    title: 'Semua berkas',
    agency: 'Perangkat daerah',
    others: 'Lainnya',
    pagu: 'Pagu',
    state: 'Keadaan',
    region: 'Daerah',
    noAgency: 'nama belum diketahui',
    waiting: 'menunggu diperiksa',
    running: 'sedang diperiksa …',
    claim: 'Tetapkan …',
    roundStart: 'Putaran kedua …',
    roundHint:
      'Pilih versi lama dari berkas-berkas ini: per tabel terlihat apa yang sudah dibetulkan, masih, dan baru',
    roundEnd: 'Akhiri putaran kedua',
    round: (fixed, still, fresh) =>
      `✓ ${figure(fixed)} sudah dibetulkan · ● ${figure(still)} masih · + ${figure(fresh)} baru`,
    unpaired: (files) => `${figure(files)} berkas tanpa versi lama`,
    byRule: 'Menurut aturan',
    ofRule: (findings, files) => `${figure(findings)} temuan di ${figure(files)} berkas`,
    moreFindings: (count) => `${figure(count)} temuan lagi`,
    noProblems: 'Tidak ada temuan pada berkas yang ditampilkan.',
    readiness: 'Kesiapan',
    statusHead: 'Status dan catatan',
    statusOf: (file) => `Status ${file}`,
    noStatus: '–',
    statuses: { diperiksa: 'diperiksa', dikembalikan: 'dikembalikan', diterima: 'diterima' },
    note: 'catatan',
    noteOf: (file) => `Catatan ${file}`,
    statusMenu: 'Status',
    statusSave: 'Simpan status dan catatan (untuk rekan)',
    statusOpen: 'Buka status dan catatan dari rekan …',
    statusFile: 'status-berkas.json',
    statusTaken: (count) => `Status ${figure(count)} berkas diambil.`,
    statusRefused: (name) =>
      `«${name}» bukan berkas status. Pilih berkas yang disimpan rekan lewat Status, Simpan status dan catatan.`,
    shownOf: (shown, of) => `${figure(shown)} dari ${figure(of)} ditampilkan`,
    doubtful: 'pembacaannya diragukan',
    unrecognised: (count) => `${figure(count)} bagian belum dikenali`,
    total: (files) => `Jumlah ${figure(files)} berkas`,
    totalOfTable: (galat, peringatan) => `● ${galat} ▲ ${peringatan}`,
    notFound: 'tidak ditemukan',
    clean: 'tanpa galat dan peringatan',
    progress: (done, of) => `${String(done)} dari ${String(of)} berkas diperiksa`,
    ready: ({ of, bergalat, tanpaGalat, belumDikenali, tidakTerbaca }) =>
      [
        `${figure(of)} berkas diperiksa: ${figure(bergalat)} bergalat`,
        `${figure(tanpaGalat)} tanpa galat`,
        ...(belumDikenali > 0 ? [`${figure(belumDikenali)} belum dikenali seluruhnya`] : []),
        ...(tidakTerbaca > 0 ? [`${figure(tidakTerbaca)} tidak terbaca`] : []),
      ].join(' · '),
    stop: 'Hentikan',
    goOn: 'Lanjutkan',
    search: 'Cari perangkat daerah atau berkas',
    show: 'Tampilkan',
    filters: {
      all: 'Semua',
      bergalat: '● Bergalat',
      'tanpa-galat': '✓ Tanpa galat',
      'belum-dikenali': '◇ Belum dikenali',
      missing: '– Tabel belum lengkap',
      'tidak-terbaca': '✕ Tidak terbaca',
      'belum-diperiksa': '… Belum diperiksa',
      diperiksa: 'Status: diperiksa',
      dikembalikan: 'Status: dikembalikan',
      diterima: 'Status: diterima',
    },
    none: 'Tidak ada berkas yang cocok.',
    openFile: (name) => `Buka ${name}`,
    openTable: (kind, counts) => `Buka ${kind}: ${counts}`,
    counts: (galat, peringatan) => `${figure(galat)} galat, ${figure(peringatan)} peringatan`,
    remove: (name) => `Tutup ${name}`,
    sort: (column) => `Urutkan menurut ${column}`,
  },
};
