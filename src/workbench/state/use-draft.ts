import { useEffect } from 'react';
import type { OpenBook } from './library';
import { savedName } from './saved-name';
import { isDirty } from './save-mark';

/** A pause in typing after which the draft is written; milliseconds. */
const AT_REST = 400;

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
    const now = (): void => {
      clearTimeout(soon);
      soon = undefined;
      // A worker that has ended keeps nothing; what it said before stays.
      void keep().catch(() => undefined);
    };
    const later = (): void => {
      clearTimeout(soon);
      soon = setTimeout(now, AT_REST);
    };
    /** A page that is left, or put away on a phone, may never run again: what still waits is kept at once. */
    const beforeLeaving = (): void => {
      if (soon !== undefined && document.visibilityState === 'hidden') now();
    };
    const stopChanges = desks.host.onChange(later);
    const stopSaves = saved.subscribe(later);
    document.addEventListener('visibilitychange', beforeLeaving);
    return () => {
      document.removeEventListener('visibilitychange', beforeLeaving);
      if (soon !== undefined) now();
      stopChanges();
      stopSaves();
    };
  }, [book, desks, saved]);
}
