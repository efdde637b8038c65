import { makeStyles, tokens } from '@fluentui/react-components';
import type { ListPreview } from '../engine/workshop/questions';
import { Disclosure } from '../parts/Disclosure';
import { ProblemBar } from '../parts/ProblemBar';
import { useLanguage } from '../text/language';
import { useListsText } from '../text/lists-text';

const useStyles = makeStyles({
  text: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

/** What was read of the file, by level, and the rows that want a look. */
export function ListPreviewLines({ preview }: { readonly preview: ListPreview | null }) {
  const styles = useStyles();
  const text = useListsText();
  const language = useLanguage();
  if (preview === null) return <p className={styles.text}>{text.reading}</p>;
  if (!preview.ok) return <ProblemBar>{preview.message[language]}</ProblemBar>;
  const { entries, levels, pemdas, problems, problemCount, replaces } = preview;
  return (
    <div>
      <p className={styles.text}>
        {text.read(entries)} {text.levels(levels)} {text.whose(pemdas)}
      </p>
      {problemCount === 0 ? (
        <p className={styles.text}>{text.noProblems}</p>
      ) : (
        <Disclosure summary={text.problems(problemCount)}>
          <ul className={styles.list}>
            {problems.map((problem) => (
              <li key={problem.id}>{problem[language]}</li>
            ))}
          </ul>
          {problemCount > problems.length && (
            <p className={styles.text}>{text.more(problemCount - problems.length)}</p>
          )}
        </Disclosure>
      )}
      {replaces && <ProblemBar intent="warning">{text.replaces}</ProblemBar>}
    </div>
  );
}
