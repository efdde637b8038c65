import { computeWorkbook } from '../../../src/core/compute/compute-workbook';
import type { CellGrid } from '../../../src/core/grid/cell-grid';
import { exercise } from '../../../src/core/templates/exercises/exercises';
import { planGrid } from '../../../src/core/templates/plan-grid';
import { createListShelf } from '../../../src/hosts/nomenclature/list-shelf';
import { shippedList } from '../../../src/hosts/nomenclature/shipped-list';
import { rateOf } from '../../../src/pane/compute/compute-form';
import type { Engine } from '../../../src/pane/engine/engine';
import type { TemplateWish } from '../../../src/pane/engine/workshop/questions';
import { withTable } from '../../../src/pane/state/settings-desk';
import { sheetsOf, WITH_MISTAKES } from '../../e2e/workbooks';
import { createLocalEngine } from '../local-engine';

let grids: readonly CellGrid[] = [];
let engine: Engine;
let table = '';

beforeAll(async () => {
  grids = await sheetsOf(WITH_MISTAKES);
  engine = createLocalEngine(createListShelf([shippedList()]));
  for (const grid of grids) await engine.put(grid);
  table = (await engine.check({})).tables[0]?.id ?? '';
});

const wish: TemplateWish = {
  kind: 'T-C.33',
  year: 2027,
  agency: 'Dinas Sosial',
  region: '',
  split: false,
  rows: { is: 'kosong', count: 7 },
};

test('what is computed in the pane is what the core computes', async () => {
  for (const mode of ['isi', 'ganti'] as const) {
    const reply = await engine.ask('compute', { table, wholeSheet: false, options: { mode } }, {});
    expect(reply?.plan).toEqual(computeWorkbook(grids, {}, { mode })[0]?.plan);
    expect(reply?.columns.map(({ letters }) => letters)).toEqual(['F', 'J']);
  }
  const one = await engine.ask(
    'compute',
    { table, wholeSheet: false, options: { mode: 'ganti', columns: ['F'] } },
    {},
  );
  expect(one?.columns.map(({ letters }) => letters)).toEqual(['F', 'J']);
  expect(one?.plan.edits.every(({ cell }) => cell.startsWith('F'))).toBe(true);
});

test('a table that is gone is answered in words', async () => {
  expect(
    await engine.ask('compute', { table: 'tidak ada', wholeSheet: false, options: { mode: 'isi' } }, {}),
  ).toBeNull();
  expect(
    await engine.ask('summary', { table: 'tidak ada', kind: 'program', language: 'id' }, {}),
  ).toMatchObject({ ok: false });
});

test('every summary that is offered can be made, and no other', async () => {
  const offers = await engine.ask('summaries', { table, language: 'id' }, {});
  expect(offers.some(({ ok }) => ok) && offers.some(({ ok }) => !ok)).toBe(true);
  for (const { kind, ok } of offers) {
    expect((await engine.ask('summary', { table, kind, language: 'id' }, {})).ok).toBe(ok);
  }
});

test('codes are found by number and by word, and fill a form', async () => {
  const [list] = (await engine.ask('lists', null, {})).lists;
  const id = list?.id ?? '';
  const byNumber = await engine.ask('codes', { list: id, text: '1.06.06' }, {});
  expect(byNumber.codes[0]).toMatchObject({ code: '1.06.06', level: 'program' });
  const byWord = await engine.ask('codes', { list: id, text: 'penanganan bencana' }, {});
  expect(byWord.codes.map(({ code }) => code)).toContain('1.06.06');
  const rows = { is: 'daftar', list: id, codes: ['1.06.06', '9.99.99'], below: true } as const;
  const made = await engine.ask('template', { ...wish, rows }, {});
  expect(made).toMatchObject({ ok: true, rows: { program: 1 }, unknown: ['9.99.99'] });
});

test('an empty form says how many rows, a tidied table where every cell went', async () => {
  expect(await engine.ask('template', wish, {})).toMatchObject({ ok: true, columns: 10 });
  const tidied = await engine.ask(
    'tidy',
    { table, to: 'SIPD-Renja', agency: '', region: '', year: null },
    {},
  );
  if (!tidied.ok || !tidied.account) throw new Error('not tidied');
  const filled = grids[0]?.values.flat().filter((value) => value !== null && value !== '').length;
  expect(Object.values(tidied.account.counts).reduce((sum, count) => sum + count, 0)).toBe(filled);
});

test('the mistakes of an exercise are found where the pane looks for them, until they are mended', async () => {
  const made = await engine.ask('exercise', 'T-C.33', {});
  const own = createLocalEngine();
  await own.put(planGrid(made.plan));
  const { findings } = await own.check({});
  for (const { rule, found } of made.mistakes) {
    expect(findings.some((finding) => finding.rule === rule && finding.cell === found)).toBe(true);
  }
  await own.put(planGrid(exercise('T-C.33').example));
  const after = await own.check({});
  for (const { rule, found } of made.mistakes) {
    expect(after.findings.some((finding) => finding.rule === rule && finding.cell === found)).toBe(false);
  }
});

test('a rate is read as it is written in both languages, and nothing else is', () => {
  expect(['5', '7,5', '7.5 %', '-2'].map(rateOf)).toEqual([0.05, 0.075, 0.075, -0.02]);
  expect(['', 'lima', '1.000,5', '-100'].map(rateOf)).toEqual([null, null, null, null]);
});

test('what a person says of a table adds to what was said before, and goes all at once', () => {
  const claimed = withTable({}, 'S', 'A5', { sheet: 'S', at: 'A5', kind: 'T-C.33', headerRows: [5, 6] });
  const corrected = withTable(claimed, 'S', 'B5', { sheet: 'S', at: 'B5', columns: { pagu: 'F' } });
  expect(corrected.tables).toEqual([
    { sheet: 'S', at: 'B5', kind: 'T-C.33', headerRows: [5, 6], columns: { pagu: 'F' } },
  ]);
  expect(withTable(corrected, 'S', 'A5', null).tables).toEqual([]);
});

test('a plan of a whole sheet joins those of its tables; programs are listed to be given rates of their own', async () => {
  const own = createLocalEngine();
  const [sheet] = grids;
  if (!sheet) throw new Error('no sheet');
  // The same table once more below itself, with its title.
  const gap = [[], []];
  const twice = {
    ...sheet,
    values: [...sheet.values, ...gap, ...sheet.values],
    formulas: [],
    merges: [],
  };
  await own.put(twice);
  const { tables } = await own.check({});
  expect(tables).toHaveLength(2);
  const [first, second] = tables;
  const options = { mode: 'ganti', growth: { rate: 0.05, byProgram: { '1.06.04': 0.1 } } } as const;
  const asked = { table: first?.id ?? '', options };
  const alone = await own.ask('compute', { ...asked, wholeSheet: false }, {});
  const below = await own.ask('compute', { table: second?.id ?? '', options, wholeSheet: false }, {});
  const both = await own.ask('compute', { ...asked, wholeSheet: true }, {});
  const of = (plan: typeof both): readonly string[] => plan?.plan.edits.map(({ cell }) => cell) ?? [];
  expect(of(alone).length).toBeGreaterThan(0);
  expect(of(below).length).toBeGreaterThan(0);
  expect(of(both)).toEqual([...of(alone), ...of(below)]);
  expect(both?.plan.counts.replaced).toBe(
    (alone?.plan.counts.replaced ?? 0) + (below?.plan.counts.replaced ?? 0),
  );
  expect(alone?.programs.map(({ key }) => key)).toEqual(['1.06.01', '1.06.04']);
  const forward = alone?.plan.edits.filter(({ kind }) => kind === 'prakiraan-maju') ?? [];
  expect(new Set(forward.map(({ formula }) => /[+]([\d.]+%)/.exec(formula ?? '')?.[1]))).toEqual(
    new Set(['5%', '10%']),
  );
});
