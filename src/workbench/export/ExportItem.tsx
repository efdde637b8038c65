import { makeStyles, MenuItem, tokens } from '@fluentui/react-components';
import type { ExportChoice } from '../text/export-id';

const useStyles = makeStyles({
  // Two lines each: what it is, what it is for. The usual menu is too narrow to read that.
  item: { maxWidth: 'min(36em, 92vw)' },
  what: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface ExportItemProps {
  readonly choice: ExportChoice;
  readonly onClick: () => void;
}

/** One thing that can be saved, and in one line what it is for. */
export function ExportItem({ choice, onClick }: ExportItemProps) {
  const styles = useStyles();
  return (
    <MenuItem
      className={styles.item}
      subText={{ children: choice.what, className: styles.what }}
      onClick={onClick}
    >
      {choice.name}
    </MenuItem>
  );
}
