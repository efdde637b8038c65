import { decodeText } from '../decode-text';
import type { Importer, ImportNote } from '../imported-book';
import { slotBudget } from '../slot-budget';
import { parseDelimited } from './parse-delimited';
import { findDelimiter } from './find-delimiter';

/** A sheet of a CSV or TSV file: delimiter and encoding are told from its text. Throws FileFault. */
export const importDelimited: Importer = async (bytes, { name, limits, progress }) => {
  const { text, encoding } = decodeText(bytes, null);
  const { delimiter, start } = findDelimiter(text);
  if (delimiter === null) return { ok: true, book: { tables: [], pages: null, notes: [], typed: false } };
  const spend = slotBudget(limits.gridSlots);
  const values = parseDelimited(text, start, delimiter, (slots, at) => {
    spend(slots);
    progress(at, text.length);
  });
  const table = {
    name: name.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, ''),
    titleLines: [],
    values,
    merges: [],
    origins: [],
    doubts: [],
  };
  const notes = encoding === 'windows-1252' ? [OLD_LETTERS] : [];
  return { ok: true, book: { tables: [table], pages: null, notes, typed: false } };
};

const OLD_LETTERS: ImportNote = {
  code: 'pengodean',
  message: {
    id: 'hurufnya dibaca sebagai Windows-1252, karena bukan UTF-8',
    en: 'its letters were read as Windows-1252, as they are not UTF-8',
  },
  place: null,
};
