import type { Language } from '../../core/language/language';
import { useLanguage } from '../../pane/text/language';
import type { FileFilter } from '../files/file-rows';
import { en } from './en';
import { id } from './id';

/** Every word of the page around the pane; the sheet view and the reports have their own. */
export interface WorkbenchText {
  readonly name: string;
  readonly skipToSheet: string;
  readonly open: string;
  readonly openHint: string;
  readonly files: (count: number) => string;
  readonly samples: string;
  readonly startPage: string;
  readonly language: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly offlineReady: string;
  readonly start: {
    readonly title: string;
    readonly what: string;
    readonly drop: string;
    readonly dropNow: string;
    readonly choose: string;
    readonly chooseFolder: string;
    readonly stays: string;
    readonly tryTitle: string;
    readonly tryFirst: string;
    readonly tryFirstWhat: string;
    readonly forms: string;
    readonly formsWhat: string;
    readonly form: string;
    readonly example: string;
    readonly exercise: string;
    readonly exampleOf: (kind: string) => string;
    readonly exerciseOf: (kind: string) => string;
  };
  readonly book: {
    readonly file: string;
    readonly opening: (name: string) => string;
    readonly refused: (name: string) => string;
    readonly refusedHelp: string;
    readonly tryAgain: string;
    readonly remove: string;
    readonly undo: string;
    readonly redo: string;
    readonly edit: string;
    readonly editHint: string;
    readonly marks: string;
    readonly marksHint: string;
    readonly reset: string;
    readonly resetHint: string;
    readonly resetAsk: (name: string) => string;
    readonly resetNo: string;
    readonly sheet: string;
    readonly findings: string;
    readonly parts: string;
    readonly resize: string;
    readonly readingSheet: (sheet: string) => string;
    readonly noSheets: string;
    /** Formulas whose figures are old, as Excel alone can compute them. */
    readonly uncertain: (count: number) => string;
    readonly uncertainMore: (count: number) => string;
  };
  readonly present: {
    readonly start: string;
    readonly startHint: string;
    readonly end: string;
    readonly next: string;
    readonly previous: string;
    readonly none: string;
    readonly keys: string;
  };
  readonly matrix: {
    readonly title: string;
    readonly hint: string;
    readonly agency: string;
    readonly others: string;
    readonly pagu: string;
    readonly waiting: string;
    readonly running: string;
    readonly unread: string;
    readonly notFound: string;
    readonly clean: string;
    readonly progress: (done: number, of: number) => string;
    readonly ready: (of: number, withGalat: number) => string;
    readonly stop: string;
    readonly goOn: string;
    readonly search: string;
    readonly show: string;
    readonly filters: Readonly<Record<FileFilter, string>>;
    readonly none: string;
    readonly openFile: (name: string) => string;
    readonly openTable: (kind: string, counts: string) => string;
    readonly counts: (galat: number, peringatan: number) => string;
    readonly remove: (name: string) => string;
    readonly sort: (column: string) => string;
  };
}

const texts: Readonly<Record<Language, WorkbenchText>> = { id, en };

export function useWorkbenchText(): WorkbenchText {
  return texts[useLanguage()];
}
