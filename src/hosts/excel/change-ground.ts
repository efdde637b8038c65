import type { CellRun } from './cell-runs';
import { readRuns, type RunState } from './read-runs';
import { excelCode } from './run-batch';
import { askSheet, findSheets, foundSheet, type FoundSheet } from './sheet-lookup';
import type { PlacedRun } from './stretches';
import { askTables, type TablesOfSheet } from './table-guard';
import { askIndex } from './undo-store';
import type { IndexEntry } from './undo-index';

/** A run of cells to be changed, on a sheet by its name or id; the name it had is for the sentence when it is gone. */
export interface MeantRun extends CellRun<unknown> {
  readonly sheetKey: string;
  readonly sheetName: string;
}

/** What has to be known before cells are changed; of the sheets' objects only in the run that read them. */
export interface ChangeGround {
  /** The sheet of each run, and what the run holds now. */
  readonly sheets: readonly FoundSheet[];
  readonly states: readonly RunState[];
  readonly tables: readonly TablesOfSheet[];
  /** The changes kept so far. */
  readonly entries: readonly IndexEntry[];
}

/** One sync for 4 MB, and one more where a sheet is protected. The first sheet that is gone ends it with a sentence. */
export async function readGround(
  context: Excel.RequestContext,
  meant: readonly MeantRun[],
): Promise<ChangeGround> {
  const keys = [...new Set(meant.map((run) => run.sheetKey))];
  const sheets = new Map(keys.map((key) => [key, context.workbook.worksheets.getItem(key)]));
  const placed = meant.flatMap(({ sheetKey, column, row, cells }): PlacedRun[] => {
    const sheet = sheets.get(sheetKey);
    return sheet ? [{ sheet, column, row, cells }] : [];
  });
  let entries: () => readonly IndexEntry[] = () => [];
  let tables: () => readonly TablesOfSheet[] = () => [];
  const along = (): void => {
    for (const sheet of sheets.values()) askSheet(sheet);
    entries = askIndex(context);
    tables = askTables(sheets);
  };
  let states: readonly RunState[];
  try {
    states = await readRuns(context, placed, along);
  } catch (error) {
    // Excel does not say which: so the sheets are looked up one by one.
    if (excelCode(error) === 'ItemNotFound') await findSheets(context, keys.map(named(meant)));
    throw error;
  }
  const found = placed.map((run) => foundSheet(run.sheet));
  if (found.some((sheet) => sheet.protected)) {
    // Whether a cell is locked must be known without its neighbours.
    states = await readRuns(
      context,
      placed.map((run, at) => ({ ...run, alone: found[at]?.protected === true })),
    );
  }
  return { sheets: found, states, tables: tables(), entries: entries() };
}

function named(meant: readonly MeantRun[]) {
  return (key: string) => ({ key, name: meant.find((run) => run.sheetKey === key)?.sheetName ?? key });
}
