import type { Standing } from '../../rounds/second-round';

/** What a reviewer says of one table. */
export type Judgement = 'sesuai' | 'perlu-perbaikan' | 'tidak-ditemukan' | 'belum-diperiksa';

/** Every word that the page, the verification sheet and the annotated copy have of their own, in one language. */
export interface ReportText {
  readonly locale: string;
  readonly report: string;
  readonly checkedOn: (date: string) => string;
  readonly agency: string;
  readonly file: string;
  readonly year: string;
  readonly range: string;
  readonly sheet: string;
  readonly cell: string;
  readonly table: string;
  readonly tables: string;
  readonly severity: string;
  readonly total: string;
  readonly finding: string;
  readonly stated: string;
  readonly computed: string;
  readonly difference: string;
  readonly findings: string;
  readonly more: (count: string) => string;
  readonly why: string;
  readonly example: string;
  readonly fix: string;
  readonly checked: string;
  readonly checkedText: (rows: string, cells: string, rules: string) => string;
  readonly sureness: string;
  readonly officialList: string;
  readonly totals: string;
  readonly column: string;
  readonly statedTotal: string;
  readonly computedTotal: string;
  readonly same: string;
  readonly noStatedTotal: string;
  readonly paguChart: (column: string) => string;
  readonly otherPrograms: (count: string) => string;
  readonly findingsChart: string;
  readonly noFindings: string;
  readonly otherFindings: string;
  readonly notChecked: string;
  readonly notRun: (count: string) => string;
  readonly accepted: (count: string) => string;
  readonly acceptedBy: (person: string) => string;
  readonly silenced: (count: string) => string;
  readonly unread: string;
  readonly matrix: string;
  readonly matrixHint: string;
  readonly state: string;
  readonly notFound: string;
  readonly clean: string;
  readonly others: string;
  readonly rules: string;
  readonly contents: string;
  readonly footer: string;
  /** What papers have in common that a person signs. */
  readonly paper: {
    readonly title: string;
    readonly region: string;
    readonly readiness: string;
    readonly first: string;
    readonly firstRest: (count: string) => string;
    readonly nothingToMend: string;
    readonly left: string;
    readonly annex: string;
    readonly annexOf: (agency: string) => string;
    readonly number: string;
    readonly reviewer: string;
    readonly superior: string;
    readonly staffNumber: string;
  };
  /** The second round: what became of what was found in the first. */
  readonly round: {
    readonly title: string;
    readonly against: (file: string) => string;
    readonly fixed: string;
    readonly standing: Readonly<Record<Standing, string>>;
    readonly counts: (fixed: string, still: string, fresh: string) => string;
    readonly mended: (count: string) => string;
  };
  /** The letter that hands the findings back. */
  readonly letter: {
    readonly number: string;
    readonly annex: string;
    readonly annexText: string;
    readonly subject: string;
    readonly subjectText: (year: string) => string;
    readonly to: string;
    readonly at: string;
    readonly opening: (agency: string, file: string, checkedAt: string) => string;
    readonly readiness: (level: string) => string;
    readonly ask: string;
    readonly nothingToAsk: string;
    readonly firstPoints: string;
    readonly closing: string;
  };
  readonly verification: {
    readonly title: string;
    readonly intro: string;
    readonly table: string;
    readonly judgement: string;
    readonly notes: string;
    readonly judgements: Readonly<Record<Judgement, string>>;
    readonly noTable: string;
    readonly notRead: string;
    readonly priority: string;
    readonly grade: Readonly<Record<'galat' | 'peringatan' | 'catatan', string>>;
    readonly one: (cell: string, message: string) => string;
    readonly several: (title: string, count: string, cells: string, cell: string, message: string) => string;
    readonly andMore: (count: string) => string;
    readonly moreRules: (count: string) => string;
    readonly notRun: (reasons: string) => string;
    readonly recap: string;
    readonly sheetName: string;
    readonly page: string;
  };
  readonly annotated: {
    readonly sheet: string;
    readonly intro: string;
    readonly block: (range: string) => string;
    readonly more: (count: string) => string;
    readonly elsewhere: string;
    /** Why a finding has no comment at its cell. */
    readonly thread: string;
    readonly legend: Readonly<Record<'galat' | 'peringatan' | 'catatan', string>>;
  };
}

export const id: ReportText = {
  locale: 'id-ID',
  report: 'Laporan pemeriksaan Renja',
  checkedOn: (date) => `Diperiksa ${date}`,
  agency: 'Perangkat daerah',
  file: 'Berkas',
  year: 'Tahun',
  range: 'Rentang',
  sheet: 'Lembar',
  cell: 'Sel',
  table: 'Tabel',
  tables: 'Tabel',
  severity: 'Tingkat',
  total: 'Jumlah',
  finding: 'Temuan',
  stated: 'Tertulis',
  computed: 'Hitungan',
  difference: 'Selisih',
  findings: 'Temuan',
  more: (count) => `${count} temuan lagi`,
  why: 'mengapa',
  example: 'Contoh',
  fix: 'Perbaikan',
  checked: 'Diperiksa',
  checkedText: (rows, cells, rules) => `${rows}; ${cells} sel berisi; ${rules} aturan dijalankan`,
  sureness: 'Keyakinan mengenali',
  officialList: 'Daftar kode',
  totals: 'Jumlah tertulis dan hitungan',
  column: 'Kolom',
  statedTotal: 'Tertulis (Rp)',
  computedTotal: 'Hitungan (Rp)',
  same: 'sama',
  noStatedTotal: 'tidak tertulis',
  paguChart: (column) => `${column} menurut program (Rp)`,
  otherPrograms: (count) => `${count} program lain`,
  findingsChart: 'Temuan menurut aturan',
  noFindings: 'Tidak ada temuan.',
  otherFindings: 'Temuan tentang buku kerja',
  notChecked: 'Yang tidak diperiksa atau tidak diperlihatkan',
  notRun: (count) => `${count} aturan tidak dijalankan`,
  accepted: (count) => `${count} temuan diterima dengan alasan`,
  acceptedBy: (person) => `oleh ${person}`,
  silenced: (count) => `${count} temuan tidak diperlihatkan karena pengaturan`,
  unread: 'Berkas tidak terbaca',
  matrix: 'Semua berkas',
  matrixHint:
    'Setiap sel menyebut jumlah galat (●) dan peringatan (▲) pada tabel itu; ✓ berarti sudah dilihat dan tanpa keduanya, ? berarti pembacaannya diragukan, ◇ berarti ada yang belum dikenali, – berarti tabelnya tidak ada.',
  state: 'Keadaan',
  notFound: 'tidak ditemukan',
  clean: 'tanpa galat dan peringatan',
  others: 'Lainnya',
  rules: 'Penjelasan aturan',
  contents: 'Isi',
  footer: 'Dibuat oleh Periksa Renja. Tidak ada isi berkas yang dikirim ke mana pun.',
  paper: {
    title: 'Hasil pemeriksaan Rencana Kerja Perangkat Daerah',
    region: 'Daerah',
    readiness: 'Kesiapan',
    first: 'Yang dibetulkan lebih dahulu',
    firstRest: (count) => `${count} hal lain ada di lampiran.`,
    nothingToMend: 'Tidak ada yang harus dibetulkan.',
    left: 'Yang belum diperiksa',
    annex: 'Lampiran: semua temuan',
    annexOf: (agency) => `Lampiran: ${agency}`,
    number: 'Nomor',
    reviewer: 'Pemeriksa',
    superior: 'Mengetahui',
    staffNumber: 'NIP',
  },
  round: {
    title: 'Putaran kedua',
    against: (file) => `dibandingkan dengan ${file}`,
    fixed: 'sudah dibetulkan',
    standing: { masih: 'masih', baru: 'baru' },
    counts: (fixed, still, fresh) => `${fixed} sudah dibetulkan, ${still} masih, ${fresh} baru`,
    mended: (count) => `Sudah dibetulkan sejak putaran lalu (${count})`,
  },
  letter: {
    number: 'Nomor',
    annex: 'Lampiran',
    annexText: 'satu berkas',
    subject: 'Hal',
    subjectText: (year) => `Hasil pemeriksaan tabel Renja${year === '' ? '' : ` Tahun ${year}`}`,
    to: 'Yth. Kepala',
    at: 'di tempat',
    opening: (agency, file, checkedAt) =>
      `Tabel Rencana Kerja ${agency} dalam berkas «${file}» telah diperiksa${checkedAt === '' ? '' : ` pada ${checkedAt}`} dengan hasil sebagai berikut.`,
    readiness: (level) => `Tingkat kesiapan: ${level}.`,
    ask: 'Mohon tabel tersebut dibetulkan sesuai catatan di bawah dan di lampiran, lalu disampaikan kembali.',
    nothingToAsk: 'Tabel tersebut tidak perlu dibetulkan.',
    firstPoints: 'Yang dibetulkan lebih dahulu:',
    closing: 'Atas perhatian dan kerja samanya kami ucapkan terima kasih.',
  },
  verification: {
    title: 'Lembar verifikasi Rencana Kerja Perangkat Daerah',
    intro: 'Catatan disusun dari hasil pemeriksaan dan dapat diubah. Pilih satu hasil untuk setiap tabel.',
    table: 'Tabel',
    judgement: 'Hasil',
    notes: 'Catatan',
    judgements: {
      sesuai: 'sesuai',
      'perlu-perbaikan': 'perlu perbaikan',
      'tidak-ditemukan': 'tidak ditemukan',
      'belum-diperiksa': 'belum diperiksa',
    },
    noTable: 'Tabel ini tidak ditemukan di berkas. Mohon dilengkapi, atau dijelaskan bila memang tidak ada.',
    notRead:
      'Berkas ini memuat bagian yang belum dikenali, jadi tabel ini belum diperiksa. Periksa sendiri, atau tetapkan tabelnya.',
    priority: 'Tingkat',
    grade: {
      galat: 'Harus dibetulkan',
      peringatan: 'Sebaiknya dibetulkan',
      catatan: 'Untuk diketahui',
    },
    one: (cell, message) => `${cell}: ${message}`,
    several: (title, count, cells, cell, message) =>
      `${title}, ${count} temuan (${cells}). Misalnya ${cell}: ${message}`,
    andMore: (count) => `dan ${count} lainnya`,
    moreRules: (count) => `${count} hal lain terdapat di laporan.`,
    notRun: (reasons) => `Tidak dapat diperiksa: ${reasons}`,
    recap: 'Rekapitulasi',
    sheetName: 'Verifikasi',
    page: 'Halaman &P dari &N',
  },
  annotated: {
    sheet: 'Periksa Renja',
    intro:
      'Sel yang ditandai memuat komentar «Periksa Renja». Selain tanda, komentar, dan lembar ini tidak ada yang diubah.',
    block: (range) => `Berlaku untuk ${range}.`,
    more: (count) => `… dan ${count} temuan lagi; semuanya ditandai di selnya.`,
    elsewhere: 'Lihat lembar «Periksa Renja» untuk semua temuan.',
    thread:
      'Di sel ini ada percakapan (komentar berutas), jadi temuannya ditandai dan dimuat di sini, tetapi tidak ditulis sebagai komentar.',
    legend: {
      galat: 'galat: harus dibetulkan',
      peringatan: 'peringatan: sebaiknya dibetulkan',
      catatan: 'catatan: perlu diketahui',
    },
  },
};
