import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useSlow } from '../state/use-slow';
import type { CheckState } from '../state/workbook-checker';
import { secondsOf } from '../text/figures';
import { useLanguage, useText } from '../text/language';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  progress: { flexGrow: 1, flexBasis: '120px', minWidth: 0 },
  label: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  muted: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

interface CheckBarProps {
  readonly state: CheckState;
  readonly onCheck: () => void;
  readonly onCancel: () => void;
}

/** The button that always works; while it does, how far it is and the way out. */
export function CheckBar({ state, onCheck, onCancel }: CheckBarProps) {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const { running, took, stale } = state;
  const slow = useSlow(running !== null);
  if (slow && running) {
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
    <div className={styles.row}>
      <Button size="small" onClick={onCheck}>
        {text.checkAgain}
      </Button>
      {stale ? (
        <span className={styles.muted}>{text.liveOff}</span>
      ) : (
        took !== null && <span className={styles.muted}>{text.took(secondsOf(took, language))}</span>
      )}
    </div>
  );
}
