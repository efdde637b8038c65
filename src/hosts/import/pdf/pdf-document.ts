import type * as Pdfjs from 'pdfjs-dist/types/src/pdf';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/pdf';
import { drawPage, type Operations, type PdfFont } from './draw-page';
import { type PageContent, uprightPage } from './page-content';

export interface PdfDocument {
  readonly pages: number;
  /** The program that made it is a spreadsheet, which never breaks a row at a page's end. */
  readonly bySpreadsheet: boolean;
  /** From 1. Rejects where the page is damaged. */
  page(number: number, limit: number): Promise<PageContent>;
  close(): Promise<void>;
}

export type OpenedPdf =
  | { readonly ok: true; readonly document: PdfDocument }
  | { readonly ok: false; readonly why: 'locked' | 'damaged' };

/** Pages after which pdf.js is told to forget what it keeps of them. */
const FORGET_AFTER = 25;

export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const { getDocument, OPS } = await loadPdfjs();
  const task = getDocument({
    // It is handed on and gone from where it was.
    data: bytes.slice(),
    verbosity: 0,
    // Nothing of a file is run, nothing is fetched, and no picture is decoded: letters and lines are all we look at.
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: false,
    useWasm: false,
    maxImageSize: 1,
    disableFontFace: true,
    // Says of a font whether it knows its letters.
    fontExtraProperties: true,
  });
  let opened: PDFDocumentProxy;
  try {
    opened = await task.promise;
  } catch (fault) {
    await task.destroy();
    const isLocked = fault instanceof Error && fault.name === 'PasswordException';
    return { ok: false, why: isLocked ? 'locked' : 'damaged' };
  }
  const document: PdfDocument = {
    pages: opened.numPages,
    bySpreadsheet: await isBySpreadsheet(opened),
    page: async (number, limit) => {
      const page = await opened.getPage(number);
      const content = await contentOf(page, OPS, limit);
      page.cleanup();
      if (number % FORGET_AFTER === 0) await opened.cleanup();
      return uprightPage(content);
    },
    close: () => task.destroy(),
  };
  return { ok: true, document };
}

async function contentOf(page: PDFPageProxy, ops: Operations, limit: number): Promise<PageContent> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform as readonly number[];
  const operations = await page.getOperatorList({ annotationMode: 0 });
  const fonts = new Map<string, PdfFont | null>();
  const font = (name: string): PdfFont | null => {
    const known = fonts.get(name);
    if (known !== undefined) return known;
    const objects: { has(name: string): boolean; get(name: string): unknown } = page.commonObjs;
    const found = objects.has(name) ? fontFacts(objects.get(name)) : null;
    fonts.set(name, found);
    return found;
  };
  return drawPage(
    { page: page.pageNumber, width, height, matrix: [a, b, c, d, e, f], operations, font },
    ops,
    limit,
  );
}

function fontFacts(font: unknown): PdfFont {
  const { fontMatrix, composite, toUnicode, error } = font as {
    readonly fontMatrix?: readonly number[];
    readonly composite?: boolean;
    readonly toUnicode?: object;
    /** It is damaged. */
    readonly error?: unknown;
  };
  // Letters by number: where the file has no list of what they mean, pdf.js takes the numbers themselves for letters.
  const byNumber = composite === true && toUnicode !== undefined && !('_map' in toUnicode);
  const speechless = byNumber || error !== undefined;
  return { ...(fontMatrix && { fontMatrix }), speechless };
}

async function isBySpreadsheet(document: PDFDocumentProxy): Promise<boolean> {
  try {
    const { info } = await document.getMetadata();
    const { Producer, Creator } = info as { readonly Producer?: unknown; readonly Creator?: unknown };
    return /calc|excel|spreadsheet/i.test(`${String(Producer)} ${String(Creator)}`);
  } catch {
    return false;
  }
}

class NotDrawn {
  readonly isDrawn = false;
}

/**
 * pdf.js with its core on the same thread, which is a worker's: so ending that ends both. It wants names of a browser
 * that Node lacks, though nothing is drawn; and its core would take the worker's messages for its own, were it not told
 * that this is a window.
 */
async function loadPdfjs(): Promise<typeof Pdfjs> {
  const place = globalThis as unknown as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) place[name] ??= NotDrawn;
  const isWindow = 'window' in place;
  if (!isWindow) place.window = place;
  const { warn } = console;
  // It says that it misses a package for drawing.
  console.warn = () => undefined;
  try {
    place.pdfjsWorker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    console.warn = warn;
    if (!isWindow) delete place.window;
  }
}
