import { useEffect, useState } from 'react';
import type { CellEdit } from '../../core/grid/cell-edit';
import type { Engine } from '../engine/engine';
import type { CellContent } from '../../core/grid/cell-content';
import type { PaneReport } from '../engine/pane-report';

/** What the cells of some edits hold now, null until it is known; asked again after every check. */
export function useShownContents(
  engine: Engine,
  edits: readonly CellEdit[],
  report: PaneReport | null,
): readonly CellContent[] | null {
  const [shown, setShown] = useState<{
    readonly edits: readonly CellEdit[];
    readonly report: PaneReport | null;
    readonly contents: readonly CellContent[];
  } | null>(null);
  useEffect(() => {
    if (edits.length === 0) return;
    let here = true;
    const places = edits.map(({ sheet, cell }) => ({ sheet, cell }));
    void engine.contents(places).then((contents) => {
      if (here) setShown({ edits, report, contents });
    });
    return () => {
      here = false;
    };
  }, [engine, edits, report]);
  return shown && shown.edits === edits && shown.report === report ? shown.contents : null;
}
