import { EXERCISE_KINDS, type ExerciseKind } from '../../core/templates/exercises/example-rows';
import { exerciseFile } from '../../core/templates/exercises/exercise-files';
import type { GivenFile } from '../state/library';

/** The workbook that shows everything in a minute. */
export const FIRST_SAMPLE = 't-c-33-dengan-kesalahan.xlsx';

export interface FormSamples {
  readonly kind: ExerciseKind;
  readonly example: GivenFile;
  readonly exercise: GivenFile;
}

/** Of every form the filled example and the copy with planted mistakes. */
export const formSamples: readonly FormSamples[] = EXERCISE_KINDS.map((kind) => {
  const { example, exercise } = exerciseFile(kind);
  return {
    kind,
    example: sample(example),
    exercise: { ...sample(exercise), exercise: JSON.stringify({ kind, sheet: kind }) },
  };
});

/** A workbook that is served beside the page; null where there is none of that name. */
export function sampleNamed(name: string): GivenFile | null {
  const all = formSamples.flatMap(({ example, exercise }) => [example, exercise]);
  if (name === FIRST_SAMPLE) return sample(name);
  return all.find((one) => one.name === name) ?? null;
}

function sample(name: string): GivenFile {
  return {
    name,
    bytes: async () => {
      const answer = await fetch(`contoh/${name}`);
      if (!answer.ok) throw new Error(`${name}: ${String(answer.status)}`);
      return new Uint8Array(await answer.arrayBuffer());
    },
  };
}
