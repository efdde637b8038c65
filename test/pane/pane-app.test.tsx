/** @jest-environment ./test/pane/environment.js */
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { CellGrid } from '../../src/core/grid/cell-grid';
import { createExcelHost } from '../../src/hosts/excel/excel-host';
import { PaneApp } from '../../src/pane/PaneApp';
import { createUser, fakeWorkbook, installExcelFake, type FakeExcel } from '../support/excel-fake';
import { sheetsOf, WITH_MISTAKES } from '../e2e/workbooks';
import { createLocalEngine } from './local-engine';

let grids: readonly CellGrid[] = [];
let excel: FakeExcel;
let uninstall: () => void = () => undefined;

beforeAll(async () => {
  grids = await sheetsOf(WITH_MISTAKES);
});

beforeEach(() => {
  localStorage.clear();
  indexedDB = new IDBFactory();
  excel = fakeWorkbook(grids);
  uninstall = installExcelFake(globalThis, excel);
});
afterEach(() => {
  cleanup();
  uninstall();
});

async function openPane(): Promise<void> {
  await act(async () => {
    render(
      <PaneApp
        host={createExcelHost({ document: 'renja.xlsx' })}
        engine={createLocalEngine()}
        language="id"
        dark={null}
      />,
    );
    await Promise.resolve();
  });
  await screen.findByText(/^diperiksa/, {}, { timeout: 10_000 });
}

const finding = (cell: string) => screen.findByRole('button', { name: new RegExp(`^[▸▾]?\\s*${cell}\\b`) });
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));

test('a change can be undone after the pane was closed and opened again', async () => {
  await openPane();
  fireEvent.click(await finding('F11'));
  const apply = await screen.findByRole<HTMLButtonElement>('button', { name: 'Terapkan' });
  await waitFor(() => expect(apply.disabled).toBe(false));
  fireEvent.click(apply);
  await screen.findByText(/1 sel diubah/);
  cleanup();
  await openPane();
  await screen.findByText(/1 sel diubah/);
  await press('Batalkan');
  await screen.findByText('1 sel dikembalikan seperti semula.');
  expect(excel.model.sheets[0]?.cells.value(10, 5)).toBe(908_000_000);
});

test('a finding is accepted with a reason, told below, and can be shown again', async () => {
  await openPane();
  fireEvent.click(await finding('G19'));
  await press('Terima …');
  fireEvent.change(screen.getByLabelText('Alasan'), { target: { value: 'Menunggu SK' } });
  await press('Terima temuan');
  await press(/1 temuan tidak diperlihatkan/);
  const told = await screen.findByText(/G19: Menunggu SK/);
  cleanup();
  await openPane();
  await press(/1 temuan tidak diperlihatkan/);
  expect(told.textContent).toBeDefined();
  await press('Tampilkan lagi');
  await finding('G19');
});

test('a silenced rule goes and comes back', async () => {
  await openPane();
  fireEvent.click(await finding('G19'));
  await press('Diamkan aturan');
  await waitFor(() => expect(screen.queryByText('Sumber dana kosong (1)')).toBeNull());
  await press(/1 temuan tidak diperlihatkan/);
  await press('Tampilkan lagi');
  await finding('G19');
});

test('severities and text narrow the list, and an empty one says so', async () => {
  await openPane();
  await press('3 galat');
  await waitFor(() => expect(screen.queryByText('Sumber dana kosong (1)')).toBeNull());
  await press(/^Cari/);
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'f11' } });
  await screen.findByText('Jumlah tidak sama (1)');
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'zzz' } });
  await screen.findByText('Tidak ada temuan yang cocok dengan saringan ini.');
  await press('Tampilkan semua');
  await screen.findByText('Sumber dana kosong (1)');
});

test('all of one rule are mended after a preview of every cell', async () => {
  await openPane();
  await press('Perbaiki keduanya …');
  const dialog = await screen.findByRole('dialog');
  await within(dialog).findByText('908.000.000');
  const apply = within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Terapkan pada 2 sel' });
  await waitFor(() => expect(apply.disabled).toBe(false));
  fireEvent.click(apply);
  await screen.findByText(/2 sel diubah/);
  expect(excel.model.sheets[0]?.cells.formula(10, 5)).toBe('SUM(F12)');
});

test('a fix is not written over what came into the cell since it was shown', async () => {
  localStorage.setItem('periksa-renja', JSON.stringify({ live: false }));
  await openPane();
  fireEvent.click(await finding('F11'));
  const apply = await screen.findByRole<HTMLButtonElement>('button', { name: 'Terapkan' });
  await waitFor(() => expect(apply.disabled).toBe(false));
  await act(() => createUser(excel).type('Tabel 3.1', 'F11', 5));
  fireEvent.click(apply);
  await screen.findByText(/Isi F11 sudah berubah sejak diperiksa/);
  expect(excel.model.sheets[0]?.cells.value(10, 5)).toBe(5);
});

test('another kind is kept with the workbook, and can be given back to the engine', async () => {
  await openPane();
  await press(/Tabel 3\.1 · T-C\.33/);
  await press('Betulkan jenis atau kolom …');
  fireEvent.change(await screen.findByLabelText('Jenis tabel'), { target: { value: 'none' } });
  await press('Simpan dan periksa');
  await screen.findByText('Belum ada tabel Renja di buku kerja ini.');
});

test('an Excel that does not tell of merged cells: said beside the evidence', async () => {
  uninstall();
  excel = fakeWorkbook(grids, { apiSet: 12 });
  uninstall = installExcelFake(globalThis, excel);
  await openPane();
  await press(/Tabel 3\.1 · T-C\.33/);
  await screen.findByText(/tidak memberitahukan sel mana yang digabung/);
});

test('the line of the last change folds away, and comes back with its way back', async () => {
  await openPane();
  fireEvent.click(await finding('F11'));
  const apply = await screen.findByRole<HTMLButtonElement>('button', { name: 'Terapkan' });
  await waitFor(() => expect(apply.disabled).toBe(false));
  fireEvent.click(apply);
  await screen.findByRole('button', { name: 'Batalkan' });
  await press('Ciutkan baris ini');
  expect(screen.queryByRole('button', { name: 'Batalkan' })).toBeNull();
  await press(/^1 sel diubah/);
  await press('Batalkan');
  await screen.findByText('1 sel dikembalikan seperti semula.');
});

test('cells are named R220C6 where the user wants it, in lists, sentences and formulas', async () => {
  await openPane();
  fireEvent.click(screen.getByRole('tab', { name: 'Pengaturan' }));
  fireEvent.change(await screen.findByLabelText('Alamat sel'), { target: { value: 'R1C1' } });
  fireEvent.click(screen.getByRole('tab', { name: 'Periksa' }));
  fireEvent.click(await finding('R11C6'));
  await screen.findAllByText(/=SUM\(R\[1\]C\)/);
  expect(document.body.textContent).not.toMatch(/\bF1[12]\b/);
});
