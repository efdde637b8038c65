import { readFile } from 'node:fs/promises';
import type { Language } from '../core/language/language';
import { noSettings, settingsKeys, settingsSchema, type Settings } from '../core/settings';
import { messages } from './messages';
import { nearest } from './nearest';

export type LoadedSettings =
  { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly sentence: string };

/** Reads the file of `--settings`; a wrong one gets a sentence, since a check with other settings would mislead. */
export async function loadSettings(
  file: string | null,
  ruleIds: readonly string[],
  language: Language,
): Promise<LoadedSettings> {
  if (file === null) return { ok: true, settings: noSettings };
  const say = messages[language];
  const refuse = (sentence: string): LoadedSettings => ({ ok: false, sentence });
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return refuse(say.settingsUnreadable(file));
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (fault) {
    return refuse(say.settingsNotJson(file, fault instanceof Error ? fault.message : ''));
  }
  const parsed = settingsSchema.safeParse(data);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
      if (key !== undefined)
        return refuse(
          say.unknownSettingsKey(
            file,
            [...issue.path, key].join('.'),
            nearest(key, settingsKeys(issue.path)),
          ),
        );
    }
    const why = parsed.error.issues.map(({ path, message }) => `${path.join('.') || '(JSON)'}: ${message}`);
    return refuse(say.settingsWrong(file, why.slice(0, 3).join('; ')));
  }
  const named = [
    ...Object.keys(parsed.data.rules ?? {}),
    ...(parsed.data.accepted ?? []).map(({ rule }) => rule),
  ];
  const unknown = named.find((rule) => !ruleIds.includes(rule));
  if (unknown !== undefined) return refuse(say.unknownSettingsRule(file, unknown, nearest(unknown, ruleIds)));
  return { ok: true, settings: parsed.data };
}
