import { createBrowserListStore } from '../../hosts/browser/list-store-browser';
import { createListShelf } from '../../hosts/nomenclature/list-shelf';
import { shippedList } from '../../hosts/nomenclature/shipped-list';
import type { ToWorker } from './messages';
import { createSession } from './session';
import { createDesk } from './worker-desk';

const shelf = createListShelf([shippedList()], createBrowserListStore());
const desk = createDesk(createSession(shelf), (message) => {
  postMessage(message);
});

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  void desk(data);
});
