import type { Nomenclature } from '../../core/nomenclature/nomenclature';
import type { Settings } from '../../core/settings';
import { createListStore } from '../../hosts/file/list-store-node';
import { ownLists } from '../../hosts/file/packs-node';
import { withKept } from '../../hosts/nomenclature/list-store';
import { oneSafeLine } from '../../report/safe-text';
import type { Context, Wrong } from '../command';
import { messages } from '../messages';
import { nearest } from '../nearest';
import type { Streams } from '../streams';
import { nomenclatureWords } from './nomenclature-words';

/** The lists that come with the program and those that the user keeps; which of these could not be read. */
export async function allLists(env: Streams['env']) {
  const { lists: kept, broken } = await createListStore(env).read();
  return { all: withKept(ownLists(), kept), kept, broken };
}

/** The lists that come with the program and the kept ones. A broken one is told and left out; a list that the settings name must be there. */
export async function loadLists(
  settings: Settings,
  settingsFile: string | null,
  { language, streams }: Context,
): Promise<readonly Nomenclature[] | Wrong> {
  const { all, broken } = await allLists(streams.env);
  for (const { id, message } of broken)
    streams.err.write(`${nomenclatureWords[language].brokenList(id)} ${oneSafeLine(message[language])}\n`);
  const ids = all.map(({ meta }) => meta.id);
  const unknown = settings.lists?.find((id) => !ids.includes(id));
  if (unknown === undefined) return all;
  return {
    wrong: messages[language].unknownSettingsList(settingsFile ?? '', unknown, nearest(unknown, ids)),
  };
}
