import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { GivenFile } from '../state/library';
import { useWorkbenchText } from '../text/workbench-text';
import { formSamples } from './samples';

const useStyles = makeStyles({
  table: { borderCollapse: 'separate', borderSpacing: '0 4px' },
  link: { paddingLeft: tokens.spacingHorizontalM },
  kind: {
    paddingRight: tokens.spacingHorizontalL,
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
});

interface FormSampleTableProps {
  readonly onOpen: (given: readonly GivenFile[]) => void;
}

/** For each form its filled example and its exercise. */
export function FormSampleTable({ onOpen }: FormSampleTableProps) {
  const styles = useStyles();
  const { start: text } = useWorkbenchText();
  const opener = (given: GivenFile) => () => {
    onOpen([given]);
  };
  return (
    <table className={styles.table}>
      <tbody>
        {formSamples.map(({ kind, example, exercise }) => (
          <tr key={kind}>
            <th scope="row" className={styles.kind}>
              {kind}
            </th>
            <td>
              <Button size="small" aria-label={text.exampleOf(kind)} onClick={opener(example)}>
                {text.example}
              </Button>
            </td>
            <td>
              <Button size="small" aria-label={text.exerciseOf(kind)} onClick={opener(exercise)}>
                {text.exercise}
              </Button>
            </td>
            <td className={styles.link}>
              {/* For a class: the address opens the exercise with its help. */}
              <Link href={`?contoh=${exercise.name}`} aria-label={text.exerciseLinkOf(kind)}>
                {text.exerciseLink}
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
