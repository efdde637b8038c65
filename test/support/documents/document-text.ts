import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** One line of a document's text: its 1-based number and its tab-separated cells, trimmed. */
export interface TextLine {
  readonly number: number;
  readonly cells: readonly string[];
}

/** The whole text of document "003"; `folder` holds files such as 003-….txt. */
export function documentText(folder: string, document: string): string {
  const name = existsSync(folder)
    ? readdirSync(folder).find((file) => file.startsWith(`${document}-`))
    : undefined;
  if (!name)
    throw new Error(`Dokumen ${document} tidak ada di ${folder}: ukuran atas dokumen asli tidak dijalankan.`);
  return readFileSync(join(folder, name), 'utf8');
}

/** Lines first…last (1-based, inclusive) that hold anything. */
export function textLines(text: string, first: number, last: number): TextLine[] {
  return text
    .split('\n')
    .slice(first - 1, last)
    .map((line, index) => ({ number: first + index, cells: line.split('\t').map((cell) => cell.trim()) }))
    .filter((line) => line.cells.some((cell) => cell !== ''));
}

/** Whole rupiah of "Rp. 1.983.000.000,00", ": Rp 40.000.000", "Rp -" (0), "400000000"; null where there is none. */
export function rupiah(text: string): number | null {
  const bare = text
    .replace(/^[:.\s]*/, '')
    .replace(/^Rp\.?\s*/i, '')
    .trim();
  if (/^-$/.test(bare)) return /Rp/i.test(text) ? 0 : null;
  const digits = /^(\d{1,3}(?:\.\d{3})*|\d+)(?:,00)?$/.exec(bare);
  return digits?.[1] ? Number(digits[1].replace(/\./g, '')) : null;
}

export const grouped = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, '.');
export const rp = (amount: number): string => `Rp ${grouped(amount)}`;
