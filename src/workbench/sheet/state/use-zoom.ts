import { useState } from 'react';

const STEPS = [0.3, 0.4, 0.5, 0.6, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;
const USUAL = STEPS.indexOf(1);
const PRESENTING = STEPS.indexOf(1.5);

/** How large the sheet is shown; larger for a projector, until the user chooses himself. */
export function useZoom(presenting: boolean) {
  const [chosen, setChosen] = useState<number | null>(null);
  const step = chosen ?? (presenting ? PRESENTING : USUAL);
  return {
    zoom: STEPS[step] ?? 1,
    /** One step larger or smaller; 0 for the usual size. */
    change: (by: 1 | -1 | 0): void => {
      setChosen(by === 0 ? null : Math.max(0, Math.min(STEPS.length - 1, step + by)));
    },
    /** The largest size that is no larger than `zoom`. */
    fit: (zoom: number): void => {
      setChosen(
        Math.max(
          0,
          STEPS.findLastIndex((one) => one <= zoom),
        ),
      );
    },
  };
}
