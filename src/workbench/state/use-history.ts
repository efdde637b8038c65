import { useEffect, useState } from 'react';
import type { UndoToken } from '../../hosts/host';
import { useStore } from '../../pane/state/store';
import type { OpenBook } from './library';

export interface History {
  /** What would be undone; null where nothing was changed. */
  readonly last: UndoToken | null;
  /** What would be made anew; null where nothing was undone. */
  readonly next: UndoToken | null;
  undo(): void;
  redo(): void;
}

/** Undo and redo of a workbook, in step with what the pane says of its last change. */
export function useHistory({ book: { host }, desks: { changes } }: OpenBook): History {
  const { last } = useStore(changes);
  const [next, setNext] = useState<UndoToken | null>(null);
  useEffect(() => {
    let here = true;
    const look = (): void => {
      void host.nextChange().then((known) => {
        if (here) setNext(known.ok ? known.value : null);
      });
      void changes.recall();
    };
    look();
    const stop = host.onChange(look);
    return () => {
      here = false;
      stop();
    };
  }, [host, changes]);
  return {
    last,
    next,
    undo: () => void changes.undo(),
    redo: () => void host.redo().then(() => changes.recall()),
  };
}
