import { useCallback, useState } from 'react';
import { selectCell, type SheetSelection } from '../sheet/model/selection';

const FIRST = selectCell(0, 0);

/** What is selected on each sheet: one finds it again on coming back. */
export function useSelections(
  sheet: string | null,
): readonly [SheetSelection, (selection: SheetSelection) => void] {
  const [selections, setSelections] = useState<ReadonlyMap<string, SheetSelection>>(new Map());
  const select = useCallback(
    (selection: SheetSelection) => {
      if (sheet !== null) setSelections((before) => new Map([...before, [sheet, selection]]));
    },
    [sheet],
  );
  return [(sheet === null ? undefined : selections.get(sheet)) ?? FIRST, select];
}
