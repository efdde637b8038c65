import type { CellGrid } from '../../core/grid/cell-grid';
import type { Session } from '../../core/engine/session';
import type { LostPart } from '../../core/recognise/unread';
import type { ListShelf } from '../../hosts/nomenclature/list-shelf';
import { contentOf } from '../../core/grid/cell-content';
import { createFindingsWire } from './findings-wire';
import { assembleGrid, type GridFrame, type GridRows } from './grid-parts';
import type { Answer, FromWorker, ToWorker } from './messages';
import { paneReport } from './pane-report';
import { sheetsReferredTo } from './sheet-references';

/** How long the worker computes before it looks whether it was told to stop; milliseconds. */
const SLICE = 24;

/** A workbook that the worker holds itself: its sheets need not travel. */
export interface OwnWorkbook {
  gridOf(sheet: string): Promise<CellGrid | null>;
  /** What could not be read of its file. */
  damaged(): readonly LostPart[];
}

/**
 * Answers what the page asks, over a session; knows nothing of workers, so it can be tried without one. `own` is a
 * workbook that is in the worker itself.
 */
export function createDesk(
  session: Session,
  shelf: ListShelf,
  post: (message: FromWorker) => void,
  own: OwnWorkbook = { gridOf: () => Promise.resolve(null), damaged: () => [] },
) {
  let grids = new Map<string, CellGrid>();
  const arrived = new Map<string, GridRows[]>();
  const stopped = new Set<number>();
  const told = createFindingsWire();

  const put = (frame: GridFrame): readonly string[] => {
    const parts = arrived.get(frame.sheet) ?? [];
    arrived.delete(frame.sheet);
    const grid = assembleGrid(frame, parts, grids.get(frame.sheet));
    grids.set(frame.sheet, grid);
    return sheetsReferredTo(grid);
  };
  const putOwn = async (sheet: string): Promise<readonly string[]> => {
    const grid = await own.gridOf(sheet);
    // Taken away since it was read: the change that did so brings the next check.
    if (!grid) return [];
    grids.set(sheet, grid);
    return sheetsReferredTo(grid);
  };
  const keepOnly = (sheets: readonly string[]): void => {
    grids = new Map(
      sheets.flatMap((name) => {
        const grid = grids.get(name);
        return grid ? [[name, grid] as const] : [];
      }),
    );
  };

  const check = async (message: ToWorker & { is: 'check' }): Promise<Answer> => {
    await shelf.ready();
    const begin = () => session.check([...grids.values()], message.settings, shelf.lists(), own.damaged());
    let steps = begin();
    let since = performance.now();
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        if (await shelf.settle()) {
          steps = begin();
          continue;
        }
        const report = step.value;
        for (const runs of told(message, report.findings)) post({ is: 'findings', job: message.job, runs });
        return { is: 'report', report: paneReport(report) };
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
        return {
          is: 'contents',
          contents: message.places.map((place) => contentOf(grids.get(place.sheet), place)),
        };
      case 'check':
        return check(message);
      case 'ask': {
        // Its code is loaded when it is first asked: checking does not wait for it.
        const { answerQuestion } = await import('./workshop/answer');
        await shelf.ready();
        const { settings, question } = message;
        const reply = () => {
          const context = session.context([...grids.values()], settings, shelf.lists());
          return answerQuestion({ settings, context, shelf }, question);
        };
        const first = await reply();
        return { is: 'reply', reply: (await shelf.settle()) ? await reply() : first };
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
