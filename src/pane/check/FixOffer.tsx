import { Button } from '@fluentui/react-components';
import type { Fix } from '../../core/rules/finding';
import { usePane, useSpelled } from '../state/pane-context';
import { useStore } from '../state/store';
import { useShownContents } from '../state/use-shown-contents';
import { useLanguage, useText } from '../text/language';
import { FixPreview } from './FixPreview';
import { useFindingStyles } from './finding-styles';

/** Names the button that the key A presses. */
export const APPLY = 'data-terapkan';

interface FixOfferProps {
  readonly fix: Fix;
  /** The one that the key A applies, and the view's primary button. */
  readonly first: boolean;
}

/** One way to mend a finding: what it writes, and the button that does. */
export function FixOffer({ fix, first }: FixOfferProps) {
  const styles = useFindingStyles();
  const text = useText();
  const language = useLanguage();
  const { engine, checker, changes } = usePane();
  const { sentence } = useSpelled();
  const { report } = useStore(checker);
  const { working } = useStore(changes);
  const contents = useShownContents(engine, fix.edits, report);
  return (
    <div>
      <p className={styles.sentence}>{sentence(fix.label[language], fix.edits[0]?.cell)}</p>
      <FixPreview edits={fix.edits} contents={contents} most={6} />
      <Button
        size="small"
        appearance={first ? 'primary' : 'secondary'}
        disabled={working || contents === null}
        style={{ marginTop: '6px' }}
        {...(first && { [APPLY]: '' })}
        onClick={() => contents && void changes.apply(fix.edits, contents, fix.label)}
      >
        {text.finding.apply}
      </Button>
    </div>
  );
}
