import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { Store } from '../../pane/state/store';
import type { Verification } from '../../report/verification/verification';
import { useExportText } from '../text/export-text';
import { isYear, type VerificationEdits } from './verification-edits';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    paddingBottom: tokens.spacingVerticalM,
  },
});

interface VerificationFieldsProps {
  readonly draft: Verification;
  readonly values: VerificationEdits;
  readonly edits: Store<VerificationEdits>;
}

/** Whose plan it is, and of which year. */
export function VerificationFields({ draft, values, edits }: VerificationFieldsProps) {
  const styles = useStyles();
  const { verification: text } = useExportText();
  const year = values.year ?? (draft.year === null ? '' : String(draft.year));
  return (
    <div className={styles.fields}>
      <Field label={text.agency}>
        <Input
          value={values.agency ?? draft.agency ?? ''}
          onChange={(_, { value }) => edits.set({ agency: value })}
        />
      </Field>
      <Field label={text.year} {...(!isYear(year) && { validationMessage: text.yearWrong })}>
        <Input
          inputMode="numeric"
          value={year}
          onChange={(_, { value }) => edits.set({ year: value.trim() })}
        />
      </Field>
    </div>
  );
}
