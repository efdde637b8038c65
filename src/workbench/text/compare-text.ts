import { useLanguage } from '../../pane/text/language';
import { compareEn } from './compare-en';
import { compareId } from './compare-id';

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
  readonly saveSheet: string;
  readonly saveCsv: string;
  readonly fileSuffix: string;
}

const texts = { id: compareId, en: compareEn };

export function useCompareText(): CompareText {
  return texts[useLanguage()];
}
