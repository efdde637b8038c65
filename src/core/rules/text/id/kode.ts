import type { KodeGandaFigures } from '../../kode/kode-ganda';
import type { KodeIndukFigures } from '../../kode/kode-induk';
import type { KodeKosongFigures } from '../../kode/kode-kosong';
import type { KodeRusakFigures } from '../../kode/kode-rusak';
import type { KodeUrutFigures } from '../../kode/kode-urut';

const sebab = {
  terpecah: 'terpecah spasi',
  pemisah: 'memakai pemisah selain titik',
  ribuan: 'terbaca sebagai angka dengan titik ribuan',
  awalan: 'diawali tanda yang bukan bagian kode',
  huruf: 'memuat huruf di tempat angka',
  segmen: 'tidak sesuai panjang bagian kode resmi',
} as const;

const usul = (kode: string | null): string =>
  kode === null ? '' : ` Menurut baris di sekitarnya, kodenya ${kode}.`;

export const kode = {
  'kode-rusak': {
    title: 'Kode tertulis rusak',
    why: 'Kode dipakai untuk mencocokkan baris antar tabel dan ke RKA; kode yang terpecah tidak ditemukan lagi.',
    example: '«110600.1106 01.01» mestinya «110600.110601.01».',
    message: (f: KodeRusakFigures): string => `Kode «${f.stated}» ${sebab[f.broken]}; mestinya ${f.clean}.`,
    kebiasaan: (f: KodeRusakFigures): string =>
      `${String(f.count)} kode di kolom ini ${sebab[f.broken]}, misalnya «${f.stated}» yang mestinya ${f.clean}.`,
    takTerbaca: (f: KodeRusakFigures): string => `Kode «${f.stated}» tidak terbaca sebagai kode.`,
    pengganti: (f: KodeRusakFigures): string =>
      f.count === 1
        ? `Kode «${f.stated}» masih memuat tanda X; ganti dengan kode bidang urusan perangkat daerah.`
        : `${String(f.count)} kode masih memuat tanda X, mulai dari «${f.stated}»; ganti dengan kode bidang urusan perangkat daerah.`,
  },
  'kode-kosong': {
    title: 'Kode kosong',
    why: 'Setiap program, kegiatan dan sub kegiatan ditulis dengan kodenya (Permendagri 90/2019), supaya dapat dicocokkan dengan Renstra, RKPD dan RKA.',
    example: 'Di antara …27.001 dan …27.003 ada kegiatan tanpa kode; kodenya …27.002.',
    message: (f: KodeKosongFigures): string => `Kode ${f.first.id} kosong.${usul(f.proposed)}`,
    deret: (f: KodeKosongFigures): string =>
      `${String(f.count)} baris berurutan tanpa kode, mulai ${f.first.id}.`,
    tingkat: (f: KodeKosongFigures): string =>
      `Tidak satu pun dari ${String(f.count)} baris ${f.level.id} berkode, mulai ${f.first.id}, padahal baris lain berkode.`,
    kolom: (f: KodeKosongFigures): string =>
      f.numbers
        ? `Kolom kode hanya berisi nomor urut; ${String(f.count)} baris program, kegiatan dan sub kegiatan tidak berkode.`
        : `Kolom kode kosong pada ${String(f.count)} baris program, kegiatan dan sub kegiatan.`,
  },
  'kode-induk': {
    title: 'Kode di luar induknya',
    why: 'Kode kegiatan diawali kode programnya, kode sub kegiatan diawali kode kegiatannya; bila tidak, anggarannya terhitung pada induk yang lain (Permendagri 90/2019).',
    example: 'Sub kegiatan 1.06.05.2.01.03 tertulis di bawah kegiatan 1.06.04.2.01.',
    anak: (f: KodeIndukFigures): string =>
      f.count === 1
        ? `Kode ${f.level.id} ${f.kode}${f.nama} tidak berada di bawah ${f.parentLevel.id} ${f.parent}; kodenya menunjuk ke ${f.prefix}.`
        : `${String(f.count)} ${f.level.id} mulai ${f.kode}${f.nama} tidak berada di bawah ${f.parentLevel.id} ${f.parent}; kodenya menunjuk ke ${f.prefix}.`,
    induk: (f: KodeIndukFigures): string =>
      f.count === 1
        ? `Kode ${f.parentLevel.id} ${f.kode}${f.nama} tidak sesuai dengan kode di atas dan di bawahnya; ${f.level.id} di bawahnya berawalan ${f.prefix}.`
        : `Kode ${f.parentLevel.id} ${f.kode}${f.nama} tidak sesuai dengan ${String(f.count)} ${f.level.id} di bawahnya, yang semuanya berawalan ${f.prefix}.`,
    tanpaBaris: (f: KodeIndukFigures): string =>
      `${String(f.count)} ${f.level.id} mulai ${f.kode}${f.nama} menunjuk ke ${f.prefix}, tetapi baris ${f.prefix} tidak ada; sekarang terbaca di bawah ${f.parentLevel.id} ${f.parent}.`,
  },
  'kode-ganda': {
    title: 'Kode ganda',
    why: 'Satu kode milik satu program, kegiatan atau sub kegiatan; kode yang sama pada dua baris membuat pagunya tertukar atau terjumlah dua kali.',
    example:
      'Kegiatan pertama berkode sama dengan programnya, sedangkan saudaranya …26.002 dan …26.003; mestinya …26.001.',
    message: (f: KodeGandaFigures): string =>
      `Kode ${f.kode} pada «${f.nama}» sudah dipakai «${f.other}» (${f.otherCell}).${usul(f.proposed)}`,
    induk: (f: KodeGandaFigures): string =>
      `Kode ${f.kode} pada «${f.nama}» sama dengan kode induknya «${f.other}» (${f.otherCell}).${usul(f.proposed)}`,
    kelompok: (f: KodeGandaFigures): string =>
      `Kode ${f.kode} «${f.nama}» muncul dua kali dengan rincian berbeda (juga di ${f.otherCell}); bila barisnya memang satu, gabungkan.`,
  },
  'kode-urut': {
    title: 'Urutan kode',
    why: 'Baris yang urut menurut kode lebih mudah dicocokkan dengan RKPD dan RKA.',
    example: '1.06.04.2.02.07 tertulis sesudah 1.06.04.2.02.08.',
    message: (f: KodeUrutFigures): string => `Kode ${f.kode}${f.nama} ditempatkan sesudah ${f.before}.`,
  },
};
