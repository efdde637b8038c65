import type { HeadingColumn } from './heading-column';

/** "Sebelum perubahan", "semula"; "sesudah perubahan", "menjadi"; and what lies between. */
const BEFORE = /\b(?:sebelum|semula)\b/i;
const AFTER = /[-–(\s]*\b(?:se(?:sudah|telah)|menjadi)\b(?:\s+perubahan)?\)?/i;
const DIFFERENCE = /\b(?:bertambah|berkurang|selisih)\b/i;

/**
 * A plan that was changed (Renja perubahan) prints target and pagu before and after, and the difference. What holds is
 * what stands after: its columns are those of the form, the others are the agency's own.
 */
export function asChanged(columns: readonly HeadingColumn[]): readonly HeadingColumn[] {
  const says = (column: HeadingColumn, words: RegExp): boolean =>
    column.texts.some((text) => words.test(text));
  if (!columns.some((column) => says(column, AFTER)) || !columns.some((column) => says(column, BEFORE)))
    return columns;
  return columns
    .filter((column) => says(column, AFTER) || !(says(column, BEFORE) || says(column, DIFFERENCE)))
    .map((column) => {
      if (!says(column, AFTER)) return column;
      const texts = column.texts.map((text) => text.replace(AFTER, '').trim()).filter((text) => text !== '');
      return texts.length === 0 ? column : { ...column, texts, whole: texts };
    });
}
