import { computeWorkbook } from '../../../src/core/compute/compute-workbook';
import { summarise } from '../../../src/core/compute/summaries/summarise';
import { SUMMARY_KINDS, type Summary } from '../../../src/core/compute/summaries/summary';
import { valueAt } from '../../../src/core/grid/cell-grid';
import type { SheetPlan } from '../../../src/core/templates/sheet-plan';
import { patchWorkbook } from '../../../src/hosts/file/patch/patch-workbook';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { addSheets } from '../../../src/hosts/file/write/add-sheets';
import { forms } from '../../support/corpus/forms';
import { writeXlsx } from '../../support/corpus/xlsx-file';
import { openByOpenpyxl } from '../../support/judges/open-by-openpyxl';
import { recalculate } from '../../support/judges/recalculate';
import { type DrawingOptions, tableFromText } from '../../support/table-from-text';

const TC33 = `
  | kode            | program                 | pagu         | sumberDana | paguMaju |
  | 1.06.01         | PROGRAM PENUNJANG       |              |            |          |
  | 1.06.01.2.01    | Perencanaan             |              |            |          |
  | 1.06.01.2.01.01 | Penyusunan              | Rp 1.000.000 | DAU        | 1100000  |
  | 1.06.05         | PROGRAM PERLINDUNGAN    | 5000000      |            |          |
  | 1.06.05.2.01    | Pemeliharaan            | 5000000      | dau        |          |
  | 1.06.05.2.01.01 | Bantuan                 | 2000000      | DBH-CHT    | 2200000  |
  | 1.06.05.2.01.02 | Fasilitasi              | 3000000      |            | 3300000  |`;

function summaryOf(drawing: string, kind: Summary['kind'], options: DrawingOptions = {}): Summary {
  const result = summarise(tableFromText(drawing, { sheet: 'Tabel 3.1', ...options }).read, kind);
  if (!result.ok) throw new Error(result.why.en);
  return result.summary;
}

/** The lines below the heading: what a person reads, formulas as their results. */
function shown(plan: SheetPlan): (string | number | null)[][] {
  return plan.cells.slice(4).map((cells) =>
    cells.slice(1).map((cell) => {
      const value = cell?.formula === undefined ? cell?.value : cell.result;
      return typeof value === 'string' || typeof value === 'number' ? value : null;
    }),
  );
}

test('pagu by program: the program’s own cell, or what carries its amount; shares of the total', () => {
  const { plan, edits } = summaryOf(TC33, 'program');
  expect(shown(plan)).toEqual([
    ['1.06.01', 'PROGRAM PENUNJANG', 1_000_000, 1_100_000, 1 / 6],
    ['1.06.05', 'PROGRAM PERLINDUNGAN', 5_000_000, 5_500_000, 5 / 6],
    [null, 'Jumlah', 6_000_000, 6_600_000, 1],
  ]);
  expect(plan.cells[4]?.[3]?.formula).toBe("'Tabel 3.1'!C4");
  expect(plan.cells[5]?.[3]?.formula).toBe("'Tabel 3.1'!C5");
  expect(plan.cells[5]?.[4]?.formula).toBe("SUM('Tabel 3.1'!E7:E8)");
  expect(edits.map(({ cell, value }) => [cell, value])).toEqual([['C4', 1_000_000]]);
  expect(plan.charts).toMatchObject([{ kind: 'bar', series: [{ name: 'Pagu' }] }]);
});

test('by fund source: the lowest rows alone, one without takes that of the row above', () => {
  expect(shown(summaryOf(TC33, 'sumber-dana').plan).map((line) => line.slice(1, 3))).toEqual([
    ['DAU', 4_000_000],
    ['DBH-CHT', 2_000_000],
    ['Jumlah', 6_000_000],
  ]);
});

test('supporting programs against those of the urusan', () => {
  expect(shown(summaryOf(TC33, 'penunjang').plan).map((line) => line.slice(1, 3))).toEqual([
    ['Program penunjang urusan pemerintahan daerah', 1_000_000],
    ['Program urusan', 5_000_000],
    ['Jumlah', 6_000_000],
  ]);
});

test('by kind of belanja: operasi from its parts where it is not stated', () => {
  const { plan } = summaryOf(
    `
    | kode            | program         | pagu |
    | 1.06.05.2.01    | Kegiatan        | 100  |
    | 1.06.05.2.01.01 | Satu            | 60   |
    |                 | Belanja operasi |      |
    |                 | Belanja pegawai | 40   |
    |                 | Belanja hibah   | 5    |
    |                 | Belanja modal   | 15   |
    | 1.06.05.2.01.02 | Dua             | 30   |
    |                 | Belanja operasi | 30   |
    | 1.06.05.2.01.03 | Tiga            | 10   |`,
    'belanja',
  );
  expect(shown(plan).map((line) => line.slice(1, 3))).toEqual([
    ['Belanja operasi', 75],
    ['Belanja modal', 15],
    ['(tanpa rincian jenis belanja)', 10],
    ['Jumlah', 100],
  ]);
});

test('realisation: money, average performance and the grade it earns', () => {
  const { plan } = summaryOf(
    `
    | kode         | program   | targetLaluK | targetLaluRp | realisasiLaluK | realisasiLaluRp | tingkatRealisasiK | tingkatRealisasiRp |
    | 1.06.05      | PROGRAM A | 10          | 8000000      | 9              | 6000000         | 90                | 75                 |
    | 1.06.05.2.01 | Satu      | 4           | 8000000      | 4              | 6000000         | 100               | 75                 |
    | 1.06.06      | PROGRAM B | 10          | 2000000      | 5              | 1000000         | 50                | 50                 |`,
    'realisasi',
    { kind: 'T-C.29' },
  );
  expect(shown(plan)).toEqual([
    ['1.06.05', 'PROGRAM A', 8_000_000, 6_000_000, 0.75, 0.95, 'Sangat Tinggi'],
    ['1.06.06', 'PROGRAM B', 2_000_000, 1_000_000, 0.5, 0.5, 'Sangat Rendah'],
    [null, 'Jumlah', 10_000_000, 7_000_000, 0.7, null, null],
  ]);
});

test('a table that has not got it says why', () => {
  const { read } = tableFromText(TC33);
  expect(summarise(read, 'belanja')).toMatchObject({ ok: false, why: { en: /does not split/ } });
  expect(summarise(read, 'realisasi')).toMatchObject({ ok: false, why: { en: /no realisation/ } });
});

test('LibreOffice computes every summary as the engine does, and openpyxl opens the workbooks', async () => {
  const books: { bytes: Uint8Array; sheets: { name: string; plan: SheetPlan }[] }[] = [];
  for (const { sheets } of Object.values(forms())) {
    const bytes = writeXlsx(sheets.map(({ sheet }) => sheet));
    const read = await readWorkbook(bytes);
    if (!read.ok) throw new Error(read.error.message.en);
    const tables = computeWorkbook(read.workbook.sheets, {}, { mode: 'isi' });
    const summaries = tables.flatMap(({ table }) =>
      SUMMARY_KINDS.flatMap((kind) => {
        const result = summarise(table, kind);
        return result.ok ? [result.summary] : [];
      }),
    );
    if (summaries.length === 0) continue;
    const edits = new Map(
      summaries.flatMap((one) => one.edits).map((edit) => [edit.sheet + edit.cell, edit]),
    );
    const patched = patchWorkbook(bytes, [...edits.values()]);
    if (!patched.ok) throw new Error(patched.problem.message.en);
    const added = addSheets(
      patched.value.bytes,
      summaries.map(({ plan }) => withoutResults(plan)),
    );
    if (!added.ok) throw new Error(added.error.message.en);
    books.push({
      bytes: added.bytes,
      sheets: summaries.map(({ plan }, at) => ({ name: added.names[at] ?? '', plan })),
    });
  }
  const recalculated = await recalculate(books.map(({ bytes }) => bytes));
  const wrong: string[] = [];
  let compared = 0;
  books.forEach(({ sheets }, book) => {
    for (const { name, plan } of sheets) {
      const grid = recalculated[book]?.find(({ sheet }) => sheet === name);
      plan.cells.forEach((cells, row) => {
        cells.forEach((cell, column) => {
          if (cell?.formula === undefined || !grid) return;
          compared++;
          const is = valueAt(grid, row, column) ?? '';
          const same =
            typeof cell.result === 'number'
              ? Math.abs(Number(is) - cell.result) <= 1e-9
              : is === (cell.result ?? '');
          if (!same) wrong.push(`${name} ${cell.formula}: ${String(cell.result)}, not ${JSON.stringify(is)}`);
        });
      });
    }
  });
  expect(wrong).toEqual([]);
  expect(compared).toBeGreaterThan(200);
  expect(openByOpenpyxl(books.map(({ bytes }) => bytes)).every((cells) => cells > 0)).toBe(true);
});

/** Formulas alone: a judge that shows figures has computed them itself. */
function withoutResults(plan: SheetPlan): SheetPlan {
  const bare = plan.cells.map((cells) =>
    cells.map((cell) => {
      if (cell?.formula === undefined) return cell;
      const { result: _, ...rest } = cell;
      return rest;
    }),
  );
  return { ...plan, cells: bare };
}
