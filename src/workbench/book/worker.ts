import { shippedList } from '../../hosts/nomenclature/shipped-list';
import { createBookDesk } from './book-desk';
import type { ToBook } from './messages';

const desk = createBookDesk([shippedList()], (message) => {
  postMessage(message);
});

addEventListener('message', ({ data }: MessageEvent<ToBook>) => {
  void desk(data);
});
