import type { HostSwitch } from '../host';
import { storageKey } from './environment';

const UNDO_IN_WORKBOOK = 'periksa-renja/undo-in-workbook';
/** Excel's own name: the task pane of the same id in the manifest opens with the workbook. */
const AUTO_OPEN = 'Office.AutoShowTaskpaneWithDocument';

/** Whether changes are kept in the workbook too, so that they can be taken back on another computer. */
export const undoInWorkbook: HostSwitch = {
  get: () => {
    try {
      return localStorage.getItem(storageKey(UNDO_IN_WORKBOOK)) === 'yes';
    } catch {
      return false;
    }
  },
  set: (on) => {
    try {
      localStorage.setItem(storageKey(UNDO_IN_WORKBOOK), on ? 'yes' : 'no');
      return Promise.resolve(true);
    } catch {
      // Storage is forbidden: it cannot be remembered, so it stays as it is.
      return Promise.resolve(false);
    }
  },
};

/** Whether the pane opens together with this workbook; kept in the workbook. */
export const opensByItself: HostSwitch = {
  get: () => Office.context.document.settings.get(AUTO_OPEN) === true,
  set: (on) =>
    new Promise((done) => {
      const { settings } = Office.context.document;
      if (on) settings.set(AUTO_OPEN, true);
      else settings.remove(AUTO_OPEN);
      settings.saveAsync(({ status }) => {
        done(String(status) === 'succeeded');
      });
    }),
};
