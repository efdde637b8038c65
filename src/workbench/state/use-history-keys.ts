import { useEffect } from 'react';
import type { History } from './use-history';

/** Ctrl+Z and Ctrl+Y (or Ctrl+Shift+Z) for the workbook; a text field undoes its own typing. */
export function useHistoryKeys(history: History): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isField(event.target)) return;
      const key = event.key.toLowerCase();
      const redo = key === 'y' || (key === 'z' && event.shiftKey);
      if (!redo && key !== 'z') return;
      event.preventDefault();
      if (redo && history.next) history.redo();
      if (!redo && history.last) history.undo();
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  });
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null;
}
