import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useText } from '../text/language';
import { useFindingStyles } from './finding-styles';

interface AcceptFormProps {
  readonly onAccept: (reason: string) => void;
  readonly onCancel: () => void;
}

/** A finding is accepted only with a reason that others can read. */
export function AcceptForm({ onAccept, onCancel }: AcceptFormProps) {
  const styles = useFindingStyles();
  const { finding: text } = useText();
  const [reason, setReason] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') onAccept(reason.trim());
      }}
    >
      <Field label={text.reason} hint={text.reasonHint}>
        <Input
          autoFocus
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <div className={styles.buttons} style={{ marginTop: '6px' }}>
        <Button size="small" type="submit" disabled={reason.trim() === ''}>
          {text.acceptSave}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {text.acceptCancel}
        </Button>
      </div>
    </form>
  );
}
