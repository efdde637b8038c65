import { useState } from 'react';
import type { UndoToken } from '../../hosts/host';
import type { PaneReport } from '../engine/pane-report';
import { withKeys } from './finding-groups';
import { usePane } from './pane-context';
import { useStore } from './store';

export interface ChangeOutcome {
  /** Findings that are no longer there. */
  readonly gone: number;
  /** Findings that were not seen before: what the change brought to light. */
  readonly fresh: number;
  readonly left: number;
}

interface Seen {
  readonly change: UndoToken | null;
  readonly before: PaneReport | null;
  readonly after: PaneReport | null;
}

/** What the last change came to, once it was checked; later edits are no part of it. */
export function useChangeOutcome(): ChangeOutcome | null {
  const { checker, changes } = usePane();
  const { report } = useStore(checker);
  const { last, undone } = useStore(changes);
  const change = undone ?? last;
  const [seen, setSeen] = useState<Seen>({ change, before: report, after: null });
  if (seen.change !== change) setSeen({ change, before: report, after: null });
  else if (change === null && report !== seen.before) setSeen({ change, before: report, after: null });
  else if (change !== null && seen.after === null && report !== seen.before)
    setSeen({ ...seen, after: report });
  const { before, after } = seen;
  return before && after ? outcome(before, after) : null;
}

function outcome(before: PaneReport, after: PaneReport): ChangeOutcome {
  const keys = ({ findings }: PaneReport): Set<string> => new Set(withKeys(findings).map(({ key }) => key));
  const had = keys(before);
  const has = keys(after);
  return {
    gone: [...had].filter((key) => !has.has(key)).length,
    fresh: [...has].filter((key) => !had.has(key)).length,
    left: has.size,
  };
}
