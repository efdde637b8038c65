import { useLanguage } from './language';
import { makeEn } from './make-en';
import { type MakeText, makeId } from './make-id';

const texts = { id: makeId, en: makeEn };

export function useMakeText(): MakeText {
  return texts[useLanguage()];
}
