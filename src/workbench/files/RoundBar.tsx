import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useStore } from '../../pane/state/store';
import { useLanguage } from '../../pane/text/language';
import { wholeRound } from '../../report/rounds/second-round';
import { useFileChoice } from '../parts/use-file-choice';
import { useWorkbench } from '../state/workbench-context';
import { useWorkbenchText } from '../text/workbench-text';
import type { FileRow } from './file-rows';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** Asks for the versions of the round before; then says what became of what was found in them. */
export function RoundBar({ rows }: { readonly rows: readonly FileRow[] }) {
  const styles = useStyles();
  const language = useLanguage();
  const { matrix: text } = useWorkbenchText();
  const { reviews } = useWorkbench();
  const { before } = useStore(reviews);
  const choice = useFileChoice((given) => void reviews.holdAgainst(given, language), 'old');
  const { fixed, still, fresh, unpaired } = useMemo(() => {
    const rounds = rows.flatMap(({ rounds: own }) => own ?? []);
    return { ...wholeRound(rounds), unpaired: rows.filter(({ rounds: own }) => own === null).length };
  }, [rows]);
  return (
    <span className={styles.line}>
      {choice.field}
      {before === null ? (
        <Button size="small" title={text.roundHint} onClick={choice.choose}>
          {text.roundStart}
        </Button>
      ) : (
        <>
          <strong>{text.round(fixed.length, still.length, fresh.length)}</strong>
          {unpaired > 0 && <span>{text.unpaired(unpaired)}</span>}
          <Button size="small" onClick={reviews.forgetBefore}>
            {text.roundEnd}
          </Button>
        </>
      )}
    </span>
  );
}
