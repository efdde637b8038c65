import { useEffect, useState } from 'react';
import type { PlantedMistake } from '../../core/templates/exercises/exercises';
import { HELP_STEPS, pointsOf, type RunningExercise } from '../state/exercise-desk';
import { useMakeText } from '../text/make-text';

interface ExerciseScoreProps {
  readonly exercise: RunningExercise;
  readonly done: readonly PlantedMistake[];
  readonly of: number;
}

/** Points and the time since it began: for a room that works against the clock. */
export function ExerciseScore({ exercise, done, of }: ExerciseScoreProps) {
  const { exercise: text } = useMakeText();
  const { from, until } = exercise;
  const now = useNow(from !== null && until === null);
  const points = pointsOf(
    done.map(({ cell }) => cell),
    exercise,
  );
  const seconds = from === null ? null : Math.max(0, Math.floor(((until ?? now) - from) / 1000));
  return (
    <p style={{ margin: 0, fontVariantNumeric: 'tabular-nums' }} title={text.scoreHow}>
      {text.score(points, of * HELP_STEPS)}
      {seconds !== null && (
        <span
          role="timer"
          aria-live="off"
        >{` · ${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`}</span>
      )}
    </p>
  );
}

/** The time of day, anew each second while it runs. */
function useNow(runs: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!runs) return;
    const ticking = setInterval(() => {
      setNow(Date.now());
    }, 1000);
    return () => {
      clearInterval(ticking);
    };
  }, [runs]);
  return now;
}
