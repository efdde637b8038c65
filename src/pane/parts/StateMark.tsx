import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type State, stateSigns } from '../../report/state/file-state';
import { stateWords } from '../../report/state/state-words';
import { useLanguage } from '../text/language';
import { useSaidOnly } from './said-only';

const useStyles = makeStyles({
  sign: {
    display: 'inline-block',
    width: '1.2em',
    flexShrink: 0,
    textAlign: 'center',
    fontWeight: tokens.fontWeightSemibold,
  },
  'tidak-terbaca': { color: tokens.colorStatusDangerForeground1 },
  bergalat: { color: tokens.colorStatusDangerForeground1 },
  'belum-dikenali': { color: tokens.colorPaletteBerryForeground1 },
  diragukan: { color: tokens.colorStatusWarningForeground3 },
  berperingatan: { color: tokens.colorStatusWarningForeground3 },
  bersih: { color: tokens.colorStatusSuccessForeground1 },
  'belum-diperiksa': { color: tokens.colorNeutralForeground2 },
});

interface StateMarkProps {
  readonly state: State;
  /** The word stands beside it already. */
  readonly bare?: boolean;
}

/** What is known of a file, a sheet or a table: one of six states, each by a sign of its own and said as a word. */
export function StateMark({ state, bare = false }: StateMarkProps) {
  const styles = useStyles();
  const said = useSaidOnly();
  const word = stateWords[useLanguage()][state];
  return (
    <span title={bare ? undefined : word}>
      <span aria-hidden className={mergeClasses(styles.sign, styles[state])}>
        {stateSigns[state]}
      </span>
      {!bare && <span className={said}>{word}</span>}
    </span>
  );
}
