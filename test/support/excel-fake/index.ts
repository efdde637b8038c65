import { loadClient } from './client/load-client';
import type { FakeExcel } from './fake-excel';
import { installExcel } from './install';

export {
  fakeWorkbook,
  IN_PART,
  type FakeExcel,
  type FakeExcelOptions,
  type RequestCount,
} from './fake-excel';
export { loadClient, USUAL_BUILD } from './client/load-client';
export { FakeOfficeError } from './host/office-error';
export { BROKEN_RULE, QUIRKS, type Quirk } from './quirks';
export { areaNamed, createUser, type FakeUser } from './user';

/** Opens the workbook in the page of the test; `build` names another build of the library. */
export function installExcelFake(scope: object, excel: FakeExcel, build?: string): () => void {
  return installExcel(scope, excel, loadClient(build));
}
