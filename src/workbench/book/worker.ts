import { createBrowserListStore } from '../../hosts/browser/list-store-browser';
import { createListShelf } from '../../hosts/nomenclature/list-shelf';
import { shippedList } from '../../hosts/nomenclature/shipped-list';
import { createBookDesk } from './book-desk';
import type { ToBook } from './messages';

const shelf = createListShelf([shippedList()], createBrowserListStore());
const desk = createBookDesk(shelf, (message) => {
  postMessage(message);
});

addEventListener('message', ({ data }: MessageEvent<ToBook>) => {
  void desk(data);
});
