import { Field, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import type { HostSwitch } from '../../hosts/host';

interface HostSwitchFieldProps {
  readonly of: HostSwitch | undefined;
  readonly label: string;
  readonly hint: string;
}

/** A switch that the host remembers; nothing where it has none. */
export function HostSwitchField({ of, label, hint }: HostSwitchFieldProps) {
  const [on, setOn] = useState(() => of?.get() ?? false);
  if (!of) return null;
  return (
    <Field hint={hint}>
      <Switch
        label={label}
        checked={on}
        onChange={(_, { checked }) => void of.set(checked).then((kept) => kept && setOn(checked))}
      />
    </Field>
  );
}
