import type { Bilingual } from '../../language/language';
import type { RuleText } from '../rule';

export interface KodeIndukFigures {
  /** "kegiatan", "sub kegiatan". */
  readonly level: Bilingual;
  readonly kode: string;
  /** " «Pendataan»", or "" where the row has no name. */
  readonly nama: string;
  /** Of the rows in question; 1 where it is one. */
  readonly count: number;
  /** The code they should stand under, or (where the parent is wrong) the one the children share. */
  readonly parent: string;
  readonly parentLevel: Bilingual;
  /** The parent that the codes of the rows name. */
  readonly prefix: string;
  /** Cell of another row with the same code. */
  readonly twin: string | null;
}

const kembar = ({ twin }: KodeIndukFigures): string =>
  twin === null ? '' : ` Kode yang sama juga dipakai di ${twin}.`;
const twice = ({ twin }: KodeIndukFigures): string =>
  twin === null ? '' : ` The same code is also used in ${twin}.`;

interface KodeIndukMessages {
  readonly anak: KodeIndukFigures;
  readonly induk: KodeIndukFigures;
  readonly tanpaBaris: KodeIndukFigures;
}

export const kodeIndukText: RuleText<KodeIndukMessages> = {
  id: {
    title: 'Kode di luar induknya',
    why: 'Kode kegiatan diawali kode programnya, kode sub kegiatan diawali kode kegiatannya; bila tidak, anggarannya terhitung pada induk yang lain (Permendagri 90/2019).',
    example: 'Sub kegiatan 1.06.05.2.01.03 tertulis di bawah kegiatan 1.06.04.2.01.',
    messages: {
      anak: (f) =>
        f.count === 1
          ? `Kode ${f.level.id} ${f.kode}${f.nama} tidak berada di bawah ${f.parentLevel.id} ${f.parent}; kodenya menunjuk ke ${f.prefix}.${kembar(f)}`
          : `${String(f.count)} ${f.level.id} mulai ${f.kode}${f.nama} tidak berada di bawah ${f.parentLevel.id} ${f.parent}; kodenya menunjuk ke ${f.prefix}.${kembar(f)}`,
      induk: (f) =>
        f.count === 1
          ? `Kode ${f.parentLevel.id} ${f.kode}${f.nama} tidak sesuai dengan kode di atas dan di bawahnya; ${f.level.id} di bawahnya berawalan ${f.prefix}.${kembar(f)}`
          : `Kode ${f.parentLevel.id} ${f.kode}${f.nama} tidak sesuai dengan ${String(f.count)} ${f.level.id} di bawahnya, yang semuanya berawalan ${f.prefix}.${kembar(f)}`,
      tanpaBaris: (f) =>
        `${String(f.count)} ${f.level.id} mulai ${f.kode}${f.nama} menunjuk ke ${f.prefix}, tetapi baris ${f.prefix} tidak ada; sekarang terbaca di bawah ${f.parentLevel.id} ${f.parent}.`,
    },
  },
  en: {
    title: 'Code outside its parent',
    why: "A kegiatan's code begins with its program's, a sub kegiatan's with its kegiatan's; otherwise its budget counts under another parent (Permendagri 90/2019).",
    example: 'The sub kegiatan 1.06.05.2.01.03 stands below the kegiatan 1.06.04.2.01.',
    messages: {
      anak: (f) =>
        f.count === 1
          ? `The code of ${f.level.en} ${f.kode}${f.nama} is not under ${f.parentLevel.en} ${f.parent}; it points to ${f.prefix}.${twice(f)}`
          : `${String(f.count)} rows of ${f.level.en} from ${f.kode}${f.nama} on are not under ${f.parentLevel.en} ${f.parent}; their codes point to ${f.prefix}.${twice(f)}`,
      induk: (f) =>
        f.count === 1
          ? `The code of ${f.parentLevel.en} ${f.kode}${f.nama} fits neither the one above nor the one below; the ${f.level.en} below begins with ${f.prefix}.${twice(f)}`
          : `The code of ${f.parentLevel.en} ${f.kode}${f.nama} does not fit the ${String(f.count)} rows of ${f.level.en} below it, which all begin with ${f.prefix}.${twice(f)}`,
      tanpaBaris: (f) =>
        `${String(f.count)} rows of ${f.level.en} from ${f.kode}${f.nama} on point to ${f.prefix}, but there is no row ${f.prefix}; as it is they read as part of ${f.parentLevel.en} ${f.parent}.`,
    },
  },
};
