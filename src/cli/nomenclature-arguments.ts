import type { Language } from '../core/language/language';
import { FORMATS, LIST_ACTIONS, type NomenclatureArguments } from './call';
import { messages } from './messages';
import { nearest } from './nearest';

const PEMDA = ['kabkot', 'prov'] as const;

/** Reads the words behind `nomenclature`; a sentence where they are wrong. */
export function readNomenclature(
  values: Readonly<Record<string, unknown>>,
  [action, ...words]: readonly string[],
  language: Language,
): NomenclatureArguments | string {
  const say = messages[language];
  if (action === undefined) return say.noAction;
  const known = LIST_ACTIONS.find((one) => one === action);
  if (!known) return say.unknownAction(action, nearest(action, LIST_ACTIONS));
  if (known === 'import' && words.length !== 1) return say.oneFile;
  if (known === 'remove' && words.length !== 1) return say.oneList;
  if (known === 'list' && words.length > 0) return say.noWordsHere(words.join(' '));
  const text = (name: string): string | null => {
    const value = values[name];
    return typeof value === 'string' ? value : null;
  };
  const wanted = text('format') ?? 'text';
  const format = FORMATS.nomenclature.find((one) => one === wanted);
  if (!format) return say.badChoice('--format', wanted, FORMATS.nomenclature);
  const stated = text('pemda');
  const pemda = PEMDA.find((one) => one === stated) ?? null;
  if (stated !== null && pemda === null) return say.badChoice('--pemda', stated, PEMDA);
  const year = text('year');
  if (year !== null && !/^(?:19|20)\d{2}$/.test(year)) return say.badYear(year);
  return {
    command: 'nomenclature',
    action: known,
    language,
    format,
    words,
    name: text('name'),
    id: text('id'),
    year: year === null ? null : Number(year),
    pemda,
    partial: values['partial'] === true,
    replace: values['replace'] === true,
  };
}
