import { createContext, useContext } from 'react';
import type { Language } from '../../core/language/language';
import { en } from './en';
import { id } from './id';
import type { PaneText } from './pane-text';

export const texts: Readonly<Record<Language, PaneText>> = { id, en };

export const LanguageContext = createContext<Language>('id');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useText(): PaneText {
  return texts[useContext(LanguageContext)];
}
