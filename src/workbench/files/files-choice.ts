import { createStore, type Store } from '../../pane/state/store';
import type { Library } from '../state/library';
import type { FileFilter } from './file-rows';
import type { SortChoice } from './FilesTable';

/** What a person chose to see of all files. */
export interface FilesChoice {
  readonly filter: FileFilter;
  readonly search: string;
  readonly byRule: boolean;
  /** Null = as suits: as given while files are checked, then the worst first. */
  readonly sort: SortChoice | null;
}

const choices = new WeakMap<Library, Store<FilesChoice>>();

/** It stays while one looks at a file and comes back. */
export function filesChoice(library: Library): Store<FilesChoice> {
  const known = choices.get(library);
  if (known) return known;
  const choice = createStore<FilesChoice>({ filter: 'all', search: '', byRule: false, sort: null });
  choices.set(library, choice);
  return choice;
}
