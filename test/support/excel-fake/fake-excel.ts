import type { CellGrid } from '../../../src/core/grid/cell-grid';
import { answerRequest } from './host/answer-request';
import type { Host, HostObject } from './host/host-objects';
import { FakeOfficeError, officeError } from './host/office-error';
import { FLAG, isTidying, type RequestBody } from './host/protocol';
import { createSubscriptions, type EventMessage } from './host/subscriptions';
import { calculate } from './model/calculate';
import { workbookOf, type WorkbookModel } from './model/workbook';
import type { SheetTarget } from './objects/targets';
import { refusal, type Quirk } from './quirks';

export interface RequestCount {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly operations: number;
  /** Whether the library calls it a writing request: one that may cost the user's steps for Ctrl+Z. */
  readonly writes: boolean;
  readonly undoable: boolean;
  /** What was asked for: methods, properties set, and "load". */
  readonly asked: readonly string[];
}

/** What is to go wrong at a request. */
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
  /** "PC", "Mac", "OfficeOnline". */
  readonly platform?: string;
  /** Address of the workbook; "" for one that was never saved. */
  readonly document?: string;
  readonly quirks?: readonly Quirk[];
  /** Events that cannot be subscribed to, by the model's names: "nameChanged". */
  readonly refusedEvents?: readonly string[];
}

/** What Office around Excel is like, and what was asked of it. */
export interface OfficeModel {
  background: string;
  readonly handlers: Map<string, () => void>;
  /** Whether the pane can be brought to the front. */
  mayShow: boolean;
  shown: number;
  /** Commands of the ribbon that were told to be carried out. */
  completed: number;
  /** Whether settings of the document can be saved. */
  saves: boolean;
  /** Under which key a page in a frame keeps what is its own. */
  partitionKey?: string;
}

/** A workbook at the far end of Microsoft's client library, and the strings a test pulls. */
export interface FakeExcel {
  readonly model: WorkbookModel;
  readonly requests: readonly RequestCount[];
  readonly apiSet: number;
  readonly displayLanguage: string;
  readonly platform: string;
  /** Address of the workbook; "" for one that was never saved. */
  readonly document: string;
  /** What buttons of the ribbon do, by the names of their functions. */
  readonly ribbon: Map<string, () => void>;
  readonly quirks: Set<Quirk>;
  readonly office: OfficeModel;
  /** Starts counting anew. */
  resetCounts(): void;
  /** The nth request from now (1 is the next) fails. */
  failSync(nth: number, failure: PlannedFailure): void;
  /** As if the user were typing in a cell: requests fail, or wait where they asked to. */
  startCellEdit(): void;
  endCellEdit(): void;
  /** Holds all answers back until `release` is called; never, where it is not. */
  holdAnswers(): { readonly release: () => void };
  /** Called as each request comes in, before it runs: where a test lets something happen meanwhile. */
  beforeSync(act: (nth: number) => void): void;
  /** When nothing is asked and nothing told any more. */
  quiet(): Promise<void>;
  /** Answers a request of the library; `tell` is where events go. */
  answer(text: string, flags: number): Promise<Answer>;
  /** Where events go: the page that has the workbook open. */
  connect(tell: (message: EventMessage) => void): void;
}

export interface Answer {
  readonly statusCode: number;
  readonly body: string;
}

/** Planned instead of a code: the request is carried out, and answered only in part. */
export const IN_PART = 'answered in part';

const WEB_LIMIT = 5 * 1024 * 1024;
/** Turns of the event loop without a request after which the library has nothing in hand any more. */
const QUIET_TURNS = 12;

export function fakeWorkbook(grids: readonly CellGrid[], options: FakeExcelOptions = {}): FakeExcel {
  const model = workbookOf(grids);
  const apiSet = options.apiSet ?? 17;
  const limit = options.payloadLimit ?? WEB_LIMIT;
  const quirks = new Set(options.quirks);
  const host: Host = { model, apiSet, references: new Map() };
  const failures = new Map<number, PlannedFailure>();
  let requests: RequestCount[] = [];
  let arrived = 0;
  /** Also what the library sends to tidy up. */
  let messages = 0;
  let inHand = 0;
  /** Of those: what waits until a test lets answers go. */
  let heldBack = 0;
  let act: ((nth: number) => void) | null = null;
  let editing: Gate | null = null;
  let held: Gate | null = null;
  let tell: (message: EventMessage) => void = () => undefined;

  const quiet = async (): Promise<void> => {
    for (let turns = 0; turns < QUIET_TURNS; turns++) {
      const before = messages;
      await nextTurn();
      if (inHand > heldBack || messages > before) turns = -1;
    }
  };
  const subscriptions = createSubscriptions(
    model,
    apiSet,
    (event) => options.refusedEvents?.includes(event) ?? false,
    (message) => {
      if (!quirks.has('eventsNeverCome')) tell(message);
      // The library calls handlers some turns later and tells nobody when they are done.
      return quiet();
    },
  );

  const arrive = async (bytes: number, flags: number): Promise<PlannedFailure | null> => {
    const nth = ++arrived;
    act?.(nth);
    // Always a turn of the event loop, as the real thing: nothing may rely on an answer at once.
    await Promise.resolve();
    if (options.delay !== undefined) await new Promise((done) => setTimeout(done, options.delay));
    if (editing && (flags & FLAG.waitsForCellEdit) === 0) {
      throw officeError('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
    }
    await editing?.opened;
    heldBack += 1;
    await held?.opened;
    heldBack -= 1;
    const planned = failures.get(nth) ?? null;
    if (planned && planned.code !== IN_PART && (planned.afterOperations ?? 0) === 0)
      throw planFailure(planned);
    if (bytes > limit) throw officeError('RequestPayloadSizeLimitExceeded', 'The request is too large.');
    return planned;
  };

  const carryOut = async (text: string, body: RequestBody, flags: number): Promise<string> => {
    const planned = await arrive(text.length, flags);
    const writes = (flags & FLAG.writes) !== 0;
    const undoGroup = (flags & FLAG.undoGroup) !== 0;
    const asked: string[] = [];
    try {
      const answer = answerRequest(host, body, {
        subscriptions,
        earlierResults: !quirks.has('earlierResultsLost'),
        inPart: quirks.has('answersInPart') || planned?.code === IN_PART,
        step: (nth, operation) => {
          asked.push(operation.name);
          if (planned && planned.code !== IN_PART && nth >= (planned.afterOperations ?? 0)) {
            throw planFailure(planned);
          }
          const code = refusal(quirks, { ...operation, writes, undoGroup });
          if (code !== null) throw new FakeOfficeError(code, 'A quirk of Excel that the test switched on');
          if (quirks.has('freezeActivates') && /^Freeze/.test(operation.name))
            tellOfSheet(model, operation.on);
        },
      });
      const response = JSON.stringify(answer);
      const undoable = (flags & FLAG.undoable) !== 0;
      if (writes) model.undoSteps = undoable ? model.undoSteps + 1 : 0;
      requests.push({
        requestBytes: text.length,
        responseBytes: response.length,
        operations: asked.length,
        writes,
        undoable,
        asked,
      });
      if (response.length > limit) {
        throw officeError('ResponsePayloadSizeLimitExceeded', 'The response is too large.');
      }
      return response;
    } finally {
      calculate(model);
      void Promise.resolve().then(() => model.emitter.flush());
    }
  };

  return {
    model,
    get requests() {
      return requests;
    },
    apiSet,
    displayLanguage: options.displayLanguage ?? 'id-ID',
    platform: options.platform ?? 'OfficeOnline',
    document: options.document ?? '',
    ribbon: new Map(),
    quirks,
    office: {
      background: '#ffffff',
      handlers: new Map(),
      mayShow: true,
      shown: 0,
      completed: 0,
      saves: true,
    },
    resetCounts: () => {
      requests = [];
    },
    failSync: (nth, planned) => void failures.set(arrived + nth, planned),
    startCellEdit: () => {
      editing = gate();
    },
    endCellEdit: () => {
      editing?.open();
      editing = null;
    },
    holdAnswers: () => {
      const own = gate();
      held = own;
      return {
        release: () => {
          own.open();
          held = null;
        },
      };
    },
    beforeSync: (given) => {
      act = given;
    },
    quiet,
    answer: async (text, flags) => {
      const body = JSON.parse(text) as RequestBody;
      messages += 1;
      if (isTidying(body)) {
        const nothing = { subscriptions, earlierResults: true, inPart: false, step: () => undefined };
        return { statusCode: 200, body: JSON.stringify(answerRequest(host, body, nothing)) };
      }
      inHand += 1;
      try {
        return { statusCode: 200, body: await carryOut(text, body, flags) };
      } catch (error) {
        if (!(error instanceof FakeOfficeError)) throw error;
        const { code, message } = error;
        return { statusCode: 400, body: JSON.stringify({ error: { code, message } }) };
      } finally {
        inHand -= 1;
      }
    },
    connect: (given) => {
      tell = given;
    },
  };
}

function planFailure({ code }: PlannedFailure): FakeOfficeError {
  return new FakeOfficeError(code, 'A failure the test planned');
}

/** As if the user had gone to the sheet of the object. */
function tellOfSheet(model: WorkbookModel, { target }: HostObject): void {
  const { sheet } = target as SheetTarget;
  if (!model.eventsEnabled) return;
  model.emitter.emit('activated', { type: 'WorksheetActivated', worksheetId: sheet.id });
}

interface Gate {
  readonly opened: Promise<void>;
  readonly open: () => void;
}

function gate(): Gate {
  let open = (): void => undefined;
  const opened = new Promise<void>((done) => {
    open = done;
  });
  return { opened, open };
}

function nextTurn(): Promise<void> {
  return new Promise((done) => setTimeout(done, 0));
}
