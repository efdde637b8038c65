import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ListFile } from '../../hosts/nomenclature/list-file';
import { Choice } from '../parts/Choice';
import { useListPreview } from '../state/use-list-preview';
import { useListsText } from '../text/lists-text';
import { isListYear, listFileOf, type ListForm } from './list-form';
import { ListPreviewLines } from './ListPreviewLines';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: { margin: 0, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const PEMDAS = ['', 'kabkot', 'prov'] as const;

interface ListImportFormProps {
  readonly form: ListForm;
  readonly onChange: (form: ListForm) => void;
  readonly onCancel: () => void;
  readonly onKeep: (list: ListFile, entries: number) => Promise<void>;
}

/** What a person says about a list, and what was read of it, before it is kept. */
export function ListImportForm({ form, onChange, onCancel, onKeep }: ListImportFormProps) {
  const styles = useStyles();
  const text = useListsText();
  const [keeping, setKeeping] = useState(false);
  const list = listFileOf(form);
  const { preview, waiting } = useListPreview(list);
  const put = (some: Partial<ListForm>): void => {
    onChange({ ...form, ...some });
  };
  const ready = list !== null && preview?.ok === true && !waiting && !keeping;
  return (
    <div className={styles.form}>
      <p className={styles.text}>{text.file(form.file)}</p>
      <Field
        label={text.name}
        hint={text.nameHint}
        {...(form.name.trim() === '' && { validationMessage: text.nameMissing })}
      >
        <Input value={form.name} onChange={(_, { value }) => put({ name: value })} />
      </Field>
      <Field
        label={text.year}
        hint={text.yearHint}
        {...(!isListYear(form.year.trim()) && { validationMessage: text.yearWrong })}
      >
        <Input inputMode="numeric" value={form.year} onChange={(_, { value }) => put({ year: value })} />
      </Field>
      <Choice
        label={text.pemda}
        value={form.pemda}
        entries={PEMDAS.map((value) => ({ value, label: text.pemdas[value] }))}
        onChange={(chosen) => put({ pemda: PEMDAS.find((one) => one === chosen) ?? '' })}
      />
      <Field hint={text.partHint}>
        <Checkbox
          label={text.part}
          checked={form.part}
          onChange={(_, { checked }) => put({ part: checked === true })}
        />
      </Field>
      <ListPreviewLines preview={preview} />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabled={!ready}
          onClick={() => {
            if (!ready) return;
            setKeeping(true);
            void onKeep(list, preview.entries).finally(() => setKeeping(false));
          }}
        >
          {text.keep}
        </Button>
        <Button onClick={onCancel}>{text.cancel}</Button>
      </div>
    </div>
  );
}
