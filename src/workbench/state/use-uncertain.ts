import { useEffect, useState } from 'react';
import type { UncertainFigure } from '../../hosts/file/file-host';
import type { BookHost } from '../book/book';

const NONE: readonly UncertainFigure[] = [];

/** The formulas whose figures are old at this moment, asked for anew with every change of the workbook. */
export function useUncertain(host: BookHost): readonly UncertainFigure[] {
  const [cells, setCells] = useState(NONE);
  useEffect(() => {
    let here = true;
    const look = (): void => {
      void host.uncertain().then((known) => {
        if (here) setCells(known.ok ? known.value : NONE);
      });
    };
    look();
    const stop = host.onChange(look);
    return () => {
      here = false;
      stop();
    };
  }, [host]);
  return cells;
}
