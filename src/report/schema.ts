import { z } from 'zod';
import { LEVELS, TABLE_KINDS } from '../core/layouts/layout';
import { SEVERITIES } from '../core/rules/finding';

/**
 * The public contract of `periksa-renja check --format json`. It is extended by adding only: what is here keeps its
 * name and its meaning, or the number at the end of the schema's name changes.
 */
export const SCHEMA_NAME = 'periksa-renja/report/1';

/** 1-based row of the sheet. */
const sheetRow = z.number().int().positive();
const rowSpan = z.tuple([sheetRow, sheetRow]);
const a1Range = z.string().regex(/^[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?$/);
/** "F:F" and "6:6" stand for a whole column and a whole row. */
const a1Area = z.string().regex(/^([A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?|[A-Z]{1,3}:[A-Z]{1,3}|\d+:\d+)$/);
const columnLetters = z.string().regex(/^[A-Z]{1,3}(:[A-Z]{1,3})?$/);
const figure = z.union([z.number(), z.string(), z.null()]);

const rowSchema = z.strictObject({
  row: sheetRow,
  level: z.enum(LEVELS),
  /** As it stands in the sheet; null where the row has none. */
  kode: z.string().nullable(),
  nama: z.string().nullable(),
  /** Full rupiah by column role (`role.year` where a column is repeated); null where the cell cannot be read as an amount. */
  amounts: z.record(z.string(), z.number().nullable()),
});

const tableSchema = z.strictObject({
  /** Unique within the file. */
  id: z.string(),
  kind: z.enum(TABLE_KINDS),
  sheet: z.string(),
  range: a1Range,
  /** Id of the table that it goes on from without a heading of its own; headerRows is then its first row. */
  continues: z.string().optional(),
  title: z.string(),
  titleRows: rowSpan.nullable(),
  headerRows: rowSpan,
  columnNumberRow: sheetRow.nullable(),
  dataRows: rowSpan,
  confidence: z.number().min(0).max(1),
  evidence: z.array(z.string()),
  planYear: z.number().int().nullable(),
  /** A changed plan (Renja perubahan): what stood before and the differences have roles of their own. */
  change: z.literal(true).optional(),
  /** Of a changed plan: rupiah of each program before and after, and of all of them; null where nothing stands there. */
  changes: z
    .strictObject({
      programs: z.array(
        z.strictObject({
          kode: z.string().nullable(),
          nama: z.string(),
          before: z.number().nullable(),
          after: z.number().nullable(),
        }),
      ),
      before: z.number(),
      after: z.number(),
    })
    .optional(),
  /** Role → columns; a column that is repeated has one entry for each year. */
  columns: z.record(z.string(), z.union([columnLetters, z.record(z.string(), columnLetters)])),
  /** How many rows stand on each level. */
  levels: z.partialRecord(z.enum(LEVELS), z.number().int().positive()),
  /** Its reading contradicts itself: what speaks against it, and on which share of what was looked at. */
  doubt: z.strictObject({ why: z.string(), share: z.number().min(0).max(1) }).optional(),
  rulesNotRun: z.array(z.strictObject({ rule: z.string(), why: z.string() })),
  /** The official list that its codes and names were held against, and why this one; null where none fits. */
  nomenclature: z
    .strictObject({
      id: z.string(),
      name: z.string(),
      year: z.number().int().nullable(),
      pemda: z.enum(['prov', 'kabkot']),
      why: z.string(),
      /** Codes of the table that were looked up, and how many of them the list holds. */
      asked: z.number().int().nonnegative(),
      held: z.number().int().nonnegative(),
      /** Of a list that comes with the program: what it is, from when, and how sure. */
      about: z.string().optional(),
    })
    .nullable()
    .optional(),
  rows: z.array(rowSchema).optional(),
});

const editSchema = z.strictObject({
  sheet: z.string(),
  cell: a1Range,
  value: figure.optional(),
  formula: z.string().optional(),
  format: z.string().optional(),
});

const findingSchema = z.strictObject({
  rule: z.string(),
  severity: z.enum(SEVERITIES),
  sheet: z.string(),
  /** Id of the table it was found in; "" where it is about the workbook. */
  table: z.string(),
  cell: a1Area,
  /** One whole sentence in the language of the call. */
  message: z.string().min(1),
  stated: figure,
  computed: figure,
  /** A1 addresses; on another sheet 'Sheet'!A1. */
  related: z.array(z.string()),
  fixes: z.array(z.strictObject({ label: z.string(), edits: z.array(editSchema) })),
});

const pairSide = z.strictObject({
  /** Only between files that were checked together. */
  file: z.string().optional(),
  table: z.string(),
  kind: z.enum(TABLE_KINDS),
  sheet: z.string(),
  planYear: z.number().int().nullable(),
});
const bothSides = <T extends z.ZodType>(side: T) => z.strictObject({ here: side, there: side });
const count = z.number().int().nonnegative();
const counted = z.strictObject({ compared: count, differing: count });
const total = z.strictObject({ total: z.number(), penunjang: z.number(), urusan: z.number() });
const named = z.strictObject({ nama: z.string(), here: z.number().nullable(), there: z.number().nullable() });

/** Two tables that should say the same, and what became of their rows. */
const pairSchema = z.strictObject({
  relation: z.enum([
    'rencana-review',
    'rencana-bab',
    'evaluasi-rencana',
    'rencana-renstra',
    'usulan-rencana',
    'cetakan',
  ]),
  here: pairSide,
  there: pairSide,
  /** The year that was compared. */
  year: z.number().int().nullable(),
  /** Why they were not compared, one sentence; null where they were. */
  notCompared: z.string().nullable(),
  matched: count,
  onlyHere: count,
  onlyThere: count,
  counts: bothSides(z.strictObject({ program: count, kegiatan: count, subkegiatan: count })),
  /** Rows whose rupiah (in two prints of one table: any cell) was compared, and how many differ. */
  pagu: counted.nullable(),
  target: counted.nullable(),
  totals: bothSides(total).nullable(),
  /** Rupiah per program; null where the table does not have it. */
  programs: z.array(named),
  /** Rupiah per fund source; null where the table has no column for it. */
  sumberDana: z.array(named),
});

/** An area with the signs of a table that no recognised table took. */
const unreadSchema = z.strictObject({
  sheet: z.string(),
  /** null where a part of the package could not be read. */
  range: a1Range.nullable(),
  cells: count,
  why: z.enum(['mirip', 'bentuk-tak-dikenal', 'lanjutan', 'di-luar-tabel', 'rusak']),
  /** One whole sentence in the language of the call. */
  message: z.string().min(1),
  /** The form that comes nearest, and its headings that are missing. */
  nearest: z
    .strictObject({ kind: z.enum(TABLE_KINDS), matched: count, of: count, missing: z.array(z.string()) })
    .nullable(),
});

/** Of a file that is no .xlsx: what its tables were taken from, and what was lost or is doubted. */
const importSchema = z.strictObject({
  kind: z.enum(['pdf', 'docx', 'html', 'csv', 'ods', 'xls', 'xlsb']),
  /** Sheets that the tables became. */
  sheets: count,
  /** Of a document that has pages. */
  pages: count.nullable(),
  notes: z.array(
    z.strictObject({
      code: z.string(),
      message: z.string().min(1),
      page: z.number().int().positive().optional(),
      sheet: z.string().optional(),
      cell: z.string().optional(),
    }),
  ),
});

export const fileSchema = z.strictObject({
  file: z.string(),
  /** Only where the file could not be read; tables and findings are empty then. */
  error: z.strictObject({ code: z.string(), message: z.string().min(1) }).optional(),
  /** Only where the file is no .xlsx. */
  imported: importSchema.optional(),
  tables: z.array(tableSchema),
  findings: z.array(findingSchema),
  sheetsSeen: z.number().int().nonnegative(),
  cellsSeen: z.number().int().nonnegative(),
  /** What was not read, and so not checked. */
  unread: z.array(unreadSchema).optional(),
  /** Areas that a person let go unread, and why; a range of null is what a damaged file lost of the sheet. */
  unreadAccepted: z
    .array(z.strictObject({ sheet: z.string(), range: z.string().nullable(), reason: z.string() }))
    .optional(),
  /** Settings that name a sheet, cell, column or range which this workbook does not have. */
  settingsNotApplied: z
    .array(z.strictObject({ where: z.string(), value: z.string(), message: z.string().min(1) }))
    .optional(),
  /** What came nearest to a table, where none was recognised. */
  nearest: z
    .strictObject({ sheet: z.string(), kind: z.string(), matched: z.number(), of: z.number() })
    .nullable(),
  /** Findings that the settings hide: how many, by rule. */
  silenced: z.record(z.string(), z.number().int().positive()),
  /** Those of them that a person accepted, with the reason. */
  accepted: z
    .array(
      z.strictObject({
        rule: z.string(),
        sheet: z.string(),
        cell: z.string(),
        reason: z.string(),
        by: z.string().nullable(),
      }),
    )
    .optional(),
  /** Tables of this file that were held against each other. */
  pairs: z.array(pairSchema).optional(),
});

export const reportSchema = z.strictObject({
  schema: z.literal(SCHEMA_NAME),
  files: z.array(fileSchema),
  /** Tables of different files that were held against each other (`--together`). */
  pairs: z.array(pairSchema).optional(),
});

export type PublicRow = z.infer<typeof rowSchema>;
export type PublicTable = z.infer<typeof tableSchema>;
export type PublicFinding = z.infer<typeof findingSchema>;
export type PublicPair = z.infer<typeof pairSchema>;
export type PublicUnread = z.infer<typeof unreadSchema>;
export type PublicImport = z.infer<typeof importSchema>;
export type PublicFile = z.infer<typeof fileSchema>;
export type PublicReport = z.infer<typeof reportSchema>;
