import { answerImport, type FromImporter, type ImportWire } from '../../../src/hosts/import/watched-import';
import { check } from '../../../src/core/engine/check';
import { type CellGrid, valueAt } from '../../../src/core/grid/cell-grid';
import type { CellEdit } from '../../../src/core/grid/cell-edit';
import type { Finding } from '../../../src/core/rules/finding';
import { inWords } from '../../../src/core/rules/message-text';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { EngineFault } from '../../../src/pane/engine/worker-engine';
import { summariseFile } from '../../../src/report/summary/file-summary';
import { openBook } from '../../../src/workbench/book/book';
import type { BookWire, FromBook } from '../../../src/workbench/book/messages';
import { buildXlsx } from '../../support/xlsx-builder';
import { planWorkbook } from '../../../bench/sample-table';
import { got, localWire, openLocalBook } from './local-book';

const LABEL = { id: 'Terapkan', en: 'Apply' };
const SMALL = buildXlsx({
  sheets: [
    { name: 'Tabel', rows: [[1, 2, { value: 3, formula: 'SUM(A1:B1)' }]] },
    { name: 'Rekap', rows: [[{ value: 6, formula: 'Tabel!C1*2' }]] },
  ],
});
const PLAN = {
  name: 'Baru',
  cells: [[{ value: 'baru' }]],
  styles: [],
  merges: [],
  columnWidths: [],
  validations: [],
  names: [],
};
const set = (cell: string, value: string | number): CellEdit => ({ sheet: 'Tabel', cell, value });

/** Rows without formulas may be left out at the end; a copied Set is one of another realm under Jest. */
function plain(grid: CellGrid | undefined) {
  const filled = <T>(rows: readonly (readonly T[])[]) =>
    rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1);
  return (
    grid && {
      ...grid,
      formulas: filled(grid.formulas),
      formats: filled(grid.formats),
      hiddenRows: [...grid.hiddenRows],
      hiddenColumns: [...grid.hiddenColumns],
    }
  );
}

test('a sheet arrives as the file holds it, and the engine works on the very same without rows travelling back', async () => {
  const bytes = await planWorkbook(1200);
  const read = await readWorkbook(bytes);
  const sheets = read.ok ? read.workbook.sheets : [];
  const wire = localWire();
  const book = await openLocalBook(bytes, wire);
  for (const { name } of got(await book.host.sheets())) {
    const grid = got(await book.host.read(name));
    expect(plain(grid)).toEqual(plain(sheets.find(({ sheet }) => sheet === name)));
    await book.engine.put(grid);
  }
  const { findings } = await book.engine.check({});
  expect(findings.length).toBeGreaterThan(0);
  expect(findings).toEqual(check(sheets, {}).findings.map(inWords));
  expect(wire.asked.filter((one) => one.is === 'engine' && one.message.is === 'rows')).toEqual([]);
});

test('a sheet from elsewhere travels to the engine row by row, as in Excel', async () => {
  const book = await openLocalBook(SMALL);
  const grid = got(await book.host.read('Tabel'));
  await book.engine.put({ ...grid, values: [[7, 2, 3]] });
  expect(await book.engine.contents([{ sheet: 'Tabel', cell: 'A1' }])).toMatchObject([{ value: 7 }]);
});

test('after an edit only changed rows travel, the others stay the same arrays, and listeners know before the answer', async () => {
  const wire = localWire();
  const book = await openLocalBook(await planWorkbook(1200), wire);
  const [sheet = { name: '' }] = got(await book.host.sheets());
  const before = got(await book.host.read(sheet.name));
  expect(got(await book.host.read(sheet.name))).toBe(before);
  const changes: string[] = [];
  book.host.onChange(({ sheet: where, range }) => changes.push(`${where}!${String(range)}`));
  const travelled = wire.said.length;
  got(await book.host.apply([{ sheet: sheet.name, cell: 'C700', value: 'diubah' }], LABEL));
  expect(changes).toContain(`${sheet.name}!C700`);
  const after = got(await book.host.read(sheet.name));
  expect(valueAt(after, 699, 2)).toBe('diubah');
  expect(after.values[10]).toBe(before.values[10]);
  const rows = wire.said.slice(travelled).flatMap((one) => (one.is === 'rows' ? [one.rows] : []));
  expect(rows.map(({ from, values }) => [from, values.length])).toEqual([[699, 1]]);
});

test('a sheet asked for while an edit is on its way is never an old one', async () => {
  const { host } = await openLocalBook(SMALL);
  got(await host.read('Tabel'));
  const applying = host.apply([set('A1', 10)], LABEL);
  const early = host.read('Tabel');
  await applying;
  const [one, other] = await Promise.all([host.read('Tabel'), host.read('Tabel'), early]);
  expect(valueAt(got(one), 0, 0)).toBe(10);
  expect(got(other)).toBe(got(one));
});

test('applies, undoes, makes anew and gives the file back', async () => {
  const { host } = await openLocalBook(SMALL);
  expect(await host.changedSinceOpened()).toBe(false);
  const token = got(await host.apply([set('A1', 10)], LABEL));
  expect(valueAt(got(await host.read('Rekap')), 0, 0)).toBe(24);
  expect(await host.changedSinceOpened()).toBe(true);
  expect(got(await host.lastChange())).toEqual(token);
  expect(got(await host.nextChange())).toBeNull();
  got(await host.undo(token));
  expect(Buffer.compare(await host.bytes(), SMALL)).toBe(0);
  expect(await host.changedSinceOpened()).toBe(false);
  expect(got(await host.nextChange())?.label).toEqual(LABEL);
  got(await host.redo());
  const again = await readWorkbook(await host.bytes());
  const rekap = again.ok ? again.workbook.sheets.find(({ sheet }) => sheet === 'Rekap') : undefined;
  expect(rekap && valueAt(rekap, 0, 0)).toBe(24);
  expect(await host.redo()).toMatchObject({ ok: false, problem: { code: 'gagal' } });
});

test('a sheet that is made is listed, read and shown', async () => {
  const { host } = await openLocalBook(SMALL);
  const name = got(await host.addSheet(PLAN));
  expect(got(await host.sheets()).map((one) => one.name)).toEqual(['Tabel', 'Rekap', name]);
  expect(valueAt(got(await host.read(name)), 0, 0)).toBe('baru');
  const seen: string[] = [];
  host.onActivate((sheet) => seen.push(sheet));
  host.onReveal((sheet, address) => seen.push(`${sheet}!${address}`));
  got(await host.reveal(name, 'A1'));
  expect(seen).toEqual([name, `${name}!A1`]);
  expect(got(await host.activeSheet())).toBe(name);
  expect(await host.reveal('Hilang', 'A1')).toMatchObject({
    ok: false,
    problem: { code: 'lembar-tidak-ada' },
  });
  expect(await host.read('Hilang')).toMatchObject({ ok: false, problem: { code: 'lembar-tidak-ada' } });
});

test('undoing a new sheet leaves it and tells', async () => {
  const { host } = await openLocalBook(SMALL);
  const name = got(await host.addSheet(PLAN));
  got(await host.reveal(name, 'A1'));
  const seen: string[] = [];
  const left = new Promise((resolve) => host.onActivate((sheet) => resolve(seen.push(sheet))));
  const token = got(await host.lastChange());
  expect(token?.sheets).toEqual([name]);
  if (token) got(await host.undo(token));
  await left;
  expect(seen).toEqual(['Tabel']);
  expect(await host.read(name)).toMatchObject({ ok: false });
});

test('how a sheet looks travels, and which figures only Excel can compute', async () => {
  const { host } = await openLocalBook(SMALL);
  expect((await host.look('Tabel'))?.sheet).toBe('Tabel');
  expect(await host.look('Hilang')).toBeNull();
  got(await host.apply([{ sheet: 'Tabel', cell: 'B2', formula: 'INDIRECT("A1")' }], LABEL));
  expect(got(await host.uncertain())).toMatchObject([{ sheet: 'Tabel', cell: 'B2' }]);
});

test('marks stay on the page and whoever shows them is told', async () => {
  const wire = localWire();
  const { host } = await openLocalBook(SMALL, wire);
  const asked = wire.asked.length;
  const seen: number[] = [];
  host.onMark(() => seen.push(host.marked().length));
  const finding = { rule: 'angka-teks', sheet: 'Tabel', cell: 'A1' } as Finding;
  got(await host.mark([finding]));
  got(await host.unmark());
  expect(seen).toEqual([1, 0]);
  expect(wire.asked.length).toBe(asked);
});

test('reports and copies are made of the workbook as it is now', async () => {
  const bytes = await planWorkbook(60);
  const book = await openLocalBook(bytes);
  const read = await readWorkbook(bytes);
  const sheets = read.ok ? read.workbook.sheets : [];
  const wish = { settings: { agency: 'Dinas' }, language: 'id' } as const;
  const report = check(sheets, wish.settings);
  expect(await book.make('check', wish)).toEqual(
    structuredClone(summariseFile('berkas.xlsx', report, { language: 'id', agency: 'Dinas' })),
  );
  const copy = await book.make('annotated', wish);
  const opened = copy.ok ? await readWorkbook(copy.bytes) : null;
  expect(opened?.ok && opened.workbook.sheets.length).toBe(sheets.length + 1);
});

test('a file of another kind is opened as the workbook it becomes, and the book says what it was', async () => {
  const wire = localWire();
  const bytes = new TextEncoder().encode(
    'Kode;Program;Pagu\n1.06;Program A;1.500.000\n1.07;Program B;250.000,50\n',
  );
  let hear: (message: FromImporter) => void = () => undefined;
  const importWire: ImportWire = {
    post: (task) => void answerImport(task, (message) => hear(message)),
    listen: (heard) => {
      hear = heard;
    },
    close: () => undefined,
  };
  const opened = await openBook(
    { name: 'x.csv', bytes },
    { start: () => wire, startImport: () => importWire },
  );
  expect(opened).toMatchObject({ ok: true, book: { name: 'x.xlsx', imported: { kind: 'csv' } } });
  const read = opened.ok ? await opened.book.host.read('x') : null;
  expect(read?.ok && read.value.values[2]).toEqual(['1.07', 'Program B', 250_000.5]);
});

test('bytes that are no workbook are refused with a sentence and their worker ends', async () => {
  const wire = localWire();
  const bytes = Uint8Array.of(1, 2, 3, 4);
  const opened = await openBook({ name: 'x.xlsx', bytes }, { start: () => wire });
  expect(opened).toMatchObject({ ok: false, error: { code: 'bukan-xlsx' } });
  expect(wire.closed()).toBe(true);
});

describe('a worker that', () => {
  const quiet = (): BookWire & { hear: (message: FromBook) => void; broken: (what: string) => void } => {
    const nobody: (said: unknown) => void = () => undefined;
    const wire = {
      hear: nobody as (message: FromBook) => void,
      broken: nobody as (what: string) => void,
      post: () => undefined,
      listen: (hear: (message: FromBook) => void, broken: (what: string) => void) => {
        wire.hear = hear;
        wire.broken = broken;
      },
      close: jest.fn(),
    };
    return wire;
  };

  test('does not answer is ended and the file refused with a sentence', async () => {
    jest.useFakeTimers();
    const wire = quiet();
    const opening = openBook({ name: 'x.xlsx', bytes: SMALL }, { start: () => wire, patience: 30 });
    jest.advanceTimersByTime(30_000);
    jest.useRealTimers();
    const opened = await opening;
    expect(opened.ok ? '' : opened.error.message.id).toContain('30 detik');
    expect(wire.close).toHaveBeenCalled();
  });

  test('dies fails whatever was asked of it, with sentences where the host promises them', async () => {
    const wire = quiet();
    const opening = openBook({ name: 'x.xlsx', bytes: SMALL }, { start: () => wire });
    wire.hear({ is: 'answer', job: 1, value: { ok: true, sheets: [], active: '' } });
    const opened = await opening;
    if (!opened.ok) throw new Error(opened.error.message.en);
    const { host, engine } = opened.book;
    const checking = engine.check({});
    const reading = host.read('Tabel');
    wire.broken('habis memori');
    await expect(checking).rejects.toThrow(EngineFault);
    expect(await reading).toMatchObject({ ok: false, problem: { code: 'gagal' } });
    expect(await host.apply([], LABEL)).toMatchObject({ ok: false, problem: { code: 'gagal' } });
    await expect(engine.contents([])).rejects.toThrow(EngineFault);
  });

  test('cannot be started says so', async () => {
    const wire = quiet();
    const opening = openBook({ name: 'x.xlsx', bytes: SMALL }, { start: () => wire });
    wire.broken('tidak dimuat');
    const opened = await opening;
    expect(opened.ok ? '' : opened.error.message.id).toContain('tidak dimuat');
  });
});
