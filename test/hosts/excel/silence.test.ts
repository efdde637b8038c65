import type { CellEdit } from '../../../src/core/grid/cell-edit';
import { createExcelHost } from '../../../src/hosts/excel/excel-host';
import type { CellsChanged, HostResult, WorkbookHost } from '../../../src/hosts/host';
import { clearStage, codeOf, gridOf, settled, stage, valueOf } from './support';

beforeEach(() => jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] }));
afterEach(async () => {
  jest.useRealTimers();
  await clearStage();
});

const LABEL = { id: 'Perbaiki', en: 'Mend' };
const table = gridOf('Tabel 3.1', [
  ['Kode', 'Pagu'],
  ['1.06', 300],
  ['1.06.01', 200],
]);
const edits: readonly CellEdit[] = [{ sheet: 'Tabel 3.1', cell: 'B2', formula: 'SUM(B3:B3)' }];
const plan = {
  name: 'T-C.33',
  cells: [[{ value: 'Kode', style: 0 }]],
  styles: [{ bold: true }],
  merges: [],
  columnWidths: [12],
  validations: [],
  names: [],
};
const finding = { rule: 'x', severity: 'galat', sheet: 'Tabel 3.1', cell: 'B2' } as never;

/** What comes back once Excel has been silent for longer than anybody waits. */
async function afterSilence<T>(asked: Promise<T>): Promise<T> {
  for (let minutes = 0; minutes < 4; minutes++) await jest.advanceTimersByTimeAsync(60_000);
  return asked;
}

const USES: Readonly<Record<string, (host: WorkbookHost) => Promise<HostResult<unknown>>>> = {
  sheets: (host) => host.sheets(),
  'active sheet': (host) => host.activeSheet(),
  read: (host) => host.read('Tabel 3.1', { fresh: true }),
  apply: (host) => host.apply(edits, LABEL),
  'last change': (host) => host.lastChange(),
  'add a sheet': (host) => host.addSheet(plan),
  mark: (host) => host.mark([finding]),
  reveal: (host) => host.reveal('Tabel 3.1', 'B2'),
  keep: (host) => host.keep('setelan', '{}'),
  recall: (host) => host.recall('setelan'),
};

test.each(Object.keys(USES))('%s: an Excel that never answers is said, at whatever request', async (use) => {
  for (let nth = 1; nth <= 6; nth++) {
    const { excel } = stage([table]);
    excel.beforeSync((at) => {
      if (at === nth) excel.holdAnswers();
    });
    const asked = USES[use]?.(createExcelHost({ waits: [] }));
    const result = await afterSilence(asked ?? Promise.reject(new Error(use)));
    if (result.ok) {
      expect(nth).toBeGreaterThan(1);
      return;
    }
    expect(result.problem.code).toBe('tidak-menjawab');
    expect(result.problem.message.id).toMatch(/^Excel belum menjawab/);
  }
});

test('an answer that comes late to a question changes nothing, and says that Excel answers again', async () => {
  const { excel } = stage([table]);
  const held = excel.holdAnswers();
  const result = await afterSilence(createExcelHost({ waits: [] }).apply(edits, LABEL));
  expect(codeOf(result)).toBe('tidak-menjawab');
  held.release();
  const late = result.ok ? null : await afterSilence(Promise.resolve(result.problem.later));
  expect(late).toMatchObject({ ok: false, problem: { code: 'tidak-siap' } });
  expect(excel.model.sheets[0]?.cells.value(1, 1)).toBe(300);
});

test('a change whose answer comes late is brought to its end, told, and can be undone', async () => {
  const { excel } = stage([table]);
  const host = createExcelHost({ waits: [] });
  const heard: CellsChanged[] = [];
  host.onChange((change) => heard.push(change));
  await afterSilence(Promise.resolve());
  let held: { readonly release: () => void } | null = null;
  let since = 0;
  excel.beforeSync(() => {
    if (++since === 2) held = excel.holdAnswers();
  });
  const result = await afterSilence(host.apply(edits, LABEL));
  expect(codeOf(result)).toBe('tidak-menjawab');
  expect(held).not.toBeNull();
  (held as { readonly release: () => void } | null)?.release();
  const late = result.ok ? null : await afterSilence(Promise.resolve(result.problem.later));
  expect(late).toMatchObject({ ok: true });
  expect(excel.model.sheets[0]?.cells.formula(1, 1)).toBe('SUM(B3:B3)');
  expect(heard).toEqual([{ sheet: 'Tabel 3.1', range: 'B2' }]);
  const last = valueOf(await afterSilence(host.lastChange()));
  expect(last?.label).toEqual(LABEL);
  valueOf(await afterSilence(host.undo(last ?? { id: '', label: LABEL, cells: 0 })));
  expect(excel.model.sheets[0]?.cells.value(1, 1)).toBe(300);
});

test('reading ends at once when it is cancelled, though Excel has not answered', async () => {
  const { excel } = stage([table]);
  excel.holdAnswers();
  const abort = new AbortController();
  const asked = createExcelHost({ waits: [] }).read('Tabel 3.1', { signal: abort.signal });
  await jest.advanceTimersByTimeAsync(100);
  abort.abort();
  expect(codeOf(await asked)).toBe('dibatalkan');
});

test('while a cell is being typed in Excel waits, and so does the host, within reason', async () => {
  const { excel } = stage([table]);
  excel.startCellEdit();
  const asked = createExcelHost({ waits: [] }).read('Tabel 3.1');
  await jest.advanceTimersByTimeAsync(10_000);
  excel.endCellEdit();
  expect(codeOf(await afterSilence(asked))).toBe('ok');
});

test('events that are never confirmed are told as deafness; once they are, they are heard', async () => {
  const { excel, user } = stage([table]);
  const held = excel.holdAnswers();
  const host = createExcelHost({ waits: [] });
  const heard: CellsChanged[] = [];
  host.onChange((change) => heard.push(change));
  await afterSilence(Promise.resolve());
  expect(host.deafness?.get().map(({ id }) => id)).toContain('isi sel');
  held.release();
  jest.useRealTimers();
  await settled();
  await user.type('Tabel 3.1', 'B3', 5);
  expect(heard).toEqual([{ sheet: 'Tabel 3.1', range: 'B3' }]);
});
