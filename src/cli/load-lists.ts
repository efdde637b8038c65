import type { Nomenclature } from '../core/nomenclature/nomenclature';
import type { Language } from '../core/language/language';
import type { Settings } from '../core/settings';
import { createListStore } from '../hosts/file/list-store-node';
import { shippedList } from '../hosts/nomenclature/shipped-list';
import { oneSafeLine } from '../report/safe-text';
import { messages } from './messages';
import { nearest } from './nearest';
import { nomenclatureWords } from './nomenclature-words';
import type { Streams } from './streams';

export type LoadedLists =
  | { readonly ok: true; readonly lists: readonly Nomenclature[] }
  | { readonly ok: false; readonly sentence: string };

/** The shipped list and the kept ones. A broken one is told and left out; a list that the settings name must be there. */
export async function loadLists(
  settings: Settings,
  settingsFile: string | null,
  language: Language,
  streams: Streams,
): Promise<LoadedLists> {
  const { lists, broken } = await createListStore(streams.env).read();
  for (const { id, message } of broken)
    streams.err.write(`${nomenclatureWords[language].brokenList(id)} ${oneSafeLine(message[language])}\n`);
  const all = [shippedList(), ...lists];
  const ids = all.map(({ meta }) => meta.id);
  const unknown = settings.lists?.find((id) => !ids.includes(id));
  if (unknown === undefined) return { ok: true, lists: all };
  const say = messages[language];
  return {
    ok: false,
    sentence: say.unknownSettingsList(settingsFile ?? '', unknown, nearest(unknown, ids)),
  };
}
