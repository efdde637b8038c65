import { z } from 'zod';
import type { Bilingual } from '../../core/language/language';
import type { CellChange, ChangedRun } from './change';

/** One applied change as it is kept in the workbook. */
export interface UndoRecord {
  readonly id: string;
  readonly label: Bilingual;
  readonly runs: readonly ChangedRun[];
  /** Sheets that the change made, where it made some. */
  readonly made?: readonly MadeSheet[];
}

/** A sheet as it was made: its id survives a new name, `contents` tells whether something was written on it since. */
export interface MadeSheet {
  readonly id: string;
  readonly name: string;
  readonly cells: number;
  readonly contents: string;
}

const content = z.union([z.string(), z.number(), z.boolean()]);

/** [before, after] or [before, after, formatBefore, formatAfter]: short, as a change may be of many thousand cells. */
const keptCell = z.union([
  z.tuple([content, content]),
  z.tuple([content, content, z.string().nullable(), z.string().nullable()]),
]);

const keptRecord = z.object({
  id: z.string(),
  label: z.object({ id: z.string(), en: z.string() }),
  made: z
    .array(z.object({ id: z.string(), name: z.string(), cells: z.number(), contents: z.string() }))
    .optional(),
  sheets: z.array(
    z.object({
      sheet: z.string(),
      name: z.string(),
      /** [column, row, cells] */
      runs: z.array(z.tuple([z.number(), z.number(), z.array(keptCell)])),
    }),
  ),
});

type KeptRecord = z.infer<typeof keptRecord>;

function shortened({ id, label, runs, made }: UndoRecord): KeptRecord {
  const sheets = new Map<string, KeptRecord['sheets'][number]>();
  for (const { sheet, sheetName, column, row, cells } of runs) {
    const kept = sheets.get(sheet) ?? { sheet, name: sheetName, runs: [] };
    kept.runs.push([column, row, cells.map(shortCell)]);
    sheets.set(sheet, kept);
  }
  return { id, label, ...(made && { made: [...made] }), sheets: [...sheets.values()] };
}

function shortCell({ before, after, formatBefore, formatAfter }: CellChange): z.infer<typeof keptCell> {
  if (formatBefore === undefined && formatAfter === undefined) return [before, after];
  return [before, after, formatBefore ?? null, formatAfter ?? null];
}

function lengthened({ id, label, sheets, made }: KeptRecord): UndoRecord {
  const runs = sheets.flatMap(({ sheet, name, runs }) =>
    runs.map(([column, row, cells]) => ({ sheet, sheetName: name, column, row, cells: cells.map(longCell) })),
  );
  return { id, label, runs, ...(made && { made }) };
}

function longCell([before, after, formatBefore, formatAfter]: z.infer<typeof keptCell>): CellChange {
  return {
    before,
    after,
    ...(typeof formatBefore === 'string' && { formatBefore }),
    ...(typeof formatAfter === 'string' && { formatAfter }),
  };
}

/** Every record has a namespace of its own: so it is found without reading the others. */
export function recordNamespace(id: string): string {
  return `urn:periksa-renja:perubahan:${id}`;
}

/** The record as text, for where it is kept. */
export function recordText(undo: UndoRecord): string {
  return JSON.stringify(shortened(undo));
}

/** Null where the text is no record of ours, whole. */
export function recordFrom(text: string): UndoRecord | null {
  try {
    const parsed = keptRecord.safeParse(JSON.parse(text));
    return parsed.success ? lengthened(parsed.data) : null;
  } catch {
    return null;
  }
}

/** The record as a custom XML part; characters that XML does not allow are escaped in the JSON inside. */
export function recordXml(undo: UndoRecord): string {
  const json = recordText(undo)
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
export function recordFromXml(xml: string): UndoRecord | null {
  const inside = /<perubahan\b[^>]*>([\s\S]*)<\/perubahan>/.exec(xml)?.[1];
  if (inside === undefined) return null;
  return recordFrom(
    inside
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&'),
  );
}
