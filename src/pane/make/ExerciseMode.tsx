import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { PlantedMistake } from '../../core/templates/exercises/exercises';
import { usePane, useSpelled } from '../state/pane-context';
import { useStore } from '../state/store';
import { useAnswer } from '../state/use-answer';
import type { RunningExercise } from '../state/use-exercise';
import { useRuleTexts } from '../state/use-rule-texts';
import { useLanguage, useText } from '../text/language';
import { useMakeText } from '../text/make-text';
import { MistakeHelp } from './MistakeHelp';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, margin: 0, paddingLeft: 0 },
  item: { listStyleType: 'none' },
});

interface ExerciseModeProps {
  readonly exercise: RunningExercise;
  readonly onEnd: () => void;
}

/** How many mistakes are left; for each of them help in steps: a hint, the cell, the solution. */
export function ExerciseMode({ exercise: { kind, sheet }, onEnd }: ExerciseModeProps) {
  const styles = useStyles();
  const { exercise: text } = useMakeText();
  const { checkAgain, liveOff } = useText();
  const language = useLanguage();
  const { address } = useSpelled();
  const ruleText = useRuleTexts();
  const { checker } = usePane();
  const { report, stale } = useStore(checker);
  const mistakes = useAnswer('exercise', kind).reply?.mistakes ?? [];
  const isLeft = ({ rule, found }: PlantedMistake): boolean =>
    report?.findings.some((one) => one.sheet === sheet && one.rule === rule && one.cell === found) ?? true;
  const left = mistakes.filter(isLeft).length;
  if (mistakes.length === 0) return null;
  return (
    <>
      <div role="status">
        <h2 className={styles.title}>
          {left === 0 ? `✓ ${text.allDone}` : text.left(left, mistakes.length, sheet)}
        </h2>
      </div>
      {stale && (
        <p>
          {liveOff}{' '}
          <Button size="small" onClick={() => void checker.checkAll()}>
            {checkAgain}
          </Button>
        </p>
      )}
      <ol className={styles.list}>
        {mistakes.map((mistake, at) => (
          <li key={`${mistake.rule} ${mistake.cell}`} className={styles.item}>
            {isLeft(mistake) ? (
              <MistakeHelp mistake={mistake} at={at + 1} sheet={sheet} />
            ) : (
              `✓ ${text.done(ruleText(mistake.rule, language).title)} (${address(mistake.cell)})`
            )}
          </li>
        ))}
      </ol>
      <div>
        <Button onClick={onEnd}>{left === 0 ? text.again : text.stop}</Button>
      </div>
    </>
  );
}
