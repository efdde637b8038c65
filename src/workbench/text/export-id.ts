import type { ExportKind } from '../export/file-names';

export interface ExportChoice {
  /** What it is and for whom: «Salinan beranotasi (untuk perangkat daerah)». */
  readonly name: string;
  /** One line: what it is for. */
  readonly what: string;
}

/** Words of handing back: what can be saved, and the sheet a reviewer fills in. */
export interface ExportText {
  readonly button: string;
  readonly hint: string;
  readonly choices: Readonly<Record<ExportKind, ExportChoice>>;
  /** Of all files at once. */
  readonly allChoices: Readonly<Record<Exclude<ExportKind, 'buku'>, ExportChoice>>;
  readonly making: (what: string) => string;
  readonly makingOf: (done: number, of: number) => string;
  readonly cancel: string;
  readonly saved: (file: string) => string;
  /** Above the choices while files still wait to be checked. */
  readonly partly: (done: number, of: number) => string;
  readonly skipped: (count: number) => string;
  /** Stem of the names of files made of several workbooks. */
  readonly allName: string;
  /** What stands on every paper that is signed. */
  readonly paper: {
    readonly menu: ExportChoice;
    readonly title: string;
    readonly intro: string;
    readonly letterhead: string;
    readonly letterheadHint: string;
    readonly number: string;
    readonly place: string;
    readonly placeExample: string;
    readonly reviewer: string;
    readonly superior: string;
    readonly role: string;
    readonly name: string;
    readonly staffNumber: string;
  };
  readonly verification: {
    readonly title: string;
    readonly intro: string;
    readonly drafting: string;
    readonly agency: string;
    readonly year: string;
    readonly yearWrong: string;
    readonly judgement: (kind: string) => string;
    readonly notes: (kind: string) => string;
    readonly notesHint: string;
    readonly redraft: string;
    readonly redraftHint: string;
    readonly save: string;
    readonly print: string;
    readonly close: string;
  };
}

const count = (files: number): string => `${String(files)} berkas`;

export const exportId: ExportText = {
  button: 'Ekspor',
  hint: 'Simpan hasil pemeriksaan sebagai berkas; tidak ada yang dikirim ke mana pun',
  choices: {
    salinan: {
      name: 'Salinan beranotasi (untuk perangkat daerah)',
      what: 'Buku kerja ini dengan tanda dan komentar di setiap temuan; isi lainnya tidak disentuh.',
    },
    buku: {
      name: 'Buku kerja yang sudah dibetulkan',
      what: 'Berkas apa adanya sekarang, dengan semua perubahan Anda, tanpa tanda.',
    },
    verifikasi: {
      name: 'Lembar verifikasi (untuk berkas) …',
      what: 'Hasil per tabel dengan catatan yang dapat diubah dahulu; disimpan atau dicetak.',
    },
    laporan: {
      name: 'Laporan (untuk dibaca)',
      what: 'Satu halaman untuk ditandatangani, lalu lampiran semua temuan; berkas HTML untuk dicetak atau dikirim.',
    },
    surat: {
      name: 'Surat pengantar (untuk ditandatangani)',
      what: 'Satu halaman Word yang menyampaikan hasil ini kepada perangkat daerah.',
    },
    csv: { name: 'Data CSV', what: 'Semua temuan sebagai tabel, untuk dibuka di Excel.' },
    json: { name: 'Data JSON', what: 'Seluruh hasil pemeriksaan, untuk dibaca program lain.' },
  },
  allChoices: {
    salinan: {
      name: 'Salinan beranotasi semua berkas (ZIP)',
      what: 'Setiap buku kerja dengan tanda dan komentarnya, dalam satu berkas ZIP.',
    },
    verifikasi: {
      name: 'Lembar verifikasi (untuk berkas)',
      what: 'Satu lembar per berkas dengan catatan dari temuan, dan rekapitulasinya.',
    },
    laporan: {
      name: 'Laporan (untuk dibaca)',
      what: 'Rekapitulasi, satu halaman per perangkat daerah, lalu lampiran semua temuan; berkas HTML.',
    },
    surat: {
      name: 'Surat pengantar (untuk ditandatangani)',
      what: 'Satu berkas Word dengan satu halaman surat per perangkat daerah.',
    },
    csv: { name: 'Data CSV', what: 'Semua temuan semua berkas sebagai satu tabel.' },
    json: { name: 'Data JSON', what: 'Seluruh hasil pemeriksaan, untuk dibaca program lain.' },
  },
  making: (what) => `Menyusun: ${what} …`,
  makingOf: (done, of) => `Menyusun salinan: ${String(done)} dari ${String(of)} berkas …`,
  cancel: 'Batal',
  saved: (file) => `Tersimpan di unduhan: ${file}`,
  partly: (done, of) =>
    `Baru ${String(done)} dari ${String(of)} berkas diperiksa; yang dibuat sekarang menyebut diri sebagian.`,
  skipped: (files) => `${count(files)} tidak dapat disalin dan tidak ada di dalam ZIP.`,
  allName: 'semua-berkas',
  paper: {
    menu: {
      name: 'Kop, nomor, dan penanda tangan …',
      what: 'Diisi sekali, dipakai di surat, laporan, dan lembar verifikasi.',
    },
    title: 'Kop, nomor, dan penanda tangan',
    intro:
      'Isian ini disimpan di peramban ini dan dipakai di surat pengantar, laporan, dan lembar verifikasi. Yang dikosongkan menjadi garis untuk ditulisi.',
    letterhead: 'Kop surat',
    letterheadHint: 'Satu baris per baris kop. Kosongkan bila kertasnya sudah berkop.',
    number: 'Nomor',
    place: 'Tempat, tanggal',
    placeExample: 'Bandung, 3 Maret 2026',
    reviewer: 'Pemeriksa',
    superior: 'Mengetahui',
    role: 'Jabatan',
    name: 'Nama',
    staffNumber: 'NIP',
  },
  verification: {
    title: 'Lembar verifikasi',
    intro:
      'Hasil dan catatan di bawah disusun dari temuan dan boleh diubah. Hasil dan catatan disimpan selama buku kerja ini terbuka; kop dan penanda tangan disimpan di peramban ini.',
    drafting: 'Menyusun catatan dari temuan …',
    agency: 'Perangkat daerah',
    year: 'Tahun rencana',
    yearWrong: 'Tulis tahun dengan empat angka, misalnya 2026.',
    judgement: (kind) => `Hasil ${kind}`,
    notes: (kind) => `Catatan ${kind}`,
    notesHint: 'Satu catatan per baris.',
    redraft: 'Susun ulang',
    redraftHint: 'Kembali ke hasil dan catatan dari temuan untuk tabel ini',
    save: 'Simpan .xlsx',
    print: 'Cetak',
    close: 'Tutup',
  },
};
