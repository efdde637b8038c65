import { clientNode } from './client-object';
import { officeError } from './office-error';
import type { Delivery, Operation, Queue } from './queue';
import type { Shapes } from './shape';

/** What every request goes through: limits, injected failures, counting. */
export interface Wire {
  readonly shapes: Shapes;
  readonly apiSet: () => number;
  /** Called before a request runs; throws what is to go wrong, or waits for what is to be waited for. */
  readonly before: (request: { readonly bytes: number; readonly waitsForCellEdit: boolean }) => Promise<void>;
  /** Called before each operation. */
  readonly step: (nth: number, what: string) => void;
  /** Called with the size of the response; throws where it is too large. */
  readonly after: (request: {
    readonly requestBytes: number;
    readonly responseBytes: number;
    readonly operations: number;
  }) => void;
  readonly settled: () => void;
}

export interface FakeContext extends Queue {
  readonly workbook: object;
  readonly application: object;
  readonly runtime: object;
  sync<T>(passed?: T): Promise<T | undefined>;
  /** Objects of a run that is over must not be used again, unless the run is taken up once more. */
  open(waitsForCellEdit: boolean): void;
  close(): void;
}

export function createRequestContext(wire: Wire, root: unknown): FakeContext {
  let queued: Operation[] = [];
  let closed = false;
  let waits = false;
  const queue: Queue = {
    shapes: wire.shapes,
    apiSet: wire.apiSet,
    push: (operation) => {
      if (closed) {
        throw officeError('InvalidObjectPath', `${operation.what} was used after its Excel.run had ended`);
      }
      queued.push(operation);
    },
  };

  async function sync<T>(passed?: T): Promise<T | undefined> {
    const batch = queued;
    queued = [];
    // Always a turn of the event loop, as the real thing: nothing may rely on an answer at once.
    await Promise.resolve();
    if (batch.length === 0) return passed;
    const bytes = batch.reduce((sum, operation) => sum + operation.bytes, 100);
    await wire.before({ bytes, waitsForCellEdit: waits });
    try {
      const deliveries = runBatch(batch, wire);
      const responseBytes = deliveries.reduce((sum, one) => sum + one.bytes, 100);
      wire.after({ requestBytes: bytes, responseBytes, operations: batch.length });
      for (const one of deliveries) one.deliver();
    } finally {
      wire.settled();
    }
    return passed;
  }

  const at = (name: string): object => clientNode(context, name, name.toLowerCase(), () => root).proxy;
  const context: FakeContext = {
    ...queue,
    get workbook() {
      return at('Workbook');
    },
    get application() {
      return at('Application');
    },
    get runtime() {
      return at('Runtime');
    },
    sync,
    open: (waitsForCellEdit) => {
      closed = false;
      waits = waitsForCellEdit;
    },
    close: () => {
      closed = true;
    },
  };
  return context;
}

/** Operations before the one that fails have happened and stay: so it is in Excel. */
function runBatch(batch: readonly Operation[], wire: Wire): Delivery[] {
  const deliveries: Delivery[] = [];
  batch.forEach((operation, at) => {
    wire.step(at, operation.what);
    const delivery = operation.run();
    if (delivery) deliveries.push(delivery);
  });
  return deliveries;
}
