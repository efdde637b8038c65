import { makeStyles, tokens } from '@fluentui/react-components';
import { useWorkbenchText } from '../text/workbench-text';
import { FILE_STATUSES, type StatusDesk, type StatusNote } from './file-statuses';

const useStyles = makeStyles({
  both: { display: 'flex', gap: '2px', alignItems: 'center' },
  // Of the browser's own: a row is 25 pixels high, and there are a hundred of them.
  field: {
    height: '24px',
    boxSizing: 'border-box',
    padding: '0 2px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  note: { width: '72px' },
});

interface StatusCellProps {
  readonly file: string;
  readonly value: StatusNote;
  readonly desk: StatusDesk;
}

/** How far the reviewer is with a file, and what is to be remembered of it. */
export function StatusCell({ file, value: { status, note }, desk }: StatusCellProps) {
  const styles = useStyles();
  const { matrix: text } = useWorkbenchText();
  return (
    <span className={styles.both}>
      <select
        className={styles.field}
        aria-label={text.statusOf(file)}
        value={status ?? ''}
        onChange={({ target }) => {
          desk.put(file, { status: FILE_STATUSES.find((one) => one === target.value) ?? null });
        }}
      >
        <option value="">{text.noStatus}</option>
        {FILE_STATUSES.map((one) => (
          <option key={one} value={one}>
            {text.statuses[one]}
          </option>
        ))}
      </select>
      <input
        className={`${styles.field} ${styles.note}`}
        aria-label={text.noteOf(file)}
        placeholder={text.note}
        title={note}
        value={note}
        onChange={({ target }) => {
          desk.put(file, { note: target.value });
        }}
      />
    </span>
  );
}
