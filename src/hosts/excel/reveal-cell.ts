import { parseRange } from '../../core/grid/a1';
import type { HostResult } from '../host';
import { rangeAt } from './filled-pieces';
import { HostFault } from './host-fault';
import { badAddress, hiddenSheet } from './host-messages';
import { runBatch } from './run-batch';
import { findSheets } from './sheet-lookup';

/** Brings a sheet to the front and selects the cells. */
export function revealCells(name: string, address: string): Promise<HostResult<void>> {
  return runBatch(async (context) => {
    const range = parseRange(address);
    if (!range) throw new HostFault(badAddress(address));
    const [found] = await findSheets(context, [{ key: name, name }]);
    if (found?.visible === false) throw new HostFault(hiddenSheet(name));
    if (found) {
      found.sheet.activate();
      rangeAt(found.sheet, range).select();
    }
    await context.sync();
  });
}
