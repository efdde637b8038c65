import type { CellGrid } from '../../core/grid/cell-grid';
import type { Settings } from '../../core/settings';
import type { Workshop, WorkshopName } from './workshop/questions';
import type { CellContent, CellPlace } from '../../core/grid/cell-content';
import type { PaneReport } from './pane-report';

export interface CheckOptions {
  readonly signal?: AbortSignal;
  /** 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/** Checks the sheets it was given; keeps what an edit of one of them does not touch. */
export interface Engine {
  /** Replaces or adds a sheet; gives the names of the sheets its formulas point to. */
  put(grid: CellGrid): Promise<readonly string[]>;
  /** Forgets every sheet that is not named; the report follows this order. */
  keepOnly(sheets: readonly string[]): Promise<void>;
  contents(places: readonly CellPlace[]): Promise<readonly CellContent[]>;
  /** Rejects with the signal's reason where it was cancelled. */
  check(settings: Settings, options?: CheckOptions): Promise<PaneReport>;
  /** Everything but checking: what could be computed, which sheet could be made. Nothing is written. */
  ask<Name extends WorkshopName>(
    what: Name,
    ask: Workshop[Name]['ask'],
    settings: Settings,
  ): Promise<Workshop[Name]['reply']>;
  close(): void;
}
