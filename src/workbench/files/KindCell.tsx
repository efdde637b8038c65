import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { figure } from '../../core/language/figures';
import { useSaidOnly } from '../../pane/parts/said-only';
import { SeverityMark } from '../../pane/parts/SeverityMark';
import { StateMark } from '../../pane/parts/StateMark';
import type { MatrixCell } from '../../report/summary/matrix-row';
import { useWorkbenchText } from '../text/workbench-text';

const useStyles = makeStyles({
  button: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr auto',
    alignItems: 'center',
    width: '100%',
    minHeight: '24px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    fontVariantNumeric: 'tabular-nums',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  // Shape and count stand under those of the rows above.
  count: { display: 'inline-flex', alignItems: 'center', gap: '3px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  none: { display: 'block', padding: `0 ${tokens.spacingHorizontalXS}` },
});

interface KindCellProps {
  readonly kind: string;
  readonly cell: MatrixCell;
  /** `place`: of the table in its file; null where what is shown was not recognised. */
  readonly onOpen: (place: number | null) => void;
}

/** What was found in the tables of a kind: shapes with counts, a tick where nothing, a dash where there is no table. */
export function KindCell({ kind, cell: { places, counts, doubtful, unread }, onOpen }: KindCellProps) {
  const styles = useStyles();
  const said = useSaidOnly();
  const { matrix: text } = useWorkbenchText();
  const [first] = places;
  if (first === undefined && unread === 0) {
    return (
      <span
        className={mergeClasses(styles.none, styles.quiet)}
        title={text.notFound}
        aria-label={text.notFound}
        role="img"
      >
        –
      </span>
    );
  }
  const clean = first !== undefined && counts.galat === 0 && counts.peringatan === 0;
  const summary = [
    ...(first === undefined ? [] : [clean ? text.clean : text.counts(counts.galat, counts.peringatan)]),
    ...(doubtful ? [text.doubtful] : []),
    ...(unread > 0 ? [text.unrecognised(unread)] : []),
  ].join('; ');
  return (
    <button
      type="button"
      className={styles.button}
      title={summary}
      onClick={() => {
        onOpen(first ?? null);
      }}
    >
      <span className={said}>{text.openTable(kind, summary)}</span>
      <span aria-hidden className={styles.count}>
        {clean && <StateMark bare state="bersih" />}
        {counts.galat > 0 && (
          <>
            <SeverityMark severity="galat" /> {figure(counts.galat)}
          </>
        )}
      </span>
      <span aria-hidden className={styles.count}>
        {counts.peringatan > 0 && (
          <>
            <SeverityMark severity="peringatan" /> {figure(counts.peringatan)}
          </>
        )}
      </span>
      <span aria-hidden>
        {doubtful && <StateMark bare state="diragukan" />}
        {unread > 0 && <StateMark bare state="belum-dikenali" />}
      </span>
    </button>
  );
}
