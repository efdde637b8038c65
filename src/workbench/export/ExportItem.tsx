import { makeStyles, MenuItem } from '@fluentui/react-components';
import type { ExportChoice } from '../text/export-text';

const useStyles = makeStyles({
  // Two lines each: what it is, what it is for. The usual menu is too narrow to read that.
  item: { maxWidth: 'min(34em, 92vw)' },
});

interface ExportItemProps {
  readonly choice: ExportChoice;
  readonly onClick: () => void;
}

/** One thing that can be saved, and in one line what it is for. */
export function ExportItem({ choice, onClick }: ExportItemProps) {
  return (
    <MenuItem className={useStyles().item} subText={choice.what} onClick={onClick}>
      {choice.name}
    </MenuItem>
  );
}
