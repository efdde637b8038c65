import { z } from 'zod';
import { TABLE_KINDS } from './layouts/layout';
import { SEVERITIES } from './rules/finding';

/** What a person may set; a JSON file for the command line, kept with the workbook by the pane. */
export const settingsSchema = z.strictObject({
  agency: z.string().optional(),
  region: z.string().optional(),
  pemda: z.enum(['prov', 'kabkot']).optional(),
  year: z.number().int().min(2000).max(2100).optional(),
  /** Ids of the official lists to check against; absent = all that are kept. */
  lists: z.array(z.string()).optional(),
  /** Rule id → another severity, or "diam" to silence it. */
  rules: z.record(z.string(), z.enum([...SEVERITIES, 'diam'])).optional(),
  /** Single findings a person accepts, with a reason. */
  accepted: z
    .array(
      z.strictObject({
        rule: z.string(),
        sheet: z.string(),
        cell: z.string(),
        reason: z.string(),
        by: z.string().optional(),
      }),
    )
    .optional(),
  /** Areas that were not read and a person accepts as they are, with a reason; without a range, what a damaged file lost of a sheet. */
  unread: z
    .array(z.strictObject({ sheet: z.string(), range: z.string().nullish(), reason: z.string() }))
    .optional(),
  /** Recognitions a person overrules: another kind (or none), other columns by role. */
  tables: z
    .array(
      z.strictObject({
        sheet: z.string(),
        /** Any cell of the table's heading or data, A1; absent = the only table of the sheet. */
        at: z.string().optional(),
        kind: z.enum([...TABLE_KINDS, 'none']).optional(),
        columns: z.record(z.string(), z.string()).optional(),
        headerRows: z.tuple([z.number().int().positive(), z.number().int().positive()]).optional(),
        dataRows: z.tuple([z.number().int().positive(), z.number().int().positive()]).optional(),
      }),
    )
    .optional(),
});
/** The keys that may stand at a place of the settings: [] for the top, ['accepted', 0] for an accepted finding. */
export function settingsKeys(path: readonly PropertyKey[]): readonly string[] {
  const { shape } = settingsSchema;
  if (path[0] === 'accepted') return Object.keys(shape.accepted.unwrap().element.shape);
  if (path[0] === 'unread') return Object.keys(shape.unread.unwrap().element.shape);
  if (path[0] === 'tables') return Object.keys(shape.tables.unwrap().element.shape);
  return Object.keys(shape);
}

export type Settings = z.infer<typeof settingsSchema>;

export const noSettings: Settings = {};
