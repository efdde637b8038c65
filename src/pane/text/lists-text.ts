import type { OfficialLevel, Pemda } from '../../core/nomenclature/official-code';
import { useLanguage } from './language';
import { listsEn } from './lists-en';
import { listsId } from './lists-id';

/** Words about the official lists that a user imports. */
export interface ListsText {
  readonly import: string;
  readonly importHint: string;
  readonly file: (name: string) => string;
  readonly name: string;
  readonly nameHint: string;
  readonly nameMissing: string;
  readonly year: string;
  readonly yearHint: string;
  readonly yearWrong: string;
  readonly pemda: string;
  readonly pemdas: Readonly<Record<Pemda | '', string>>;
  readonly part: string;
  readonly partHint: string;
  readonly reading: string;
  readonly read: (entries: number) => string;
  readonly levels: (levels: Readonly<Record<OfficialLevel, number>>) => string;
  readonly whose: (pemdas: readonly Pemda[]) => string;
  readonly noProblems: string;
  readonly problems: (count: number) => string;
  readonly more: (count: number) => string;
  readonly replaces: string;
  readonly keep: string;
  readonly cancel: string;
  readonly notOpened: (name: string) => string;
  readonly kept: (name: string, entries: number) => string;
  readonly remove: string;
  readonly removeNamed: (name: string) => string;
  readonly removeSure: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly notRemoved: (name: string) => string;
  readonly broken: (id: string, why: string) => string;
  readonly elsewhere: (id: string) => string;
}

const texts = { id: listsId, en: listsEn };

export function useListsText(): ListsText {
  return texts[useLanguage()];
}
