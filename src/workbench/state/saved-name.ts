import type { Book } from '../book/book';

/** What a workbook is saved as: one that was made of a file of another kind is an .xlsx beside it. */
export function savedName({ name, imported }: Pick<Book, 'name' | 'imported'>): string {
  return imported === null ? name : `${name.replace(/\.[^.]+$/, '')}.xlsx`;
}
