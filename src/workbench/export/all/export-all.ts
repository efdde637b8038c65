import type { Bilingual, Language } from '../../../core/language/language';
import type { HandedBack } from '../../../hosts/file/hand-back';
import type { FileSummary } from '../../../report/summary/file-summary';
import type { BytesMade, TaskWish } from '../../book/tasks/tasks';
import { createReviewer, type Reviewer } from '../../files/reviewer';
import { settingsOf, settingsRemembered } from '../../state/book-settings';
import type { LibraryFile } from '../../state/library';
import { paperFields } from '../../state/paper-fields';
import { exportTexts } from '../../text/export-text';
import { exportName } from '../file-names';
import { EXPORT_TYPES, type ExportMade } from '../make-export';
import { exportTrouble } from '../export-messages';
import { askExporter } from './ask-exporter';
import type { FromExporter } from './messages';
import { createZipStream } from './zip-stream';

/** One report, table of findings or verification workbook over all files, made apart from the page. */
export async function exportAll(
  what: HandedBack,
  summaries: readonly FileSummary[],
  waiting: number,
  language: Language,
): Promise<ExportMade> {
  const options = { language, checkedAt: new Date(), waiting, fields: paperFields.get() };
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
 * In the second round each is held against its old version. Null where it was cancelled: then the workers end at once.
 */
export async function exportCopies(
  files: readonly LibraryFile[],
  befores: ReadonlyMap<string, FileSummary>,
  language: Language,
  { signal, onProgress }: CopyProgress,
): Promise<ExportMade | null> {
  const queue = [...files];
  const copies = new Map<LibraryFile, BytesMade | null>();
  const zip = createZipStream();
  const notes: Bilingual[] = [];
  let [done, written, kept] = [0, 0, 0];
  onProgress(done, files.length);
  /** Copies go into the zip in the order of the files, and out of memory. */
  const write = (): void => {
    for (let file = files[written]; file && copies.has(file); file = files[++written]) {
      const copy = copies.get(file);
      copies.set(file, null);
      if (copy?.ok !== true) continue;
      const { name } = file.given;
      zip.add(exportName(name, 'salinan', language), copy.bytes);
      kept++;
      notes.push(...copy.notes.map(({ id, en }) => ({ id: `${name}: ${id}`, en: `${name}: ${en}` })));
    }
  };
  const work = async (): Promise<void> => {
    const reviewer = createReviewer();
    signal.addEventListener('abort', reviewer.close);
    for (let next = queue.shift(); next && !signal.aborted; next = queue.shift()) {
      const wish = { language, before: befores.get(next.id) ?? null };
      copies.set(next, await copyOf(next, wish, reviewer).catch(() => null));
      onProgress(++done, files.length);
      write();
    }
    reviewer.close();
  };
  const cancelled = new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => {
      resolve();
    });
  });
  // Whoever was cancelled is not waited for: an ended worker answers no more.
  await Promise.race([cancelled, Promise.all(Array.from({ length: AT_ONCE }, work))]);
  if (signal.aborted) return null;
  if (kept === 0) return { ok: false, why: exportTrouble.nothingCopied };
  const left = files.length - kept;
  if (left > 0) notes.push({ id: exportTexts.id.skipped(left), en: exportTexts.en.skipped(left) });
  const name = exportName(exportTexts[language].allName, 'salinan', language).replace(/\.xlsx$/, '.zip');
  return { ok: true, name, bytes: zip.finish(), type: 'application/zip', notes };
}

function named(made: FromExporter, name: string, type: string): ExportMade {
  return made.ok
    ? { ok: true, name, bytes: made.bytes, type }
    : { ok: false, why: exportTrouble.notMade(made.what) };
}

/** Of an open workbook as it is now, in its own worker; another is opened for as long as it takes. */
async function copyOf(
  { given, stage }: LibraryFile,
  wish: Omit<TaskWish, 'settings'>,
  reviewer: Reviewer,
): Promise<BytesMade> {
  if (stage.is === 'open')
    return stage.book.make('annotated', { ...wish, settings: await settingsOf(stage) });
  const bytes = await given.bytes();
  const settings = await settingsRemembered(given.name, bytes.length);
  return reviewer.annotate(given.name, bytes, { ...wish, settings });
}
