import { fc, runs } from '../../support/random';
import { check } from '../../../src/core/engine/check';
import { evaluate } from '../../../src/core/compute/formula/evaluate';
import { parseFormula } from '../../../src/core/compute/formula/parse-formula';
import { layoutOf, layouts } from '../../../src/core/layouts';
import type { Layout } from '../../../src/core/layouts/layout';
import { recognise } from '../../../src/core/recognise/recognise';
import { formColumns } from '../../../src/core/templates/form-columns';
import { planGrid } from '../../../src/core/templates/plan-grid';
import { withRunningNumbers } from '../../../src/core/templates/running-numbers';
import type { SheetPlan } from '../../../src/core/templates/sheet-plan';
import { templatePlan, type TemplateOptions } from '../../../src/core/templates/template-plan';
import { planShape, randomRows } from './random-rows';

const about = { year: 2027, agency: 'Dinas Sosial', region: 'Kota Sejahtera', renstraEnd: 2029 };
const variants = layouts.flatMap((layout) =>
  (layout.columns.some(({ splits }) => splits) ? [false, true] : [null]).map(
    (split): [string, Layout, TemplateOptions] => [
      split === null ? layout.kind : `${layout.kind}, ${split ? 'K and Rp apart' : 'not split'}`,
      layout,
      { ...about, ...(split === null ? {} : { split }) },
    ],
  ),
);

function expectOfficial(plan: SheetPlan, layout: Layout, options: TemplateOptions): void {
  const grid = planGrid(plan);
  const [table, ...more] = recognise(grid).tables;
  expect(more).toEqual([]);
  expect(table).toMatchObject({ kind: layout.kind, confidence: 1, extraColumns: [] });
  expect(table?.columns.map(({ role }) => role)).toEqual(
    formColumns(layout, options).map((column) => column.layout.role + column.half),
  );
  expect(check([grid], {}).findings.filter(({ severity }) => severity === 'galat')).toEqual([]);
}

describe.each(variants)('%s', (_, layout, options) => {
  it('is recognised surely, every column, without galat, while empty', () => {
    expectOfficial(templatePlan(layout.kind, options), layout, options);
  });

  if (layout.rows === 'tingkat') {
    it('is recognised surely, without galat, with any plan in it', () => {
      const columns = formColumns(layout, options);
      fc.assert(
        fc.property(planShape, (shape) => {
          const rows = withRunningNumbers(randomRows(columns, shape), columns);
          expectOfficial(templatePlan(layout.kind, { ...options, rows }), layout, options);
        }),
        { numRuns: runs(6) },
      );
    });
  }

  it('holds in every formula cell what the formula gives', () => {
    const columns = formColumns(layout, options);
    const rows = layout.rows === 'tingkat' ? randomRows(columns, { programs: [[2, 1], [3]], seed: 7 }) : [];
    const plan = templatePlan(layout.kind, { ...options, rows });
    const { values } = planGrid(plan);
    for (const cell of plan.cells.flat()) {
      if (cell?.formula === undefined || /SUMPRODUCT/.test(cell.formula)) continue;
      const formula = parseFormula(cell.formula);
      expect(formula && evaluate(formula, (_sheet, row, column) => values[row]?.[column] ?? null)).toEqual(
        cell.result,
      );
    }
  });
});

it('names the planned year, the agency and the years around it as the form does', () => {
  const texts = templatePlan('T-C.33', about)
    .cells.flat()
    .map((cell) => cell?.value);
  expect(texts).toEqual(
    expect.arrayContaining([
      'Tabel T-C.33',
      'Rumusan Rencana Program dan Kegiatan Perangkat Daerah Tahun 2027 dan Prakiraan Maju Tahun 2028',
      'Dinas Sosial Kota Sejahtera',
      'Rencana Tahun 2027',
      'Prakiraan Maju Rencana Tahun 2028',
    ]),
  );
});

it('prints the formulas of the form in the row of column numbers', () => {
  const numbers = (kind: 'T-C.29' | 'E.81'): unknown[] =>
    templatePlan(kind, about)
      .cells.flat()
      .map((cell) => cell?.value)
      .filter((value) => typeof value === 'string' && /^\d+=/.test(value));
  expect(numbers('T-C.29')).toEqual(['8=(7/6)', '10=(5+7+9)', '11=(10/4)']);
  expect(numbers('E.81')).toEqual(['12=8+9+10+11', '13=6+12', '14=13/5x100%']);
});

it('repeats its heading on every page of landscape paper and keeps it when scrolling', () => {
  const { print, freeze } = templatePlan('T-C.29', about);
  expect(print).toMatchObject({ landscape: true, paper: 'F4', fitToWidth: true, repeatRows: [4, 6] });
  expect(freeze).toEqual({ rows: 7, columns: 2 });
  expect(templatePlan('E.81', about).print?.paper).toBe('A3');
});

test('standards of T-C.30 are set in the middle, as the targets beside them', () => {
  const { cells, styles } = templatePlan('T-C.30', about);
  const columns = formColumns(layoutOf('T-C.30'), about);
  const last = cells.at(-1) ?? [];
  const alignments = columns.map(({ layout }, at) => [
    layout.role,
    styles[last[at]?.style ?? -1]?.horizontal,
  ]);
  for (const [role, horizontal] of alignments)
    expect([role, horizontal]).toEqual([role, /indikator|catatan/.test(role ?? '') ? 'left' : 'center']);
});
