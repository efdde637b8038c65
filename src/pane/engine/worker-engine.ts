import type { CellGrid } from '../../core/grid/cell-grid';
import type { WordedFinding } from '../../core/rules/finding';
import type { Settings } from '../../core/settings';
import { inSlices } from '../../hosts/next-turn';
import type { Question, Workshop, WorkshopName } from './workshop/questions';
import type { CheckOptions, Engine } from './engine';
import { type FindingsRun, withRuns } from './findings-runs';
import { changedRows, frameOf } from './grid-parts';
import type { Answer, FromWorker, ToWorker } from './messages';

/** A mistake of our own in the worker: the pane says so and the workbook is untouched. */
export class EngineFault extends Error {}

interface Job {
  readonly settle: (answer: Answer) => void;
  readonly runs: FindingsRun[];
  readonly onProgress: ((done: number) => void) | undefined;
}

interface Answered {
  readonly job: number;
  readonly answer: Answer;
  readonly runs: readonly FindingsRun[];
}

/** The two ends of the wire, so that the engine can be tried without a real worker. */
export interface Wire {
  post(message: ToWorker): void;
  listen(hear: (message: FromWorker) => void): void;
  close(): void;
  /** Whether the worker has this very sheet already, from a workbook that it holds itself. */
  holds?(grid: CellGrid): boolean;
}

/** The engine behind a wire; of a sheet that was sent before only the rows that changed travel. */
export function createWorkerEngine(wire: Wire): Engine {
  const sent = new Map<string, CellGrid>();
  const jobs = new Map<number, Job>();
  let last = 0;
  let held: { readonly job: number; readonly findings: readonly WordedFinding[] } | null = null;

  wire.listen((message) => {
    const job = jobs.get(message.job);
    if (!job) return;
    if (message.is === 'progress') job.onProgress?.(message.done);
    else if (message.is === 'findings') job.runs.push(...message.runs);
    else {
      jobs.delete(message.job);
      job.settle(message.answer);
    }
  });

  const ask = (
    question: (job: number) => ToWorker,
    { signal, onProgress }: CheckOptions = {},
  ): Promise<Answered> =>
    new Promise((resolve, reject) => {
      const job = ++last;
      const runs: FindingsRun[] = [];
      const stop = (): void => {
        jobs.delete(job);
        wire.post({ is: 'stop', job });
        reject(new DOMException('cancelled', 'AbortError'));
      };
      const settle = (answer: Answer): void => {
        signal?.removeEventListener('abort', stop);
        if (answer.is === 'fault') reject(new EngineFault(answer.what));
        else resolve({ job, answer, runs });
      };
      jobs.set(job, { settle, runs, onProgress });
      wire.post(question(job));
      signal?.addEventListener('abort', stop, { once: true });
      if (signal?.aborted) stop();
    });

  return {
    put: async (grid) => {
      const before = sent.get(grid.sheet);
      // Forgotten until all of it is there: a sheet that was cut short must travel whole again.
      sent.delete(grid.sheet);
      if (wire.holds?.(grid)) {
        const { answer } = await ask((job) => ({ is: 'own', job, sheet: grid.sheet }));
        return answer.is === 'refers-to' ? answer.sheets : [];
      }
      const rest = inSlices();
      for (const rows of changedRows(before, grid)) {
        if (rows) wire.post({ is: 'rows', sheet: grid.sheet, rows });
        const turn = rest();
        if (turn) await turn;
      }
      const { answer } = await ask((job) => ({ is: 'frame', job, frame: frameOf(grid) }));
      sent.set(grid.sheet, grid);
      return answer.is === 'refers-to' ? answer.sheets : [];
    },
    keepOnly: async (sheets) => {
      for (const name of sent.keys()) if (!sheets.includes(name)) sent.delete(name);
      await ask((job) => ({ is: 'keep-only', job, sheets }));
    },
    contents: async (places) => {
      const { answer } = await ask((job) => ({ is: 'contents', job, places }));
      return answer.is === 'contents' ? answer.contents : [];
    },
    check: async (settings, options) => {
      // What it holds when it asks is what the runs go by, whatever else is answered meanwhile.
      const before = held;
      const { job, answer, runs } = await ask(
        (job) => ({ is: 'check', job, settings, holds: before?.job ?? null }),
        options,
      );
      if (answer.is !== 'report') throw new EngineFault(`unexpected answer: ${answer.is}`);
      const findings = withRuns(before?.findings ?? [], runs);
      held = { job, findings };
      return { ...answer.report, findings };
    },
    ask: async <Name extends WorkshopName>(
      what: Name,
      asked: Workshop[Name]['ask'],
      settings: Settings,
    ): Promise<Workshop[Name]['reply']> => {
      const question = { what, ask: asked } as Question;
      const { answer } = await ask((job) => ({ is: 'ask', job, settings, question }));
      if (answer.is !== 'reply') throw new EngineFault(`unexpected answer: ${answer.is}`);
      return answer.reply as Workshop[Name]['reply'];
    },
    close: () => {
      wire.close();
    },
  };
}
