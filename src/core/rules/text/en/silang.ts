import type {
  SisiBarisFigures,
  SisiBlokFigures,
  SisiGeserFigures,
  SisiProgramFigures,
} from '../../silang/sisi-berbeda';
import type { silang as id } from '../id/silang';

const side = (text: string): string => (text === '' ? 'empty' : `«${text}»`);

const fields = {
  program: 'Name',
  lokasi: 'Location',
  indikator: 'Indicator',
  target: 'Target',
  pagu: 'Funds',
} as const;

export const silang = {
  'sisi-berbeda': {
    title: 'Left and right differ',
    why: 'T-C.31 sets the draft RKPD against the analysis of needs; every difference is explained under Catatan Penting (Permendagri 86/2017).',
    example: 'Pagu of the draft 848.146.988, funds needed 1.012.047.700, Catatan Penting empty.',
    program: (f: SisiProgramFigures): string =>
      `Row ${String(f.row)}: the program/kegiatan on the left is ${side(f.left)}, on the right ${side(f.right)}, and Catatan Penting is empty.`,
    baris: (f: SisiBarisFigures): string =>
      `Row ${String(f.row)} ${f.name === '' ? '' : `«${f.name}» `}differs without a note: ${f.differences
        .map(
          ({ field, left, right }) =>
            `${fields[field].toLowerCase()} left ${side(left)}, right ${side(right)}`,
        )
        .join('; ')}.`,
    blok: (f: SisiBlokFigures): string =>
      `${fields[f.field]} on the ${f.empty === 'kiri' ? 'left' : 'right'} is empty in ${String(f.count)} rows that are filled on the ${f.empty === 'kiri' ? 'right' : 'left'}, and Catatan Penting is empty.`,
    geser: (f: SisiGeserFigures): string =>
      `From row ${String(f.row)} on the right side has slipped ${String(Math.abs(f.by))} row(s) ${f.by > 0 ? 'down' : 'up'} against the left, for ${String(f.count)} rows.`,
  },
} satisfies typeof id;
