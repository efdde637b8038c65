import { makeStyles, tokens } from '@fluentui/react-components';
import { type State } from '../../report/state/file-state';
import { verdictOf } from '../../report/state/verdict';
import type { PaneReport } from '../engine/pane-report';
import { StateMark } from '../parts/StateMark';
import { useLanguage } from '../text/language';

const useStyles = makeStyles({
  line: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

/** What has to be done in this workbook, and what was not looked at: the first thing one reads. */
export function VerdictLine({ report }: { readonly report: PaneReport }) {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <p className={styles.line}>
      <StateMark bare state={stateOf(report)} /> {verdictOf(report, language)}
    </p>
  );
}

function stateOf({ findings, tables, unread }: PaneReport): State {
  if (findings.some(({ severity }) => severity === 'galat')) return 'bergalat';
  if (tables.length === 0 || unread.length > 0) return 'belum-dikenali';
  return findings.some(({ severity }) => severity === 'peringatan') ? 'berperingatan' : 'bersih';
}
