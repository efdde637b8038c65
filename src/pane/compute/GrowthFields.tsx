import { Field, Input } from '@fluentui/react-components';
import type { ListedProgram } from '../engine/workshop/questions';
import { Disclosure } from '../parts/Disclosure';
import { useComputeText } from '../text/compute-text';
import { type ComputeForm, rateOf } from './compute-form';

interface GrowthFieldsProps {
  readonly form: ComputeForm;
  readonly programs: readonly ListedProgram[];
  readonly onChange: (change: Partial<ComputeForm>) => void;
}

/** By how much the forward estimate grows: for all, and for a program that grows otherwise. */
export function GrowthFields({ form, programs, onChange }: GrowthFieldsProps) {
  const text = useComputeText();
  const wrong = (typed: string): object =>
    rateOf(typed) === null ? { validationMessage: text.rateWrong } : {};
  return (
    <>
      <Field label={text.rate} {...wrong(form.rate)}>
        <Input
          value={form.rate}
          inputMode="decimal"
          onChange={(_, { value }) => {
            onChange({ rate: value });
          }}
        />
      </Field>
      {programs.length > 1 && (
        <Disclosure summary={text.rates}>
          {programs.map(({ key, name }) => {
            const typed = form.rates[key] ?? '';
            return (
              <Field
                key={key}
                label={key === name ? name : `${key} ${name}`}
                {...(typed.trim() !== '' && wrong(typed))}
              >
                <Input
                  value={typed}
                  placeholder={form.rate}
                  inputMode="decimal"
                  onChange={(_, { value }) => {
                    onChange({ rates: { ...form.rates, [key]: value } });
                  }}
                />
              </Field>
            );
          })}
        </Disclosure>
      )}
    </>
  );
}
