import { makeStyles, tokens } from '@fluentui/react-components';
import type { Preferences } from '../state/preferences';
import { useText } from '../text/language';
import { HereSettings } from './HereSettings';
import { ListChoice } from './ListChoice';
import { RuleGrades } from './RuleGrades';
import { WorkbookSettings } from './WorkbookSettings';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

interface SettingsViewProps {
  readonly preferences: Preferences;
  readonly onPreferences: (change: Partial<Preferences>) => void;
}

export function SettingsView({ preferences, onPreferences }: SettingsViewProps) {
  const styles = useStyles();
  const { settings: text } = useText();
  return (
    <div className={styles.view}>
      <h2 className={styles.title}>{text.inWorkbook}</h2>
      <WorkbookSettings />
      <div>
        <h2 className={styles.title}>{text.lists}</h2>
        <ListChoice />
      </div>
      <h2 className={styles.title}>{text.here}</h2>
      <HereSettings preferences={preferences} onPreferences={onPreferences} />
      <h2 className={styles.title}>{text.rules}</h2>
      <RuleGrades />
    </div>
  );
}
