import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { figure } from '../../core/language/figures';
import { useSaidOnly } from '../../pane/parts/said-only';
import { SeverityMark } from '../../pane/parts/SeverityMark';
import type { MatrixCell } from '../../report/summary/matrix-row';
import { useWorkbenchText } from '../text/workbench-text';

const useStyles = makeStyles({
  button: { minWidth: 0, gap: tokens.spacingHorizontalXS, fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2 },
  clean: { color: tokens.colorStatusSuccessForeground1 },
});

interface KindCellProps {
  readonly kind: string;
  readonly cell: MatrixCell;
  /** `place`: of the table in its file. */
  readonly onOpen: (place: number) => void;
}

/** What was found in the tables of a kind: shapes with counts, a tick where nothing, a dash where there is no table. */
export function KindCell({ kind, cell: { places, counts }, onOpen }: KindCellProps) {
  const styles = useStyles();
  const said = useSaidOnly();
  const { matrix: text } = useWorkbenchText();
  const [first] = places;
  if (first === undefined) {
    return (
      <span className={styles.quiet} title={text.notFound} aria-label={text.notFound} role="img">
        –
      </span>
    );
  }
  const shown = (['galat', 'peringatan'] as const).filter((severity) => counts[severity] > 0);
  const summary = shown.length === 0 ? text.clean : text.counts(counts.galat, counts.peringatan);
  return (
    <Button
      appearance="subtle"
      size="small"
      className={styles.button}
      title={summary}
      onClick={() => {
        onOpen(first);
      }}
    >
      <span className={said}>{text.openTable(kind, summary)}</span>
      {shown.length === 0 && (
        <span aria-hidden className={styles.clean}>
          ✓
        </span>
      )}
      {shown.map((severity) => (
        <span key={severity} aria-hidden>
          <SeverityMark severity={severity} /> {figure(counts[severity])}
        </span>
      ))}
    </Button>
  );
}
