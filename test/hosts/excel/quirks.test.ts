import type { CellEdit } from '../../../src/core/grid/cell-edit';
import { createExcelHost } from '../../../src/hosts/excel/excel-host';
import type { HostResult, WorkbookHost } from '../../../src/hosts/host';
import { areaNamed, IN_PART, QUIRKS, type FakeExcel, type Quirk } from '../../support/excel-fake';
import { clearStage, gridOf, settled, stage, valueOf } from './support';

afterEach(clearStage);

const LABEL = { id: 'Perbaiki', en: 'Mend' };
const table = gridOf(
  'Tabel 3.1',
  [
    ['Rencana', null, null],
    ['Kode', 'Program', 'Pagu'],
    ['1.06', 'Sosial', 300],
  ],
  { merges: [areaNamed('A1:C1')] },
);
const edits: readonly CellEdit[] = [{ sheet: 'Tabel 3.1', cell: 'C3', formula: 'SUM(C4:C4)' }];
const plan = {
  name: 'T-C.33',
  cells: [[{ value: 'Kode', style: 0 }]],
  styles: [{ bold: true }],
  merges: [],
  columnWidths: [12],
  validations: [],
  names: [{ name: 'pagu', range: areaNamed('A1') }],
  freeze: { rows: 1, columns: 0 },
  print: { landscape: true, paper: 'F4', fitToWidth: true },
} as const;
const finding = { rule: 'x', severity: 'galat', sheet: 'Tabel 3.1', cell: 'C3' } as never;

type Use = (host: WorkbookHost) => Promise<HostResult<unknown>>;
const USES: Readonly<Record<string, Use>> = {
  check: async (host) => {
    const sheets = await host.sheets();
    return sheets.ok ? host.read('Tabel 3.1', { fresh: true }) : sheets;
  },
  apply: (host) => host.apply(edits, LABEL),
  'apply and undo': async (host) => {
    const applied = await host.apply(edits, LABEL);
    return applied.ok ? host.undo(applied.value) : applied;
  },
  'add a sheet': (host) => host.addSheet(plan),
  'show a cell': (host) => host.reveal('Tabel 3.1', 'C3'),
  'keep settings and recall them': async (host) => {
    const kept = await host.keep('setelan', '{}');
    return kept.ok ? host.recall('setelan') : kept;
  },
  'listen, and read what changed': async (host) => {
    const stop = host.onChange(() => undefined);
    const stopWatching = host.onActivate(() => undefined);
    await settled();
    const whole = await host.read('Tabel 3.1');
    if (!whole.ok) return whole;
    const since = { grid: whole.value, ranges: ['C3'] };
    const changed = await host.read('Tabel 3.1', { since });
    stop();
    stopWatching();
    await settled();
    return changed;
  },
  'mark and unmark': async (host) => {
    const marked = await host.mark([finding]);
    return marked.ok ? host.unmark() : marked;
  },
};

/** What of a workbook a user would miss. */
function kept({ model }: FakeExcel): unknown {
  const [sheet] = model.sheets;
  return [
    sheet?.cells.value(2, 2),
    sheet?.cells.formula(2, 2),
    sheet?.merges,
    sheet?.conditionalFormats.length,
  ];
}

/** Whole or not at all: where a use failed, the workbook is as before, or what could not be taken away is named. */
function expectWhole(excel: FakeExcel, before: unknown, result: HostResult<unknown>): void {
  expect(excel.model.eventsEnabled).toBe(true);
  if (result.ok) return;
  expect(result.problem.message.id).toMatch(/\p{L}{3}.*\.$/u);
  expect(kept(excel)).toEqual(before);
  const [first, ...more] = excel.model.sheets.map(({ name }) => name);
  expect(first).toBe('Tabel 3.1');
  for (const left of more) expect(result.problem.message.id).toContain(`(«${left}») tidak dapat dihapus`);
}

const quirks = Object.keys(QUIRKS) as Quirk[];
/** The first of two may have been done when the second fails. */
const inTwo = (use: string): boolean => use === 'apply and undo' || use === 'mark and unmark';

describe.each(Object.keys(USES))('%s', (use) => {
  test.each(quirks)('with %s from the beginning: done, or left as it was and said', async (quirk) => {
    const { excel } = stage([table], { quirks: [quirk], apiSet: 20 });
    const before = kept(excel);
    const result = await USES[use]?.(createExcelHost({ waits: [] }));
    if (result) expectWhole(excel, before, result);
  });

  test.each(quirks)(
    'with %s from any one of its requests on: done, or left as it was and said',
    async (quirk) => {
      for (let nth = 2; nth <= 12; nth++) {
        const { excel } = stage([table], { apiSet: 20 });
        const before = kept(excel);
        let asked = 0;
        excel.beforeSync((at) => {
          asked = at;
          if (at === nth) excel.quirks.add(quirk);
        });
        const result = await USES[use]?.(createExcelHost({ waits: [] }));
        if (result && !inTwo(use)) expectWhole(excel, before, result);
        await settled();
        if (asked < nth) return;
      }
    },
    60_000,
  );

  test.each([
    'GeneralException',
    'InvalidSelection',
    'RequestAborted',
    'AccessDenied',
    'ItemNotFound',
    'InvalidOperationInCellEditMode',
    'NobodyKnowsIt',
    IN_PART,
  ])(
    '%s at any one of its requests: done, or left as it was and said',
    async (code) => {
      for (let nth = 1; nth <= 12; nth++) {
        for (const afterOperations of [0, 1, 3]) {
          const { excel } = stage([table]);
          const before = kept(excel);
          excel.failSync(nth, { code, afterOperations });
          const result = await USES[use]?.(createExcelHost({ waits: [] }));
          if (result && !inTwo(use)) expectWhole(excel, before, result);
          expect(excel.model.eventsEnabled).toBe(true);
          await settled();
        }
      }
    },
    60_000,
  );
});

test('each quirk says what it is, and those with an issue its number', () => {
  for (const { what, issues } of Object.values(QUIRKS)) {
    expect(what.length).toBeGreaterThan(20);
    expect(issues.every((issue) => issue > 100)).toBe(true);
  }
});

test('one event that cannot be subscribed to is said, and the others are heard', async () => {
  const { user } = stage([table], { refusedEvents: ['nameChanged'] });
  const host = createExcelHost({ waits: [] });
  const heard: string[] = [];
  host.onChange(({ sheet }) => heard.push(sheet));
  await settled();
  await user.type('Tabel 3.1', 'C3', 5);
  expect(heard).toEqual(['Tabel 3.1']);
  expect(host.deafness?.get().map(({ id }) => id)).toEqual(['nama lembar']);
});

test('what passes by itself is tried again: another workbook in front, then this one', async () => {
  const { excel } = stage([table], { quirks: ['otherWorkbookInFront'] });
  excel.beforeSync((nth) => {
    if (nth === 2) excel.quirks.clear();
  });
  expect(valueOf(await createExcelHost({ waits: [0, 0] }).activeSheet())).toBe('Tabel 3.1');
});
