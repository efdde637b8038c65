import { Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useStore } from '../../pane/state/store';
import type { Signer } from '../../report/papers/paper-fields';
import { paperFields } from '../state/paper-fields';
import { useExportText } from '../text/export-text';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    paddingBottom: tokens.spacingVerticalM,
    alignItems: 'start',
  },
  signers: {
    gridColumn: '1 / -1',
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 260px), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  wide: { gridColumn: '1 / -1' },
  signer: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
});

/** Letterhead, number, place and both who sign: the same for every paper, kept in this browser. */
export function PaperFieldsForm() {
  const styles = useStyles();
  const { paper: text } = useExportText();
  const { letterhead, number, place, reviewer, superior } = useStore(paperFields);
  return (
    <div className={styles.fields}>
      <Field label={text.letterhead} hint={text.letterheadHint} className={styles.wide}>
        <Textarea
          rows={3}
          value={letterhead}
          onChange={(_, { value }) => paperFields.set({ letterhead: value })}
        />
      </Field>
      <Field label={text.number}>
        <Input value={number} onChange={(_, { value }) => paperFields.set({ number: value })} />
      </Field>
      <Field label={text.place}>
        <Input
          placeholder={text.placeExample}
          value={place}
          onChange={(_, { value }) => paperFields.set({ place: value })}
        />
      </Field>
      <div className={styles.signers}>
        <SignerFields
          title={text.superior}
          signer={superior}
          onChange={(change) => paperFields.set({ superior: { ...superior, ...change } })}
        />
        <SignerFields
          title={text.reviewer}
          signer={reviewer}
          onChange={(change) => paperFields.set({ reviewer: { ...reviewer, ...change } })}
        />
      </div>
    </div>
  );
}

interface SignerFieldsProps {
  readonly title: string;
  readonly signer: Signer;
  readonly onChange: (change: Partial<Signer>) => void;
}

function SignerFields({ title, signer, onChange }: SignerFieldsProps) {
  const styles = useStyles();
  const { paper: text } = useExportText();
  return (
    <fieldset className={styles.signer}>
      <legend>{title}</legend>
      <Field label={text.role}>
        <Input value={signer.role} onChange={(_, { value }) => onChange({ role: value })} />
      </Field>
      <Field label={text.name}>
        <Input value={signer.name} onChange={(_, { value }) => onChange({ name: value })} />
      </Field>
      <Field label={text.staffNumber}>
        <Input value={signer.number} onChange={(_, { value }) => onChange({ number: value })} />
      </Field>
    </fieldset>
  );
}
