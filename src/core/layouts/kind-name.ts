import type { Bilingual, Language } from '../language/language';

/** Kinds whose sign in the contract is no word of the field. */
const NAMES: Readonly<Record<string, Bilingual>> = {
  'evaluasi-lama': { id: 'Evaluasi (bentuk lama)', en: 'Evaluation (old form)' },
  'rumusan-lama': { id: 'Rumusan (bentuk lama)', en: 'Rumusan (old form)' },
};

/** What a kind of table is called before a person: T-C.33, Rumusan (bentuk lama). */
export function kindName(kind: string, language: Language): string {
  return NAMES[kind]?.[language] ?? kind;
}
