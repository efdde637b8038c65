import type { Language } from '../../../core/language/language';
import { en } from './en';
import { type ReportText, id } from './id';

export const reportText: Readonly<Record<Language, ReportText>> = { id, en };
