import type { Nomenclature } from '../../core/nomenclature/nomenclature';
import type { Settings } from '../../core/settings';
import type { Context, Wrong } from '../command';
import { loadLists } from '../lists/load-lists';
import { loadSettings } from '../load-settings';

/** What a check needs besides the files. */
export interface Prepared {
  readonly settings: Settings;
  readonly lists: readonly Nomenclature[];
}

/** The settings of the call and the lists; what is wrong with them where the call cannot be answered. */
export async function prepare(settingsFile: string | null, context: Context): Promise<Prepared | Wrong> {
  const settings = await loadSettings(settingsFile, context.language);
  if ('wrong' in settings) return settings;
  const lists = await loadLists(settings, settingsFile, context);
  return 'wrong' in lists ? lists : { settings, lists };
}
