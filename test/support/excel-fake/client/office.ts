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
          run({ completed: () => undefined });
        });
      },
    },
    addin: { showAsTaskpane: () => Promise.resolve() },
    onReady: (ready?: (given: typeof info) => unknown) => {
      const answer = Promise.resolve(info);
      return ready ? answer.then((given) => (ready(given), given)) : answer;
    },
    context: {
      ...info,
      document: { url: excel.document, settings: documentSettings(excel), addHandlerAsync: () => undefined },
      diagnostics: { host: 'Excel', version: '16.0.0.0', platform: excel.platform },
      displayLanguage: excel.displayLanguage,
      contentLanguage: excel.displayLanguage,
      requirements: { isSetSupported },
      officeTheme: { bodyBackgroundColor: '#ffffff', bodyForegroundColor: '#262626' },
    },
  };
}

/** Settings of the older kind, which go with the document as well. */
function documentSettings({ model: { documentSettings: kept } }: FakeExcel): object {
  return {
    get: (name: string) => kept.get(name) ?? null,
    set: (name: string, value: unknown) => void kept.set(name, value),
    remove: (name: string) => void kept.delete(name),
    saveAsync: (done: (result: { status: string }) => void) => {
      done({ status: 'succeeded' });
    },
  };
}

/** Without them the library sends no flags for undo and cell editing. */
const OTHER_SETS = new Set(['DelayForCellEdit', 'RichApiRuntimeFlag']);
