import { z } from 'zod';
import type { Bilingual } from '../../core/rules/finding';
import type { ChangedRun } from './change';

/** One applied change as it is kept in the workbook. */
export interface UndoRecord {
  readonly id: string;
  readonly label: Bilingual;
  readonly runs: readonly ChangedRun[];
}

const content = z.union([z.string(), z.number(), z.boolean()]);

const record = z.object({
  id: z.string(),
  label: z.object({ id: z.string(), en: z.string() }),
  runs: z.array(
    z.object({
      sheet: z.string(),
      sheetName: z.string(),
      column: z.number(),
      row: z.number(),
      cells: z.array(
        z.object({
          before: content,
          after: content,
          formatBefore: z.string().exactOptional(),
          formatAfter: z.string().exactOptional(),
        }),
      ),
    }),
  ),
});

/** Every record has a namespace of its own: so it is found without reading the others. */
export function recordNamespace(id: string): string {
  return `urn:periksa-renja:perubahan:${id}`;
}

/** The record as a custom XML part; characters that XML does not allow are escaped in the JSON inside. */
export function recordXml(undo: UndoRecord): string {
  const json = JSON.stringify(undo)
    .replace(
      /[\u007f-\u009f\ufffe\uffff]/g,
      (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
  return `<perubahan xmlns="${recordNamespace(undo.id)}">${json}</perubahan>`;
}

/** Null where the part does not hold a record of ours, whole. */
export function recordFrom(xml: string): UndoRecord | null {
  const inside = /<perubahan\b[^>]*>([\s\S]*)<\/perubahan>/.exec(xml)?.[1];
  if (inside === undefined) return null;
  const json = inside
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
  try {
    const parsed = record.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
