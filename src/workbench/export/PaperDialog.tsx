import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useExportText } from '../text/export-text';
import { PaperFieldsForm } from './PaperFieldsForm';

const useStyles = makeStyles({
  surface: { maxWidth: 'min(760px, 98vw)', padding: tokens.spacingHorizontalL },
  body: { maxHeight: '92vh' },
  intro: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
});

/** What stands on every paper that is signed. */
export function PaperDialog({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const { paper: text, verification } = useExportText();
  return (
    <Dialog
      open
      onOpenChange={() => {
        onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle>{text.title}</DialogTitle>
          <DialogContent>
            <p className={styles.intro}>{text.intro}</p>
            <PaperFieldsForm />
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {verification.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
