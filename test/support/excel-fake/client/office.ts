import type { FakeExcel } from '../fake-excel';

/** `Office` as a page in Excel meets it: our model, for the library's own wants an Excel around it to start. */
export function officeOver(excel: FakeExcel): object {
  const info = { host: 'Excel', platform: excel.platform };
  const isSetSupported = (set: string, version = '1.1'): boolean => {
    if (OTHER_SETS.has(set)) return true;
    const [major, minor] = version.split('.').map(Number);
    return set === 'ExcelApi' && major === 1 && minor !== undefined && minor <= excel.apiSet;
  };
  return {
    HostType: { Excel: 'Excel' },
    actions: {
      associate: (name: string, run: (event: { completed: () => void }) => void) => {
        excel.ribbon.set(name, () => {
          run({ completed: () => void (excel.office.completed += 1) });
        });
      },
    },
    EventType: { OfficeThemeChanged: 'officeThemeChanged' },
    addin: {
      showAsTaskpane: () => {
        excel.office.shown += 1;
        return excel.office.mayShow ? Promise.resolve() : Promise.reject(new Error('not here'));
      },
    },
    onReady: (ready?: (given: typeof info) => unknown) => {
      const answer = Promise.resolve(info);
      return ready ? answer.then((given) => (ready(given), given)) : answer;
    },
    context: {
      ...info,
      document: {
        url: excel.document,
        settings: documentSettings(excel),
        addHandlerAsync: (type: string, handler: () => void) => void excel.office.handlers.set(type, handler),
      },
      ...(excel.office.partitionKey !== undefined && { partitionKey: excel.office.partitionKey }),
      diagnostics: { host: 'Excel', version: '16.0.0.0', platform: excel.platform },
      displayLanguage: excel.displayLanguage,
      contentLanguage: excel.displayLanguage,
      requirements: { isSetSupported },
      get officeTheme() {
        return { bodyBackgroundColor: excel.office.background, bodyForegroundColor: '#262626' };
      },
    },
  };
}

/** Settings of the older kind, which go with the document as well. */
function documentSettings(excel: FakeExcel): object {
  const kept = excel.model.documentSettings;
  return {
    get: (name: string) => kept.get(name) ?? null,
    set: (name: string, value: unknown) => void kept.set(name, value),
    remove: (name: string) => void kept.delete(name),
    saveAsync: (done: (result: { status: string }) => void) => {
      done({ status: excel.office.saves ? 'succeeded' : 'failed' });
    },
  };
}

/** Without them the library sends no flags for undo and cell editing. */
const OTHER_SETS = new Set(['DelayForCellEdit', 'RichApiRuntimeFlag']);
