import type { PaperFields } from '../../report/papers/paper-fields';
import type { Judgement } from '../../report/summary/text/id';
import type { Verification, VerificationEntry } from '../../report/verification/verification';
import { createStore, type Store } from '../../pane/state/store';
import type { Book } from '../book/book';

/** What a reviewer changed in one line of the sheet; absent = as drafted from the findings. */
export interface EntryEdit {
  readonly judgement?: Judgement;
  /** As typed: one note a line. */
  readonly notes?: string;
}

export interface VerificationEdits {
  readonly agency: string | null;
  /** As typed; null = as drafted. */
  readonly year: string | null;
  /** By the kind of the table. */
  readonly entries: Readonly<Record<string, EntryEdit>>;
}

const NO_EDITS: VerificationEdits = {
  agency: null,
  year: null,
  entries: {},
};

const kept = new WeakMap<Book, Store<VerificationEdits>>();

/** What was entered for a workbook stays as long as it is open; what was not touched follows its findings. */
export function verificationEdits(book: Book): Store<VerificationEdits> {
  const known = kept.get(book);
  if (known) return known;
  const store = createStore(NO_EDITS);
  kept.set(book, store);
  return store;
}

export function editEntry(store: Store<VerificationEdits>, kind: string, edit: EntryEdit): void {
  const { entries } = store.get();
  store.set({ entries: { ...entries, [kind]: { ...entries[kind], ...edit } } });
}

/** Back to what the findings say of one table. */
export function forgetEntry(store: Store<VerificationEdits>, kind: string): void {
  const { [kind]: _, ...entries } = store.get().entries;
  store.set({ entries });
}

export function isYear(text: string): boolean {
  return text === '' || /^(?:19|20|21)\d\d$/.test(text);
}

/** The sheet as the reviewer left it. */
export function withEdits(draft: Verification, edits: VerificationEdits, fields: PaperFields): Verification {
  const agency = edits.agency === null ? draft.agency : edits.agency.trim() || null;
  return {
    ...draft,
    agency,
    name: agency ?? draft.name,
    year: yearOf(draft, edits),
    entries: draft.entries.map((entry) => withEdit(entry, edits.entries[entry.kind])),
    fields,
  };
}

function yearOf(draft: Verification, { year }: VerificationEdits): number | null {
  if (year === null) return draft.year;
  return year !== '' && isYear(year) ? Number(year) : null;
}

function withEdit(entry: VerificationEntry, edit: EntryEdit | undefined): VerificationEntry {
  const notes = edit?.notes?.split('\n').map((note) => note.trim());
  return {
    ...entry,
    judgement: edit?.judgement ?? entry.judgement,
    notes: notes?.filter((note) => note !== '') ?? entry.notes,
  };
}
