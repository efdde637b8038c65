import type { Report } from '../../../core/engine/report';
import type { CellGrid } from '../../../core/grid/cell-grid';
import type { Nomenclature } from '../../../core/nomenclature/nomenclature';
import type { Settings } from '../../../core/settings';

/** What a task works with: the workbook as it is at this moment. */
export interface TaskBench {
  /** The file's name, as reports name it. */
  readonly name: string;
  readonly sheets: readonly CellGrid[];
  readonly lists: readonly Nomenclature[];
  bytes(): Uint8Array;
  /** The whole report; what the page's last check judged is not judged again. */
  report(settings: Settings): Report;
}
