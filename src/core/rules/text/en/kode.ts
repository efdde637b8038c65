import type { KodeGandaFigures } from '../../kode/kode-ganda';
import type { KodeIndukFigures } from '../../kode/kode-induk';
import type { KodeKosongFigures } from '../../kode/kode-kosong';
import type { KodeRusakFigures } from '../../kode/kode-rusak';
import type { KodeUrutFigures } from '../../kode/kode-urut';
import type { kode as id } from '../id/kode';

const causes = {
  terpecah: 'is torn by a space',
  pemisah: 'uses another separator than the dot',
  ribuan: 'was read as a number with thousands separators',
  awalan: 'begins with a sign that is no part of it',
  huruf: 'has a letter in place of a digit',
  segmen: 'has parts of other lengths than the official code',
} as const;

const proposal = (kode: string | null): string =>
  kode === null ? '' : ` By the rows around it, the code is ${kode}.`;

export const kode = {
  'kode-rusak': {
    title: 'Broken code',
    why: 'Codes match rows between tables and into the RKA; a broken one is not found again.',
    example: '«110600.1106 01.01» should be «110600.110601.01».',
    message: (f: KodeRusakFigures): string =>
      `The code «${f.stated}» ${causes[f.broken]}; it should be ${f.clean}.`,
    kebiasaan: (f: KodeRusakFigures): string =>
      `Each of ${String(f.count)} codes in this column ${causes[f.broken]}, such as «${f.stated}», which should be ${f.clean}.`,
    takTerbaca: (f: KodeRusakFigures): string => `«${f.stated}» cannot be read as a code.`,
    pengganti: (f: KodeRusakFigures): string =>
      f.count === 1
        ? `The code «${f.stated}» still holds an X; put the code of the agency's bidang urusan in its place.`
        : `${String(f.count)} codes still hold an X, beginning with «${f.stated}»; put the code of the agency's bidang urusan in its place.`,
  },
  'kode-kosong': {
    title: 'Code missing',
    why: 'Every program, kegiatan and sub kegiatan is written with its code (Permendagri 90/2019), so that it can be matched with the Renstra, the RKPD and the RKA.',
    example: 'Between …27.001 and …27.003 stands a kegiatan without a code; it is …27.002.',
    message: (f: KodeKosongFigures): string => `The code of ${f.first.en} is missing.${proposal(f.proposed)}`,
    deret: (f: KodeKosongFigures): string =>
      `${String(f.count)} rows in a row have no code, from ${f.first.en} on.`,
    tingkat: (f: KodeKosongFigures): string =>
      `None of the ${String(f.count)} rows of level ${f.level.en} has a code, from ${f.first.en} on, although other rows have.`,
    kolom: (f: KodeKosongFigures): string =>
      f.numbers
        ? `The code column holds running numbers only; ${String(f.count)} rows of program, kegiatan and sub kegiatan have no code.`
        : `The code column is empty in ${String(f.count)} rows of program, kegiatan and sub kegiatan.`,
  },
  'kode-induk': {
    title: 'Code outside its parent',
    why: "A kegiatan's code begins with its program's, a sub kegiatan's with its kegiatan's; otherwise its budget counts under another parent (Permendagri 90/2019).",
    example: 'The sub kegiatan 1.06.05.2.01.03 stands below the kegiatan 1.06.04.2.01.',
    anak: (f: KodeIndukFigures): string =>
      f.count === 1
        ? `The code of ${f.level.en} ${f.kode}${f.nama} is not under ${f.parentLevel.en} ${f.parent}; it points to ${f.prefix}.`
        : `${String(f.count)} rows of ${f.level.en} from ${f.kode}${f.nama} on are not under ${f.parentLevel.en} ${f.parent}; their codes point to ${f.prefix}.`,
    induk: (f: KodeIndukFigures): string =>
      f.count === 1
        ? `The code of ${f.parentLevel.en} ${f.kode}${f.nama} fits neither the one above nor the one below; the ${f.level.en} below begins with ${f.prefix}.`
        : `The code of ${f.parentLevel.en} ${f.kode}${f.nama} does not fit the ${String(f.count)} rows of ${f.level.en} below it, which all begin with ${f.prefix}.`,
    tanpaBaris: (f: KodeIndukFigures): string =>
      `${String(f.count)} rows of ${f.level.en} from ${f.kode}${f.nama} on point to ${f.prefix}, but there is no row ${f.prefix}; as it is they read as part of ${f.parentLevel.en} ${f.parent}.`,
  },
  'kode-ganda': {
    title: 'Code used twice',
    why: 'A code belongs to one program, kegiatan or sub kegiatan; the same code on two rows mixes up their pagu or counts it twice.',
    example:
      'The first kegiatan has the code of its program, its siblings …26.002 and …26.003; it should be …26.001.',
    message: (f: KodeGandaFigures): string =>
      `The code ${f.kode} of «${f.nama}» is used by «${f.other}» already (${f.otherCell}).${proposal(f.proposed)}`,
    induk: (f: KodeGandaFigures): string =>
      `The code ${f.kode} of «${f.nama}» is that of its parent «${f.other}» (${f.otherCell}).${proposal(f.proposed)}`,
    kelompok: (f: KodeGandaFigures): string =>
      `The code ${f.kode} «${f.nama}» appears twice with different details (also in ${f.otherCell}); if it is one row, join them.`,
  },
  'kode-urut': {
    title: 'Order of codes',
    why: 'Rows in the order of their codes are easier to match with the RKPD and the RKA.',
    example: '1.06.04.2.02.07 stands after 1.06.04.2.02.08.',
    message: (f: KodeUrutFigures): string => `The code ${f.kode}${f.nama} stands after ${f.before}.`,
  },
} satisfies typeof id;
