import type { Language } from '../../core/language/language';
import { figure } from '../../core/language/figures';
import { oneSafeLine } from '../safe-text';
import { signedFigure } from '../summary/figure-text';
import { compareWords } from './compare-words';
import type { ComparedSide, PublicDifference } from './comparison-schema';

/** "T-C.31 «Tabel 2.3» (renja.xlsx)". */
export function sideName({ kind, sheet, file }: ComparedSide): string {
  return oneSafeLine(`${kind} «${sheet}» (${file})`);
}

/** What one side says, as it is read: rupiah with separators, "tidak ada" where it has no such row. */
export function saidText(
  { is }: Pick<PublicDifference, 'is'>,
  said: PublicDifference['left'],
  language: Language,
): string {
  const word = compareWords[language];
  if (!said) return word.missing;
  if (is === 'hanya-kiri' || is === 'hanya-kanan') return said.value === null ? '' : figure(said.value);
  if (is === 'pagu' && said.value !== null) return figure(said.value);
  return said.text === '' ? word.empty : oneSafeLine(said.text);
}

/** With its sign; "" where the two are no figures. */
export function differenceText({ difference }: PublicDifference): string {
  return signedFigure(difference);
}

/** Names of the columns of a list of differences, in the order in which its forms give them; the remark comes behind. */
export function differenceHeading(language: Language): readonly string[] {
  const word = compareWords[language];
  const { kiri, kanan } = word.sides;
  return [
    word.kind,
    word.column,
    word.level,
    word.kode,
    word.nama,
    word.cell(kiri),
    kiri,
    word.cell(kanan),
    kanan,
    word.difference,
  ];
}

/** Full rupiah that one side states, where the difference is one of rupiah or of whole rows; else null. */
export function amountSaid(
  { is }: Pick<PublicDifference, 'is'>,
  said: PublicDifference['left'],
): number | null {
  const isAmount = is === 'pagu' || is === 'hanya-kiri' || is === 'hanya-kanan';
  return isAmount ? (said?.value ?? null) : null;
}
