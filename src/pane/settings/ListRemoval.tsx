import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useListDesk } from '../state/use-list-desk';
import { useListsText } from '../text/lists-text';

const useStyles = makeStyles({
  asked: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface ListRemovalProps {
  readonly id: string;
  readonly name: string;
  /** Told once it is done, or could not be: by then this line may be gone. */
  readonly onSaid: (what: string) => void;
}

/** Removes an imported list, after asking: the file it came from may not be at hand any more. */
export function ListRemoval({ id, name, onSaid }: ListRemovalProps) {
  const styles = useStyles();
  const text = useListsText();
  const { remove } = useListDesk();
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <Button size="small" aria-label={text.removeNamed(name)} onClick={() => setAsking(true)}>
        {text.remove}
      </Button>
    );
  }
  return (
    <span className={styles.asked}>
      {text.removeSure(name)}
      <Button
        size="small"
        appearance="primary"
        onClick={() => {
          setAsking(false);
          void remove(id).then((removed) => {
            onSaid(removed ? text.removed(name) : text.notRemoved(name));
          });
        }}
      >
        {text.remove}
      </Button>
      <Button size="small" autoFocus onClick={() => setAsking(false)}>
        {text.cancel}
      </Button>
    </span>
  );
}
