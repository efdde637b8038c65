import type { Language } from '../../core/language/language';
import { compareWords } from '../../report/compare/compare-words';
import type { PublicDifference } from '../../report/compare/comparison-schema';

/** The column that differs; of a row that one side lacks that it does. */
export function whatDiffers({ is, column }: PublicDifference, language: Language): string {
  const isRow = is === 'hanya-kiri' || is === 'hanya-kanan';
  return isRow ? compareWords[language].kinds[is] : column;
}
