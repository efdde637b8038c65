import type { Bilingual, Language } from '../../core/language/language';
import { HANDED_BACK, type HandedBack } from '../../hosts/file/hand-back';
import { bookProblems } from '../book/book-messages';
import { settingsOf } from '../state/book-settings';
import type { OpenBook } from '../state/library';
import { exportName, type ExportKind } from './file-names';

export type ExportMade =
  | {
      readonly ok: true;
      readonly name: string;
      readonly bytes: Uint8Array;
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
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
};

/** Makes a file of the workbook as it is now, by its settings, in its worker; a failure is a sentence. */
export async function makeExport(what: ExportKind, open: OpenBook, language: Language): Promise<ExportMade> {
  const { book } = open;
  const made = (bytes: Uint8Array, notes: readonly Bilingual[] = []): ExportMade => ({
    ok: true,
    name: exportName(book.name, what, language),
    bytes,
    type: EXPORT_TYPES[what],
    notes,
  });
  return orSentence(async () => {
    const wish = { settings: await settingsOf(open), language };
    if (what === 'buku') {
      const change = open.desks.changes.get().last?.id ?? null;
      const bytes = await book.host.bytes();
      open.saved.set({ change, at: new Date() });
      return made(bytes, await book.host.notes());
    }
    if (isHandedBack(what)) {
      return made(await book.make('handBack', { ...wish, what, checkedAt: new Date() }));
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
