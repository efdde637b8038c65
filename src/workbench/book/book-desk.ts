import type { CellsChanged } from '../../hosts/host';
import type { ListShelf } from '../../hosts/nomenclature/list-shelf';
import { createSession } from '../../core/engine/session';
import { createDesk } from '../../pane/engine/worker-desk';
import { holdBook } from './book-service';
import type { FromBook, ToBook } from './messages';

/**
 * The worker's end: holds the file and its engine and answers the page. Knows nothing of workers, so it can be tried
 * without one. The engine works on the host's own grids: they are in this thread once, and so is what is known of them.
 */
export function createBookDesk(
  shelf: ListShelf,
  post: (message: FromBook) => void,
): (message: ToBook) => Promise<void> {
  let changes: CellsChanged[] = [];
  const session = createSession();
  const { service, ...own } = holdBook(session, shelf, {
    rows: (sheet, rows) => post({ is: 'rows', sheet, rows }),
    changed: (change) => changes.push(change),
  });
  const engine = createDesk(session, shelf, (message) => post({ is: 'engine', message }), own);

  return async (message) => {
    if (message.is === 'engine') return engine(message.message);
    const { job, name, args } = message;
    try {
      const value = await (service[name] as (...args: readonly unknown[]) => unknown)(...args);
      // Whoever hears the answer must know of the changes already.
      if (changes.length > 0) post({ is: 'changed', changes });
      changes = [];
      post({ is: 'answer', job, value });
    } catch (fault) {
      post({ is: 'fault', job, what: fault instanceof Error ? fault.message : String(fault) });
    }
  };
}
