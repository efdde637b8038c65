import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../../src/core/engine/check';
import type { Report } from '../../../src/core/engine/report';
import { compareTables } from '../../../src/core/compare/compare-tables';
import { computeWorkbook } from '../../../src/core/compute/compute-workbook';
import { SUMMARY_KINDS } from '../../../src/core/compute/summaries/summary';
import { summarise } from '../../../src/core/compute/summaries/summarise';
import { layouts } from '../../../src/core/layouts';
import { templatePlan } from '../../../src/core/templates/template-plan';
import { tidy } from '../../../src/core/templates/tidy';
import { annotateWorkbook } from '../../../src/hosts/file/annotate/annotate-workbook';
import { openFileHost } from '../../../src/hosts/file/file-host';
import { patchWorkbook } from '../../../src/hosts/file/patch/patch-workbook';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { addSheets } from '../../../src/hosts/file/write/add-sheets';
import { writeWorkbook } from '../../../src/hosts/file/write/write-workbook';
import { comparisonPlan } from '../../../src/report/compare/comparison-plan';
import { publicComparison } from '../../../src/report/compare/public-comparison';
import { summariseFile } from '../../../src/report/summary/file-summary';
import { verificationPlans } from '../../../src/report/verification/verification-plans';
import { openByOpenpyxl } from '../../support/judges/open-by-openpyxl';
import { packageFaults } from '../../support/judges/package-judge';
import { savedByLibreOffice } from '../../support/judges/recalculate';
import { judgeBySchemas } from '../../support/judges/schemas';
import { validated } from '../../support/judges/validator';
import { withShared } from '../../support/shared';

/** Every kind of workbook that the project writes, judged as Excel would. */

const EXAMPLES = join(__dirname, '../../../assets/contoh');
const options = { year: 2027, agency: 'Dinas Sosial & P3A', region: 'Kota Sejahtera', split: true };

interface Written {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A workbook that commands work on. */
interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly report: Report;
}

async function sourceOf(name: string): Promise<Source> {
  const bytes = new Uint8Array(readFileSync(join(EXAMPLES, name)));
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.error.message.en);
  return { name, bytes, report: check(read.workbook.sheets, {}) };
}

const bytesOf = (
  result: { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false },
): Uint8Array => {
  if (!result.ok) throw new Error('refused');
  return result.bytes;
};

function ofCommands({ name, bytes, report }: Source): readonly Written[] {
  const tables = report.tables.map(({ table }) => table);
  const grids = tables.map(({ grid }) => grid);
  const edits = computeWorkbook(grids, {}, { mode: 'ganti', texts: 'semua' }).flatMap(
    ({ plan }) => plan.edits,
  );
  const computed = patchWorkbook(bytes, edits);
  if (!computed.ok) throw new Error(computed.problem.message.en);
  const summaries = tables.flatMap((table) =>
    SUMMARY_KINDS.flatMap((kind) => {
      const result = summarise(table, kind);
      return result.ok ? [result.summary.plan] : [];
    }),
  );
  const tidied = tables.flatMap((table) => {
    const result = tidy(table, {});
    return result.ok ? [result.plan] : [];
  });
  return [
    { name: `annotate ${name}`, bytes: bytesOf(annotateWorkbook(bytes, report, 'en')) },
    { name: `compute ${name}`, bytes: computed.value.bytes },
    { name: `recap ${name}`, bytes: bytesOf(addSheets(computed.value.bytes, summaries)) },
    { name: `tidy ${name}`, bytes: bytesOf(addSheets(bytes, tidied)) },
    {
      name: `verify ${name}`,
      bytes: writeWorkbook(verificationPlans([summariseFile(name, report, { language: 'id' })], 'id')),
    },
  ];
}

/** As the workbench saves it: cells changed, a sheet made. */
async function saved({ name, bytes, report }: Source): Promise<Written> {
  const opened = await openFileHost(bytes);
  if (!opened.ok) throw new Error(opened.error.message.en);
  const { host } = opened;
  const sheet = report.tables[0]?.table.table.sheet ?? '';
  const label = { id: 'Ubah', en: 'Change' };
  await host.apply(
    [
      { sheet, cell: 'A1', value: 'RENJA', format: '0" Bulan"' },
      { sheet, cell: 'L40', formula: '1+1' },
    ],
    label,
  );
  await host.addSheet(templatePlan('T-C.33', options));
  return { name: `save ${name}`, bytes: host.bytes() };
}

const written = (async (): Promise<readonly Written[]> => {
  const names = readdirSync(EXAMPLES).filter((name) => name.startsWith('latihan'));
  const sources = await Promise.all(names.map(sourceOf));
  const [first] = sources;
  const table = first?.report.tables[0]?.table;
  if (!first || !table) throw new Error('no example has a table');
  const files = { left: 'a.xlsx', right: 'b.xlsx' };
  const comparison = publicComparison(compareTables(table, table, { tables: [table] }), files, 'id');
  return [
    ...layouts.map(({ kind }) => ({
      name: `template ${kind}`,
      bytes: writeWorkbook([templatePlan(kind, options)]),
    })),
    { name: 'compare', bytes: writeWorkbook([comparisonPlan(comparison, 'id')]) },
    ...sources.flatMap(ofCommands),
    ...(await Promise.all(sources.map(saved))),
  ];
})();

test('no part is broken, no id stands twice, nothing refers to what is not there', async () => {
  expect((await written).map(({ name, bytes }) => [name, packageFaults(bytes)])).toEqual(
    (await written).map(({ name }) => [name, []]),
  );
}, 60_000);

test('the Open XML SDK finds nothing wrong', async () => {
  const all = await written;
  const errors = await validated(all.map(({ bytes }) => bytes));
  expect(all.flatMap(({ name }, at) => (errors[at] ?? []).map((error) => `${name}: ${error}`))).toEqual([]);
}, 600_000);

test('openpyxl and LibreOffice open them', async () => {
  const all = (await written).map(({ bytes }) => bytes);
  expect(openByOpenpyxl(all).every((cells) => cells > 0)).toBe(true);
  expect(openByOpenpyxl(savedByLibreOffice(all)).every((cells) => cells > 0)).toBe(true);
}, 300_000);

withShared('ooxml-xsd', 'by the schemas of the standard', (schemas) => {
  test('sheets, styles, workbooks, comments, drawings and charts are valid', async () => {
    const all = (await written).filter(({ name }) => !/ latihan/.test(name) || name.includes('t-c-33'));
    const { faults, parts } = await judgeBySchemas(
      schemas,
      all.map(({ bytes }) => bytes),
    );
    expect(faults.slice(0, 5).map(({ at, part, what }) => [all[at]?.name, part, what])).toEqual([]);
    expect([...parts.keys()].sort()).toEqual(['dml-chart.xsd', 'dml-spreadsheetDrawing.xsd', 'sml.xsd']);
  }, 120_000);
});
