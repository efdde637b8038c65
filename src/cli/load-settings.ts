import { readFile, stat } from 'node:fs/promises';
import type { Language } from '../core/language/language';
import type { Settings } from '../core/settings';
import type { Wrong } from './command';
import { messages } from './messages';
import { nearest } from './nearest';

const LARGEST = 16 * 1024 * 1024;

/** Reads the file of `--settings`; a wrong one gets a sentence, since a check with other settings would mislead. */
export async function loadSettings(file: string | null, language: Language): Promise<Settings | Wrong> {
  if (file === null) return {};
  const say = messages[language];
  // A pipe would be waited for without end.
  const status = await stat(file).catch(() => null);
  if (status && (!status.isFile() || status.size > LARGEST)) return { wrong: say.settingsNoFile(file) };
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return { wrong: say.settingsUnreadable(file) };
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (fault) {
    return { wrong: say.settingsNotJson(file, fault instanceof Error ? fault.message : '') };
  }
  const [{ settingsKeys, settingsSchema }, { oddSettings }, { catalogue }] = await Promise.all([
    import('../core/settings'),
    import('../core/odd-settings'),
    import('../core/rules/catalogue'),
  ]);
  const parsed = settingsSchema.safeParse(data);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
      if (key === undefined) continue;
      const meant = nearest(key, settingsKeys(issue.path));
      return { wrong: say.unknownSettingsKey(file, [...issue.path, key].join('.'), meant) };
    }
    const why = parsed.error.issues.map(({ path, message }) => `${path.join('.') || '(JSON)'}: ${message}`);
    return { wrong: say.settingsWrong(file, why.slice(0, 3).join('; ')) };
  }
  const [odd] = oddSettings(parsed.data);
  if (odd) return { wrong: say.settingsOdd(file, odd.where, odd.value, odd.why[language]) };
  const ruleIds = catalogue.map(({ id }) => id);
  const named = [...ruleKeys(data), ...(parsed.data.accepted ?? []).map(({ rule }) => rule)];
  const unknown = named.find((rule) => !ruleIds.includes(rule));
  return unknown === undefined
    ? parsed.data
    : { wrong: say.unknownSettingsRule(file, unknown, nearest(unknown, ruleIds)) };
}

/** The rules as they are written: `__proto__` too, which no object read from them would keep. */
function ruleKeys(data: unknown): readonly string[] {
  const rules = typeof data === 'object' && data !== null && 'rules' in data ? data.rules : null;
  return typeof rules === 'object' && rules !== null ? Object.keys(rules) : [];
}
