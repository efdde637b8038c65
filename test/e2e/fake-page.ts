import type { CellGrid } from '../../src/core/grid/cell-grid';
import type { ExcelClient } from '../support/excel-fake/client/client';
import { fakeWorkbook, type FakeExcel } from '../support/excel-fake/fake-excel';
import { installExcel } from '../support/excel-fake/install';
import { createUser, type FakeUser } from '../support/excel-fake/user';
import { longPlan } from './long-plan';

/** A sheet as it travels to the page: JSON knows no sets. */
export interface GridJson extends Omit<CellGrid, 'hiddenRows' | 'hiddenColumns'> {
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** What a test puts before the pane: sheets, or a made plan of so many rows. */
export interface StageJson {
  readonly grids: readonly GridJson[];
  readonly planRows: number;
  readonly language: string;
}

declare global {
  interface Window {
    stageJson?: StageJson;
    excel?: FakeExcel;
    user?: FakeUser;
    /** Milliseconds, from–to, in which the fake itself worked on the page's thread. */
    fakeWork?: [number, number][];
  }
}

const { grids = [], planRows = 0, language = 'id-ID' } = window.stageJson ?? {};
const sheets = grids.map((grid): CellGrid => ({
  ...grid,
  hiddenRows: new Set(grid.hiddenRows),
  hiddenColumns: new Set(grid.hiddenColumns),
}));
const excel = fakeWorkbook(planRows > 0 ? [...sheets, longPlan(planRows)] : sheets, {
  displayLanguage: language,
});
window.excel = excel;
window.user = createUser(excel);
const work: [number, number][] = [];
window.fakeWork = work;

/** In real Excel the other end of a request is another process; here its work must not count as the pane's. */
const timed: FakeExcel = Object.assign(Object.create(excel) as FakeExcel, {
  answer: async (text: string, flags: number) => {
    const since = performance.now();
    try {
      return await excel.answer(text, flags);
    } finally {
      work.push([since, performance.now()]);
    }
  },
});
// Microsoft's library has run before this script, as a script of this page.
const { Excel, OfficeExtension } = window as unknown as ExcelClient;
installExcel(window, timed, { Excel, OfficeExtension }, (carry) => {
  const since = performance.now();
  carry();
  work.push([since, performance.now()]);
});
