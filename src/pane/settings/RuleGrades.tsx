import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { catalogue } from '../../core/rules/catalogue';
import { SEVERITIES, type Severity } from '../../core/rules/finding';
import { usePane, useSettingsChange } from '../state/pane-context';
import { withRule } from '../state/settings-desk';
import { useStore } from '../state/store';
import { useRuleTexts } from '../state/use-rule-texts';
import { useLanguage, useText } from '../text/language';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const isGrade = (value: string): value is Severity | 'diam' =>
  value === 'diam' || SEVERITIES.some((severity) => severity === value);

/** How much each rule counts in this workbook. */
export function RuleGrades() {
  const styles = useStyles();
  const { settings: text, severity: names } = useText();
  const language = useLanguage();
  const ruleText = useRuleTexts();
  const { settings } = useStore(usePane().settings);
  const change = useSettingsChange();
  return (
    <div className={styles.list}>
      <p className={styles.hint}>{text.rulesHint}</p>
      {catalogue.map((rule) => (
        <Field key={rule.id} label={ruleText(rule.id, language).title}>
          <Select
            size="small"
            value={settings.rules?.[rule.id] ?? ''}
            onChange={(_, { value }) =>
              void change((before) => withRule(before, rule.id, isGrade(value) ? value : null))
            }
          >
            <option value="">{text.asUsual(rule.severity)}</option>
            {SEVERITIES.map((severity) => (
              <option key={severity} value={severity}>
                {names[severity]}
              </option>
            ))}
            <option value="diam">{text.silent}</option>
          </Select>
        </Field>
      ))}
    </div>
  );
}
