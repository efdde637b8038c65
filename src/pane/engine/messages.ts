import type { Settings } from '../../core/settings';
import type { FindingsRun } from './findings-runs';
import type { GridFrame, GridRows } from './grid-parts';
import type { Question, Reply } from './workshop/questions';
import type { CellContent, CellPlace } from '../../core/grid/cell-content';
import type { PaneReport } from './pane-report';

/** What the page says to the worker. `job` names a question, so that its answer can be told from others. */
export type ToWorker =
  | { readonly is: 'rows'; readonly sheet: string; readonly rows: GridRows }
  | { readonly is: 'frame'; readonly job: number; readonly frame: GridFrame }
  /** The sheet as it is in a workbook that the worker holds itself: no rows travel. */
  | { readonly is: 'own'; readonly job: number; readonly sheet: string }
  | { readonly is: 'keep-only'; readonly job: number; readonly sheets: readonly string[] }
  | { readonly is: 'contents'; readonly job: number; readonly places: readonly CellPlace[] }
  /** `holds`: the job whose findings the page has, null where it has none. */
  | {
      readonly is: 'check';
      readonly job: number;
      readonly settings: Settings;
      readonly holds: number | null;
    }
  | { readonly is: 'ask'; readonly job: number; readonly settings: Settings; readonly question: Question }
  | { readonly is: 'stop'; readonly job: number };

export type Answer =
  | { readonly is: 'done' }
  | { readonly is: 'refers-to'; readonly sheets: readonly string[] }
  | { readonly is: 'contents'; readonly contents: readonly CellContent[] }
  | { readonly is: 'report'; readonly report: Omit<PaneReport, 'findings'> }
  | { readonly is: 'reply'; readonly reply: Reply }
  | { readonly is: 'stopped' }
  | { readonly is: 'fault'; readonly what: string };

/** What the worker says: findings come in pieces before their report, progress any time before it. */
export type FromWorker =
  | { readonly is: 'answer'; readonly job: number; readonly answer: Answer }
  | { readonly is: 'progress'; readonly job: number; readonly done: number }
  | { readonly is: 'findings'; readonly job: number; readonly runs: readonly FindingsRun[] };
