import type { EditKind } from '../../core/compute/compute-plan';
import type { SummaryKind } from '../../core/compute/summaries/summary';
import { computeEn } from './compute-en';
import { computeId } from './compute-id';
import { useLanguage } from './language';

/** Words of the tab that computes. */
export interface ComputeText {
  readonly table: string;
  readonly noTable: string;
  readonly mode: string;
  readonly modes: Readonly<Record<'isi' | 'ganti', string>>;
  readonly column: string;
  readonly wholeTable: string;
  readonly columnName: (letters: string, heading: string) => string;
  readonly wholeSheet: string;
  readonly range: string;
  readonly rangeHint: string;
  readonly rangeWrong: string;
  readonly allTexts: string;
  readonly forward: string;
  readonly rate: string;
  readonly rateWrong: string;
  readonly rates: string;
  readonly preview: string;
  readonly working: string;
  readonly kinds: Readonly<Record<EditKind, string>>;
  readonly group: (kind: string, count: number) => string;
  readonly filled: (count: number) => string;
  readonly replaced: (count: number) => string;
  readonly converted: (count: number) => string;
  readonly agreeing: (count: number) => string;
  readonly nothing: string;
  readonly nothingIn: (cells: number) => string;
  readonly disagreeing: (count: number) => string;
  readonly disagreeingHint: string;
  readonly skipped: (count: number) => string;
  readonly empty: string;
  readonly difference: (figure: string) => string;
  readonly more: (count: number) => string;
  readonly apply: (cells: number) => string;
  readonly summaries: string;
  readonly summariesHint: string;
  readonly summaryKinds: Readonly<Record<SummaryKind, string>>;
  readonly lines: (count: number) => string;
  readonly makeSheet: string;
  readonly makeSheetOf: (summary: string) => string;
  readonly made: (sheet: string) => string;
}

const texts = { id: computeId, en: computeEn };

export function useComputeText(): ComputeText {
  return texts[useLanguage()];
}
