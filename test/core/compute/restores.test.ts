import { fc, runs } from '../../support/random';
import { computeTable } from '../../../src/core/compute/compute-table';
import { applied } from './support';
import { readTable } from '../../../src/core/read/read-tables';
import type { CellValue } from '../../../src/core/grid/cell-grid';
import { tableFromText, type DrawingOptions } from '../../support/table-from-text';

/** Amounts of the sub kegiatan of some programs, by program and kegiatan. */
const plan = fc.array(
  fc.array(fc.array(fc.integer({ min: 0, max: 5_000_000_000 }), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 3,
  }),
  { minLength: 1, maxLength: 4 },
);
const sum = (amounts: readonly number[]): number => amounts.reduce((a, b) => a + b, 0);
const two = (number: number): string => String(number + 1).padStart(2, '0');

/** A T-C.33 in which every parent and the total hold the right sum. */
function tc33(programs: readonly (readonly (readonly number[])[])[], lanjutan: boolean): string {
  const lines = ['| kode | program | indikator | pagu |'];
  programs.forEach((kegiatan, p) => {
    const program = `1.06.${two(p)}`;
    lines.push(`| ${program} | PROGRAM ${String(p)} | Persentase | ${String(sum(kegiatan.map(sum)))} |`);
    kegiatan.forEach((subs, k) => {
      lines.push(`| ${program}.2.${two(k)} | Kegiatan ${String(k)} | Jumlah | ${String(sum(subs))} |`);
      subs.forEach((amount, s) => {
        lines.push(`| ${program}.2.${two(k)}.${two(s)} | Sub ${String(s)} | Jumlah | ${String(amount)} |`);
        if (lanjutan) lines.push('| | | Jumlah lain | |');
      });
    });
  });
  lines.push(`| | JUMLAH | | ${String(sum(programs.flat().map(sum)))} |`);
  return lines.join('\n');
}

/** Empties the cells of a column that `empties` chooses, computes, and gives the column as it was and as it is again. */
function restored(
  drawing: string,
  options: DrawingOptions,
  column: number,
  empties: (row: number, value: CellValue) => boolean,
): { readonly before: CellValue[]; readonly after: CellValue[] } {
  const { grid, table } = tableFromText(drawing, options);
  const values = grid.values.map((row, at) =>
    row.map((value, place) => (place === column && at > 0 && empties(at, value) ? null : value)),
  );
  const emptied = { ...grid, values };
  const { edits } = computeTable(readTable(emptied, table), { mode: 'isi' });
  const of = (rows: readonly (readonly CellValue[])[]): CellValue[] => rows.map((row) => row[column] ?? null);
  return { before: of(grid.values), after: of(applied(emptied, edits).values) };
}

test('sums come back after every parent and total of the column is emptied', () => {
  fc.assert(
    fc.property(plan, fc.boolean(), (programs, lanjutan) => {
      fc.pre(sum(programs.flat().map(sum)) > 0);
      const { read } = tableFromText(tc33(programs, lanjutan));
      const sums = new Set(
        read.rows.filter((row) => row.children.length > 0 || row.level === 'total').map(({ row }) => row),
      );
      const { before, after } = restored(tc33(programs, lanjutan), {}, 3, (row) => sums.has(row));
      expect(after).toEqual(before);
    }),
    { numRuns: runs(60) },
  );
});

test('computing what is right changes nothing, filling or replacing', () => {
  fc.assert(
    fc.property(plan, fc.boolean(), (programs, lanjutan) => {
      const { read } = tableFromText(tc33(programs, lanjutan));
      expect(computeTable(read, { mode: 'isi' }).edits).toEqual([]);
      const replaced = computeTable(read, { mode: 'ganti' });
      expect(replaced.disagreements).toEqual([]);
      expect(replaced.edits.every(({ difference }) => difference === 0)).toBe(true);
    }),
    { numRuns: runs(40) },
  );
});

const figures = fc.tuple(
  fc.integer({ min: 1, max: 1000 }),
  fc.integer({ min: 0, max: 300 }),
  fc.integer({ min: 1, max: 300 }),
  fc.integer({ min: 0, max: 300 }),
  fc.integer({ min: 0, max: 300 }),
);
const UNITS = fc.constantFrom('', ' Bulan', ' Orang', ' Dokumen');

/** A T-C.29 whose columns 8, 10 and 11 hold what their formulas give. */
function tc29(rows: readonly (readonly [readonly number[], string])[]): {
  drawing: string;
  values: Record<string, CellValue>;
} {
  const values: Record<string, CellValue> = {};
  const lines = [
    '| kode | program | targetRenstra | realisasiSdNmin | targetLalu | realisasiLalu | tingkatRealisasi | targetBerjalan | realisasiSdBerjalan | tingkatCapaian |',
  ];
  rows.forEach(([[renstra = 1, sd = 0, target = 1, realised = 0, running = 0], unit], at) => {
    const until = sd + realised + running;
    const cells = [renstra, sd, target, realised].map((value) => `${String(value)}${unit}`);
    lines.push(
      `| 1.06.05.2.${two(at)} | Kegiatan ${String(at)} | ${cells.join(' | ')} | x | ${String(running)}${unit} | ${String(until)}${unit} | x |`,
    );
    values[`G${String(at + 2)}`] = realised / target;
    values[`J${String(at + 2)}`] = until / renstra;
  });
  return { drawing: lines.join('\n'), values };
}

test.each([
  ['8=7/6', 6],
  ['10=5+7+9', 8],
  ['11=10/4', 9],
])('%s comes back after its column is emptied', (_, column) => {
  fc.assert(
    fc.property(fc.array(fc.tuple(figures, UNITS), { minLength: 1, maxLength: 6 }), (rows) => {
      const { drawing, values } = tc29(rows);
      const { before, after } = restored(drawing, { kind: 'T-C.29', values }, column, () => true);
      before.forEach((value, at) => {
        const again = after[at] ?? null;
        // A text "48 Bulan" comes back as 48 that is shown so.
        const figure = typeof value === 'string' && at > 0 ? Number.parseFloat(value) : value;
        if (typeof figure === 'number') expect(again).toBeCloseTo(figure, 9);
        else expect(again).toEqual(value);
      });
    }),
    { numRuns: runs(60) },
  );
});
