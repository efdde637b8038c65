import { rupiah } from '../core/language/figures';
import type { Language } from '../core/language/language';
import { oneSafeLine } from './safe-text';
import type { PublicTable } from './schema';

type Changes = NonNullable<PublicTable['changes']>;

/** The words for what a changed plan does to its programs. */
export const changeText = {
  id: {
    title: 'Perubahan pagu menurut program',
    program: 'Program',
    before: 'Sebelum (Rp)',
    after: 'Sesudah (Rp)',
    total: 'Jumlah',
    none: 'tidak ada',
    same: 'tetap',
  },
  en: {
    title: 'Change of pagu (ceiling) by program',
    program: 'Program',
    before: 'Before (Rp)',
    after: 'After (Rp)',
    total: 'Total',
    none: 'none',
    same: 'unchanged',
  },
} as const satisfies Record<Language, object>;

export interface ChangeLine {
  readonly name: string;
  readonly before: number | null;
  readonly after: number | null;
  /** After less before; what is new had nothing before, what was dropped has nothing after. */
  readonly difference: number;
}

/** A line for each program, then that of them all. */
export function changeLines({ programs, before, after }: Changes, language: Language): readonly ChangeLine[] {
  const line = (name: string, from: number | null, to: number | null): ChangeLine => ({
    name,
    before: from,
    after: to,
    difference: (to ?? 0) - (from ?? 0),
  });
  return [
    ...programs.map((one) =>
      line(oneSafeLine([one.kode, one.nama].filter(Boolean).join(' ')), one.before, one.after),
    ),
    line(changeText[language].total, before, after),
  ];
}

/** "1.06.01 PROGRAM …: Rp10 → Rp12 (+Rp2)", a line for each program and one for all. */
export function changeSentences(changes: Changes, language: Language): readonly string[] {
  const word = changeText[language];
  const amount = (value: number | null): string => (value === null ? word.none : rupiah(value));
  return changeLines(changes, language).map(({ name, before, after, difference }) => {
    const by = difference === 0 ? word.same : `${difference > 0 ? '+' : ''}${rupiah(difference)}`;
    return `${name}: ${amount(before)} → ${amount(after)} (${by})`;
  });
}
