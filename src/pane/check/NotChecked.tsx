import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Disclosure } from '../parts/Disclosure';
import type { PaneReport } from '../engine/pane-report';
import { usePane, useSettingsChange, useSpelled } from '../state/pane-context';
import { useStore } from '../state/store';
import { withoutAccepted, withRule } from '../state/settings-desk';
import { useLanguage, useText } from '../text/language';
import { rulesCounted, whyNotRun } from './rules-counted';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalM, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  subtitle: { margin: `${tokens.spacingVerticalS} 0 0`, fontWeight: tokens.fontWeightSemibold },
});

interface NotCheckedProps {
  readonly report: PaneReport;
  readonly title: (rule: string) => string;
}

/** What the list above does not say, and why: rules without findings, not run, silenced; findings accepted. */
export function NotChecked({ report, title }: NotCheckedProps) {
  const styles = useStyles();
  const { result: text } = useText();
  const language = useLanguage();
  const { address } = useSpelled();
  const change = useSettingsChange();
  const { settings } = useStore(usePane().settings);
  const counted = rulesCounted(report);
  const silenced = Object.entries(settings.rules ?? {}).flatMap(([rule, grade]) =>
    grade === 'diam' ? [rule] : [],
  );
  const hidden = silenced.length > 0 || report.accepted.length > 0;
  if (report.tables.length === 0 && !hidden) return null;
  return (
    <div className={styles.section}>
      {report.tables.length > 0 && (
        <Disclosure summary={text.rulesClean(counted.clean, counted.notRun.length)}>
          {counted.notRun.length > 0 && <p className={styles.subtitle}>{text.notRun}</p>}
          <ul className={styles.list}>
            {whyNotRun(report).map(({ rule, why, sheets }) => (
              <li key={`${rule} ${why.id}`}>
                {title(rule)} ({sheets.join(', ')}): {why[language]}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {hidden && (
        <Disclosure
          summary={text.hiddenBySettings(
            Object.values(report.silenced).reduce((sum, count) => sum + count, 0),
          )}
        >
          <ul className={styles.list}>
            {silenced.map((rule) => (
              <li key={rule}>
                {text.silencedRule(title(rule), report.silenced[rule] ?? 0)}{' '}
                <Link as="button" onClick={() => void change((before) => withRule(before, rule, null))}>
                  {text.showAgain}
                </Link>
              </li>
            ))}
          </ul>
          {report.accepted.length > 0 && <p className={styles.subtitle}>{text.acceptedTitle}</p>}
          <ul className={styles.list}>
            {report.accepted.map(({ finding, reason }) => (
              <li key={`${finding.rule} ${finding.sheet} ${finding.cell}`}>
                {title(finding.rule)}, {text.accepted(address(finding.cell), reason)}{' '}
                <Link as="button" onClick={() => void change((before) => withoutAccepted(before, finding))}>
                  {text.showAgain}
                </Link>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
