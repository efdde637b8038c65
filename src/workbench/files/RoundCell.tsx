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
  fixed: { color: tokens.colorStatusSuccessForeground1 },
  still: { color: tokens.colorStatusDangerForeground1 },
  fresh: { color: tokens.colorPaletteBerryForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What became of a table since the round before: ✓ mended, ● still there, + new. */
export function RoundCell({ round: { fixed, still, fresh } }: { readonly round: Round }) {
  const styles = useStyles();
  const said = useSaidOnly();
  const { matrix: text } = useWorkbenchText();
  const words = text.round(fixed.length, still.length, fresh.length);
  if (fixed.length + still.length + fresh.length === 0) return <span className={styles.quiet}>–</span>;
  return (
    <span title={words}>
      <span className={said}>{words}</span>
      <span aria-hidden className={styles.counts}>
        {fixed.length > 0 && <span className={styles.fixed}>✓{figure(fixed.length)}</span>}
        {still.length > 0 && <span className={styles.still}>●{figure(still.length)}</span>}
        {fresh.length > 0 && <span className={styles.fresh}>+{figure(fresh.length)}</span>}
      </span>
    </span>
  );
}
