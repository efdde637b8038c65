import type { ExerciseKind } from './example-rows';

/** Names of the files under assets/contoh that hold a form's example and its exercise. */
export function exerciseFile(kind: ExerciseKind): { readonly example: string; readonly exercise: string } {
  const stem = kind.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return { example: `contoh-${stem}.xlsx`, exercise: `latihan-${stem}.xlsx` };
}
