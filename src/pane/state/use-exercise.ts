import { useEffect, useState } from 'react';
import { EXERCISE_KINDS, type ExerciseKind } from '../../core/templates/exercises/example-rows';
import { usePane } from './pane-context';

/** The exercise that goes on in this workbook: which form, on which sheet. */
export interface RunningExercise {
  readonly kind: ExerciseKind;
  readonly sheet: string;
}

const KEY = 'latihan';

/** Kept with the workbook, so that it goes on after the pane was closed; undefined until that is known. */
export function useExercise(): readonly [
  RunningExercise | null | undefined,
  (exercise: RunningExercise | null) => void,
] {
  const { host } = usePane();
  const [running, setRunning] = useState<RunningExercise | null>();
  useEffect(() => {
    let here = true;
    void host.recall(KEY).then((kept) => {
      if (here)
        setRunning((known) => known ?? (kept.ok && kept.value !== null ? exerciseFrom(kept.value) : null));
    });
    return () => {
      here = false;
    };
  }, [host]);
  return [
    running,
    (exercise) => {
      setRunning(exercise);
      void host.keep(KEY, exercise === null ? '' : JSON.stringify(exercise));
    },
  ];
}

function exerciseFrom(text: string): RunningExercise | null {
  if (text === '') return null;
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== 'object' || kept === null || !('kind' in kept) || !('sheet' in kept)) return null;
    const kind = EXERCISE_KINDS.find((one) => one === kept.kind);
    return kind && typeof kept.sheet === 'string' ? { kind, sheet: kept.sheet } : null;
  } catch {
    return null;
  }
}
