import { Checkbox, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import type { ComputableColumn, ListedProgram } from '../engine/workshop/questions';
import { Choice } from '../parts/Choice';
import { useComputeText } from '../text/compute-text';
import { type ComputeForm, isRange } from './compute-form';
import { GrowthFields } from './GrowthFields';

interface ComputeFieldsProps {
  readonly form: ComputeForm;
  readonly columns: readonly ComputableColumn[];
  readonly programs: readonly ListedProgram[];
  /** The sheet holds other tables too. */
  readonly hasOthers: boolean;
  /** The table has a forward estimate beside its pagu. */
  readonly hasForward: boolean;
  readonly onChange: (change: Partial<ComputeForm>) => void;
}

/** Which cells are meant, and what else is to be filled. */
export function ComputeFields({
  form,
  columns,
  programs,
  hasOthers,
  hasForward,
  onChange,
}: ComputeFieldsProps) {
  const text = useComputeText();
  return (
    <>
      {hasOthers && (
        <Checkbox
          label={text.wholeSheet}
          checked={form.wholeSheet}
          onChange={(_, { checked }) => {
            onChange({ wholeSheet: checked === true });
          }}
        />
      )}
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
      <Field
        label={text.range}
        hint={text.rangeHint}
        {...(!isRange(form.range) && { validationMessage: text.rangeWrong })}
      >
        <Input
          value={form.range}
          onChange={(_, { value }) => {
            onChange({ range: value });
          }}
        />
      </Field>
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
      {hasForward && form.forward && <GrowthFields form={form} programs={programs} onChange={onChange} />}
    </>
  );
}
