import { Field, Select } from '@fluentui/react-components';
import type { Settings } from '../../core/settings';
import { usePane, useSettingsChange } from '../state/pane-context';
import { useStore } from '../state/store';
import { useText } from '../text/language';
import { HostSwitchField } from './HostSwitchField';
import { TextSetting } from './TextSetting';
import { YearSetting } from './YearSetting';

/** Takes a setting out where nothing is said; the others stay. */
function withText(settings: Settings, key: 'agency' | 'region', text: string): Settings {
  const { [key]: _, ...others } = settings;
  return text === '' ? others : { ...others, [key]: text };
}

function withPemda(settings: Settings, pemda: string): Settings {
  const { pemda: _, ...others } = settings;
  return pemda === 'prov' || pemda === 'kabkot' ? { ...others, pemda } : others;
}

/** What concerns this workbook and goes with it. */
export function WorkbookSettings() {
  const { settings: text } = useText();
  const { host, settings: desk } = usePane();
  const { settings } = useStore(desk);
  const change = useSettingsChange();
  return (
    <>
      <TextSetting
        label={text.agency}
        hint={text.agencyHint}
        value={settings.agency ?? ''}
        onSave={(value) => void change((before) => withText(before, 'agency', value))}
      />
      <TextSetting
        label={text.region}
        hint={text.regionHint}
        value={settings.region ?? ''}
        onSave={(value) => void change((before) => withText(before, 'region', value))}
      />
      <Field label={text.pemda}>
        <Select
          value={settings.pemda ?? ''}
          onChange={(_, { value }) => void change((before) => withPemda(before, value))}
        >
          <option value="">{text.pemdaUnknown}</option>
          <option value="kabkot">{text.kabkot}</option>
          <option value="prov">{text.prov}</option>
        </Select>
      </Field>
      <YearSetting />
      <HostSwitchField of={host.opensByItself} label={text.opensByItself} hint={text.opensByItselfHint} />
    </>
  );
}
