import { useEffect } from 'react';
import type { OpenBook } from './library';
import { savedName } from './saved-name';
import { isDirty } from './save-mark';

/** A pause in typing after which the draft is written; milliseconds. */
const AT_REST = 1500;

/** Keeps what was changed and not saved, so that it can be offered again after a reload or a crash. */
export function useDraft({ book, desks, saved }: OpenBook): void {
  useEffect(() => {
    let soon: ReturnType<typeof setTimeout> | undefined;
    const keep = async (): Promise<void> => {
      const { dropDraft, keepDraft } = await import('./drafts');
      const last = await book.host.lastChange();
      if (!last.ok) return;
      if (!isDirty(saved.get(), last.value)) await dropDraft(savedName(book));
      else await keepDraft(savedName(book), await book.host.bytes());
    };
    const later = (): void => {
      clearTimeout(soon);
      soon = setTimeout(() => {
        // A worker that has ended keeps nothing; what it said before stays.
        void keep().catch(() => undefined);
      }, AT_REST);
    };
    const stopChanges = desks.host.onChange(later);
    const stopSaves = saved.subscribe(later);
    return () => {
      clearTimeout(soon);
      stopChanges();
      stopSaves();
    };
  }, [book, desks, saved]);
}
