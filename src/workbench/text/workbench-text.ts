import type { Language } from '../../core/language/language';
import { useLanguage } from '../../pane/text/language';
import { en } from './en';
import { type WorkbenchText, id } from './id';

const texts: Readonly<Record<Language, WorkbenchText>> = { id, en };

export function useWorkbenchText(): WorkbenchText {
  return texts[useLanguage()];
}
