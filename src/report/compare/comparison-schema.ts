import { z } from 'zod';
import { DIFFERENCE_KINDS } from '../../core/compare/comparison';
import { LEVELS, TABLE_KINDS } from '../../core/layouts/layout';

/** The public contract of `periksa-renja compare --format json`; extended by adding only. */
export const COMPARE_SCHEMA_NAME = 'periksa-renja/compare/1';

const rupiah = z.number().nullable();
const count = z.number().int().nonnegative();

const comparedSide = z.strictObject({
  file: z.string(),
  table: z.string(),
  kind: z.enum(TABLE_KINDS),
  sheet: z.string(),
  range: z.string(),
  title: z.string(),
  /** The year that the compared columns speak of; null where nothing says. */
  year: z.number().int().nullable(),
});

const said = z.strictObject({
  /** A1. */
  cell: z.string(),
  /** As a person reads it; "" where the cell is empty. */
  text: z.string(),
  /** Full rupiah or the figure of a performance value; null where it is none. */
  value: z.number().nullable(),
});

const differenceSchema = z.strictObject({
  is: z.enum(DIFFERENCE_KINDS),
  column: z.string(),
  level: z.enum(LEVELS),
  kode: z.string(),
  nama: z.string(),
  /** Null where the side has no such row. */
  left: said.nullable(),
  right: said.nullable(),
  /** Right less left. */
  difference: z.number().nullable(),
  /** A parent that differs by nothing but what differs below it. */
  carried: z.boolean(),
});

export const comparisonSchema = z.strictObject({
  schema: z.literal(COMPARE_SCHEMA_NAME),
  left: comparedSide,
  right: comparedSide,
  /** Rows that stand in both. */
  matched: count,
  /** Columns that were held against each other, by their names. */
  columns: z.array(z.string()),
  counts: z.record(z.enum(DIFFERENCE_KINDS), count),
  totals: z.array(z.strictObject({ column: z.string(), left: rupiah, right: rupiah, difference: rupiah })),
  /** What should be known before reading, whole sentences in the language of the call. */
  notes: z.array(z.string()),
  differences: z.array(differenceSchema),
});

export type PublicDifference = z.infer<typeof differenceSchema>;
export type PublicComparison = z.infer<typeof comparisonSchema>;
export type ComparedSide = PublicComparison['left'];
