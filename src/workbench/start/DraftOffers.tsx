import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useLanguage } from '../../pane/text/language';
import { type Draft, drafts, dropDraft } from '../state/drafts';
import { useOpenFiles } from '../state/use-open-files';
import { useWorkbenchText } from '../text/workbench-text';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
});

/** Workbooks that were changed and not saved when the page was left. */
export function DraftOffers() {
  const styles = useStyles();
  const language = useLanguage();
  const { start: text } = useWorkbenchText();
  const open = useOpenFiles();
  const [kept, setKept] = useState<readonly Draft[]>([]);
  useEffect(() => {
    let here = true;
    void drafts().then((found) => {
      if (here) setKept(found);
    });
    return () => {
      here = false;
    };
  }, []);
  if (kept.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={text.drafts}>
      {kept.map(({ name, bytes, at }) => (
        <li key={name} className={styles.line}>
          {text.draft(
            name,
            new Date(at).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' }),
          )}
          <Button
            size="small"
            appearance="primary"
            onClick={() => {
              // The bytes may travel to the worker for good.
              open([{ name, bytes: () => Promise.resolve(bytes.slice()), draft: true }]);
            }}
          >
            {text.draftOpen}
          </Button>
          <Button
            size="small"
            onClick={() => {
              void dropDraft(name);
              setKept(kept.filter((one) => one.name !== name));
            }}
          >
            {text.draftDrop}
          </Button>
        </li>
      ))}
    </ul>
  );
}
