import { useEffect, useState } from 'react';
import type { Bilingual } from '../../core/language/language';
import { useStore } from '../../pane/state/store';
import { EXPORT_TYPES } from '../export/make-export';
import { saveFile } from '../export/save-file';
import type { OpenBook } from './library';
import { isDirty } from './save-mark';
import { savedName } from './saved-name';
import { writeToFile } from './write-file';

export interface Saving {
  readonly dirty: boolean;
  readonly at: Date | null;
  readonly problem: Bilingual | null;
  /** What is worth knowing of the file as it was saved. */
  readonly notes: readonly Bilingual[];
  save(): void;
}

/** Saves a workbook by its button and by Ctrl+S: into its file where the browser may, else among the downloads. */
export function useSave({ book, desks, saved }: OpenBook): Saving {
  const mark = useStore(saved);
  const { last } = useStore(desks.changes);
  const [problem, setProblem] = useState<Bilingual | null>(null);
  const [notes, setNotes] = useState<readonly Bilingual[]>([]);
  const save = async (): Promise<void> => {
    const change = desks.changes.get().last?.id ?? null;
    const written = await writeToFile(
      savedName(book),
      EXPORT_TYPES.buku,
      saved.get().handle,
      book.host.bytes,
    );
    setProblem(written.is === 'failed' ? written.why : null);
    if (written.is === 'left' || written.is === 'failed') return;
    if (written.is === 'unable') saveFile(savedName(book), await book.host.bytes(), EXPORT_TYPES.buku);
    setNotes(await book.host.notes());
    saved.set({ change, at: new Date(), ...(written.is === 'written' && { handle: written.handle }) });
  };
  const dirty = isDirty(mark, last);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      // The browser would save the page.
      event.preventDefault();
      if (dirty) void save();
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  });
  return { dirty, at: mark.at, problem, notes, save: () => void save() };
}
