import { useLanguage } from '../../pane/text/language';
import { sheetEn } from './sheet-en';
import { type SheetText, sheetId } from './sheet-id';

const texts = { id: sheetId, en: sheetEn };

export function useSheetText(): SheetText {
  return texts[useLanguage()];
}
