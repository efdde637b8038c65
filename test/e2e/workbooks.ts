import { existsSync } from 'node:fs';
import path from 'node:path';
import type { CellGrid } from '../../src/core/grid/cell-grid';
import { readWorkbookFile } from '../../src/hosts/file/read-file-node';

const root = path.resolve(__dirname, '../..');

export const WITH_MISTAKES = 'assets/contoh/t-c-33-dengan-kesalahan.xlsx';
export const CORRECT = 'assets/contoh/t-c-33.xlsx';

/** Workbooks made from real documents, where they stand beside the project; else our own sample. */
export function realWorkbooks(): readonly string[] {
  const corpus = ['000', '001', '002'].map((name) => `../shared/corpus/${name}-typed.xlsx`);
  const there = corpus.filter((file) => existsSync(path.join(root, file)));
  return there.length > 0 ? there : [WITH_MISTAKES];
}

export async function sheetsOf(file: string): Promise<readonly CellGrid[]> {
  const read = await readWorkbookFile(path.join(root, file));
  if (!read.ok) throw new Error(`${file}: ${read.error.code}`);
  return read.workbook.sheets;
}
