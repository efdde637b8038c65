import { Field, Input } from '@fluentui/react-components';
import { useMakeText } from '../text/make-text';
import { yearOf } from './template-form';

interface YearFieldProps {
  readonly label: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

/** A year as it is typed; what is no year is said. */
export function YearField({ label, typed, onType }: YearFieldProps) {
  const text = useMakeText();
  return (
    <Field
      label={label}
      {...(typed !== '' && yearOf(typed) === null && { validationMessage: text.yearWrong })}
    >
      <Input
        value={typed}
        inputMode="numeric"
        onChange={(_, { value }) => {
          onType(value);
        }}
      />
    </Field>
  );
}
