import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useMemo } from 'react';
import type { FindingGroup } from '../state/finding-groups';
import { planFixes } from '../state/fix-plan';
import { usePane } from '../state/pane-context';
import { useStore } from '../state/store';
import { useShownContents } from '../state/use-shown-contents';
import { useText } from '../text/language';
import { FixPreview } from './FixPreview';
import { bulkLabel } from './bulk-label';

/** Cells shown one by one before they are all written. */
const MOST = 200;

interface FixAllDialogProps {
  readonly group: FindingGroup;
  readonly title: string;
  readonly onClose: () => void;
}

/** Everything that mending a rule's findings would write, before it is written. */
export function FixAllDialog({ group, title, onClose }: FixAllDialogProps) {
  const text = useText();
  const { engine, checker, changes } = usePane();
  const { report } = useStore(checker);
  const { working } = useStore(changes);
  const plan = useMemo(() => planFixes(group.findings), [group]);
  const contents = useShownContents(engine, plan.edits, report);
  const apply = async (): Promise<void> => {
    if (contents) await changes.apply(plan.edits, contents, bulkLabel(group.rule, plan.mends));
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface style={{ padding: '16px' }}>
        <DialogBody>
          <DialogTitle>{text.group.title(title)}</DialogTitle>
          <DialogContent>
            {plan.leftOut > 0 && <p>{text.group.leftOut(plan.leftOut)}</p>}
            <FixPreview edits={plan.edits} contents={contents} most={MOST} />
          </DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              disabled={working || contents === null}
              onClick={() => {
                void apply();
              }}
            >
              {text.group.applyAll(plan.edits.length)}
            </Button>
            <Button onClick={onClose}>{text.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
