import { createBrowserListStore } from '../../hosts/browser/list-store-browser';
import { createOwnLists } from '../../hosts/browser/packs-browser';
import { createListShelf } from '../../hosts/nomenclature/list-shelf';
import { createBookDesk } from './book-desk';
import type { ToBook } from './messages';

const shelf = createListShelf(createOwnLists(), createBrowserListStore());
const desk = createBookDesk(shelf, (message) => {
  postMessage(message);
});

addEventListener('message', ({ data }: MessageEvent<ToBook>) => {
  void desk(data);
});
