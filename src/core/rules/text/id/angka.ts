import { figure, percent } from '../../support/money';

interface Broken {
  readonly stated: string;
  readonly meant: number | null;
  readonly persen: boolean;
}
interface Ambiguous {
  readonly stated: string;
  readonly readings: readonly [number, number];
  readonly chosen: number | null;
}
interface Block {
  readonly stated: string;
  readonly count: number;
}

function meantOf({ meant, persen }: Broken): string {
  return meant === null ? '' : persen ? percent(meant) : figure(meant);
}

export const angka = {
  'angka-rusak': {
    title: 'Angka rusak',
    why: 'Angka yang terpecah spasi atau diawali tanda lain dibaca Excel sebagai teks, sehingga tidak ikut dijumlah dan rasionya tidak dapat dihitung.',
    example: '«36 0» di kolom realisasi: yang dimaksud 360.',
    sel: (f: Broken) =>
      f.meant === null
        ? `Tertulis «${f.stated}», yang bukan angka utuh; angka yang dimaksud tidak dapat dipastikan.`
        : `Tertulis «${f.stated}», yang bukan angka utuh; barangkali yang dimaksud ${meantOf(f)}.`,
    nomor: (f: { stated: string; meant: number }) =>
      `Nomor tertulis «${f.stated}», terpecah spasi; menurut urutannya yang dimaksud ${String(f.meant)}.`,
    perbaiki: (f: { value: string }) => `Tulis ${f.value}`,
  },
  'angka-ambigu': {
    title: 'Angka dapat dibaca dua cara',
    why: 'Titik adalah pemisah ribuan dan koma pemisah desimal. Satu koma di depan tiga angka dapat berarti keduanya, dan selisihnya seribu kali.',
    example: '«1,253» orang: 1.253 orang atau 1,253?',
    sel: (f: Ambiguous) =>
      `Tertulis «${f.stated}», yang dapat dibaca ${figure(f.readings[0])} atau ${figure(f.readings[1])}; tidak ada angka lain di baris ini yang memastikan.`,
    rasio: (f: Ambiguous) =>
      `Tertulis «${f.stated}», yang dapat dibaca ${figure(f.readings[0])} atau ${figure(f.readings[1])}; rasio di baris ini hanya cocok dengan ${figure(f.chosen ?? 0)}.`,
    sebelah: (f: Ambiguous) =>
      `Tertulis «${f.stated}», yang dapat dibaca ${figure(f.readings[0])} atau ${figure(f.readings[1])}; angka lain di baris ini lebih dekat dengan ${figure(f.chosen ?? 0)}.`,
    banyak: (f: Block) =>
      `${figure(f.count)} angka di kolom ini dapat dibaca dua cara, yang pertama «${f.stated}»: koma sebagai desimal atau sebagai ribuan.`,
    perbaiki: (f: { value: string }) => `Tulis ${f.value}`,
  },
  'angka-teks': {
    title: 'Angka tersimpan sebagai teks',
    why: 'Excel melewati teks saat menjumlah: rumus SUM atas kolom ini menghasilkan angka yang terlalu kecil tanpa peringatan.',
    example:
      '«Rp 1.200.000.000» sebagai teks; sebagai angka 1200000000 dengan format #,##0 tampak hampir sama dan dapat dijumlah.',
    kolom: (f: Block) =>
      f.count === 1
        ? `«${f.stated}» tersimpan sebagai teks, sehingga tidak dapat dijumlah Excel.`
        : `${figure(f.count)} angka di kolom ini tersimpan sebagai teks (yang pertama «${f.stated}»), sehingga tidak dapat dijumlah Excel.`,
    perbaiki: (f: { count: number }) => `Jadikan ${figure(f.count)} sel angka`,
  },
  'sel-galat': {
    title: 'Sel berisi galat',
    why: 'Galat rumus menular: setiap jumlah yang memakai sel itu ikut galat, dan cetakannya tidak memuat angka.',
    example: '«#REF!» pada pagu program setelah baris yang dirujuk rumusnya dihapus.',
    sel: (f: { error: string; formula: string | null }) =>
      f.formula === null
        ? `Sel ini berisi galat ${f.error}, bukan nilai.`
        : `Rumus =${f.formula} menghasilkan galat ${f.error}, bukan nilai.`,
    blok: (f: { error: string; count: number }) =>
      `${figure(f.count)} sel berturut-turut di kolom ini berisi galat ${f.error}, bukan nilai.`,
    pagar: (f: { count: number }) =>
      f.count === 1
        ? 'Sel ini berisi tanda pagar (#####), sisa angka yang tidak muat saat dicetak; angkanya sendiri tidak ada.'
        : `${figure(f.count)} sel berturut-turut berisi tanda pagar (#####), sisa angka yang tidak muat saat dicetak; angkanya sendiri tidak ada.`,
  },
  'isian-contoh': {
    title: 'Isian contoh tertinggal',
    why: 'Contoh isian dari templat menandai sel yang belum diisi; di dokumen jadi ia terbaca sebagai isi.',
    example: '«(diisi)» di kolom lokasi, «[nama perangkat daerah]» di judul.',
    sel: (f: Block) =>
      f.count === 1
        ? `Sel ini masih berisi contoh isian «${f.stated}».`
        : `${figure(f.count)} sel di kolom ini masih berisi contoh isian «${f.stated}».`,
    judul: (f: { stated: string }) => `Judul masih memuat bagian yang belum diisi: «${f.stated}».`,
  },
};
