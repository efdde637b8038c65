import type { Fate } from '../../core/templates/account';
import { useLanguage } from './language';
import { makeEn } from './make-en';
import { makeId } from './make-id';

export type RowCounts = Readonly<Record<'program' | 'kegiatan' | 'subkegiatan' | 'lain', number>>;

/** Words of the tab that makes sheets. */
export interface MakeText {
  readonly parts: string;
  readonly part: Readonly<Record<'template' | 'tidy' | 'exercise', string>>;
  readonly kind: string;
  readonly year: string;
  readonly yearWrong: string;
  readonly agency: string;
  readonly region: string;
  readonly split: string;
  readonly rows: string;
  readonly rowsFrom: Readonly<Record<'kosong' | 'daftar' | 'tabel', string>>;
  readonly blank: string;
  readonly blankWrong: string;
  readonly source: string;
  readonly everyTable: string;
  readonly list: string;
  readonly listName: (name: string, entries: number, complete: boolean) => string;
  readonly search: string;
  readonly searchHint: string;
  readonly found: (count: number) => string;
  readonly more: (count: number) => string;
  readonly noneFound: string;
  readonly chosen: (count: number) => string;
  readonly clear: string;
  readonly below: string;
  readonly nothingChosen: string;
  readonly preview: string;
  readonly willMake: (name: string, columns: number) => string;
  readonly blankRows: (count: number) => string;
  readonly filledRows: (rows: RowCounts) => string;
  readonly sources: (names: string) => string;
  readonly unknown: (codes: string) => string;
  readonly make: (name: string) => string;
  readonly made: (name: string) => string;
  readonly working: string;
  readonly table: string;
  readonly to: string;
  readonly noTable: string;
  readonly untouched: string;
  readonly account: (cells: number) => string;
  readonly fates: Readonly<Record<Fate, (count: number) => string>>;
  readonly moreCells: (count: number) => string;
  readonly exercise: {
    readonly what: string;
    readonly make: string;
    readonly left: (left: number, of: number, sheet: string) => string;
    readonly allDone: string;
    readonly mistake: (at: number) => string;
    readonly done: (rule: string) => string;
    readonly hint: string;
    readonly showCell: string;
    readonly solution: string;
    readonly at: (cell: string) => string;
    readonly should: (content: string) => string;
    readonly empty: string;
    readonly apply: string;
    readonly again: string;
    readonly stop: string;
  };
}

const texts = { id: makeId, en: makeEn };

export function useMakeText(): MakeText {
  return texts[useLanguage()];
}
