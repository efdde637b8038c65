import { check } from '../../../src/core/engine/check';
import { inWords } from '../../../src/core/rules/message-text';
import { assembleGrid, changedRows, frameOf } from '../../../src/pane/engine/grid-parts';
import type { GridRows } from '../../../src/pane/engine/grid-parts';
import type { ToWorker } from '../../../src/pane/engine/messages';
import { sheetsReferredTo } from '../../../src/pane/engine/sheet-references';
import { createWorkerEngine, EngineFault } from '../../../src/pane/engine/worker-engine';
import { longPlan } from '../../e2e/long-plan';
import { createLocalEngine } from '../local-engine';

const isRows = (rows: GridRows | null): rows is GridRows => rows !== null;

test('a sheet that travels in pieces arrives whole', () => {
  const grid = longPlan(1700);
  const parts = [...changedRows(undefined, grid)].filter(isRows);
  expect(parts.length).toBeGreaterThan(3);
  expect(assembleGrid(frameOf(grid), parts, undefined)).toEqual(grid);
});

test('of an edited sheet only the rows around the edit travel, and rows may go', () => {
  const before = longPlan(1700);
  const values = before.values.map((row, r) =>
    r === 900 ? row.map((cell, c) => (c === 5 ? 1 : cell)) : row,
  );
  const after = { ...before, values };
  const parts = [...changedRows(before, after)].filter(isRows);
  expect(parts.map(({ from, values: rows }) => [from, rows.length])).toEqual([[900, 1]]);
  expect(assembleGrid(frameOf(after), parts, before)).toEqual(after);
  const shorter = {
    ...after,
    values: values.slice(0, 800),
    formulas: after.formulas.slice(0, 800),
    formats: after.formats.slice(0, 800),
  };
  expect(assembleGrid(frameOf(shorter), [...changedRows(after, shorter)].filter(isRows), after)).toEqual(
    shorter,
  );
});

test('sheets are found in formulas however they are named', () => {
  const grid = {
    ...longPlan(10),
    formulas: [
      ["'Tabel 3.1'!F2+Pagu!A1", null],
      ["SUM('Ibu''s'!A1:A9)", 'SUM(A1)'],
    ],
  };
  expect(sheetsReferredTo(grid)).toEqual(['Tabel 3.1', 'Pagu', "Ibu's"]);
});

test('the engine behind the wire gives the report of the core', async () => {
  const engine = createLocalEngine();
  const grid = longPlan(1200);
  await engine.put(grid);
  const seen: number[] = [];
  const report = await engine.check({}, { onProgress: (done) => seen.push(done) });
  expect(report.findings).toEqual(check([grid], {}).findings.map(inWords));
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
});

test('a cell is told as it stands, one that is not there as empty', async () => {
  const engine = createLocalEngine();
  const grid = longPlan(5, 'Tabel 3.1');
  await engine.put(grid);
  const places = [
    { sheet: 'Tabel 3.1', cell: 'A1' },
    { sheet: 'Tabel 3.1', cell: 'ZZ9999' },
    { sheet: 'tidak ada', cell: 'A1' },
  ];
  const contents = await engine.contents(places);
  expect(contents.map(({ value }) => value)).toEqual([grid.values[0]?.[0] ?? null, null, null]);
});

test('a cancelled check ends at once and the next one works', async () => {
  const engine = createLocalEngine();
  await engine.put(longPlan(3000));
  const abort = new AbortController();
  const cancelled = engine.check({}, { signal: abort.signal });
  abort.abort();
  await expect(cancelled).rejects.toThrow('cancelled');
  await expect(engine.check({})).resolves.toMatchObject({ sheetsSeen: 1 });
});

test('a mistake in the worker comes back as a fault', async () => {
  let answer: (message: ToWorker) => void = () => undefined;
  const engine = createWorkerEngine({
    post: (message) => answer(message),
    listen: (hear) => {
      answer = (message) => {
        if (message.is === 'check') {
          hear({ is: 'answer', job: message.job, answer: { is: 'fault', what: 'keliru' } });
        }
      };
    },
    close: () => undefined,
  });
  await expect(engine.check({})).rejects.toThrow(EngineFault);
});
