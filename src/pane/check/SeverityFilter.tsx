import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { SEVERITIES, type Severity } from '../../core/rules/finding';
import { SeverityMark } from '../parts/SeverityMark';
import type { SeverityCounts } from '../state/finding-groups';
import { useText } from '../text/language';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { fontVariantNumeric: 'tabular-nums', minWidth: 'auto', paddingInline: '5px' },
});

interface SeverityFilterProps {
  readonly counts: SeverityCounts;
  readonly chosen: ReadonlySet<Severity>;
  readonly onChange: (chosen: ReadonlySet<Severity>) => void;
}

/** How many there are of each severity; pressed, only those are shown. */
export function SeverityFilter({ counts, chosen, onChange }: SeverityFilterProps) {
  const styles = useStyles();
  const text = useText();
  const toggle = (severity: Severity): void => {
    const next = new Set(chosen);
    if (!next.delete(severity)) next.add(severity);
    onChange(next);
  };
  return (
    <div className={styles.row}>
      {SEVERITIES.map((severity) => (
        <ToggleButton
          key={severity}
          size="small"
          className={styles.button}
          checked={chosen.has(severity)}
          title={text.filterBy(severity, counts[severity])}
          icon={<SeverityMark severity={severity} />}
          onClick={() => {
            toggle(severity);
          }}
        >
          {text.severityCount(severity, counts[severity])}
        </ToggleButton>
      ))}
    </div>
  );
}
