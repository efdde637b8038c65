import { readNomenclatureFile } from '../../core/nomenclature/nomenclature-file';
import bundledList from '../../../assets/nomenclature/bawaan.csv';
import type { ToWorker } from './messages';
import { createSession } from './session';
import { createDesk } from './worker-desk';

const list = readNomenclatureFile(bundledList, 'bawaan');
const desk = createDesk(createSession(list.ok ? [list.list] : []), (message) => {
  postMessage(message);
});

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  void desk(data);
});
