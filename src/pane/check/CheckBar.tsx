import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSlow } from '../state/use-slow';
import type { CheckState } from '../state/workbook-checker';
import { secondsOf } from '../text/figures';
import { useLanguage, useText } from '../text/language';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  progress: { flexGrow: 1, flexBasis: '120px', minWidth: 0 },
  label: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  // The line stays one line at 320 px; what does not fit breaks within.
  whole: { flexWrap: 'nowrap' },
  muted: {
    minWidth: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  button: { flexShrink: 0 },
});

interface CheckBarProps {
  readonly state: CheckState;
  readonly onCheck: () => void;
  readonly onCancel: () => void;
  /** What else stands in the line. */
  readonly children?: ReactNode;
}

/** The button that always works; while it does, how far it is and the way out. */
export function CheckBar({ state, onCheck, onCancel, children }: CheckBarProps) {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const { report, running, took, stale, problem, fault, cancelled } = state;
  const slow = useSlow(running !== null);
  // Before the first result there is nothing to check again, and nothing else to see.
  const first = report === null && problem === null && fault === null && !cancelled;
  if (first && !running) return <div className={styles.row}>{text.loading}</div>;
  if ((slow || first) && running) {
    const percent = Math.round(running.done * 100);
    const label = running.stage === 'reading' ? text.reading(running.sheet, percent) : text.checking(percent);
    return (
      <div className={styles.row}>
        <div className={styles.progress}>
          <div className={styles.label}>{label}</div>
          <ProgressBar value={running.done} aria-label={label} />
        </div>
        <Button size="small" onClick={onCancel}>
          {text.cancel}
        </Button>
      </div>
    );
  }
  return (
    <div className={mergeClasses(styles.row, styles.whole)}>
      <Button size="small" className={styles.button} onClick={onCheck}>
        {text.checkAgain}
      </Button>
      {stale ? (
        <span className={styles.muted}>{text.liveOff}</span>
      ) : (
        took !== null && <span className={styles.muted}>{text.took(secondsOf(took, language))}</span>
      )}
      {children}
    </div>
  );
}
