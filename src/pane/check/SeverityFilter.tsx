import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { SEVERITIES, type Severity } from '../../core/rules/finding';
import { SeverityMark } from '../parts/SeverityMark';
import type { SeverityCounts } from '../state/finding-groups';
import { useText } from '../text/language';

const useStyles = makeStyles({
  row: { display: 'flex', gap: '2px' },
  // One line at 320 px: of five digits the figure stays whole, and of the word what there is room for.
  button: {
    fontVariantNumeric: 'tabular-nums',
    minWidth: 0,
    paddingInline: '3px',
    fontSize: tokens.fontSizeBase200,
    '& > span:first-child': { marginRight: '3px', flexShrink: 0 },
  },
  label: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
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
          <span className={styles.label}>{text.severityCount(severity, counts[severity])}</span>
        </ToggleButton>
      ))}
    </div>
  );
}
