import type { Level } from '../../../layouts/layout';
import type { TableRow } from '../../../read/read-table';
import { figure, rupiah } from '../../support/money';
import { levelName } from '../../support/row-label';
import { rowNoun } from '../../support/row-noun';
import { listed } from '../../support/rule-text';

const lagi = (rest: number): string => `${String(rest)} lainnya`;
const PERMENDAGRI = 'lampiran Permendagri 86/2017';

/** A column number as printed and as it should be. */
interface Numbered {
  readonly column: string;
  readonly stated: string;
  readonly expected: string;
}
interface YearSaid {
  readonly heading: string;
  readonly stated: number;
  readonly expected: number;
}

export const bentuk = {
  'kolom-hilang': {
    title: 'Kolom tidak ada',
    why: `Tabel yang kolomnya tidak lengkap bukan lagi bentuk resmi dan dikembalikan saat verifikasi (${PERMENDAGRI}).`,
    example: 'T-C.33 tanpa kolom «Catatan Penting».',
    message: (f: { names: readonly string[]; kind: string }) =>
      `Kolom ${listed(
        f.names.map((name) => `«${name}»`),
        'dan',
        lagi,
      )} tidak ditemukan, padahal ada pada bentuk ${f.kind}.`,
  },
  'judul-kolom': {
    title: 'Judul kolom lain dari bentuknya',
    why: 'Judul kolom yang salah ketik atau tanpa tahun membuat isinya dapat ditafsirkan lain.',
    example: '«Capaian Analisis» untuk «Catatan Analisis»; «Perkiraan Maju» tanpa angka tahun.',
    tahun: (f: { headings: readonly string[] }) =>
      `Judul ${listed(
        f.headings.map((heading) => `«${heading}»`),
        'dan',
        lagi,
      )} tidak menyebut angka tahunnya.`,
    ejaan: (f: { stated: string; word: string; right: string }) =>
      `Judul «${f.stated}»: «${f.word}» mestinya «${f.right}».`,
    spasi: (f: { stated: string; right: string }) =>
      `Judul «${f.stated}» terpecah spasi; mestinya «${f.right}».`,
    ulang: (f: { stated: string; word: string }) => `Judul «${f.stated}» memuat kata «${f.word}» dua kali.`,
    kembar: (f: { stated: string; right: string }) =>
      `Dua kolom berjudul sama, «${f.stated}»; pada bentuk resminya yang pertama «${f.right}».`,
    lain: (f: { stated: string; right: string }) =>
      `Judul kolom tertulis «${f.stated}», pada bentuk resminya «${f.right}».`,
    perbaiki: (f: { right: string }) => `Tulis «${f.right}»`,
  },
  'nomor-kolom': {
    title: 'Baris nomor kolom',
    why: `Baris nomor di bawah judul adalah bagian dari bentuk; rumus seperti 8=(7/6) merujuk kepadanya (${PERMENDAGRI}).`,
    example: '«(2)» tercetak di kolom ketujuh; mestinya «(7)».',
    salah: (f: { columns: readonly Numbered[] }) =>
      `Nomor kolom tidak sesuai bentuknya: ${listed(
        f.columns.map(
          ({ column, stated, expected }) =>
            `kolom ${column} ${stated === '' ? 'tanpa nomor' : `tertulis «${stated}»`}, mestinya ${expected}`,
        ),
        'dan',
        lagi,
      )}.`,
    kurang: (f: { found: number; of: number }) =>
      `Baris nomor kolom hanya memuat ${figure(f.found)} dari ${figure(f.of)} nomor.`,
    rumus: (f: { stated: string; expected: string }) =>
      `Rumus kolom tertulis «${f.stated}», mestinya ${f.expected}.`,
    tidakAda: (f: { kind: string }) =>
      `Tabel ini tidak memuat baris nomor kolom yang pada bentuk ${f.kind} berdiri di bawah judul kolom.`,
    urutan: (f: { names: readonly string[] }) =>
      `Urutan kolom lain dari bentuk resminya: ${listed(
        f.names.map((name) => `«${name}»`),
        'dan',
        lagi,
      )} bertukar tempat.`,
    perbaiki: (f: { value: string }) => `Tulis ${f.value}`,
  },
  'nomor-urut': {
    title: 'Nomor urut',
    why: 'Nomor urut dipakai untuk menunjuk baris dalam berita acara; nomor ganda atau meloncat menunjuk baris yang salah.',
    example: 'Program kesebelas bernomor 1 di antara 10 dan 12.',
    kosong: (f: { count: number }) =>
      `Kolom nomor kosong pada seluruh ${figure(f.count)} baris, padahal bentuk tabel ini memuatnya.`,
    hilang: (f: { count: number; row: TableRow }) =>
      f.count === 1
        ? `Nomor urut ${rowNoun(f.row, 'id')} kosong, sedangkan baris lain yang setingkat bernomor.`
        : `Nomor urut ${figure(f.count)} baris kosong, sedangkan baris lain yang setingkat bernomor; yang pertama ${rowNoun(f.row, 'id')}.`,
    salah: (f: { stated: string; before: string; expected: string }) =>
      `Nomor urut tertulis «${f.stated}» sesudah «${f.before}»; mestinya ${f.expected}.`,
    liar: (f: { stated: string; row: TableRow; level: Level }) =>
      `Nomor «${f.stated}» berdiri pada ${f.row.nama === '' ? 'baris lanjutan' : rowNoun(f.row, 'id')}, sedangkan di tabel ini yang bernomor adalah ${levelName(f.level, 'id')}.`,
    pagar: (f: { stated: string; count: number }) =>
      f.count === 1
        ? `Nomor urut tertulis «${f.stated}», bukan angka.`
        : `Nomor urut pada ${figure(f.count)} baris tertulis «${f.stated}», bukan angka.`,
    perbaiki: (f: { value: string }) => `Tulis ${f.value}`,
  },
  'baris-ganda': {
    title: 'Baris ganda',
    why: 'Baris yang tertulis dua kali terhitung dua kali dalam jumlah pagu.',
    example: 'Sub kegiatan yang sama dengan pagu yang sama di baris 17 dan 18.',
    message: (f: { row: TableRow; first: number }) =>
      `Baris ${String(f.row.row + 1)} (${f.row.nama === '' ? 'indikator' : rowNoun(f.row, 'id')}) sama seluruhnya dengan baris ${String(f.first)}.`,
  },
  'satuan-judul': {
    title: 'Satuan di judul tidak sesuai isinya',
    why: 'Angka yang dibaca dalam ribuan padahal rupiah penuh menjadi seribu kali lipat.',
    example: '«Pagu Indikatif (Rp 000)» di atas Rp 1.200.000.000.',
    kelebihan: (f: { heading: string; unit: string; sample: number }) =>
      `Judul «${f.heading}» menyebut ${f.unit} rupiah, padahal angkanya rupiah penuh, misalnya ${rupiah(f.sample)}.`,
    kekurangan: (f: { heading: string; sample: number }) =>
      `Angka di bawah «${f.heading}» tampak dalam ribuan (misalnya ${figure(f.sample)}), padahal judulnya menyebut rupiah penuh.`,
    ribu: (): string => 'ribuan',
    juta: (): string => 'jutaan',
    perbaiki: (f: { right: string }) => `Tulis «${f.right}»`,
  },
  'tahun-judul': {
    title: 'Tahun yang bertentangan',
    why: 'Tahun di judul menentukan tahun anggaran yang dibaca; prakiraan maju selalu tahun n+1.',
    example: 'Judul tabel «Tahun 2019» dengan kolom pagu «Renja 2018».',
    satu: (f: YearSaid) =>
      `«${f.heading}» menyebut ${String(f.stated)}, sedangkan menurut judul dan kolom lain mestinya ${String(f.expected)}.`,
    banyak: (f: YearSaid & { count: number }) =>
      `${figure(f.count)} judul kolom menyebut tahun yang tidak sesuai dengan yang lain; yang pertama «${f.heading}» menyebut ${String(f.stated)}, mestinya ${String(f.expected)}.`,
    judul: (f: { stated: number; expected: number }) =>
      `Judul tabel menyebut tahun ${String(f.stated)}, sedangkan judul kolomnya menunjuk tahun ${String(f.expected)}.`,
    deret: (f: { stated: number; before: number; expected: number }) =>
      `Tahun ${String(f.stated)} tercetak sesudah ${String(f.before)}; urutannya mestinya ${String(f.expected)}.`,
    proyeksi: (f: { stated: string; last: number }) =>
      `Proyeksi berjudul tahun ${f.stated}, padahal realisasinya sudah sampai ${String(f.last)}; proyeksi mestinya untuk tahun sesudahnya.`,
  },
  'judul-tanpa-pd': {
    title: 'Judul tanpa perangkat daerah',
    why: 'Tabel yang lepas dari dokumennya tidak lagi diketahui milik siapa.',
    example: '«Review terhadap Rancangan Awal RKPD Tahun 2022, Kota Probolinggo» tanpa nama dinas.',
    tanpa: () => 'Judul tabel tidak menyebut nama perangkat daerah.',
    tidakAda: (f: { kind: string }) =>
      `Tabel ini tidak berjudul; bentuk ${f.kind} memuat nama tabel, perangkat daerah dan tahunnya.`,
    lain: (f: { stated: string; others: string }) =>
      `Judul tabel menyebut «${f.stated}», sedangkan tabel lain di buku kerja ini menyebut «${f.others}».`,
  },
  'tabel-wajib': {
    title: 'Tabel wajib tidak ada',
    why: 'Renja memuat kelima tabel T-C.29 sampai T-C.33 (Permendagri 86/2017); yang tidak ada perlu dijelaskan.',
    example: 'Buku kerja dengan T-C.29, T-C.31 dan T-C.33 tanpa T-C.30 dan T-C.32.',
    message: (f: { missing: readonly string[] }) =>
      `Buku kerja ini tidak memuat ${listed(f.missing, 'dan', lagi, 6)}; bila tabelnya di berkas lain, abaikan catatan ini.`,
  },
};
