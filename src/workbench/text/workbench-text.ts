import type { Language } from '../../core/rules/finding';
import { useLanguage } from '../../pane/text/language';
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
  readonly leave: string;
}

const texts: Readonly<Record<Language, WorkbenchText>> = { id, en };

export function useWorkbenchText(): WorkbenchText {
  return texts[useLanguage()];
}
