import type { Language } from '../../../core/language/language';
import type { Settings } from '../../../core/settings';
import type { HandedBack } from '../../../hosts/file/hand-back';
import type { FileSummary } from '../../../report/summary/file-summary';
import { type Book, openBook } from '../../book/book';
import { settingsOf, settingsRemembered } from '../../state/book-settings';
import type { LibraryFile } from '../../state/library';
import { exportTexts } from '../../text/export-text';
import { exportName } from '../file-names';
import { EXPORT_TYPES, type ExportMade } from '../make-export';
import { exportTrouble } from '../export-messages';
import { askExporter } from './ask-exporter';
import type { FromExporter, NamedFile } from './messages';

/** One report, table of findings or verification workbook over all files, made apart from the page. */
export async function exportAll(
  what: HandedBack,
  summaries: readonly FileSummary[],
  language: Language,
): Promise<ExportMade> {
  const options = { language, checkedAt: new Date() };
  const made = await askExporter({ make: what, summaries, options });
  return named(made, exportName(exportTexts[language].allName, what, language), EXPORT_TYPES[what]);
}

/** A zip of annotated copies of all files; one that cannot be opened is left out and counted. */
export async function exportCopies(files: readonly LibraryFile[], language: Language): Promise<ExportMade> {
  const copies: NamedFile[] = [];
  for (const file of files) {
    const bytes = await copyOf(file, language).catch(() => null);
    if (bytes) copies.push({ name: exportName(file.given.name, 'salinan', language), bytes });
  }
  if (copies.length === 0) return { ok: false, why: exportTrouble.nothingCopied };
  const left = files.length - copies.length;
  const name = exportName(exportTexts[language].allName, 'salinan', language).replace(/\.xlsx$/, '.zip');
  const made = named(await askExporter({ make: 'zip', files: copies }), name, 'application/zip');
  if (!made.ok || left === 0) return made;
  return { ...made, note: { id: exportTexts.id.skipped(left), en: exportTexts.en.skipped(left) } };
}

function named(made: FromExporter, name: string, type: string): ExportMade {
  return made.ok
    ? { ok: true, name, bytes: made.bytes, type }
    : { ok: false, why: exportTrouble.notMade(made.what) };
}

/** Of an open workbook as it is now; another is opened for as long as it takes. */
async function copyOf({ given, stage }: LibraryFile, language: Language): Promise<Uint8Array | null> {
  if (stage.is === 'open') return annotated(stage.book, await settingsOf(stage), language);
  const bytes = await given.bytes();
  const settings = await settingsRemembered(given.name, bytes.length);
  const opened = await openBook({ name: given.name, bytes });
  if (!opened.ok) return null;
  const { book } = opened;
  try {
    return await annotated(book, settings, language);
  } finally {
    book.close();
  }
}

async function annotated(book: Book, settings: Settings, language: Language): Promise<Uint8Array | null> {
  const made = await book.make('annotated', { settings, language });
  return made.ok ? made.bytes : null;
}
