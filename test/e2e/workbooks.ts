import path from 'node:path';
import type { CellGrid } from '../../src/core/grid/cell-grid';
import { readWorkbookFile } from '../../src/hosts/file/read-file-node';
import { sharedWorkbooks } from '../support/shared';

const root = path.resolve(__dirname, '../..');

export const WITH_MISTAKES = 'assets/contoh/t-c-33-dengan-kesalahan.xlsx';
export const CORRECT = 'assets/contoh/t-c-33.xlsx';

const there = sharedWorkbooks('real workbooks', /^00[0-2]-typed\.xlsx$/);

/** Workbooks made from real documents, where they stand beside the project; else our own sample. */
export function realWorkbooks(): readonly string[] {
  return there.length > 0 ? there : [WITH_MISTAKES];
}

export async function sheetsOf(file: string): Promise<readonly CellGrid[]> {
  const read = await readWorkbookFile(path.resolve(root, file));
  if (!read.ok) throw new Error(`${file}: ${read.error.code}`);
  return read.workbook.sheets;
}
