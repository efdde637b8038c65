import type { HostResult } from '../host';
import { HostFault } from './host-fault';
import { textTooLarge } from './host-messages';
import { runBatch, runChange } from './run-batch';

/** A setting holds about a megabyte in practice (office-js #3957). */
const LONGEST = 900_000;

function settingKey(key: string): string {
  return `periksa-renja/teks/${key}`;
}

/** Keeps a text with the workbook; it is saved with it. */
export function keepText(key: string, text: string): Promise<HostResult<void>> {
  return runChange(async (context) => {
    if (text.length > LONGEST) throw new HostFault(textTooLarge());
    context.workbook.settings.add(settingKey(key), text);
    await context.sync();
  });
}

export function recallText(key: string): Promise<HostResult<string | null>> {
  return runBatch(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(settingKey(key));
    setting.load('value');
    await context.sync();
    const value: unknown = setting.isNullObject ? null : setting.value;
    return typeof value === 'string' ? value : null;
  });
}
