import { useLanguage } from '../../pane/text/language';
import type { ExportKind } from '../export/file-names';
import { exportEn } from './export-en';
import { exportId } from './export-id';

export interface ExportChoice {
  /** What it is and for whom: «Salinan beranotasi (untuk perangkat daerah)». */
  readonly name: string;
  /** One line: what it is for. */
  readonly what: string;
}

/** Words of handing back: what can be saved, and the sheet a reviewer fills in. */
export interface ExportText {
  readonly button: string;
  readonly hint: string;
  readonly choices: Readonly<Record<ExportKind, ExportChoice>>;
  /** Of all files at once. */
  readonly allChoices: Readonly<Record<Exclude<ExportKind, 'buku'>, ExportChoice>>;
  readonly making: (what: string) => string;
  readonly saved: (file: string) => string;
  readonly skipped: (count: number) => string;
  /** Stem of the names of files made of several workbooks. */
  readonly allName: string;
  readonly verification: {
    readonly title: string;
    readonly intro: string;
    readonly drafting: string;
    readonly agency: string;
    readonly year: string;
    readonly yearWrong: string;
    readonly place: string;
    readonly placeExample: string;
    readonly reviewer: string;
    readonly number: string;
    readonly judgement: (kind: string) => string;
    readonly notes: (kind: string) => string;
    readonly notesHint: string;
    readonly redraft: string;
    readonly redraftHint: string;
    readonly save: string;
    readonly print: string;
    readonly close: string;
  };
}

export const exportTexts = { id: exportId, en: exportEn };

export function useExportText(): ExportText {
  return exportTexts[useLanguage()];
}
