import { cellAddress } from '../../../src/core/grid/a1';
import { isBlank, type CellGrid } from '../../../src/core/grid/cell-grid';
import type { ReadTable } from '../../../src/core/read/read-table';
import { readTable } from '../../../src/core/read/read-tables';
import { recognise } from '../../../src/core/recognise/recognise';
import type { Account } from '../../../src/core/templates/account';
import { tidyTargets } from '../../../src/core/templates/conversions';
import { planGrid } from '../../../src/core/templates/plan-grid';
import type { SheetPlan } from '../../../src/core/templates/sheet-plan';
import { tidy } from '../../../src/core/templates/tidy';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { DISTORTIONS } from '../../support/corpus/distortions';
import { forms } from '../../support/corpus/forms';
import type { LabelledSheet } from '../../support/corpus/labelled-workbook';
import { random } from '../../support/corpus/random';
import { typedSheet } from '../../support/corpus/typed-cells';
import { writeXlsx } from '../../support/corpus/xlsx-file';

async function readOnly(labelled: LabelledSheet): Promise<ReadTable> {
  const read = await readWorkbook(writeXlsx([labelled.sheet]));
  if (!read.ok) throw new Error(read.error.message.en);
  const [grid] = read.workbook.sheets;
  const [table] = grid ? recognise(grid).tables : [];
  if (!grid || !table) throw new Error(`nothing recognised on ${labelled.sheet.name}`);
  return readTable(grid, table);
}

function tidied(read: ReadTable): { plan: SheetPlan; account: Account } {
  const result = tidy(read, { year: 2026, agency: 'Dinas Contoh' });
  if (!result.ok) throw new Error(result.why.en);
  return result;
}

/** What stands on the new sheet, its title apart: a source without one names fewer things. */
function content(plan: SheetPlan): string[] {
  return plan.cells
    .slice(2)
    .map((row) =>
      row
        .map((cell) => (cell?.formula === undefined ? String(cell?.value ?? '') : `=${cell.formula}`))
        .join(' | '),
    );
}

const sheets = Object.values(forms())
  .flatMap((workbook) => workbook.sheets.map((labelled) => ({ workbook: workbook.document, labelled })))
  .filter(({ labelled }) => labelled.tables.length === 1 && labelled.tables[0]?.kind !== 'none');

/** A column thrown away is lost, a year misspelt is another year; no hand-written form splits into K and Rp by itself. */
const LOSSY = new Set(['kolom-dibuang', 'salah-ketik-judul', 'k-dan-rp']);

describe.each(DISTORTIONS.filter(({ name }) => !LOSSY.has(name)).map((one) => [one.name, one] as const))(
  '%s',
  (_name, distortion) => {
    it('gives the same sheet as the table before', async () => {
      let compared = 0;
      for (const { workbook, labelled } of sheets) {
        const [table] = labelled.tables;
        if (!table || compared >= 8) continue;
        const distorted = distortion.apply(labelled, table, random(5));
        if (!distorted) continue;
        compared++;
        const before = content(tidied(await readOnly(labelled)).plan);
        expect([workbook, ...content(tidied(await readOnly(distorted)).plan)]).toEqual([workbook, ...before]);
      }
      expect(compared).toBeGreaterThan(0);
    });
  },
);

it('gives the same sheet whether amounts are texts or numbers', async () => {
  for (const { labelled } of sheets.slice(0, 10)) {
    const typed = { ...labelled, sheet: typedSheet(labelled.sheet, labelled.tables[0]?.dataRows[0] ?? 0) };
    const before = content(tidied(await readOnly(labelled)).plan);
    expect(content(tidied(await readOnly(typed)).plan)).toEqual(before);
  }
});

function filledCells(grid: CellGrid): string[] {
  return grid.values.flatMap((row, r) =>
    row.flatMap((value, c) => (isBlank(value) ? [] : [cellAddress(r, c)])),
  );
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

describe.each(
  sheets.map(({ workbook, labelled }) => [`${workbook} ${labelled.sheet.name}`, labelled] as const),
)('%s', (_, labelled) => {
  it('has every filled cell accounted for, once, and what is carried stands where it is said to be', async () => {
    const read = await readOnly(labelled);
    const { plan, account } = tidied(read);
    expect(account.entries.map(({ cell }) => cell)).toEqual(filledCells(read.grid));
    const grid = planGrid(plan);
    for (const { fate, from, to, at, why } of account.entries) {
      if (fate === 'tersisa' || fate === 'bentuk') expect(why).not.toBeNull();
      else {
        expect(at).not.toBeNull();
        expect(to).not.toBeNull();
      }
      if (fate === 'dibawa') expect(plain(to ?? '')).toContain(plain(from));
    }
    expect(recognise(grid).tables).toMatchObject([{ kind: read.table.kind, confidence: 1 }]);
  });

  it('becomes every form that its kind can become', async () => {
    const read = await readOnly(labelled);
    for (const to of tidyTargets(read.table.kind)) {
      const result = tidy(read, { to, year: 2026, agency: 'Dinas Contoh' });
      if (!result.ok) throw new Error(result.why.en);
      expect(recognise(planGrid(result.plan)).tables).toMatchObject([{ kind: to, confidence: 1 }]);
    }
  });
});

it('says why a table cannot become another form', async () => {
  const [first] = sheets;
  if (!first) throw new Error('no forms');
  const result = tidy(await readOnly(first.labelled), { to: 'T-C.23' });
  expect(result).toMatchObject({ ok: false, why: { en: expect.stringContaining('T-C.23') } });
});
