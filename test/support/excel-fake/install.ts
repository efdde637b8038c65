import type { FakeExcel } from './fake-excel';
import type { FakeContext } from './engine/request-context';

type Batch = (context: FakeContext) => Promise<unknown>;

/**
 * Puts `Office` and `Excel` on a page's window (or on Node's global object) as Office.js would, over a fake workbook.
 * Gives back what takes them away again.
 */
export function installExcelFake(scope: object, excel: FakeExcel): () => void {
  const parts = { Office: officeOver(excel), Excel: { run: runOver(excel) } };
  Object.assign(scope, parts);
  return () => {
    for (const name of Object.keys(parts)) Reflect.deleteProperty(scope, name);
  };
}

function officeOver(excel: FakeExcel): object {
  const info = { host: 'Excel', platform: 'OfficeOnline' };
  const isSetSupported = (set: string, version = '1.1'): boolean => {
    const [major, minor] = version.split('.').map(Number);
    return set === 'ExcelApi' && major === 1 && minor !== undefined && minor <= excel.apiSet;
  };
  return {
    HostType: { Excel: 'Excel' },
    onReady: (ready?: (given: typeof info) => unknown) => {
      const answer = Promise.resolve(info);
      return ready ? answer.then((given) => (ready(given), given)) : answer;
    },
    context: {
      ...info,
      displayLanguage: excel.displayLanguage,
      contentLanguage: excel.displayLanguage,
      requirements: { isSetSupported },
      officeTheme: { bodyBackgroundColor: '#ffffff', bodyForegroundColor: '#262626' },
    },
  };
}

/** `Excel.run(batch)`, `Excel.run(options, batch)` and `Excel.run(context, batch)`, the last to remove a handler. */
function runOver(excel: FakeExcel) {
  return async (first: unknown, second?: unknown): Promise<unknown> => {
    const batch = typeof first === 'function' ? first : second;
    if (!isBatch(batch)) throw new TypeError('Excel.run wants a function');
    const context = isContext(first) ? first : excel.createContext();
    const waits = typeof first === 'object' && first !== null && 'delayForCellEdit' in first;
    context.open(waits && first.delayForCellEdit === true);
    try {
      const given = await batch(context);
      await context.sync();
      return given;
    } finally {
      context.close();
    }
  };
}

function isBatch(value: unknown): value is Batch {
  return typeof value === 'function';
}

function isContext(value: unknown): value is FakeContext {
  return typeof value === 'object' && value !== null && 'sync' in value && 'open' in value;
}
