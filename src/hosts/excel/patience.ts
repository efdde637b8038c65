import type { HostResult } from '../host';

/** What passes by itself: another workbook in front, a chart sheet, an Excel that is busy. */
const PASSES: ReadonlySet<string> = new Set(['tidak-siap', 'gagal']);

/** Tries once more after each of the waits (milliseconds) where reading failed for a reason that may pass. */
export async function patiently<T>(
  read: () => Promise<HostResult<T>>,
  waits: readonly number[],
): Promise<HostResult<T>> {
  let result = await read();
  for (const wait of waits) {
    if (result.ok || !PASSES.has(result.problem.code)) return result;
    await new Promise((done) => setTimeout(done, wait));
    result = await read();
  }
  return result;
}
