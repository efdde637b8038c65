import { Button } from '@fluentui/react-components';
import { FixPreview } from '../../pane/check/FixPreview';
import type { ListedFinding } from '../../pane/state/finding-groups';
import { usePane } from '../../pane/state/pane-context';
import { useStore } from '../../pane/state/store';
import { useShownContents } from '../../pane/state/use-shown-contents';
import { useLanguage, useText } from '../../pane/text/language';

/** Cells shown one by one; of more the number. */
const MOST = 4;

/** What stands there and what will, before a room; then written, and taken back, with everyone watching. */
export function PresenterFix({ finding }: { readonly finding: ListedFinding | undefined }) {
  const text = useText();
  const language = useLanguage();
  const { engine, checker, changes } = usePane();
  const { report } = useStore(checker);
  const { last, working, problem } = useStore(changes);
  const fix = finding?.fixes[0];
  const contents = useShownContents(engine, fix?.edits ?? NONE, report);
  return (
    <>
      {fix && (
        <div>
          <FixPreview edits={fix.edits} contents={contents} most={MOST} />
          <Button
            size="large"
            disabled={working || contents === null}
            onClick={() => contents && void changes.apply(fix.edits, contents, fix.label)}
          >
            {text.finding.apply}
          </Button>
        </div>
      )}
      {problem && <p role="alert">{problem.message[language]}</p>}
      {last && (
        <div>
          <Button size="large" disabled={working} onClick={() => void changes.undo()}>
            {`${text.change.undo}: ${last.label[language]}`}
          </Button>
        </div>
      )}
    </>
  );
}

const NONE = [] as const;
