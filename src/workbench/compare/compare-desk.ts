import type { DifferenceKind } from '../../core/compare/comparison';
import { createStore, type Store } from '../../pane/state/store';
import type { Library } from '../state/library';

export interface ComparedPlace {
  /** Id of the file; null = the one that suggests itself. */
  readonly file: string | null;
  /** Id of the table; null = the one that goes best with the other. */
  readonly table: string | null;
}

export interface CompareState {
  readonly left: ComparedPlace;
  readonly right: ComparedPlace;
  /** Kinds of differences that are not shown. */
  readonly hidden: readonly DifferenceKind[];
  readonly carriedToo: boolean;
  /** Whether the two sheets are drawn. */
  readonly beside: boolean;
}

const NOTHING: ComparedPlace = { file: null, table: null };
const desks = new WeakMap<Library, Store<CompareState>>();

/** What was chosen stays while one looks at a cell in its book and comes back. */
export function compareDesk(library: Library): Store<CompareState> {
  const known = desks.get(library);
  if (known) return known;
  const desk = createStore<CompareState>({
    left: NOTHING,
    right: NOTHING,
    hidden: [],
    carriedToo: false,
    beside: true,
  });
  desks.set(library, desk);
  return desk;
}

/** The files on both sides: as chosen, else the one that is shown and the one behind it, or the same twice. */
export function chosenFiles(
  { left, right }: CompareState,
  ids: readonly string[],
  current: string | null,
): { readonly left: string; readonly right: string } | null {
  const there = (id: string | null): string | null => (id !== null && ids.includes(id) ? id : null);
  const first = there(left.file) ?? there(current) ?? ids[0];
  if (first === undefined) return null;
  const next = ids[(ids.indexOf(first) + 1) % ids.length] ?? first;
  return { left: first, right: there(right.file) ?? next };
}

/** Keeps what is compared, also where it suggested itself: another file is about to be shown. */
export function keepFiles(
  desk: Store<CompareState>,
  files: { readonly left: string; readonly right: string },
): void {
  const { left, right } = desk.get();
  desk.set({ left: { ...left, file: files.left }, right: { ...right, file: files.right } });
}
