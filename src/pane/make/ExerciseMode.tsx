import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { PlantedMistake } from '../../core/templates/exercises/exercises';
import { usePane, useSpelled } from '../state/pane-context';
import { useStore } from '../state/store';
import { useAnswer } from '../state/use-answer';
import type { RunningExercise } from '../state/exercise-desk';
import { useRuleTexts } from '../state/use-rule-texts';
import { useLanguage, useText } from '../text/language';
import { useMakeText } from '../text/make-text';
import { ExerciseScore } from './ExerciseScore';
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
export function ExerciseMode({ exercise, onEnd }: ExerciseModeProps) {
  const { kind, sheet, helped } = exercise;
  const styles = useStyles();
  const { exercise: text } = useMakeText();
  const { checkAgain, liveOff } = useText();
  const language = useLanguage();
  const { address } = useSpelled();
  const ruleText = useRuleTexts();
  const { checker, exercise: desk } = usePane();
  const { report, stale } = useStore(checker);
  const mistakes = useAnswer('exercise', kind).reply?.mistakes ?? [];
  const isLeft = ({ rule, found }: PlantedMistake): boolean =>
    report?.findings.some((one) => one.sheet === sheet && one.rule === rule && one.cell === found) ?? true;
  const done = mistakes.filter((mistake) => !isLeft(mistake));
  const left = mistakes.length - done.length;
  const over = mistakes.length > 0 && left === 0;
  useEffect(() => {
    // Time runs from when it is first seen here, also where the workbook came with the exercise in it.
    if (exercise.from === null) desk.keep({ ...exercise, from: Date.now() });
    else if (over && exercise.until === null) desk.keep({ ...exercise, until: Date.now() });
  }, [over, exercise, desk]);
  if (mistakes.length === 0) return null;
  return (
    <>
      <div role="status">
        <h2 className={styles.title}>
          {left === 0 ? `✓ ${text.allDone}` : text.left(left, mistakes.length, sheet)}
        </h2>
      </div>
      <ExerciseScore exercise={exercise} done={done} of={mistakes.length} />
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
              <MistakeHelp
                mistake={mistake}
                at={at + 1}
                sheet={sheet}
                step={helped[mistake.cell] ?? 0}
                onStep={(step) => {
                  desk.keep({ ...exercise, helped: { ...helped, [mistake.cell]: step } });
                }}
              />
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
