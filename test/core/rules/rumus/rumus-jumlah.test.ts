import { check } from '../../../../src/core/engine/check';
import type { CellGrid } from '../../../../src/core/grid/cell-grid';
import { rumusJumlah } from '../../../../src/core/rules/rumus/rumus-jumlah';
import { inWords } from '../../../../src/core/rules/message-text';
import { noSettings } from '../../../../src/core/settings';
import { ruleTester } from '../../../support/rule-tester';
import { sheetFromText } from '../../../support/sheet-from-text';

const plan = (total: string): string => `
    | kode         | program    | pagu     |
    | 1.06.01      | PROGRAM A  | =C3+C4 → 300 |
    | 1.06.01.2.01 | Kegiatan B | 100      |
    | 1.06.01.2.02 | Kegiatan C | 200      |
    | 1.07.01      | PROGRAM D  | =C6 → 300 |
    | 1.07.01.2.01 | Kegiatan E | 300      |
    |              | JUMLAH     | ${total} |`;

ruleTester(rumusJumlah, {
  valid: [
    `
    | kode         | program    | pagu |
    | 1.06.01      | PROGRAM A  | 100  |
    | 1.06.01.2.01 | Kegiatan B | 100  |`,
    plan('=C2+C5 → 600'),
    // The rows below say the same.
    plan('=SUM(C3:C4)+C6 → 600'),
  ],
  invalid: [
    {
      table: plan('=C2+C4 → 500'),
      findings: [
        {
          cell: 'C7',
          message: /baris «JUMLAH» berumus =C2\+C4, melewatkan .*, menghitung dua kali kegiatan/,
        },
      ],
    },
    {
      table: plan('=SUM(C2:C6) → 1500'),
      findings: [{ cell: 'C7', message: /menghitung dua kali/, fixes: ['C7: SUM(C2,C5)'] }],
    },
    {
      table: plan('=C2 → 300'),
      findings: [{ cell: 'C7', message: /melewatkan program 1\.07\.01/, fixes: ['C7: SUM(C2,C5)'] }],
    },
  ],
});

/** A T-C.33 whose parents hold formulas; with their values unless they were left out. */
function bookOf(
  formulas: Readonly<Record<number, string>>,
  values: Readonly<Record<number, number>>,
): CellGrid {
  const row = (kode: string, nama: string, pagu: number | string): string =>
    `| ${kode} | ${nama} | Jumlah dokumen | Kota | 4 Dokumen | ${pagu} | APBD | |`;
  const drawn = sheetFromText(`
  | Kode | Urusan/Bidang Urusan/Program/Kegiatan | Indikator Kinerja | Lokasi | Target Capaian Kinerja | Kebutuhan Dana/Pagu Indikatif | Sumber Dana | Catatan Penting |
  ${row('5.01.02', 'PROGRAM PERENCANAAN', values[1] ?? '')}
  ${row('5.01.02.2.01', 'Penyusunan', values[2] ?? '')}
  ${row('5.01.02.2.01.01', 'Analisis', 400_000)}
  ${row('5.01.02.2.01.02', 'Koordinasi', 200_000)}
  | | JUMLAH | | | | 600000 | | |`);
  return {
    ...drawn,
    formulas: drawn.values.map((cells, at) =>
      cells.map((_, column) => (column === 5 ? (formulas[at] ?? null) : null)),
    ),
  };
}

const found = (grid: CellGrid): readonly string[] =>
  check([grid], noSettings)
    .findings.filter(({ rule }) => /^(?:rumus|jumlah|pagu-kosong)/.test(rule))
    .map(({ rule, severity, cell }) => `${severity} ${rule} ${cell}`);

test('a formula that leaves out a child is found though the figure agrees today', () => {
  const grid = bookOf({ 1: 'F3', 2: 'SUM(F4:F4)+0' }, { 1: 600_000, 2: 600_000 });
  expect(found(grid)).toEqual([]);
  const short = bookOf({ 1: 'SUM(F3:F3)', 2: 'SUM(F4,F4)' }, { 1: 600_000, 2: 600_000 });
  expect(found(short)).toEqual(['peringatan rumus-jumlah F3']);
});

test('a formula that adds a row and the row above it counts twice', () => {
  const [finding] = check(
    [bookOf({ 1: 'SUM(F3:F5)' }, { 1: 600_000, 2: 600_000 })],
    noSettings,
  ).findings.filter(({ rule }) => rule === 'rumus-jumlah');
  expect(finding?.cell).toBe('F2');
  expect(finding && inWords(finding).message.id).toContain('menghitung dua kali');
});

test('formulas saved without values are computed and never called empty', () => {
  expect(found(bookOf({ 1: 'F3', 2: 'F4+F5' }, {}))).toEqual(['catatan rumus-tanpa-nilai F2']);
  expect(found(bookOf({ 1: 'F3', 2: 'F4' }, {}))).toEqual([
    // What it gives nobody has seen: the formula is what is wrong.
    'peringatan rumus-jumlah F3',
    'catatan rumus-tanpa-nilai F2',
  ]);
});

test('formulas that lead back to themselves stay without a value, and that is said', () => {
  expect(found(bookOf({ 1: 'F3', 2: 'F2' }, {}))).toContain('peringatan rumus-tanpa-nilai F2');
});
