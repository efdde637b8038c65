import type { CellGrid } from '../../../src/core/grid/cell-grid';
import { FakeOfficeError, officeError } from './engine/office-error';
import { createRequestContext, type FakeContext, type Wire } from './engine/request-context';
import { calculate } from './model/calculate';
import { workbookOf, type WorkbookModel } from './model/workbook';
import { SHAPES } from './objects/shapes';

export interface RequestCount {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly operations: number;
}

/** What is to go wrong at a sync. */
export interface PlannedFailure {
  readonly code: string;
  /** How many operations of the batch still take place before it fails; 0 where absent. */
  readonly afterOperations?: number;
}

export interface FakeExcelOptions {
  /** Minor number of the highest ExcelApi requirement set: 7 for Excel 2019, 14 for 2021. Default 17. */
  readonly apiSet?: number;
  /** Bytes a request or a response may have; the web's 5 MB where absent. */
  readonly payloadLimit?: number;
  /** Milliseconds every request takes. */
  readonly delay?: number;
  readonly displayLanguage?: string;
}

/** A workbook behind an Office.js-like object model, and the strings a test pulls. */
export interface FakeExcel {
  readonly model: WorkbookModel;
  readonly requests: readonly RequestCount[];
  readonly apiSet: number;
  readonly displayLanguage: string;
  /** Starts counting anew. */
  resetCounts(): void;
  /** The nth sync from now (1 is the next) fails. */
  failSync(nth: number, failure: PlannedFailure): void;
  /** As if the user were typing in a cell: requests fail, or wait where they asked to. */
  startCellEdit(): void;
  endCellEdit(): void;
  /** Called as each request comes in, before it runs: where a test lets something happen meanwhile. */
  beforeSync(act: (nth: number) => void): void;
  createContext(): FakeContext;
}

const WEB_LIMIT = 5 * 1024 * 1024;

export function fakeWorkbook(grids: readonly CellGrid[], options: FakeExcelOptions = {}): FakeExcel {
  const model = workbookOf(grids);
  const limit = options.payloadLimit ?? WEB_LIMIT;
  const failures = new Map<number, PlannedFailure>();
  let requests: RequestCount[] = [];
  let syncs = 0;
  let planned: PlannedFailure | null = null;
  let act: ((nth: number) => void) | null = null;
  let editing: { readonly ended: Promise<void>; readonly end: () => void } | null = null;

  const failure = (): FakeOfficeError =>
    new FakeOfficeError(planned?.code ?? '', 'A failure the test planned');
  const wire: Wire = {
    shapes: SHAPES,
    apiSet: () => options.apiSet ?? 17,
    before: async ({ bytes, waitsForCellEdit }) => {
      syncs += 1;
      act?.(syncs);
      if (options.delay !== undefined) await new Promise((done) => setTimeout(done, options.delay));
      if (editing && !waitsForCellEdit) {
        throw officeError('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
      }
      await editing?.ended;
      planned = failures.get(syncs) ?? null;
      if (planned && (planned.afterOperations ?? 0) === 0) throw failure();
      if (bytes > limit) throw officeError('RequestPayloadSizeLimitExceeded', 'The request is too large.');
    },
    step: (nth) => {
      if (planned && nth >= (planned.afterOperations ?? 0)) throw failure();
    },
    after: (request) => {
      requests.push(request);
      if (request.responseBytes > limit) {
        throw officeError('ResponsePayloadSizeLimitExceeded', 'The response is too large.');
      }
    },
    settled: () => {
      planned = null;
      calculate(model);
      void Promise.resolve().then(() => model.emitter.flush());
    },
  };

  return {
    model,
    get requests() {
      return requests;
    },
    apiSet: options.apiSet ?? 17,
    displayLanguage: options.displayLanguage ?? 'id-ID',
    resetCounts: () => {
      requests = [];
    },
    failSync: (nth, planned) => void failures.set(syncs + nth, planned),
    startCellEdit: () => {
      let end = (): void => undefined;
      const ended = new Promise<void>((done) => {
        end = done;
      });
      editing = { ended, end };
    },
    endCellEdit: () => {
      editing?.end();
      editing = null;
    },
    beforeSync: (given) => {
      act = given;
    },
    createContext: () => createRequestContext(wire, model),
  };
}
