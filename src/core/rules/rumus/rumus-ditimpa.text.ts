import { figure } from '../../language/figures';
import type { Bilingual } from '../../language/language';
import type { RuleText } from '../rule';

interface RumusDitimpaMessages {
  readonly sel: {
    readonly column: Bilingual;
    readonly row: Bilingual;
    readonly stated: string;
    /** Cells of its kind that hold formulas. */
    readonly formulas: number;
    /** Typed figures among them. */
    readonly count: number;
  };
}

export const rumusDitimpaText: RuleText<RumusDitimpaMessages> = {
  id: {
    title: 'Angka ketikan di antara rumus',
    why: 'Angka yang diketik di atas rumus tidak ikut berubah ketika angka yang dijumlahkannya berubah.',
    example: 'Pagu lima kegiatan berumus =SUM(…), pagu kegiatan keenam diketik.',
    messages: {
      sel: (f) =>
        `${f.column.id} ${f.row.id} diketik («${f.stated}»), sedangkan ${figure(f.formulas)} sel sejenisnya berumus.` +
        (f.count > 1 ? ` Demikian pula ${figure(f.count - 1)} sel lain di kolom ini.` : ''),
    },
  },
  en: {
    title: 'Typed figure among formulas',
    why: 'A figure typed over a formula does not change when what it adds up changes.',
    example: 'The pagu of five kegiatan are =SUM(…), that of the sixth is typed.',
    messages: {
      sel: (f) =>
        `${f.column.en} of ${f.row.en} is typed (“${f.stated}”), while ${figure(f.formulas)} cells of its kind hold formulas.` +
        (f.count > 1 ? ` The same goes for ${figure(f.count - 1)} other cells of this column.` : ''),
    },
  },
};
