import type { GridRows } from '../../pane/engine/grid-parts';
import { EngineFault, type Wire } from '../../pane/engine/worker-engine';
import type { CellGrid } from '../../core/grid/cell-grid';
import type { FromWorker } from '../../pane/engine/messages';
import type { BookWire, CallArgs, CallName, CallReply, FromBook } from './messages';

export interface BookCalls {
  /** Rejects with an EngineFault where the worker failed or died. */
  call<Name extends CallName>(name: Name, ...args: CallArgs<Name>): Promise<CallReply<Name>>;
  /** Rows of a sheet that travelled since they were last taken. */
  takeRows(sheet: string): readonly GridRows[];
  /** The engine's way through the same worker. */
  engineWire(holds: (grid: CellGrid) => boolean): Wire;
}

interface Pending {
  readonly answered: (value: unknown) => void;
  readonly failed: (fault: EngineFault) => void;
}

/** Tells the answers of one worker apart. Once it is broken, everything that is asked of it fails. */
export function createBookCalls(
  wire: BookWire,
  onChanged: (changes: (FromBook & { is: 'changed' })['changes']) => void,
): BookCalls {
  const pending = new Map<number, Pending>();
  const engineJobs = new Set<number>();
  const rows = new Map<string, GridRows[]>();
  let hearEngine: (message: FromWorker) => void = () => undefined;
  let broken: string | null = null;
  let last = 0;

  const failEngine = (what: string): void => {
    for (const job of engineJobs) hearEngine({ is: 'answer', job, answer: { is: 'fault', what } });
    engineJobs.clear();
  };
  const settle = (job: number, how: (one: Pending) => void): void => {
    const one = pending.get(job);
    pending.delete(job);
    if (one) how(one);
  };
  wire.listen(
    (message) => {
      switch (message.is) {
        case 'engine':
          if (message.message.is === 'answer') engineJobs.delete(message.message.job);
          hearEngine(message.message);
          break;
        case 'rows':
          rows.set(message.sheet, [...(rows.get(message.sheet) ?? []), message.rows]);
          break;
        case 'changed':
          onChanged(message.changes);
          break;
        case 'answer':
          settle(message.job, ({ answered }) => answered(message.value));
          break;
        case 'fault':
          settle(message.job, ({ failed }) => failed(new EngineFault(message.what)));
      }
    },
    (what) => {
      broken = what;
      for (const { failed } of pending.values()) failed(new EngineFault(what));
      pending.clear();
      failEngine(what);
    },
  );

  return {
    call: <Name extends CallName>(name: Name, ...args: CallArgs<Name>): Promise<CallReply<Name>> =>
      new Promise((resolve, reject) => {
        if (broken !== null) return reject(new EngineFault(broken));
        const job = ++last;
        pending.set(job, { answered: (value) => resolve(value as CallReply<Name>), failed: reject });
        wire.post({ is: 'call', job, name, args });
      }),
    takeRows: (sheet) => {
      const taken = rows.get(sheet) ?? [];
      rows.delete(sheet);
      return taken;
    },
    engineWire: (holds) => ({
      holds,
      post: (message) => {
        if ('job' in message && message.is !== 'stop') engineJobs.add(message.job);
        if (broken === null) wire.post({ is: 'engine', message });
        else failEngine(broken);
      },
      listen: (hear) => {
        hearEngine = hear;
      },
      // The worker ends with its book.
      close: () => undefined,
    }),
  };
}
