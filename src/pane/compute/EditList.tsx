import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ComputedEdit } from '../../core/compute/compute-plan';
import { useFindingStyles } from '../check/finding-styles';
import { useSpelled } from '../state/pane-context';
import { useComputeText } from '../text/compute-text';
import { signed } from '../text/figures';
import { useLanguage } from '../text/language';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  whole: { display: 'inline-block', whiteSpace: 'nowrap' },
  old: { color: tokens.colorNeutralForeground2 },
  figures: { width: '100%', whiteSpace: 'normal', overflowWrap: 'anywhere' },
});

/** Rows shown before a person asks for more. */
const FEW = 5;
const MORE = 100;

interface EditListProps {
  readonly edits: readonly ComputedEdit[];
  readonly onGo: (cell: string) => void;
}

/** Cells with what stands there, what will, and the difference; a click leads to the cell. */
export function EditList({ edits, onGo }: EditListProps) {
  const styles = useStyles();
  const row = useFindingStyles();
  const text = useComputeText();
  const language = useLanguage();
  const { formula, address, sentence } = useSpelled();
  const [shown, setShown] = useState(FEW);
  const hidden = edits.length - shown;
  return (
    <>
      <ul className={styles.list}>
        {edits.slice(0, shown).map((edit) => (
          <li key={edit.cell}>
            <button
              type="button"
              className={row.row}
              title={edit.formula === undefined ? undefined : formula(`=${edit.formula}`, edit.cell)}
              onClick={() => {
                onGo(edit.cell);
              }}
            >
              <span className={row.cell}>{address(edit.cell)}</span>
              <span className={row.says}>{sentence(edit.label[language], edit.cell)}</span>
              <span className={mergeClasses(row.figures, styles.figures)}>
                <span className={styles.old}>{edit.oldText === '' ? text.empty : edit.oldText}</span>
                {` → ${edit.resultText}`}
                {edit.difference !== null && edit.difference !== 0 && edit.kind !== 'angka' && (
                  <>
                    {' '}
                    <span className={styles.whole}>({text.difference(signed(edit.difference))})</span>
                  </>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Link
          as="button"
          onClick={() => {
            setShown(shown + MORE);
          }}
        >
          {text.more(Math.min(hidden, MORE))}
        </Link>
      )}
    </>
  );
}
