import { shippedList } from '../../hosts/nomenclature/shipped-list';
import type { ToWorker } from './messages';
import { createSession } from './session';
import { createDesk } from './worker-desk';

const desk = createDesk(createSession([shippedList()]), (message) => {
  postMessage(message);
});

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  void desk(data);
});
