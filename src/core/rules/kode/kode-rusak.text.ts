import type { Bilingual } from '../../language/language';
import type { Kode } from '../../read/kode';
import type { RuleText } from '../rule';

export interface KodeRusakFigures {
  readonly row: Bilingual;
  readonly stated: string;
  readonly clean: string;
  readonly broken: NonNullable<Kode['broken']>;
  readonly count: number;
}

interface KodeRusakMessages {
  readonly message: KodeRusakFigures;
  readonly kebiasaan: KodeRusakFigures;
  readonly takTerbaca: KodeRusakFigures;
  readonly pengganti: KodeRusakFigures;
}

const sebab = {
  terpecah: 'terpecah spasi',
  pemisah: 'memakai pemisah selain titik',
  ribuan: 'terbaca sebagai angka dengan titik ribuan',
  awalan: 'diawali tanda yang bukan bagian kode',
  huruf: 'memuat huruf di tempat angka',
  segmen: 'tidak sesuai panjang bagian kode resmi',
} as const;

const causes = {
  terpecah: 'is torn by a space',
  pemisah: 'uses another separator than the dot',
  ribuan: 'was read as a number with thousands separators',
  awalan: 'begins with a sign that is no part of it',
  huruf: 'has a letter in place of a digit',
  segmen: 'has parts of other lengths than the official code',
} as const;

export const kodeRusakText: RuleText<KodeRusakMessages> = {
  id: {
    title: 'Kode tertulis rusak',
    why: 'Kode dipakai untuk mencocokkan baris antar tabel dan ke RKA; kode yang terpecah tidak ditemukan lagi.',
    example: '«110600.1106 01.01» mestinya «110600.110601.01».',
    messages: {
      message: (f) => `Kode «${f.stated}» ${sebab[f.broken]}; mestinya ${f.clean}.`,
      kebiasaan: (f) =>
        `${String(f.count)} kode di kolom ini ${sebab[f.broken]}, misalnya «${f.stated}» yang mestinya ${f.clean}.`,
      takTerbaca: (f) => `Kode «${f.stated}» tidak terbaca sebagai kode.`,
      pengganti: (f) =>
        f.count === 1
          ? `Kode «${f.stated}» masih memuat tanda X; ganti dengan kode bidang urusan perangkat daerah.`
          : `${String(f.count)} kode masih memuat tanda X, mulai dari «${f.stated}»; ganti dengan kode bidang urusan perangkat daerah.`,
    },
  },
  en: {
    title: 'Broken code',
    why: 'Codes match rows between tables and into the RKA; a broken one is not found again.',
    example: '«110600.1106 01.01» should be «110600.110601.01».',
    messages: {
      message: (f) => `The code «${f.stated}» ${causes[f.broken]}; it should be ${f.clean}.`,
      kebiasaan: (f) =>
        `Each of ${String(f.count)} codes in this column ${causes[f.broken]}, such as «${f.stated}», which should be ${f.clean}.`,
      takTerbaca: (f) => `«${f.stated}» cannot be read as a code.`,
      pengganti: (f) =>
        f.count === 1
          ? `The code «${f.stated}» still holds an X; put the code of the agency's bidang urusan in its place.`
          : `${String(f.count)} codes still hold an X, beginning with «${f.stated}»; put the code of the agency's bidang urusan in its place.`,
    },
  },
};
