import type { Bilingual } from '../../core/language/language';
import { createListStore, listFolder } from '../../hosts/file/list-store-node';
import { ownLists } from '../../hosts/file/packs-node';
import { withKept } from '../../hosts/nomenclature/list-store';
import { oneSafeLine, safeJson } from '../../report/safe-text';
import type { Context } from '../command';
import { EXIT } from '../exit';
import { nearest } from '../nearest';
import { listTable, nomenclatureWords, publicList } from './nomenclature-words';
import type { Streams } from '../streams';

/** `nomenclature import | list | remove`: the official lists that a user keeps beside those that come with the program. */
export { importList } from './nomenclature-import';

export async function showLists(
  { format }: { readonly format: 'text' | 'json' },
  { language, streams }: Context,
): Promise<number> {
  const { lists, broken } = await createListStore(streams.env).read();
  const own = ownLists();
  const all = withKept(own, lists);
  if (format === 'json') {
    const report = {
      lists: all.map((list) => publicList(list, own.includes(list))),
      broken: broken.map(({ id, message }) => ({ id, message: message[language] })),
    };
    streams.out.write(`${safeJson(report, 2)}\n`);
  } else {
    streams.out.write(listTable(all, language));
    for (const { meta } of all) if (meta.about) streams.out.write(`${meta.name}: ${meta.about[language]}\n`);
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
  if (!ids.includes(id) && ownLists().some(({ meta }) => meta.id === id)) {
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
