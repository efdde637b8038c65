import { useLanguage } from '../../pane/text/language';
import { compareEn } from './compare-en';
import { type CompareText, compareId } from './compare-id';

const texts = { id: compareId, en: compareEn };

export function useCompareText(): CompareText {
  return texts[useLanguage()];
}
