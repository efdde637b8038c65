import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { CellEdit } from '../../../src/core/grid/cell-edit';
import { createExcelHost } from '../../../src/hosts/excel/excel-host';
import type { WorkbookHost } from '../../../src/hosts/host';
import type { SheetPlan } from '../../../src/core/templates/sheet-plan';
import { areaNamed } from '../../support/excel-fake';
import { clearStage, codeOf, gridOf, settled, stage, valueOf } from './support';

beforeEach(() => {
  indexedDB = new IDBFactory();
});
afterEach(clearStage);

const LABEL = { id: 'Perbaiki', en: 'Mend' };
const document = 'https://daerah.sharepoint.com/renja.xlsx';
const table = gridOf(
  'Tabel 3.1',
  [
    ['Rencana', null, null],
    ['Kode', 'Program', 'Pagu'],
    ['1.06', 'Sosial', 300],
    ['1.06.01', 'Penunjang', '=100+100 → 200'],
  ],
  { merges: [areaNamed('A1:C1')] },
);
const edits: readonly CellEdit[] = [{ sheet: 'Tabel 3.1', cell: 'C3', formula: 'SUM(C4:C4)' }];
const plan: SheetPlan = {
  name: 'T-C.33',
  cells: [[{ value: 'Kode', style: 0 }]],
  styles: [{ bold: true }],
  merges: [],
  columnWidths: [12],
  validations: [],
  names: [],
  freeze: { rows: 1, columns: 0 },
  print: { landscape: true, paper: 'F4', fitToWidth: true },
};
const finding = { rule: 'x', severity: 'galat', sheet: 'Tabel 3.1', cell: 'C3' } as never;

/** What one use of the host asks of Excel: each request as "read" or as "WRITE" with what makes it one. */
const USES: readonly (readonly [
  use: string,
  run: (host: WorkbookHost) => Promise<unknown>,
  asked: readonly string[],
])[] = [
  [
    'listen to changes, and no more',
    (host) => heard(host.onChange(() => undefined)),
    Array<string>(13).fill('read'),
  ],
  ['listen to the sheet in front', (host) => heard(host.onActivate(() => undefined)), ['read']],
  ['list the sheets', (host) => host.sheets(), ['read']],
  ['name the sheet in front', (host) => host.activeSheet(), ['read']],
  ['read a sheet for the first time', (host) => host.read('Tabel 3.1'), ['read', 'read', 'WRITE']],
  ['read it again at rest', (host) => host.read('Tabel 3.1'), ['read', 'read']],
  ['read what changed', readChanged, ['read', 'read', 'read']],
  ['check again', (host) => host.read('Tabel 3.1', { fresh: true }), ['read', 'read', 'WRITE']],
  ['find the last change', (host) => host.lastChange(), ['read']],
  ['recall a text', (host) => host.recall('x'), ['read']],
  ['show cells', (host) => host.reveal('Tabel 3.1', 'C3'), ['read', 'read']],
  ['apply a fix', (host) => host.apply(edits, LABEL), ['read', 'WRITE']],
  ['take it back', undoLast, ['read', 'WRITE']],
  ['keep a text', (host) => host.keep('x', 'y'), ['WRITE']],
  ['mark', (host) => host.mark([finding]), ['read', 'read', 'WRITE']],
  ['unmark', (host) => host.unmark(), ['read', 'read', 'read', 'WRITE']],
  ['add a sheet', (host) => host.addSheet(plan), ['read', ...Array<string>(6).fill('WRITE')]],
];

async function heard(stop: () => void): Promise<void> {
  await settled();
  stop();
  await settled();
}

async function readChanged(host: WorkbookHost): Promise<void> {
  const grid = valueOf(await host.read('Tabel 3.1'));
  valueOf(await host.read('Tabel 3.1', { since: { grid, ranges: ['C3'] } }));
}

async function undoLast(host: WorkbookHost): Promise<void> {
  const last = valueOf(await host.lastChange());
  if (last) valueOf(await host.undo(last));
}

test('reading, listening and showing are read-only requests; what is not, is named here', async () => {
  const { excel } = stage([table, gridOf('Lain', [[1]])]);
  const host = createExcelHost();
  const lines: string[] = [];
  for (const [use, run, expected] of USES) {
    excel.resetCounts();
    await run(host);
    const asked = excel.requests.map(({ writes }) => (writes ? 'WRITE' : 'read'));
    lines.push(
      `${use}:`,
      ...excel.requests.map(({ writes, asked: what }) => `  ${writes ? 'WRITE' : 'read '} ${summed(what)}`),
    );
    expect({ use, asked }).toEqual({ use, asked: expected });
  }
  process.stdout.write(`Requests of the host, as Microsoft's client flags them\n${lines.join('\n')}\n`);
});

/** "load ×3, GetRange". */
function summed(asked: readonly string[]): string {
  return [...new Set(asked)]
    .map((name) => [name, asked.filter((one) => one === name).length] as const)
    .map(([name, count]) => (count > 1 ? `${name} ×${String(count)}` : name))
    .join(', ');
}

describe('the user’s own Ctrl+Z', () => {
  test('is never spent by a live re-check', async () => {
    const { excel, user } = stage([table]);
    const host = createExcelHost();
    host.onChange(() => undefined);
    const grid = valueOf(await host.read('Tabel 3.1'));
    await user.type('Tabel 3.1', 'C3', 5);
    await user.type('Tabel 3.1', 'C3', 6);
    valueOf(await host.read('Tabel 3.1', { since: { grid, ranges: ['C3'] } }));
    valueOf(await host.read('Tabel 3.1'));
    await user.insertRow('Tabel 3.1', 3);
    expect(valueOf(await host.read('Tabel 3.1')).merges).toEqual(table.merges);
    expect(excel.model.undoSteps).toBe(2);
  });

  test('is spent once where a sheet has merged areas, and not at all where it can have none', async () => {
    const { excel, user } = stage([
      table,
      gridOf('Penuh', [
        ['a', 'b'],
        ['c', 'd'],
      ]),
    ]);
    const host = createExcelHost();
    await user.type('Tabel 3.1', 'C3', 5);
    valueOf(await host.read('Penuh'));
    expect(excel.model.undoSteps).toBe(1);
    valueOf(await host.read('Tabel 3.1'));
    expect(excel.model.undoSteps).toBe(0);
  });

  test('a workbook for viewing only is read without its merged areas, which is said', async () => {
    stage([table], { quirks: ['viewOnly'] });
    const host = createExcelHost({ waits: [] });
    expect(valueOf(await host.read('Tabel 3.1')).merges).toEqual([]);
    expect(host.missing.merges?.id).toMatch(/tidak memberitahukan sel mana yang digabung/);
    expect(codeOf(await host.apply(edits, LABEL))).toBe('lembar-terkunci');
  });
});

test.each([[], ['undoGroupRefused']] as const)(
  'where Excel knows one step for a group of requests (%j): a change is made and undone',
  async (...quirks) => {
    const { excel } = stage([table], { apiSet: 20, quirks });
    const host = createExcelHost();
    const token = valueOf(await host.apply(edits, LABEL));
    const cells = excel.model.sheets[0]?.cells;
    expect([cells?.formula(2, 2), cells?.value(2, 2)]).toEqual(['SUM(C4:C4)', 200]);
    valueOf(await host.undo(token));
    expect(cells?.value(2, 2)).toBe(300);
    expect(excel.model.eventsEnabled).toBe(true);
  },
);

describe('a change made before the pane was opened', () => {
  const reopened = () => createExcelHost({ document });

  test('can be taken back on the same computer, and nothing of it is in the workbook', async () => {
    const { excel } = stage([table]);
    const token = valueOf(await createExcelHost({ document }).apply(edits, LABEL));
    expect([excel.model.xmlParts, excel.model.settings.size]).toEqual([[], 0]);
    expect(valueOf(await reopened().lastChange())).toEqual(token);
    valueOf(await reopened().undo(token));
    expect(excel.model.sheets[0]?.cells.value(2, 2)).toBe(300);
    expect(valueOf(await reopened().lastChange())).toBeNull();
  });

  test('is not offered where the workbook was closed without saving', async () => {
    stage([table]);
    valueOf(await createExcelHost({ document }).apply(edits, LABEL));
    await clearStage();
    stage([table]);
    expect(valueOf(await reopened().lastChange())).toBeNull();
  });

  test('is not offered in another workbook, nor in one that was never saved', async () => {
    stage([table]);
    valueOf(await createExcelHost({ document }).apply(edits, LABEL));
    expect(valueOf(await createExcelHost({ document: 'lain.xlsx' }).lastChange())).toBeNull();
    expect(valueOf(await createExcelHost().lastChange())).toBeNull();
  });

  test('a browser that refuses storage leaves what this pane itself has done', async () => {
    stage([table]);
    indexedDB = {
      open: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    } as never;
    const host = reopened();
    const token = valueOf(await host.apply(edits, LABEL));
    expect(valueOf(await host.lastChange())).toEqual(token);
    expect(codeOf(await host.undo(token))).toBe('ok');
  });
});
