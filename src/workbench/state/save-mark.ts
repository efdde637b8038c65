import { createStore, type Store } from '../../pane/state/store';

/** How far a workbook is saved. */
export interface SaveMark {
  /** Id of the change that was the last one when it was saved; null = as it was opened. */
  readonly change: string | null;
  /** When it was saved last; null where it was not. */
  readonly at: Date | null;
  /** Where it is written to, in browsers that may write files. */
  readonly handle: FileSystemFileHandle | null;
}

/** Of a draft nothing is saved yet, though nothing was changed since it was opened. */
const UNSAVED = 'draf';

export function createSaveMark(draft: boolean, handle: FileSystemFileHandle | null): Store<SaveMark> {
  return createStore<SaveMark>({ change: draft ? UNSAVED : null, at: null, handle });
}

export function isDirty(mark: SaveMark, last: { readonly id: string } | null): boolean {
  return mark.change !== (last?.id ?? null);
}
