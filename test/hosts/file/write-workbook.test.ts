import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { rangeAddress } from '../../../src/core/grid/a1';
import { layouts } from '../../../src/core/layouts';
import { formColumns } from '../../../src/core/templates/form-columns';
import { planGrid } from '../../../src/core/templates/plan-grid';
import { withRunningNumbers } from '../../../src/core/templates/running-numbers';
import type { SheetPlan } from '../../../src/core/templates/sheet-plan';
import { templatePlan } from '../../../src/core/templates/template-plan';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { addSheets } from '../../../src/hosts/file/write/add-sheets';
import { writeWorkbook } from '../../../src/hosts/file/write/write-workbook';
import { randomRows } from '../../core/templates/random-rows';
import { python } from '../../support/judges/python';
import { recalculate } from '../../support/judges/recalculate';
import { buildXlsx } from '../../support/xlsx-builder';

const folder = mkdtempSync(join(tmpdir(), 'renja-write-'));
afterAll(() => rmSync(folder, { recursive: true }));

const options = { year: 2027, agency: 'Dinas Sosial & P3A', region: 'Kota Sejahtera', split: true };

/** Every form with a plan in it. */
const filled = layouts.map((layout): SheetPlan => {
  const columns = formColumns(layout, options);
  const shape = { programs: [[2, 3], [1]], seed: 11 };
  const rows = layout.rows === 'tingkat' ? withRunningNumbers(randomRows(columns, shape), columns) : [];
  return templatePlan(layout.kind, { ...options, rows });
});

const bare: SheetPlan = {
  name: 'Lembar',
  cells: [],
  styles: [],
  merges: [],
  columnWidths: [],
  validations: [],
  names: [],
};

async function sheetsOf(bytes: Uint8Array) {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.error.message.en);
  return read.workbook.sheets;
}

/** The same width in every row, nothing empty at the right and the end: a reader need not keep those. */
function rectangle<T>(rows: readonly (readonly T[])[]): (T | null)[][] {
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex((value) => value !== null) + 1));
  const last = rows.findLastIndex((row) => row.some((value) => value !== null));
  return rows.slice(0, last + 1).map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null));
}

it('reads back every form cell by cell: values, formulas, formats and merges', async () => {
  const sheets = await sheetsOf(writeWorkbook(filled));
  filled.forEach((plan, at) => {
    const expected = planGrid(plan);
    const read = sheets[at];
    expect(read?.sheet).toBe(plan.name);
    expect(rectangle(read?.values ?? [])).toEqual(rectangle(expected.values));
    expect(rectangle(read?.formulas ?? [])).toEqual(rectangle(expected.formulas));
    expect(read?.merges.map(rangeAddress).sort()).toEqual(expected.merges.map(rangeAddress).sort());
  });
});

it('is well-formed to openpyxl, with print titles, validations, names and frozen panes', () => {
  const path = join(folder, 'forms.xlsx');
  writeFileSync(path, writeWorkbook(filled));
  const script =
    'import openpyxl,json,sys\nw=openpyxl.load_workbook(sys.argv[1])\ns=w["T-C.33"]\n' +
    'print(json.dumps([len(w.sheetnames),s.print_title_rows,s.freeze_panes,s.page_setup.orientation,len(s.data_validations.dataValidation),s.oddFooter.left.text]))';
  const said: unknown = JSON.parse(python(script, path));
  expect(said).toEqual([layouts.length, '$5:$7', 'C8', 'landscape', 3, 'Dinas Sosial && P3A Kota Sejahtera']);
});

it('holds in every cell what LibreOffice computes, to the rupiah and to 1e-9 of a ratio', async () => {
  // Without cached results, so that every figure is LibreOffice's own.
  const stale = filled.map((plan) => ({
    ...plan,
    cells: plan.cells.map((row) =>
      row.map((cell) => (cell?.formula === undefined ? cell : { ...cell, result: null })),
    ),
  }));
  const [sheets = []] = await recalculate([writeWorkbook(stale)]);
  let figures = 0;
  filled.forEach((plan, at) => {
    plan.cells.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (cell?.formula === undefined) return;
        const value = sheets[at]?.values[r]?.[c] ?? '';
        if (typeof cell.result !== 'number') expect(value).toBe(cell.result ?? '');
        else {
          figures++;
          expect(typeof value).toBe('number');
          expect(Math.abs(Number(value) - cell.result)).toBeLessThanOrEqual(
            Math.abs(cell.result) > 1000 ? 0 : 1e-9,
          );
        }
      });
    });
  });
  expect(figures).toBeGreaterThan(200);
});

it.each([
  '=1+1',
  '+62 812',
  '-5',
  '@SUM(A1)',
  '\t=1',
  '=HYPERLINK("http://x","y")',
  '_x0041_',
  'a\u000bb',
  '<&">',
])('keeps the user’s text %j a text', async (text) => {
  const [sheet] = await sheetsOf(writeWorkbook([{ ...bare, cells: [[{ value: text }]] }]));
  expect(sheet?.values[0]?.[0]).toBe(text);
  expect(sheet?.formulas[0]?.[0] ?? null).toBeNull();
});

it('gives sheets free names that Excel allows', async () => {
  const names = ['T-C.33', 't-c.33', 'a/b?c', ''].map((name) => ({ ...bare, name }));
  const sheets = await sheetsOf(writeWorkbook(names));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['T-C.33', 't-c.33 (2)', 'a b c', 'Lembar']);
});

it('draws charts of its own cells', () => {
  const block = (left: number) => ({ top: 0, bottom: 1, left, right: left });
  const chart = {
    title: 'Pagu per program',
    kind: 'bar' as const,
    categories: block(0),
    series: [{ name: 'Pagu', values: block(1) }],
    at: { row: 3, column: 0 },
  };
  const cells = [
    [{ value: 'A' }, { value: 1 }],
    [{ value: 'B' }, { value: 2 }],
  ];
  const path = join(folder, 'chart.xlsx');
  writeFileSync(path, writeWorkbook([{ ...bare, cells, charts: [chart, { ...chart, kind: 'pie' }] }]));
  const script = 'import openpyxl,sys\nprint(len(openpyxl.load_workbook(sys.argv[1]).worksheets[0]._charts))';
  expect(python(script, path).trim()).toBe('2');
});

describe('a sheet added to an existing file', () => {
  const before = buildXlsx({
    sheets: [
      { name: 'T-C.33', rows: [['lama', { value: 5, format: '#,##0' }]] },
      { name: 'Grafik', rows: [[1]] },
    ],
  });
  const [plan] = filled.filter(({ name }) => name === 'T-C.33');
  const result = addSheets(before, plan ? [plan, plan] : []);
  if (!result.ok) throw new Error(result.error.message.en);

  it('takes a free name and leaves the sheets there as they are', async () => {
    expect(result.names).toEqual(['T-C.33 (2)', 'T-C.33 (3)']);
    const sheets = await sheetsOf(result.bytes);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['T-C.33', 'Grafik', 'T-C.33 (2)', 'T-C.33 (3)']);
    expect(sheets[0]).toEqual((await sheetsOf(before))[0]);
    expect(rectangle(sheets[2]?.values ?? [])).toEqual(rectangle(plan ? planGrid(plan).values : []));
  });

  it('changes only the lists of what there is, and adds to the styles', () => {
    const [old, now] = [unzipSync(before), unzipSync(result.bytes)];
    const changed = Object.keys(old).filter((part) =>
      Buffer.compare(old[part] ?? Buffer.of(), now[part] ?? Buffer.of()),
    );
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
    ]);
  });

  it('opens in openpyxl', () => {
    const path = join(folder, 'added.xlsx');
    writeFileSync(path, result.bytes);
    const script = 'import openpyxl,sys\nprint(openpyxl.load_workbook(sys.argv[1]).sheetnames[2])';
    expect(python(script, path).trim()).toBe('T-C.33 (2)');
  });

  it('is refused with a sentence where the file is none', () => {
    expect(addSheets(new Uint8Array([1, 2, 3]), [])).toMatchObject({ ok: false });
  });
});
