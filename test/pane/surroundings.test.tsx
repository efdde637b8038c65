/** @jest-environment ./test/pane/environment.js */
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { onRibbonCommand, storageKey, watchTheme } from '../../src/hosts/excel/environment';
import { createExcelHost } from '../../src/hosts/excel/excel-host';
import { opensByItself, undoInWorkbook } from '../../src/hosts/excel/switches';
import type { AskedAction } from '../../src/pane/pane-action';
import { PaneApp } from '../../src/pane/PaneApp';
import { PlainPage } from '../../src/pane/parts/PlainPage';
import { WaitingForExcel } from '../../src/pane/parts/WaitingForExcel';
import { fakeWorkbook, installExcelFake, type FakeExcel, type FakeExcelOptions } from '../support/excel-fake';
import { sheetsOf, WITH_MISTAKES } from '../e2e/workbooks';
import { createLocalEngine } from './local-engine';

let excel: FakeExcel;
let uninstall: () => void = () => undefined;

async function stage(options: FakeExcelOptions = {}): Promise<void> {
  localStorage.clear();
  excel = fakeWorkbook(await sheetsOf(WITH_MISTAKES), options);
  uninstall = installExcelFake(globalThis, excel);
}
afterEach(() => {
  cleanup();
  uninstall();
  uninstall = () => undefined;
});

function pane(asked: AskedAction = { action: null, nth: 0 }) {
  const host = createExcelHost({ waits: [] });
  const engine = createLocalEngine();
  const page = (now: AskedAction) => (
    <PaneApp host={host} engine={engine} language="id" dark={null} asked={now} />
  );
  const { rerender } = render(page(asked));
  return { ask: (now: AskedAction) => act(() => void rerender(page(now))) };
}
const checked = () => screen.findByText(/^diperiksa/, {}, { timeout: 20_000 });

test('until Excel answers the pane says so, in both languages, and after a while what to do', () => {
  jest.useFakeTimers();
  render(
    <PlainPage>
      <WaitingForExcel />
    </PlainPage>,
  );
  expect(screen.getByText(/menunggu Excel/)).toBeDefined();
  expect(screen.queryByText(/Excel belum menjawab/)).toBeNull();
  act(() => jest.advanceTimersByTime(6_000));
  expect(screen.getByText(/Excel belum menjawab/)).toBeDefined();
  jest.useRealTimers();
});

test('another theme of Office is told once: by Office itself, or when the user comes back', async () => {
  await stage();
  const told: (boolean | null)[] = [];
  watchTheme((dark) => told.push(dark));
  excel.office.background = '#1f1f1f';
  excel.office.handlers.get('officeThemeChanged')?.();
  window.dispatchEvent(new Event('focus'));
  expect(told).toEqual([true]);
  excel.office.background = '#f3f3f3';
  window.dispatchEvent(new Event('focus'));
  window.dispatchEvent(new Event('focus'));
  expect(told).toEqual([true, false]);
});

test('a command of the ribbon is carried out and completed, also where the pane cannot be brought to the front', async () => {
  await stage();
  const asked: string[] = [];
  onRibbonCommand((command) => asked.push(command));
  excel.ribbon.get('periksa')?.();
  excel.office.mayShow = false;
  excel.ribbon.get('buat')?.();
  await Promise.resolve();
  expect(asked).toEqual(['periksa', 'buat']);
  expect([excel.office.shown, excel.office.completed]).toEqual([2, 2]);
});

test('«Periksa» of the ribbon checks anew in the open pane, «Lembar baru» opens the templates there', async () => {
  await stage();
  const { ask } = pane();
  await checked();
  excel.resetCounts();
  ask({ action: 'periksa', nth: 1 });
  await waitFor(() => expect(excel.requests.some(({ asked }) => asked.includes('load'))).toBe(true));
  await checked();
  ask({ action: 'buat', nth: 2 });
  await waitFor(() =>
    expect(screen.getByRole('tab', { name: 'Buat' }).getAttribute('aria-selected')).toBe('true'),
  );
});

test('switches hold what they are set to, and say where it could not be kept', async () => {
  await stage();
  expect(await opensByItself.set(true)).toBe(true);
  expect(opensByItself.get()).toBe(true);
  expect(await opensByItself.set(false)).toBe(true);
  expect(opensByItself.get()).toBe(false);
  excel.office.saves = false;
  expect(await opensByItself.set(true)).toBe(false);
  expect(await undoInWorkbook.set(true)).toBe(true);
  expect(undoInWorkbook.get()).toBe(true);
});

test('in a frame of the web what is kept stands under the key that Office gives', async () => {
  await stage();
  expect(storageKey('x')).toBe('x');
  uninstall();
  excel.office.partitionKey = 'penyewa-1/';
  uninstall = installExcelFake(globalThis, excel);
  expect(storageKey('x')).toBe('penyewa-1/x');
  await undoInWorkbook.set(true);
  expect(localStorage.getItem('penyewa-1/periksa-renja/undo-in-workbook')).toBe('yes');
});

test('what this Excel does not tell is said in the pane', async () => {
  await stage({ refusedEvents: ['nameChanged'] });
  pane();
  await checked();
  await screen.findByText(/tidak memberitahukan perubahan nama lembar/);
});

test('another workbook was in front: said, and read again when the user comes back', async () => {
  await stage();
  for (let nth = 1; nth <= 8; nth++) excel.failSync(nth, { code: 'InvalidSelection' });
  pane();
  await screen.findByText(/Excel sedang menampilkan buku kerja lain/, {}, { timeout: 20_000 });
  await act(() => excel.quiet());
  act(() => void window.dispatchEvent(new Event('focus')));
  await checked();
});

test('an answer in part is said, and checking again goes on', async () => {
  await stage({ quirks: ['answersInPart'] });
  pane();
  await screen.findAllByText(/Excel hanya menjawab sebagian/, {}, { timeout: 20_000 });
  excel.quirks.clear();
  fireEvent.click(await screen.findByRole('button', { name: 'Periksa ulang' }));
  await checked();
});
