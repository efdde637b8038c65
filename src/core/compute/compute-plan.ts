import type { CellValue } from '../grid/cell-grid';
import type { Bilingual } from '../language/language';
import type { CellEdit } from '../grid/cell-edit';
import type { SkipCode } from './skip-reasons';

/** What an edit computes. `angka` turns a text into the number it shows; all others put a formula in. */
export const EDIT_KINDS = [
  'angka',
  'jumlah-anak',
  'jumlah-belanja',
  'jumlah-total',
  'jumlah-kolom',
  'rasio',
  'pertumbuhan',
  'rata-rata',
  'predikat',
  'prakiraan-maju',
] as const;
export type EditKind = (typeof EDIT_KINDS)[number];

/** One cell to be written, with what stood there and what the formula gives. */
export interface ComputedEdit extends CellEdit {
  readonly kind: EditKind;
  /** Role of the column: "pagu", "tingkatRealisasiK". */
  readonly role: string;
  /** "Pagu program 1.06.05". */
  readonly label: Bilingual;
  readonly old: CellValue;
  /** As a person reads it; "" for an empty cell. */
  readonly oldText: string;
  /** What the cell holds afterwards, as Excel computes it. */
  readonly result: number | string;
  readonly resultText: string;
  /** New minus old, in the unit of the new figure; null where one of them is no figure. */
  readonly difference: number | null;
}

/** A cell that could be meant and is left alone. */
export interface SkippedCell {
  readonly cell: string;
  readonly role: string;
  readonly code: SkipCode;
  readonly why: Bilingual;
}

export interface ComputeCounts {
  /** Empty cells that get a formula. */
  readonly filled: number;
  /** Cells that hold something and get a formula. */
  readonly replaced: number;
  /** Texts that become the numbers they show. */
  readonly converted: number;
  /** Typed values that are what the formula gives; left as they are when only empty cells are filled. */
  readonly agreeing: number;
  readonly disagreeing: number;
  /** Cells that already hold a formula with the same result. */
  readonly formulas: number;
  readonly skipped: number;
}

export interface ComputePlan {
  readonly sheet: string;
  /** Id of the table. */
  readonly table: string;
  /** In the order of the sheet. */
  readonly edits: readonly ComputedEdit[];
  /** Typed values that are not what their formula gives: what the edit would be. Among `edits` too when replacing. */
  readonly disagreements: readonly ComputedEdit[];
  readonly skipped: readonly SkippedCell[];
  readonly counts: ComputeCounts;
}

/** Growth from year n to n+1, as a fraction: 0.05 for 5 %. */
export interface GrowthRates {
  readonly rate: number;
  /** By the program's code or name, where one grows at another rate. */
  readonly byProgram?: Readonly<Record<string, number>>;
}

export interface ComputeOptions {
  /** `isi` fills empty cells only, `ganti` replaces typed values too. */
  readonly mode: 'isi' | 'ganti';
  /** A1: a cell, part of a column, a block. Absent = the whole table. */
  readonly range?: string;
  /** Roles ("pagu", "tingkatRealisasi" for both its halves) or letters. Absent = every column the form computes. */
  readonly columns?: readonly string[];
  /** Fills the forward estimate from the year's pagu; absent = forward estimates are only summed. */
  readonly growth?: GrowthRates;
  /** Texts that are to become numbers: those a formula needs (as usual), every one in a column of figures, none. */
  readonly texts?: 'perlu' | 'semua' | 'biarkan';
}
