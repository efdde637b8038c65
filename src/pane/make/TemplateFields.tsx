import { Checkbox, Field, Input } from '@fluentui/react-components';
import { Choice } from '../parts/Choice';
import { useLanguage } from '../text/language';
import { useMakeText } from '../text/make-text';
import { canSplit, kindLabel, MADE_KINDS, type TemplateForm, yearOf } from './template-form';

interface TemplateFieldsProps {
  readonly form: TemplateForm;
  readonly onChange: (change: Partial<TemplateForm>) => void;
}

/** Which form, for whom and for which year. */
export function TemplateFields({ form, onChange }: TemplateFieldsProps) {
  const text = useMakeText();
  const language = useLanguage();
  return (
    <>
      <Choice
        label={text.kind}
        value={form.kind}
        entries={MADE_KINDS.map((kind) => ({ value: kind, label: kindLabel(kind, language) }))}
        onChange={(value) => {
          onChange({ kind: MADE_KINDS.find((kind) => kind === value) ?? 'T-C.33' });
        }}
      />
      <Field label={text.year} {...(yearOf(form.year) === null && { validationMessage: text.yearWrong })}>
        <Input
          value={form.year}
          inputMode="numeric"
          onChange={(_, { value }) => {
            onChange({ year: value });
          }}
        />
      </Field>
      <Field label={text.agency}>
        <Input
          value={form.agency}
          onChange={(_, { value }) => {
            onChange({ agency: value });
          }}
        />
      </Field>
      <Field label={text.region}>
        <Input
          value={form.region}
          onChange={(_, { value }) => {
            onChange({ region: value });
          }}
        />
      </Field>
      {canSplit(form.kind) && (
        <Checkbox
          label={text.split}
          checked={form.split}
          onChange={(_, { checked }) => {
            onChange({ split: checked === true });
          }}
        />
      )}
    </>
  );
}
