import type { Bilingual } from '../core/language/language';
import { createListStore, listFolder } from '../hosts/file/list-store-node';
import { shippedList } from '../hosts/nomenclature/shipped-list';
import { oneSafeLine, safeJson } from '../report/safe-text';
import type { NomenclatureArguments } from './call';
import { EXIT } from './exit';
import { nearest } from './nearest';
import { importList } from './nomenclature-import';
import { listTable, nomenclatureWords, publicList } from './nomenclature-words';
import type { Streams } from './streams';

/** `nomenclature import | list | remove`: the official lists that a user keeps beside the shipped one. */
export async function nomenclatureCommand(call: NomenclatureArguments, streams: Streams): Promise<number> {
  switch (call.action) {
    case 'import':
      return importList(call, streams);
    case 'list':
      return showLists(call, streams);
    case 'remove':
      return removeList(call, streams);
  }
}

async function showLists({ language, format }: NomenclatureArguments, streams: Streams): Promise<number> {
  const { lists, broken } = await createListStore(streams.env).read();
  const all = [shippedList(), ...lists];
  if (format === 'json') {
    const report = {
      lists: all.map((list) => publicList(list, list === all[0])),
      broken: broken.map(({ id, message }) => ({ id, message: message[language] })),
    };
    streams.out.write(`${safeJson(report, 2)}\n`);
  } else {
    streams.out.write(listTable(all, language));
    streams.out.write(`${nomenclatureWords[language].keptIn(listFolder(streams.env))}\n`);
  }
  for (const { id, message } of broken) warn(streams, id, message, language);
  return broken.length > 0 ? EXIT.unreadable : EXIT.clean;
}

async function removeList({ language, words }: NomenclatureArguments, streams: Streams): Promise<number> {
  const [id = ''] = words;
  const say = nomenclatureWords[language];
  const store = createListStore(streams.env);
  const { lists, broken } = await store.read();
  const ids = [...lists.map(({ meta }) => meta.id), ...broken.map((one) => one.id)];
  if (id === shippedList().meta.id) {
    streams.err.write(`${say.shippedStays(id)}\n`);
    return EXIT.unreadable;
  }
  if (!ids.includes(id) || !(await store.remove(id))) {
    streams.err.write(`${say.unknownList(oneSafeLine(id), nearest(id, ids))}\n`);
    return EXIT.unreadable;
  }
  streams.out.write(`${say.removed(id)}\n`);
  return EXIT.clean;
}

function warn(streams: Streams, id: string, message: Bilingual, language: 'id' | 'en'): void {
  streams.err.write(`${nomenclatureWords[language].brokenList(id)} ${oneSafeLine(message[language])}\n`);
}
