import { createListShelf, type ListShelf } from '../../src/hosts/nomenclature/list-shelf';
import type { Engine } from '../../src/pane/engine/engine';
import type { FromWorker } from '../../src/pane/engine/messages';
import { createSession } from '../../src/core/engine/session';
import { createDesk } from '../../src/pane/engine/worker-desk';
import { createWorkerEngine } from '../../src/pane/engine/worker-engine';

/** The engine with both its ends on this thread: what travels is copied as between a page and its worker. */
export function createLocalEngine(shelf: ListShelf = createListShelf([])): Engine {
  let hear: (message: FromWorker) => void = () => undefined;
  const desk = createDesk(createSession(), shelf, (message) => {
    const copy = structuredClone(message);
    setTimeout(() => hear(copy), 0);
  });
  return createWorkerEngine({
    post: (message) => {
      const copy = structuredClone(message);
      setTimeout(() => void desk(copy), 0);
    },
    listen: (listener) => {
      hear = listener;
    },
    close: () => undefined,
  });
}
