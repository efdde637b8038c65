import { useLanguage } from '../../pane/text/language';
import { compareEn } from './compare-en';
import { compareId } from './compare-id';

/** What one side says; the cell is null where it has no such row. */
export interface BesideSaid {
  readonly side: string;
  readonly cell: string | null;
  readonly text: string;
}

/** Words of the page that holds two tables against each other. */
export interface CompareText {
  readonly button: string;
  readonly buttonHint: string;
  readonly title: string;
  readonly hint: string;
  readonly file: (side: string) => string;
  readonly table: (side: string) => string;
  readonly tableName: (kind: string, sheet: string, year: number | null) => string;
  readonly noTable: string;
  readonly swap: string;
  readonly comparing: string;
  readonly noPair: string;
  readonly count: (differences: number, matched: number) => string;
  readonly none: (matched: string, columns: string) => string;
  readonly filter: string;
  readonly carriedToo: (count: number) => string;
  readonly shown: (shown: number, all: number) => string;
  readonly allHidden: string;
  readonly row: string;
  readonly what: string;
  readonly head: (side: string, file: string, kind: string) => string;
  readonly showCell: (cell: string, file: string) => string;
  readonly more: (count: number) => string;
  readonly keys: string;
  readonly beside: {
    readonly title: string;
    readonly show: string;
    readonly side: (side: string, file: string, sheet: string) => string;
    readonly choose: (what: string) => string;
    readonly next: string;
    readonly previous: string;
    readonly keys: string;
    /** "Perbedaan 3 dari 5: …"; what differs, of which row, and what each side says. */
    readonly at: (at: number, of: number, what: string, row: string, said: readonly BesideSaid[]) => string;
    readonly none: (of: number) => string;
    readonly reading: (sheet: string) => string;
    readonly differs: string;
    readonly differsFrom: (otherSide: string, otherText: string) => string;
    readonly only: (side: string) => string;
  };
  readonly saveSheet: string;
  readonly saveCsv: string;
  readonly fileSuffix: string;
}

const texts = { id: compareId, en: compareEn };

export function useCompareText(): CompareText {
  return texts[useLanguage()];
}
