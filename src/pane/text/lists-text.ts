import { useLanguage } from './language';
import { listsEn } from './lists-en';
import { type ListsText, listsId } from './lists-id';

const texts = { id: listsId, en: listsEn };

export function useListsText(): ListsText {
  return texts[useLanguage()];
}
