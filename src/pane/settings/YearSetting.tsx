import type { Settings } from '../../core/settings';
import { usePane, useSettingsChange } from '../state/pane-context';
import { useStore } from '../state/store';
import { useText } from '../text/language';
import { TextSetting } from './TextSetting';

const isYear = (text: string): boolean => /^20\d\d$/.test(text) || text === '2100';

function withYear(settings: Settings, text: string): Settings {
  const { year: _, ...others } = settings;
  return text === '' ? others : { ...others, year: Number(text) };
}

export function YearSetting() {
  const { settings: text } = useText();
  const { settings } = useStore(usePane().settings);
  const change = useSettingsChange();
  return (
    <TextSetting
      label={text.year}
      hint={text.yearHint}
      value={settings.year === undefined ? '' : String(settings.year)}
      judge={(typed) => (typed === '' || isYear(typed) ? null : text.yearWrong)}
      onSave={(value) => void change((before) => withYear(before, value))}
    />
  );
}
