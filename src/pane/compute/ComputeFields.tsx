import { Checkbox, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import type { ComputableColumn } from '../engine/workshop/questions';
import { Choice } from '../parts/Choice';
import { useComputeText } from '../text/compute-text';
import { type ComputeForm, rateOf } from './compute-form';

interface ComputeFieldsProps {
  readonly form: ComputeForm;
  readonly columns: readonly ComputableColumn[];
  /** The table has a forward estimate beside its pagu. */
  readonly hasForward: boolean;
  readonly onChange: (change: Partial<ComputeForm>) => void;
}

/** Which cells are meant, and what else is to be filled. */
export function ComputeFields({ form, columns, hasForward, onChange }: ComputeFieldsProps) {
  const text = useComputeText();
  return (
    <>
      <Field label={text.mode}>
        <RadioGroup
          value={form.mode}
          onChange={(_, { value }) => {
            onChange({ mode: value === 'ganti' ? 'ganti' : 'isi' });
          }}
        >
          <Radio value="isi" label={text.modes.isi} />
          <Radio value="ganti" label={text.modes.ganti} />
        </RadioGroup>
      </Field>
      <Choice
        label={text.column}
        value={form.column}
        entries={[
          { value: '', label: text.wholeTable },
          ...columns.map(({ letters, heading }) => ({
            value: letters,
            label: text.columnName(letters, heading),
          })),
        ]}
        onChange={(column) => {
          onChange({ column });
        }}
      />
      <Checkbox
        label={text.allTexts}
        checked={form.allTexts}
        onChange={(_, { checked }) => {
          onChange({ allTexts: checked === true });
        }}
      />
      {hasForward && (
        <Checkbox
          label={text.forward}
          checked={form.forward}
          onChange={(_, { checked }) => {
            onChange({ forward: checked === true });
          }}
        />
      )}
      {hasForward && form.forward && (
        <Field label={text.rate} {...(rateOf(form.rate) === null && { validationMessage: text.rateWrong })}>
          <Input
            value={form.rate}
            inputMode="decimal"
            onChange={(_, { value }) => {
              onChange({ rate: value });
            }}
          />
        </Field>
      )}
    </>
  );
}
