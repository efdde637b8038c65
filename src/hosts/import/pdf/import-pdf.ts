import type { ImportContext, Importer, ImportNote } from '../imported-book';
import { joinedPages } from './joined-pages';
import { habitsOf } from './line-joins';
import type { PageContent } from './page-content';
import { type PageTable, type PageTables, tablesOf } from './page-tables';
import { openPdf, type PdfDocument } from './pdf-document';
import {
  damagedPages,
  damagedParts,
  damagedPdf,
  heavyPages,
  lockedPdf,
  pagesLeftOut,
  scannedPages,
  stampedPages,
  swollenPdf,
  unreadableFonts,
  unruledPages,
} from './pdf-messages';
import { judgeStreams } from './packed-streams';
import { rowsOf } from './table-rows';
import { titledTables } from './table-titles';
import { hasSameColumns, hasUnruledTable, rowsRunTogether } from './unruled';

/**
 * Tables with ruled lines out of a PDF: the only file of this folder that others import. It calls `progress` after every
 * page, keeps `limits.pages` and `limits.pageItems`, and gives each cell's page and box as its origin; joining over
 * pages and all notes («hal. 7 hasil pindai») are its own. Texts stay texts: figures are told by their columns later.
 */
export const importPdf: Importer = async (bytes, context) => {
  const streams = judgeStreams(bytes, () => context.progress(0, null));
  if (streams === 'swollen') return { ok: false, error: swollenPdf() };
  const opened = await openPdf(bytes);
  if (!opened.ok) return { ok: false, error: opened.why === 'locked' ? lockedPdf() : damagedPdf() };
  const { document } = opened;
  const read = await readPages(document, context);
  await document.close();
  if (read.pages.length === 0 && read.faults.damaged.length > 0) return { ok: false, error: damagedPdf() };
  const cells = read.pages.flatMap(({ tables }) => tables.flatMap((table) => table.cells));
  const habits = habitsOf(cells.map(({ lines }) => lines));
  const tables = joinedPages(titledTables(read.pages), habits).map((table) =>
    rowsOf(table, habits, !document.bySpreadsheet),
  );
  const notes = [
    ...(streams === 'damaged' ? [damagedParts()] : []),
    ...pageNotes(read, document.pages, context),
  ];
  return { ok: true, book: { tables, pages: document.pages, notes, typed: false } };
};

/** Pages that were not read as they stand, by what is wrong with them. */
type PageFault = 'damaged' | 'heavy' | 'scanned' | 'speechless' | 'unruled' | 'stamped';

interface ReadPages {
  readonly pages: readonly PageTables[];
  readonly faults: Readonly<Record<PageFault, number[]>>;
}

async function readPages(document: PdfDocument, { limits, progress }: ImportContext): Promise<ReadPages> {
  const pages: PageTables[] = [];
  const faults: ReadPages['faults'] = {
    damaged: [],
    heavy: [],
    scanned: [],
    speechless: [],
    unruled: [],
    stamped: [],
  };
  let refused: readonly PageTable[] = [];
  const last = Math.min(document.pages, limits.pages);
  for (let number = 1; number <= last; number++) {
    const content = await document.page(number, limits.pageItems).catch(() => null);
    progress(number, last);
    if (content === null) {
      faults.damaged.push(number);
      continue;
    }
    const tables = content.cut ? null : tablesOf(content);
    if (tables === null) {
      faults.heavy.push(number);
      continue;
    }
    const isRefused = (table: PageTable): boolean =>
      rowsRunTogether(table) ||
      refused.some((before) => before.page === number - 1 && hasSameColumns(before, table));
    const whole = tables.tables.filter((table) => !isRefused(table));
    refused = tables.tables.filter((table) => !whole.includes(table));
    if (content.slanting > 0) faults.stamped.push(number);
    if (whole.length === 0 && isScan(content)) faults.scanned.push(number);
    else if (isSpeechless(content)) faults.speechless.push(number);
    else {
      if (whole.length < tables.tables.length || hasUnruledTable(content, tables))
        faults.unruled.push(number);
      pages.push({ ...tables, tables: whole });
      continue;
    }
    pages.push({ ...tables, tables: [], free: [] });
  }
  return { pages, faults };
}

const FEW_LETTERS = 30;

/** A picture, and next to nothing printed on it: what text there is was guessed by a machine, and lies out of sight. */
function isScan({ isPicture, glyphs, covered, hidden }: PageContent): boolean {
  return isPicture && (glyphs.length - covered < FEW_LETTERS || hidden > glyphs.length);
}

/** Share of unknown letters from which a page says nothing. */
const SPEECHLESS = 0.3;

function isSpeechless({ glyphs }: PageContent): boolean {
  const ink = glyphs.filter(({ blank }) => !blank);
  const unknown = ink.filter(({ text }) => text === '\ufffd').length;
  return ink.length > FEW_LETTERS && unknown > ink.length * SPEECHLESS;
}

function pageNotes(
  { pages, faults }: ReadPages,
  all: number,
  { limits }: ImportContext,
): readonly ImportNote[] {
  return [
    ...damagedPages(faults.damaged, pages.length, all),
    ...scannedPages(faults.scanned),
    ...unreadableFonts(faults.speechless),
    ...unruledPages(faults.unruled),
    ...heavyPages(faults.heavy),
    ...stampedPages(faults.stamped),
    ...(all > limits.pages ? [pagesLeftOut(limits.pages + 1, all)] : []),
  ];
}
