import type { CellGrid } from '../../core/grid/cell-grid';
import { EDITED_AT_MOST, editedRows } from './edited-rows';
import { createFindingsWire } from './findings-wire';
import { assembleGrid, type GridFrame, type GridRows, rowsOf } from './grid-parts';
import type { Answer, FromWorker, ToWorker } from './messages';
import type { Session } from './session';
import { createSheetReferences } from './sheet-references';

/** How long the worker computes before it looks whether it was told to stop; milliseconds. */
const SLICE = 24;

/**
 * Answers what the page asks, over a session; knows nothing of workers, so it can be tried without one. `own` gives the
 * sheets of a workbook that is in the worker itself.
 */
export function createDesk(
  session: Session,
  post: (message: FromWorker) => void,
  own: (sheet: string) => Promise<CellGrid | null> = () => Promise.resolve(null),
) {
  const grids = new Map<string, CellGrid>();
  const arrived = new Map<string, GridRows[]>();
  const stopped = new Set<number>();
  const referredTo = createSheetReferences();
  const told = createFindingsWire();

  const take = (grid: CellGrid, edited: readonly number[] | null): readonly string[] => {
    session.put(grid, edited);
    return referredTo(grid, edited);
  };
  const put = (frame: GridFrame): readonly string[] => {
    const parts = arrived.get(frame.sheet) ?? [];
    arrived.delete(frame.sheet);
    const before = grids.get(frame.sheet);
    const grid = assembleGrid(frame, parts, before);
    grids.set(frame.sheet, grid);
    return take(grid, before?.values.length === grid.values.length ? rowsOf(parts) : null);
  };
  const putOwn = async (sheet: string): Promise<readonly string[]> => {
    const grid = await own(sheet);
    // Taken away since it was read: the change that did so brings the next check.
    if (!grid) return [];
    const before = grids.get(sheet);
    grids.set(sheet, grid);
    return take(grid, before ? editedRows(before, grid, EDITED_AT_MOST) : null);
  };
  const keepOnly = (sheets: readonly string[]): void => {
    for (const name of grids.keys()) if (!sheets.includes(name)) grids.delete(name);
    session.keepOnly(sheets);
  };

  const check = async (message: ToWorker & { is: 'check' }): Promise<Answer> => {
    await session.ready();
    let steps = session.check(message.settings);
    let since = performance.now();
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        if (await session.settle()) {
          steps = session.check(message.settings);
          continue;
        }
        const { findings, ...report } = step.value;
        for (const runs of told(message, findings)) post({ is: 'findings', job: message.job, runs });
        return { is: 'report', report };
      }
      if (performance.now() - since < SLICE) continue;
      post({ is: 'progress', job: message.job, done: step.value });
      await nextMessage();
      if (stopped.delete(message.job)) return { is: 'stopped' };
      since = performance.now();
    }
  };

  const answer = async (message: Exclude<ToWorker, { is: 'rows' | 'stop' }>): Promise<Answer> => {
    switch (message.is) {
      case 'frame':
        return { is: 'refers-to', sheets: put(message.frame) };
      case 'own':
        return { is: 'refers-to', sheets: await putOwn(message.sheet) };
      case 'keep-only':
        keepOnly(message.sheets);
        return { is: 'done' };
      case 'contents':
        return { is: 'contents', contents: session.contents(message.places) };
      case 'check':
        return check(message);
      case 'ask': {
        // Its code is loaded when it is first asked: checking does not wait for it.
        const { answerQuestion } = await import('./workshop/answer');
        await session.ready();
        const reply = () => answerQuestion(session.bench(message.settings), message.question);
        const first = await reply();
        return { is: 'reply', reply: (await session.settle()) ? await reply() : first };
      }
    }
  };

  return async (message: ToWorker): Promise<void> => {
    if (message.is === 'stop') return void stopped.add(message.job);
    if (message.is === 'rows') {
      arrived.set(message.sheet, [...(arrived.get(message.sheet) ?? []), message.rows]);
      return;
    }
    const said = await answer(message).catch((fault: unknown): Answer => {
      return { is: 'fault', what: fault instanceof Error ? fault.message : String(fault) };
    });
    post({ is: 'answer', job: message.job, answer: said });
  };
}

/** Lets messages that wait be heard. */
function nextMessage(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
