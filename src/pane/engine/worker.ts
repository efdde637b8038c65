import { createBrowserListStore } from '../../hosts/browser/list-store-browser';
import { createOwnLists } from '../../hosts/browser/packs-browser';
import { createListShelf } from '../../hosts/nomenclature/list-shelf';
import { createSession } from '../../core/engine/session';
import type { ToWorker } from './messages';
import { createDesk } from './worker-desk';

const shelf = createListShelf(createOwnLists(), createBrowserListStore());
const desk = createDesk(createSession(), shelf, (message) => {
  postMessage(message);
});

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  void desk(data);
});
