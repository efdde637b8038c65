/** @jest-environment ./test/pane/environment.js */
import { act, cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { writeXlsx } from 'hucre/xlsx';
import { createBrowserListStore } from '../../src/hosts/browser/list-store-browser';
import { createExcelHost } from '../../src/hosts/excel/excel-host';
import { createListShelf } from '../../src/hosts/nomenclature/list-shelf';
import { shippedList } from '../../src/hosts/nomenclature/shipped-list';
import { PaneApp } from '../../src/pane/PaneApp';
import { sheetsOf, WITH_MISTAKES } from '../e2e/workbooks';
import { fakeWorkbook, installExcelFake } from '../support/excel-fake';
import { createLocalEngine } from './local-engine';

// Modules loaded when first needed are compiled then, on a busy machine in seconds.
configure({ asyncUtilTimeout: 15_000 });

let uninstall: () => void = () => undefined;

beforeEach(async () => {
  localStorage.clear();
  indexedDB = new IDBFactory();
  uninstall = installExcelFake(globalThis, fakeWorkbook(await sheetsOf(WITH_MISTAKES)));
});
afterEach(() => {
  cleanup();
  uninstall();
});

async function openSettings(): Promise<void> {
  const engine = createLocalEngine(createListShelf([shippedList()], createBrowserListStore()));
  await act(async () => {
    render(<PaneApp host={createExcelHost()} engine={engine} language="id" dark={null} />);
    await Promise.resolve();
  });
  await screen.findByText(/^diperiksa/);
  fireEvent.click(screen.getByRole('tab', { name: 'Pengaturan' }));
  await screen.findByText('Impor daftar resmi …');
}

const ROWS = [
  ['Kode', 'Uraian'],
  ['1', 'URUSAN PEMERINTAHAN WAJIB'],
  ['1.06', 'URUSAN PEMERINTAHAN BIDANG SOSIAL'],
  ['1.06.01', 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH'],
  ['1.06.01.2.01', 'Perencanaan, Penganggaran, dan Evaluasi Kinerja'],
  ['1.06.01.2.01.0001', 'Penyusunan Dokumen Perencanaan'],
  ['1.06.01.2.01.0001', 'Penyusunan Dokumen Penganggaran'],
];

function choose(name: string, content: BlobPart): void {
  const input = document.querySelector('input[type=file]');
  if (!input) throw new Error('no input for files');
  fireEvent.change(input, { target: { files: [new File([content], name)] } });
}

const csv = ROWS.map((row) => row.join(';')).join('\n');
const button = (name: string) => screen.findByRole<HTMLButtonElement>('button', { name });

async function keepIt(): Promise<void> {
  const keep = await button('Simpan daftar');
  await waitFor(() => expect(keep.disabled).toBe(false));
  fireEvent.click(keep);
}

test('a csv is shown before it is kept, is there after reopening, and can be removed', async () => {
  await openSettings();
  choose('Kepmendagri_2024.csv', csv);
  await screen.findByText(
    /^5 kode terbaca\. 1 urusan, 1 bidang urusan, 1 program, 1 kegiatan, 1 sub kegiatan/,
  );
  fireEvent.click(await screen.findByRole('button', { name: /1 baris perlu diperhatikan/ }));
  expect(screen.getByText(/Penyusunan Dokumen Penganggaran/)).toBeDefined();
  expect(screen.getByLabelText<HTMLInputElement>('Nama daftar').value).toBe('Kepmendagri 2024');
  expect(screen.getByDisplayValue('2024')).toBeDefined();
  fireEvent.click(screen.getByLabelText('Daftar ini hanya sebagian'));
  await keepIt();
  await screen.findByText(/^Daftar «Kepmendagri 2024» disimpan: 5 kode/);
  cleanup();

  await openSettings();
  expect(await screen.findByLabelText('Kepmendagri 2024 (5 kode, sebagian)')).toBeDefined();
  fireEvent.click(await button('Hapus daftar Kepmendagri 2024'));
  fireEvent.click(await button('Hapus'));
  await screen.findByText('Daftar «Kepmendagri 2024» dihapus.');
  await waitFor(() => expect(screen.queryByLabelText(/^Kepmendagri 2024/)).toBeNull());
});

test('an .xlsx is read from the sheet that is the list; the same name again is said to replace it', async () => {
  await openSettings();
  const bytes = await writeXlsx({
    sheets: [
      { name: 'Sampul', rows: [['Lampiran']] },
      { name: 'Daftar', rows: ROWS },
    ],
  });
  choose('daftar.xlsx', Uint8Array.from(bytes));
  await screen.findByText(/^5 kode terbaca/);
  await keepIt();
  await screen.findByText(/disimpan: 5 kode/);
  choose('daftar.xlsx', Uint8Array.from(bytes));
  await screen.findByText('Daftar bernama ini sudah ada dan akan diganti.');
});

test('a file that is no list cannot be kept, and it is said why', async () => {
  await openSettings();
  choose('foto.csv', 'nama;umur\nBudi;12\n');
  await screen.findByText(/foto\.csv/);
  expect((await button('Simpan daftar')).disabled).toBe(true);
  await waitFor(() => expect(document.querySelector('.fui-MessageBar')).not.toBeNull());
  fireEvent.click(await button('Batal'));
  await screen.findByText('Impor daftar resmi …');
});

test('a browser that refuses storage: said beside the lists, and again when a list was to be kept', async () => {
  const refusing = {
    open: () => {
      throw new DOMException('no', 'SecurityError');
    },
  };
  Object.assign(globalThis, { indexedDB: refusing });
  await openSettings();
  await screen.findByText(/Daftar yang pernah diimpor tidak dapat dibuka/);
  choose('a.csv', csv);
  await screen.findByText(/^5 kode terbaca/);
  await keepIt();
  await screen.findByText(/Daftar tidak dapat disimpan: peramban menolak/);
});
