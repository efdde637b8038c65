import type { MoneyUnit } from '../facts/money-unit';
import type { CellEdit } from '../grid/cell-edit';
import type { Bilingual } from '../language/language';

/** `galat` must be mended, `peringatan` should be, `catatan` is worth knowing. */
export const SEVERITIES = ['galat', 'peringatan', 'catatan'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What is said of a finding, as data: it is put into words where it is shown. */
export interface Message {
  /** The rule whose words they are, and which of its messages. */
  readonly rule: string;
  readonly key: string;
  /** Names, numbers and texts that the sentence is made of: plain data. */
  readonly figures: object;
  /** What amounts of rupiah are counted in, where the table says so: «Rp153,35 juta». */
  readonly unit?: MoneyUnit;
}

/** Of a message that needs none. */
export type NoFigures = Readonly<Record<string, never>>;

export interface Fix {
  readonly label: Bilingual;
  readonly edits: readonly CellEdit[];
}

/** Where a rule may have a finding, in the same table. */
export interface Place {
  readonly rule: string;
  readonly cell: string;
}

/** One thing that is wrong (or odd), in words a planner can act on. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** Id of the table it was found in. */
  readonly table: string;
  /** A1: the cell a person would look at first; a range where the finding stands for a block. */
  readonly cell: string;
  readonly message: Message;
  /** What else is said of the same cell, by this rule or by one whose finding it stands for. */
  readonly also: readonly Message[];
  /** What stands there and what should, where it is a figure or a text that can be compared. */
  readonly stated: number | string | null;
  readonly computed: number | string | null;
  /** A1 addresses of the other cells that take part; on another sheet as 'Sheet'!A1. */
  readonly related: readonly string[];
  readonly fixes: readonly Fix[];
  /** Findings that have the same cause: they are told with this one. */
  readonly explains?: readonly Place[];
}

/** What a mark in the workbook needs of a finding. */
export type MarkedFinding = Pick<Finding, 'severity' | 'sheet' | 'cell'>;

/** A finding whose messages were put into words. */
export interface WordedFinding extends Omit<Finding, 'message' | 'also'> {
  readonly message: Bilingual;
}
