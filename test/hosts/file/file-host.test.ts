import { openFileHost, type FileHost } from '../../../src/hosts/file/file-host';
import type { CellValue } from '../../../src/core/grid/cell-grid';
import { formulaAt, valueAt } from '../../../src/core/grid/cell-grid';
import { parseRange } from '../../../src/core/grid/a1';
import type { CellEdit } from '../../../src/core/grid/cell-edit';
import type { HostResult } from '../../../src/hosts/host';
import { buildXlsx, buildXlsxAround, worksheetXml } from '../../support/xlsx-builder';

const LABEL = { id: 'Terapkan', en: 'Apply' };
const BOOK = buildXlsx({
  sheets: [
    { name: 'Rahasia', rows: [[1]], visibility: 'hidden' },
    { name: 'Tabel', rows: [[1, 2, { value: 3, formula: 'SUM(A1:B1)' }]] },
    { name: 'Rekap', rows: [[{ value: 6, formula: 'Tabel!C1*2' }]] },
  ],
});

async function opened(bytes = BOOK): Promise<FileHost> {
  const file = await openFileHost(bytes);
  if (!file.ok) throw new Error(file.error.message.en);
  return file.host;
}

function got<T>(result: HostResult<T>): T {
  if (!result.ok) throw new Error(result.problem.message.en);
  return result.value;
}

async function cell(host: FileHost, sheet: string, address: string): Promise<CellValue> {
  const grid = got(await host.read(sheet));
  const place = parseRange(address);
  return place ? valueAt(grid, place.top, place.left) : null;
}

const set = (address: string, value: string | number): CellEdit => ({ sheet: 'Tabel', cell: address, value });

test('tells the sheets and which one is in front', async () => {
  const host = await opened();
  expect(got(await host.sheets())).toEqual([
    { name: 'Rahasia', visibility: 'hidden', protected: false },
    { name: 'Tabel', visibility: 'visible', protected: false },
    { name: 'Rekap', visibility: 'visible', protected: false },
  ]);
  expect(got(await host.activeSheet())).toBe('Tabel');
});

test('what is applied is read again, with all that follows from it on every sheet', async () => {
  const host = await opened();
  const seen: (string | null)[] = [];
  host.onChange(({ sheet, range }) => seen.push(`${sheet}!${String(range)}`));
  got(await host.apply([set('A1', 10), { sheet: 'Tabel', cell: 'D1', formula: 'C1*100' }], LABEL));
  expect(await cell(host, 'Tabel', 'C1')).toBe(12);
  expect(await cell(host, 'Tabel', 'D1')).toBe(1200);
  expect(await cell(host, 'Rekap', 'A1')).toBe(24);
  expect(formulaAt(got(await host.read('Rekap')), 0, 0)).toBe('Tabel!C1*2');
  expect(seen).toEqual(['Tabel!A1', 'Tabel!D1', 'Tabel!C1', 'Rekap!A1']);
});

test('undo gives the same bytes back; a change is undone once', async () => {
  const host = await opened();
  const token = got(await host.apply([set('A1', 10)], LABEL));
  expect(got(await host.lastChange())).toEqual(token);
  got(await host.undo(token));
  expect(Buffer.compare(host.bytes(), BOOK)).toBe(0);
  expect(got(await host.lastChange())).toBeNull();
  expect(await host.undo(token)).toMatchObject({ ok: false, problem: { code: 'gagal' } });
});

test('an earlier change can be undone under a later one, unless they share a cell', async () => {
  const host = await opened();
  const first = got(await host.apply([set('A1', 10)], LABEL));
  const second = got(await host.apply([set('B1', 20)], LABEL));
  got(await host.undo(first));
  expect(await cell(host, 'Tabel', 'A1')).toBe(1);
  expect(await cell(host, 'Tabel', 'B1')).toBe(20);
  expect(await cell(host, 'Tabel', 'C1')).toBe(21);
  got(await host.apply([set('B1', 30)], LABEL));
  expect(await host.undo(second)).toMatchObject({
    ok: false,
    problem: { code: 'sel-berubah', cells: ['B1'] },
  });
  expect(await cell(host, 'Tabel', 'B1')).toBe(30);
});

const PLAN = {
  name: 'Tabel',
  cells: [[{ value: 'baru' }]],
  styles: [],
  merges: [],
  columnWidths: [],
  validations: [],
  names: [],
};

test('a new sheet stays when an earlier change is undone', async () => {
  const host = await opened();
  const token = got(await host.apply([set('A1', 10)], LABEL));
  const name = got(await host.addSheet(PLAN));
  expect(name).not.toBe('Tabel');
  got(await host.undo(token));
  expect(await cell(host, name, 'A1')).toBe('baru');
  expect(await cell(host, 'Tabel', 'A1')).toBe(1);
});

test('sheets that belong together are made, taken back and made again as one change', async () => {
  const host = await opened();
  const names = got(await host.addSheets([PLAN, { ...PLAN, name: 'Lain' }], LABEL));
  expect(names).toEqual(['Tabel (2)', 'Lain']);
  const token = got(await host.lastChange());
  expect(token).toMatchObject({ label: LABEL, cells: 2, sheets: names });
  got(await host.apply([{ sheet: 'Lain', cell: 'A1', value: 'lebih baru' }], LABEL));
  const refused = token && (await host.undo(token));
  expect(refused).toMatchObject({ ok: false, problem: { code: 'sel-berubah' } });
  const last = got(await host.lastChange());
  if (last) got(await host.undo(last));
  if (token) got(await host.undo(token));
  expect(Buffer.compare(host.bytes(), BOOK)).toBe(0);
  got(await host.redo());
  expect(await cell(host, 'Lain', 'A1')).toBe('baru');
});

test('nothing changes where one edit cannot be made', async () => {
  const locked = await opened(
    buildXlsxAround(
      worksheetXml('<row r="1"><c r="A1"><v>1</v></c></row>', '', '<sheetProtection sheet="1"/>'),
    ),
  );
  expect(got(await locked.sheets())[0]?.protected).toBe(true);
  const refused = await locked.apply([{ sheet: 'Lembar', cell: 'A1', value: 2 }], LABEL);
  expect(refused).toMatchObject({ ok: false, problem: { code: 'lembar-terkunci' } });
  const host = await opened();
  expect(await host.apply([set('A1', 10), { sheet: 'Hilang', cell: 'A1', value: 1 }], LABEL)).toMatchObject({
    ok: false,
    problem: { code: 'lembar-tidak-ada' },
  });
  expect(Buffer.compare(host.bytes(), BOOK)).toBe(0);
});

test('reveals, marks and keeps without touching the file', async () => {
  const host = await opened();
  const seen: string[] = [];
  host.onActivate((sheet) => seen.push(sheet));
  host.onReveal((sheet, address) => seen.push(`${sheet}!${address}`));
  got(await host.reveal('Rekap', 'A1'));
  got(await host.reveal('Rekap', 'A2'));
  expect(seen).toEqual(['Rekap', 'Rekap!A1', 'Rekap!A2']);
  expect(got(await host.activeSheet())).toBe('Rekap');
  expect(await host.reveal('Hilang', 'A1')).toMatchObject({ ok: false });
  got(await host.keep('setelan', '{}'));
  expect(got(await host.recall('setelan'))).toBe('{}');
  expect(Buffer.compare(host.bytes(), BOOK)).toBe(0);
});

test('bytes that are no workbook are refused with a sentence', async () => {
  const file = await openFileHost(new TextEncoder().encode('bukan buku kerja'));
  expect(file.ok ? '' : file.error.code).toBe('bukan-xlsx');
});
