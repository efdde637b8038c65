import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ProblemBar } from '../../pane/parts/ProblemBar';
import { useExportText } from '../text/export-text';
import type { Exporting } from './use-export';

const useStyles = makeStyles({
  saved: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  problem: { flexBasis: '100%' },
});

/** What is being made, what was saved, or why it was not. */
export function ExportState({ exporting: { state, dismiss } }: { readonly exporting: Exporting }) {
  const styles = useStyles();
  const text = useExportText();
  return (
    <>
      <span role="status" className={styles.saved}>
        {state.is === 'making' && (
          <Spinner
            size="extra-tiny"
            label={
              state.progress ? text.makingOf(state.progress.done, state.progress.of) : text.making(state.what)
            }
          />
        )}
        {state.is === 'saved' && [text.saved(state.file), state.more].join(' ').trim()}
      </span>
      {state.is === 'making' && state.cancel && (
        <Button size="small" onClick={state.cancel}>
          {text.cancel}
        </Button>
      )}
      {state.is === 'failed' && (
        <div className={styles.problem}>
          <ProblemBar onClose={dismiss}>{state.why}</ProblemBar>
        </div>
      )}
    </>
  );
}
