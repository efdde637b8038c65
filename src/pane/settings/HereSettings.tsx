import { Field, Select, Switch } from '@fluentui/react-components';
import type { Preferences } from '../state/preferences';
import { MissingNote } from '../parts/MissingNote';
import { usePane } from '../state/pane-context';
import { useText } from '../text/language';
import { HostSwitchField } from './HostSwitchField';

interface HereSettingsProps {
  readonly preferences: Preferences;
  readonly onPreferences: (change: Partial<Preferences>) => void;
}

/** What a person likes, whichever workbook is open. */
export function HereSettings({ preferences, onPreferences }: HereSettingsProps) {
  const { settings: text } = useText();
  const { host } = usePane();
  const { language, live, marks, cells } = preferences;
  return (
    <>
      <Field label={text.language}>
        <Select
          value={language}
          onChange={(_, { value }) => {
            onPreferences({ language: value === 'en' ? 'en' : 'id' });
          }}
        >
          <option value="id">Bahasa Indonesia</option>
          <option value="en">English</option>
        </Select>
      </Field>
      <Field hint={text.liveHint}>
        <Switch
          label={text.live}
          checked={live}
          onChange={(_, { checked }) => {
            onPreferences({ live: checked });
          }}
        />
      </Field>
      {host.missing.marks ? (
        <MissingNote feature="marks" />
      ) : (
        <Field hint={text.marksHint}>
          <Switch
            label={text.marks}
            checked={marks}
            onChange={(_, { checked }) => {
              onPreferences({ marks: checked });
            }}
          />
        </Field>
      )}
      {host.formulaSpelling && (
        <Field label={text.cells} hint={text.cellsHint}>
          <Select
            value={cells ?? ''}
            onChange={(_, { value }) => {
              onPreferences({ cells: value === 'A1' || value === 'R1C1' ? value : null });
            }}
          >
            <option value="">{text.cellsAsExcel}</option>
            <option value="A1">F220</option>
            <option value="R1C1">R220C6</option>
          </Select>
        </Field>
      )}
      <HostSwitchField of={host.undoInWorkbook} label={text.undoInWorkbook} hint={text.undoInWorkbookHint} />
    </>
  );
}
