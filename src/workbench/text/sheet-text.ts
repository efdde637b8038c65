import type { Severity } from '../../core/rules/finding';
import { useLanguage } from '../../pane/text/language';
import { sheetEn } from './sheet-en';
import { sheetId } from './sheet-id';

/** Words of the sheet view. */
export interface SheetText {
  readonly grid: (sheet: string) => string;
  readonly tabs: string;
  readonly tab: (sheet: string, findings: number, severity: Severity | null) => string;
  readonly hiddenTab: string;
  readonly columnNumbers: string;
  readonly address: string;
  readonly addressHint: string;
  readonly addressWrong: string;
  readonly content: string;
  readonly contentOf: (cell: string) => string;
  readonly readOnly: string;
  readonly hiddenRows: (first: number, last: number) => string;
  readonly hiddenColumns: (first: string, last: string) => string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly findingsHere: (count: number) => string;
  readonly moreFindings: (count: number) => string;
  readonly role: (role: string, period: number | null) => string;
  readonly roles: string;
  readonly search: {
    readonly open: string;
    readonly label: string;
    readonly next: string;
    readonly previous: string;
    readonly close: string;
    readonly count: (at: number, of: number, more: boolean) => string;
    readonly none: string;
    readonly searching: string;
  };
  readonly sums: {
    readonly sum: (figure: string) => string;
    readonly average: (figure: string) => string;
    readonly count: (cells: string) => string;
  };
  readonly freeze: string;
  readonly freezeHint: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoom: (percent: number) => string;
  readonly copied: (cells: string) => string;
  readonly tooManyToCopy: string;
  readonly editing: string;
  readonly saving: string;
}

const texts = { id: sheetId, en: sheetEn };

export function useSheetText(): SheetText {
  return texts[useLanguage()];
}
