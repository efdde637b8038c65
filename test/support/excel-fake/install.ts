import { connectClient, runWithUndoGroups } from './client/bridge';
import type { ExcelClient } from './client/client';
import { officeOver } from './client/office';
import type { FakeExcel } from './fake-excel';

/**
 * Puts `Office`, and Microsoft's own `Excel` and `OfficeExtension`, on a page's window (or on Node's global object) over
 * a fake workbook. Gives back what takes the page out of Excel again.
 */
export function installExcel(
  scope: object,
  excel: FakeExcel,
  client: ExcelClient,
  carry = (work: () => void): void => {
    work();
  },
): () => void {
  connectClient(client, excel, carry);
  const Excel = { ...client.Excel, run: runWithUndoGroups(client) };
  // Without a `window` the library takes every requirement set for granted.
  const window = 'window' in scope ? {} : { window: scope };
  Object.assign(scope, {
    Office: officeOver(excel),
    OfficeExtension: client.OfficeExtension,
    Excel,
    ...window,
  });
  return () => {
    // The library tidies up after a run in the background: its own names must still be there, whatever is over.
    Reflect.deleteProperty(scope, 'Office');
  };
}
