import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  // A long entry must not make the pane wider.
  root: { display: 'flex', minWidth: 0 },
  select: { width: '100%', minWidth: 0, textOverflow: 'ellipsis', paddingRight: tokens.spacingHorizontalXXL },
});

export interface ChoiceEntry {
  readonly value: string;
  readonly label: string;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly entries: readonly ChoiceEntry[];
  readonly onChange: (value: string) => void;
}

/** One of several, however long their names. */
export function Choice({ label, value, entries, onChange }: ChoiceProps) {
  const styles = useStyles();
  return (
    <Field label={label}>
      <Select
        root={{ className: styles.root }}
        select={{ className: styles.select }}
        value={value}
        onChange={(_, { value: chosen }) => {
          onChange(chosen);
        }}
      >
        {entries.map((entry) => (
          <option key={entry.value} value={entry.value}>
            {entry.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
