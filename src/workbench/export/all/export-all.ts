import type { Bilingual, Language } from '../../../core/language/language';
import type { Settings } from '../../../core/settings';
import type { HandedBack } from '../../../hosts/file/hand-back';
import type { FileSummary } from '../../../report/summary/file-summary';
import { type Book, openBook } from '../../book/book';
import type { BytesMade } from '../../book/tasks/tasks';
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
  waiting: number,
  language: Language,
): Promise<ExportMade> {
  const options = { language, checkedAt: new Date(), waiting };
  const made = await askExporter({ make: what, summaries, options });
  return named(made, exportName(exportTexts[language].allName, what, language), EXPORT_TYPES[what]);
}

export interface CopyProgress {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, of: number) => void;
}

/** Two workbooks at a time, each in its own worker: more would cost the memory of all. */
const AT_ONCE = 2;

/**
 * A zip of annotated copies of all files, in the order of the files; one that cannot be opened is left out and counted.
 * Null where it was cancelled.
 */
export async function exportCopies(
  files: readonly LibraryFile[],
  language: Language,
  { signal, onProgress }: CopyProgress,
): Promise<ExportMade | null> {
  const made: (BytesMade | null)[] = files.map(() => null);
  const queue = [...files.entries()];
  let done = 0;
  onProgress(done, files.length);
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next && !signal.aborted; next = queue.shift()) {
      const [at, file] = next;
      made[at] = await copyOf(file, language).catch(() => null);
      onProgress(++done, files.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (signal.aborted) return null;
  const copies: NamedFile[] = [];
  const notes: Bilingual[] = [];
  for (const [at, { given }] of files.entries()) {
    const copy = made[at];
    if (copy?.ok !== true) continue;
    copies.push({ name: exportName(given.name, 'salinan', language), bytes: copy.bytes });
    notes.push(
      ...copy.notes.map(({ id, en }) => ({ id: `${given.name}: ${id}`, en: `${given.name}: ${en}` })),
    );
  }
  if (copies.length === 0) return { ok: false, why: exportTrouble.nothingCopied };
  const left = files.length - copies.length;
  const name = exportName(exportTexts[language].allName, 'salinan', language).replace(/\.xlsx$/, '.zip');
  const zip = named(await askExporter({ make: 'zip', files: copies }), name, 'application/zip');
  if (left > 0) notes.push({ id: exportTexts.id.skipped(left), en: exportTexts.en.skipped(left) });
  return zip.ok ? { ...zip, notes } : zip;
}

function named(made: FromExporter, name: string, type: string): ExportMade {
  return made.ok
    ? { ok: true, name, bytes: made.bytes, type }
    : { ok: false, why: exportTrouble.notMade(made.what) };
}

/** Of an open workbook as it is now; another is opened for as long as it takes. */
async function copyOf({ given, stage }: LibraryFile, language: Language): Promise<BytesMade | null> {
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

function annotated(book: Book, settings: Settings, language: Language): Promise<BytesMade> {
  return book.make('annotated', { settings, language });
}
