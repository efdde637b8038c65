import type { Nomenclature } from '../../core/nomenclature/nomenclature';
import { readKeptNomenclature, readNomenclatureFile } from '../../core/nomenclature/nomenclature-file';
import type { Bilingual } from '../../core/language/language';

/** A kept list that can no longer be read: damaged, or changed by hand. */
export interface BrokenList {
  readonly id: string;
  readonly message: Bilingual;
}

export interface KeptLists {
  readonly lists: readonly Nomenclature[];
  readonly broken: readonly BrokenList[];
  /** Why nothing can be read at all; absent where it can. */
  readonly refused?: Bilingual;
}

export type ListSaved = { readonly ok: true } | { readonly ok: false; readonly message: Bilingual };

/** Where the official lists that a user imported are kept: a folder for the command line, IndexedDB in a browser. */
export interface ListStore {
  read(): Promise<KeptLists>;
  /** Replaces a kept list of the same id. */
  save(list: Nomenclature): Promise<ListSaved>;
  /** False where no list of that id is kept. */
  remove(id: string): Promise<boolean>;
  /** Calls where somebody else has changed what is kept; absent where that cannot be heard. */
  readonly watch?: (changed: () => void) => void;
}

/** The lists in texts as `writeNomenclatureFile` wrote them. */
export function keptLists(texts: readonly { readonly id: string; readonly text: string }[]): KeptLists {
  const read = texts.map(({ id, text }) => {
    const kept = readKeptNomenclature(text);
    return { id, result: kept ? { ok: true as const, list: kept } : readNomenclatureFile(text, id) };
  });
  return {
    lists: read.flatMap(({ result }) => (result.ok ? [result.list] : [])),
    broken: read.flatMap(({ id, result }): BrokenList[] =>
      result.ok ? [] : [{ id, message: result.message }],
    ),
  };
}

/** All lists at hand: one that was imported stands in for one of the same id that comes with the program. */
export function withKept(
  own: readonly Nomenclature[],
  kept: readonly Nomenclature[],
): readonly Nomenclature[] {
  return [...own.filter(({ meta }) => kept.every((one) => one.meta.id !== meta.id)), ...kept];
}

/** Ids name files and are typed by people: "kepmendagri-050-3708-2020". */
export function listId(name: string): string {
  const id = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return id === '' ? 'daftar' : id;
}
