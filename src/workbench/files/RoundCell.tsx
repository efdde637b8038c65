import { makeStyles, tokens } from '@fluentui/react-components';
import { figure } from '../../core/language/figures';
import { useSaidOnly } from '../../pane/parts/said-only';
import type { Round } from '../../report/rounds/second-round';
import { useWorkbenchText } from '../text/workbench-text';

const useStyles = makeStyles({
  counts: {
    display: 'inline-flex',
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    fontVariantNumeric: 'tabular-nums',
  },
  button: {
    minHeight: '24px',
    padding: 0,
    border: 'none',
    background: 'none',
    font: 'inherit',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  fixed: { color: tokens.colorStatusSuccessForeground1 },
  still: { color: tokens.colorStatusDangerForeground1 },
  fresh: { color: tokens.colorPaletteBerryForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface RoundCellProps {
  readonly kind: string;
  readonly round: Round;
  readonly onOpen: () => void;
}

/** What became of a table since the round before: ✓ mended, ● still there, + new. */
export function RoundCell({ kind, round: { fixed, still, fresh }, onOpen }: RoundCellProps) {
  const styles = useStyles();
  const said = useSaidOnly();
  const { matrix: text } = useWorkbenchText();
  const words = text.round(fixed.length, still.length, fresh.length);
  if (fixed.length + still.length + fresh.length === 0) return <span className={styles.quiet}>–</span>;
  return (
    <button type="button" className={styles.button} title={words} onClick={onOpen}>
      <span className={said}>{text.openTable(kind, words)}</span>
      <span aria-hidden className={styles.counts}>
        {fixed.length > 0 && <span className={styles.fixed}>✓{figure(fixed.length)}</span>}
        {still.length > 0 && <span className={styles.still}>●{figure(still.length)}</span>}
        {fresh.length > 0 && <span className={styles.fresh}>+{figure(fresh.length)}</span>}
      </span>
    </button>
  );
}
