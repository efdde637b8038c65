import type { Bilingual } from '../../core/language/language';
import { createListStore, listFolder } from '../../hosts/file/list-store-node';
import { shippedList } from '../../hosts/nomenclature/shipped-list';
import { oneSafeLine, safeJson } from '../../report/safe-text';
import type { Context } from '../command';
import { EXIT } from '../exit';
import { nearest } from '../nearest';
import { listTable, nomenclatureWords, publicList } from './nomenclature-words';
import type { Streams } from '../streams';

/** `nomenclature import | list | remove`: the official lists that a user keeps beside the shipped one. */
export { importList } from './nomenclature-import';

export async function showLists(
  { format }: { readonly format: 'text' | 'json' },
  { language, streams }: Context,
): Promise<number> {
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

export async function removeList(id: string, { language, streams }: Context): Promise<number> {
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
