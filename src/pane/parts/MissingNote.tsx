import { makeStyles, tokens } from '@fluentui/react-components';
import type { WorkbookHost } from '../../hosts/host';
import { usePane } from '../state/pane-context';
import { useLanguage } from '../text/language';

const useStyles = makeStyles({
  note: { margin: `${tokens.spacingVerticalS} 0`, color: tokens.colorNeutralForeground2 },
});

interface MissingNoteProps {
  readonly feature: keyof WorkbookHost['missing'];
}

/** What the place that holds the workbook cannot do, where it matters; nothing where it can. */
export function MissingNote({ feature }: MissingNoteProps) {
  const styles = useStyles();
  const language = useLanguage();
  const said = usePane().host.missing[feature];
  return said ? <p className={styles.note}>{said[language]}</p> : null;
}
