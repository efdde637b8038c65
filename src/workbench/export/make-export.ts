import type { Bilingual, Language } from '../../core/language/language';
import { HANDED_BACK, type HandedBack } from '../../hosts/file/hand-back';
import { bookProblems } from '../book/book-messages';
import type { FileSummary } from '../../report/summary/file-summary';
import { settingsOf } from '../state/book-settings';
import type { OpenBook } from '../state/library';
import { paperFields } from '../state/paper-fields';
import { exportName, type ExportKind } from './file-names';

export type ExportMade =
  | {
      readonly ok: true;
      readonly name: string;
      /** A blob where there is much of it. */
      readonly bytes: Uint8Array | Blob;
      readonly type: string;
      /** What should be known about it. */
      readonly notes?: readonly Bilingual[];
    }
  | { readonly ok: false; readonly why: Bilingual };

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const EXPORT_TYPES: Readonly<Record<ExportKind, string>> = {
  salinan: WORKBOOK,
  buku: WORKBOOK,
  verifikasi: WORKBOOK,
  laporan: 'text/html;charset=utf-8',
  surat: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
};

/** Makes a file of the workbook as it is now, by its settings, in its worker, held against its old version where there is one; a failure is a sentence. */
export async function makeExport(
  what: ExportKind,
  open: OpenBook,
  language: Language,
  before: FileSummary | null,
): Promise<ExportMade> {
  const { book } = open;
  const made = (bytes: Uint8Array, notes: readonly Bilingual[] = []): ExportMade => ({
    ok: true,
    name: exportName(book.name, what, language),
    bytes,
    type: EXPORT_TYPES[what],
    notes,
  });
  return orSentence(async () => {
    const wish = { settings: await settingsOf(open), language, before };
    if (what === 'buku') {
      const change = open.desks.changes.get().last?.id ?? null;
      const bytes = await book.host.bytes();
      open.saved.set({ change, at: new Date() });
      return made(bytes, await book.host.notes());
    }
    if (isHandedBack(what)) {
      return made(
        await book.make('handBack', { ...wish, what, checkedAt: new Date(), fields: paperFields.get() }),
      );
    }
    const copy = await book.make('annotated', wish);
    return copy.ok ? made(copy.bytes, copy.notes) : { ok: false, why: copy.error.message };
  });
}

/** A worker that died or made a mistake becomes a sentence. */
export async function orSentence(make: () => Promise<ExportMade>): Promise<ExportMade> {
  try {
    return await make();
  } catch (fault) {
    const what = fault instanceof Error ? fault.message : String(fault);
    return { ok: false, why: bookProblems.stopped(what).message };
  }
}

function isHandedBack(what: ExportKind): what is HandedBack {
  return HANDED_BACK.some((one) => one === what);
}
