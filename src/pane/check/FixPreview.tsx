import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellEdit } from '../../core/grid/cell-edit';
import type { CellContent } from '../../core/grid/cell-content';
import { useSpelled } from '../state/pane-context';
import { useText } from '../text/language';
import { contentText, editText } from './figures-of';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  head: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
  },
  place: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  old: { color: tokens.colorNeutralForeground2 },
  more: { margin: `${tokens.spacingVerticalXS} 0 0` },
});

interface FixPreviewProps {
  readonly edits: readonly CellEdit[];
  readonly contents: readonly CellContent[] | null;
  /** Cells shown one by one; of more the number. */
  readonly most: number;
}

/** What stands in the cells and what will: shown before anything is written. */
export function FixPreview({ edits, contents, most }: FixPreviewProps) {
  const styles = useStyles();
  const { finding: text } = useText();
  const { formula, address } = useSpelled();
  const hidden = edits.length - most;
  return (
    <div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={styles.head} scope="col">
              {text.cells(edits.length)}
            </th>
            <th className={styles.head} scope="col">
              {text.before}
            </th>
            <th className={styles.head} scope="col">
              {text.after}
            </th>
          </tr>
        </thead>
        <tbody>
          {edits.slice(0, most).map((edit, at) => {
            const content = contents?.[at];
            return (
              <tr key={`${edit.sheet}!${edit.cell}`}>
                <th className={`${styles.cell} ${styles.place}`} scope="row">
                  {address(edit.cell)}
                </th>
                <td className={`${styles.cell} ${styles.old}`}>
                  {content ? (contentText(content, formula) ?? text.nothing) : '…'}
                </td>
                <td className={styles.cell}>
                  {editText(edit, content?.format ?? null, formula) ?? text.nothing}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {hidden > 0 && <p className={styles.more}>{text.moreCells(hidden)}</p>}
    </div>
  );
}
