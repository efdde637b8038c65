/** @jest-environment ./test/pane/environment.js */
import { renderHook } from '@testing-library/react';
import type { CellsChanged, WorkbookHost } from '../../../src/hosts/host';
import { useLiveCheck } from '../../../src/pane/state/use-live-check';
import type { WorkbookChecker } from '../../../src/pane/state/workbook-checker';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function begun(live: boolean) {
  let tell: (change: CellsChanged) => void = () => undefined;
  const host = {
    missesChanges: true,
    onChange: (listener: typeof tell) => {
      tell = listener;
      return () => undefined;
    },
  } as Partial<WorkbookHost> as WorkbookHost;
  const checked: (readonly CellsChanged[])[] = [];
  let stale = 0;
  const checker = {
    recheck: (changes: readonly CellsChanged[]) => {
      checked.push(changes);
      return Promise.resolve();
    },
    markStale: () => (stale += 1),
  } as Partial<WorkbookChecker> as WorkbookChecker;
  const { unmount } = renderHook(() => {
    useLiveCheck(host, checker, live);
  });
  return {
    type: (sheet: string, range: string) => tell({ sheet, range }),
    checked,
    stale: () => stale,
    unmount,
  };
}

test('edits in quick succession are checked together, and the sheet as a whole once it rests', () => {
  const { type, checked } = begun(true);
  type('Tabel', 'A1');
  type('Tabel', 'A2');
  jest.advanceTimersByTime(1_000);
  expect(checked).toEqual([
    [
      { sheet: 'Tabel', range: 'A1' },
      { sheet: 'Tabel', range: 'A2' },
    ],
  ]);
  type('Lain', 'B2');
  jest.advanceTimersByTime(60_000);
  expect(checked.slice(1)).toEqual([
    [{ sheet: 'Lain', range: 'B2' }],
    [
      { sheet: 'Tabel', range: null },
      { sheet: 'Lain', range: null },
    ],
  ]);
});

test('nothing is checked where live checking is off, or after the pane was closed', () => {
  const off = begun(false);
  off.type('Tabel', 'A1');
  const closed = begun(true);
  closed.type('Tabel', 'A1');
  closed.unmount();
  jest.advanceTimersByTime(60_000);
  expect([off.checked, off.stale(), closed.checked]).toEqual([[], 1, []]);
});
