import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';

interface TextSettingProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onSave: (value: string) => void;
  /** Says what is wrong with what was typed; null where nothing is. */
  readonly judge?: (value: string) => string | null;
}

/** A field that is saved when the user has done with it, not at every key. */
export function TextSetting({ label, hint, value, onSave, judge }: TextSettingProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed === null ? null : (judge?.(typed.trim()) ?? null);
  const save = (): void => {
    if (typed === null || wrong !== null) return;
    if (typed.trim() !== value) onSave(typed.trim());
    setTyped(null);
  };
  return (
    <Field label={label} hint={hint} {...(wrong !== null && { validationMessage: wrong })}>
      <Input
        value={typed ?? value}
        onChange={(_, { value: next }) => {
          setTyped(next);
        }}
        onBlur={save}
        onKeyDown={({ key }) => {
          if (key === 'Enter') save();
        }}
      />
    </Field>
  );
}
