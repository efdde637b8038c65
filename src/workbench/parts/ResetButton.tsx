import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTrigger,
} from '@fluentui/react-components';
import type { LibraryFile } from '../state/library';
import { useWorkbench } from '../state/workbench-context';
import { useWorkbenchText } from '../text/workbench-text';

/** Back to the file as it was given, after a question: what was changed is gone then. */
export function ResetButton({ file }: { readonly file: LibraryFile }) {
  const { book: text } = useWorkbenchText();
  const { library } = useWorkbench();
  return (
    <Dialog modalType="alert">
      <DialogTrigger disableButtonEnhancement>
        <Button size="small" title={text.resetHint}>
          {text.reset}
        </Button>
      </DialogTrigger>
      <DialogSurface aria-label={text.reset}>
        <DialogBody>
          <DialogContent>{text.resetAsk(file.given.name)}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => void library.reset(file.id)}>
              {text.reset}
            </Button>
            <DialogTrigger disableButtonEnhancement>
              <Button>{text.resetNo}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
