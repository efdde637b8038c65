import { Button, Field, makeStyles, Radio, RadioGroup, Textarea, tokens } from '@fluentui/react-components';
import type { Store } from '../../pane/state/store';
import { useLanguage } from '../../pane/text/language';
import { reportText } from '../../report/summary/text/report-text';
import type { VerificationEntry } from '../../report/verification/verification';
import { JUDGEMENTS } from '../../report/verification/verification-section';
import { useExportText } from '../text/export-text';
import { editEntry, forgetEntry, type EntryEdit, type VerificationEdits } from './verification-edits';

const useStyles = makeStyles({
  entry: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  places: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  choices: { flexWrap: 'wrap' },
});

/** More lines than this scroll inside their field. */
const MOST_LINES = 12;

interface VerificationEntryFormProps {
  readonly entry: VerificationEntry;
  readonly edit: EntryEdit | undefined;
  readonly edits: Store<VerificationEdits>;
}

/** One table of the sheet: its result and its notes, as drafted until they are changed. */
export function VerificationEntryForm({ entry, edit, edits }: VerificationEntryFormProps) {
  const styles = useStyles();
  const { verification: text } = useExportText();
  const { judgements } = reportText[useLanguage()].verification;
  const { kind, title, places } = entry;
  const notes = edit?.notes ?? entry.notes.join('\n');
  return (
    <section className={styles.entry}>
      <div className={styles.head}>
        <h3 className={styles.title}>{`${kind} · ${title}`}</h3>
        {edit && (
          <Button
            size="small"
            appearance="transparent"
            title={text.redraftHint}
            aria-label={`${text.redraft}: ${kind}`}
            onClick={() => {
              forgetEntry(edits, kind);
            }}
          >
            {text.redraft}
          </Button>
        )}
      </div>
      {places.length > 0 && <div className={styles.places}>{places.join(' · ')}</div>}
      <RadioGroup
        layout="horizontal"
        className={styles.choices}
        aria-label={text.judgement(kind)}
        value={edit?.judgement ?? entry.judgement}
        onChange={(_, { value }) => {
          const judgement = JUDGEMENTS.find((one) => one === value);
          if (judgement) editEntry(edits, kind, { judgement });
        }}
      >
        {JUDGEMENTS.map((one) => (
          <Radio key={one} value={one} label={judgements[one]} />
        ))}
      </RadioGroup>
      <Field hint={text.notesHint}>
        <Textarea
          aria-label={text.notes(kind)}
          resize="vertical"
          value={notes}
          textarea={{ rows: Math.min(MOST_LINES, Math.max(2, notes.split('\n').length * 2)) }}
          onChange={(_, { value }) => {
            editEntry(edits, kind, { notes: value });
          }}
        />
      </Field>
    </section>
  );
}
