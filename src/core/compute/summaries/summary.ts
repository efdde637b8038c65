import type { Bilingual } from '../../language/language';
import type { SheetPlan } from '../../templates/sheet-plan';
import type { ComputedEdit } from '../compute-plan';

/** What every year's plan is asked for. */
export const SUMMARY_KINDS = [
  'program',
  'kegiatan',
  'sumber-dana',
  'penunjang',
  'belanja',
  'realisasi',
] as const;
export type SummaryKind = (typeof SUMMARY_KINDS)[number];

export interface Summary {
  readonly kind: SummaryKind;
  /** A new sheet whose formulas point at the table. */
  readonly plan: SheetPlan;
  /** Texts of the table that have to become numbers first, or the formulas would find nothing to add. */
  readonly edits: readonly ComputedEdit[];
}

export type SummaryResult =
  { readonly ok: true; readonly summary: Summary } | { readonly ok: false; readonly why: Bilingual };

/** One line of a summary before it is laid out: labels, and per column what the table's cells add up to. */
export interface SummaryLine {
  readonly kode: string;
  readonly nama: string;
  /** Formulas (without "=") by column of figures; null where the table says nothing. */
  readonly figures: readonly (string | null)[];
}

export interface SummaryTexts {
  readonly sheet: string;
  readonly title: string;
}
