import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Language } from '../../core/language/language';
import type { UndoToken } from '../../hosts/host';
import { usePane } from '../state/pane-context';
import { useStore } from '../state/store';
import { useChangeOutcome } from '../state/use-change-outcome';
import { useLanguage, useText } from '../text/language';
import type { PaneText } from '../text/pane-text';
import { ProblemBar } from './ProblemBar';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  outcome: { display: 'block', color: tokens.colorNeutralForeground2 },
  // Put away it is one line of text, from which it comes back.
  away: { justifyContent: 'flex-end', minHeight: 0, paddingBlock: 0 },
  what: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

/** What was changed last, and the way back; stays as long as it can be undone. */
export function ChangeLine() {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const { changes } = usePane();
  const { last, working, problem, undone } = useStore(changes);
  const outcome = useChangeOutcome();
  const shown = undone ?? last;
  const [away, setAway] = useState<string | null>(null);
  return (
    <footer>
      {problem && (
        <ProblemBar intent={problem.code === 'sel-berubah' ? 'warning' : 'error'} onClose={changes.dismiss}>
          {problem.message[language]}
        </ProblemBar>
      )}
      {shown !== null && away === shown.id && !working ? (
        <div className={mergeClasses(styles.line, styles.away)}>
          <Link
            as="button"
            onClick={() => {
              setAway(null);
            }}
          >
            {undone ? undoneWords(text, undone) : doneWords(text, shown, language)}
          </Link>
        </div>
      ) : shown !== null ? (
        <div className={styles.line}>
          <span className={styles.what} role="status">
            {working && text.change.working}
            {!working && undone && undoneWords(text, undone)}
            {!working && undone === null && last && doneWords(text, last, language)}
            {!working && outcome && shown.sheets === undefined && (outcome.gone > 0 || outcome.fresh > 0) && (
              <span className={styles.outcome}>{text.change.outcome(outcome)}</span>
            )}
          </span>
          {last && (
            <Button
              size="small"
              disabled={working}
              title={doneWords(text, last, language)}
              onClick={() => void changes.undo()}
            >
              {undone ? `${text.change.undo}: ${last.label[language]}` : text.change.undo}
            </Button>
          )}
          <Button
            size="small"
            appearance="subtle"
            aria-label={text.change.putAway}
            title={text.change.putAway}
            style={{ minWidth: '24px' }}
            onClick={() => {
              setAway(shown.id);
            }}
          >
            ✕
          </Button>
        </div>
      ) : null}
    </footer>
  );
}

/** A new sheet is a change too, and has no cells that were others before. */
function doneWords({ change }: PaneText, { sheets, cells, label }: UndoToken, language: Language): string {
  return sheets === undefined ? change.done(cells, label[language]) : label[language];
}

function undoneWords({ change }: PaneText, { sheets, cells }: UndoToken): string {
  return sheets === undefined ? change.undone(cells) : change.sheetsUndone(sheets);
}
