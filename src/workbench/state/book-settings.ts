import type { Settings } from '../../core/settings';
import { settingsFrom } from '../../pane/state/settings-desk';
import type { OpenBook } from './library';
import { fileMark, rememberedSettings } from './remembered-settings';

/** The settings of an open workbook; read first where its pane was never shown. */
export async function settingsOf({ desks: { settings } }: Pick<OpenBook, 'desks'>): Promise<Settings> {
  if (!settings.get().loaded) await settings.load();
  return settings.get().settings;
}

/** What was set for a file that is not open, told again by its name and size in bytes. */
export async function settingsRemembered(name: string, size: number): Promise<Settings> {
  const remembered = rememberedSettings(fileMark(name, size));
  return (remembered === null ? null : await settingsFrom(remembered)) ?? {};
}
