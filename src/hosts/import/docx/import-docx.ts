import { DEFAULT_LIMITS } from '../../file/limits';
import { openPackage } from '../../file/package-parts';
import { readRelationships } from '../../file/relationships';
import { joinContinued } from '../continued-tables';
import type { Importer, ImportNote } from '../imported-book';
import { readNumbering } from './numbering';
import { readWordTables } from './word-document';
import { rawTableOf } from './word-table';

/** Tables of a Word document, with the numbers that Word writes itself. Throws FileFault. */
export const importDocx: Importer = async (bytes, { limits, progress }) => {
  const parts = openPackage(bytes, DEFAULT_LIMITS);
  const declared = readRelationships(parts, '').find((one) => one.type === 'officeDocument')?.target;
  const part = declared ?? 'word/document.xml';
  const read = readWordTables(parts, part, readNumbering(parts), limits, (tables) => {
    progress(tables, null);
  });
  const { tables, dropped } = joinContinued(read.tables.map(rawTableOf));
  return { ok: true, book: { tables, pages: null, notes: notesOf({ ...read, dropped }), typed: false } };
};

function notesOf(counts: { changes: number; nested: number; dropped: number }): readonly ImportNote[] {
  const { changes, nested, dropped } = counts;
  const notes: ImportNote[] = [];
  const say = (code: string, id: string, en: string): void => {
    notes.push({ code, message: { id, en }, place: null });
  };
  if (changes > 0)
    say(
      'perubahan-terlacak',
      `perubahan terlacak dibaca seperti sudah diterima (${String(changes)} tempat)`,
      `tracked changes are read as accepted (${String(changes)} places)`,
    );
  if (dropped > 0)
    say(
      'disambung',
      `${String(dropped)} sambungan tabel dengan judul kolom yang sama digabungkan`,
      `${String(dropped)} tables that go on under the same heading were joined`,
    );
  if (nested > 0)
    say(
      'tabel-di-dalam',
      `${String(nested)} tabel di dalam sel dibaca sebagai teks sel itu`,
      `${String(nested)} tables inside cells were read as the text of their cell`,
    );
  return notes;
}
