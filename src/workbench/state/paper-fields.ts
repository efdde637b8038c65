import { createStore, type Store } from '../../pane/state/store';
import { EMPTY_FIELDS, type PaperFields } from '../../report/papers/paper-fields';

const KEY = 'periksa-renja-surat';

/** Letterhead, number and who signs: entered once, kept in this browser for every paper. */
export const paperFields: Store<PaperFields> = createStore(remembered());

paperFields.subscribe(() => {
  try {
    localStorage.setItem(KEY, JSON.stringify(paperFields.get()));
  } catch {
    // Holds as long as the page is open.
  }
});

function remembered(): PaperFields {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return { ...EMPTY_FIELDS, ...(isFields(kept) ? kept : {}) };
  } catch {
    // A browser may forbid storage, or somebody else wrote there.
    return EMPTY_FIELDS;
  }
}

function isFields(kept: unknown): kept is PaperFields {
  if (typeof kept !== 'object' || kept === null) return false;
  const all = { ...EMPTY_FIELDS, ...kept };
  const isSigner = (one: unknown): boolean =>
    typeof one === 'object' && one !== null && Object.values(one).every((text) => typeof text === 'string');
  return (
    [all.letterhead, all.number, all.place].every((text) => typeof text === 'string') &&
    isSigner(all.reviewer) &&
    isSigner(all.superior)
  );
}
