import type { FakeExcel } from '../fake-excel';
import { FLAG } from '../host/protocol';
import type { Bridge, ExcelClient } from './client';

/** What the library puts into an event message, so that its own registration hears it. */
const RICH_API_EVENT = 65536;
const RESPONSE = 1;
const EVENT = 3;

interface Sent {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

/** Joins the library to the workbook by the library's own transport; `carry` runs what the transport itself does. */
export function connectClient(
  { OfficeExtension }: ExcelClient,
  excel: FakeExcel,
  carry: (work: () => void) => void,
): void {
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      const { id, flags, message } = JSON.parse(text) as Sent;
      const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
      const answer = (statusCode: number, answered: string): void => {
        const response = { statusCode, headers: {}, body: answered };
        carry(() => bridge.onMessageFromHost?.(JSON.stringify({ id, type: RESPONSE, message: response })));
      };
      excel.answer(body, flags).then(
        ({ statusCode, body: answered }) => {
          answer(statusCode, answered);
        },
        (bug: unknown) => {
          // A mistake of the fake itself must not look like one of Excel's answers.
          console.error(bug);
          answer(500, JSON.stringify({ error: { code: 'FakeExcelBug', message: String(bug) } }));
        },
      );
    },
  };
  excel.connect(({ eventType, args }) => {
    const entry = {
      messageCategory: RICH_API_EVENT,
      messageType: eventType,
      targetId: 'Workbook',
      message: JSON.stringify(args),
    };
    bridge.onMessageFromHost?.(JSON.stringify({ type: EVENT, message: { entries: [entry] } }));
  });
  OfficeExtension.HostBridge.init(bridge);
}

type Batch = (context: { _requestFlagModifier: number }) => unknown;

/** `Excel.run` that also knows `mergeUndoGroup`, as Excel's own copy of the library does and npm's does not. */
export function runWithUndoGroups({ Excel }: ExcelClient) {
  return (...given: readonly unknown[]): Promise<unknown> => {
    const [options, batch] = given;
    const groups = typeof options === 'object' && options !== null && 'mergeUndoGroup' in options;
    if (!groups || options.mergeUndoGroup !== true) return Excel.run(...given);
    return Excel.run(options, (context: Parameters<Batch>[0]) => {
      context._requestFlagModifier |= FLAG.undoGroup;
      return (batch as Batch)(context);
    });
  };
}
