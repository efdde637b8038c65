import { parse } from 'parse5';
import { FileFault } from '../../file/file-error';
import { tooLarge } from '../../file/file-messages';
import { decodeText } from '../decode-text';
import type { Importer } from '../imported-book';
import { slotBudget } from '../slot-budget';
import { collectTables } from './html-tables';

/** The tree of a page takes fifty times its text. */
const MOST_BYTES = 24 * 1024 * 1024;
const CHARSET = /<meta\b[^>]{0,200}charset\s*=\s*["']?([\w:.-]+)/i;

/** Tables of a web page, also of one that is named .xls, as SIPD's helpers and old reports do. Throws FileFault. */
export const importHtml: Importer = async (bytes, { limits, progress }) => {
  if (bytes.length > MOST_BYTES)
    throw new FileFault(tooLarge('halaman webnya lebih dari 24 MB', 'the web page is larger than 24 MB'));
  const head = String.fromCharCode(...bytes.subarray(0, 2048));
  const { text } = decodeText(bytes, CHARSET.exec(head)?.[1] ?? null);
  const page = parse(text);
  progress(1, 2);
  const tables = collectTables(page, { span: limits.span, spend: slotBudget(limits.gridSlots) });
  return { ok: true, book: { tables, pages: null, notes: [], typed: false } };
};
