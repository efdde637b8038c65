import type { Nomenclature } from '../../../src/core/nomenclature/nomenclature';
import { createNomenclature } from '../../../src/core/nomenclature/nomenclature';
import type { ReadTable } from '../../../src/core/read/read-table';
import { readTable } from '../../../src/core/read/read-tables';
import { recognise } from '../../../src/core/recognise/recognise';
import { exercise } from '../../../src/core/templates/exercises/exercises';
import type { ExerciseKind } from '../../../src/core/templates/exercises/example-rows';
import { rowsOfNomenclature } from '../../../src/core/templates/nomenclature-rows';
import { planGrid } from '../../../src/core/templates/plan-grid';
import type { SheetPlan } from '../../../src/core/templates/sheet-plan';
import { templateFrom } from '../../../src/core/templates/template-from';
import { templatePlan } from '../../../src/core/templates/template-plan';

function readPlan(plan: SheetPlan): ReadTable {
  const grid = planGrid(plan);
  const [table] = recognise(grid).tables;
  if (!table) throw new Error('nothing recognised');
  return readTable(grid, table);
}

const example = (kind: ExerciseKind): ReadTable => readPlan(exercise(kind).example);

function made(
  kind: Parameters<typeof templateFrom>[0],
  from: readonly ReadTable[],
  year?: number,
): ReadTable {
  const result = templateFrom(kind, from, year === undefined ? {} : { year });
  if (!result.ok) throw new Error(result.why.en);
  return readPlan(result.plan);
}

/** Texts of a role, row by row, from the first to the last row of the plan. */
function texts(read: ReadTable, role: string): string[] {
  const column = read.column(role);
  return column
    ? read.rows.filter(({ level }) => level !== 'total').map((row) => read.text(row, column))
    : [];
}

describe('a form filled from another table', () => {
  const plan = example('T-C.33');
  const review = example('T-C.31');

  it('T-C.33 takes the analysis of T-C.31', () => {
    const read = made('T-C.33', [review]);
    expect(texts(read, 'program')).toEqual(texts(review, 'programAnalisis'));
    expect(texts(read, 'pagu')).toEqual(texts(review, 'kebutuhanDana'));
    expect(read.table.planYear).toBe(2022);
  });

  it('T-C.31 starts with both sides as the RKPD has them', () => {
    const read = made('T-C.31', [review]);
    expect(texts(read, 'paguRkpd')).toEqual(texts(review, 'paguRkpd'));
    expect(texts(read, 'kebutuhanDana')).toEqual(texts(review, 'paguRkpd'));
    expect(texts(read, 'catatan').join('')).toBe('');
  });

  it('the current form takes T-C.33 and gives it back', () => {
    const current = made('SIPD-Renja', [plan]);
    const back = made('T-C.33', [current]);
    for (const role of ['kode', 'program', 'indikator', 'lokasi', 'target', 'pagu', 'sumberDana', 'paguMaju'])
      expect(texts(back, role)).toEqual(texts(plan, role));
  });

  it('T-C.32 takes program, place, indicator and volume of the plan', () => {
    const read = made('T-C.32', [plan]);
    expect(texts(read, 'volume')).toEqual(texts(plan, 'target'));
  });

  it('next year’s T-C.33 takes the forward estimate', () => {
    const read = made('T-C.33', [plan], 2023);
    expect(read.table.planYear).toBe(2023);
    expect(texts(read, 'pagu')).toEqual(texts(plan, 'paguMaju'));
    expect(texts(read, 'paguMaju').join('')).toMatch(/^0*$/);
  });

  it('next year’s T-C.29 moves every year on by one', () => {
    const evaluation = example('T-C.29');
    const read = made('T-C.29', [evaluation, plan]);
    expect(read.table.planYear).toBe(2023);
    expect(texts(read, 'kode')).toEqual(texts(plan, 'kode'));
    expect(texts(read, 'targetRenstra')).toEqual(texts(evaluation, 'targetRenstra'));
    expect(texts(read, 'targetLalu')).toEqual(texts(evaluation, 'targetBerjalan'));
    expect(texts(read, 'targetBerjalan')).toEqual(texts(plan, 'target'));
    expect(texts(read, 'realisasiLalu').join('')).toBe('');
    const makanan = read.rows.find(({ nama }) => nama === 'Penyediaan Makanan');
    const before = read.column('realisasiSdNmin');
    expect(makanan && before && read.text(makanan, before)).toBe('465 Orang');
  });

  it('says what it would need', () => {
    const why = (...ask: Parameters<typeof templateFrom>): string => {
      const result = templateFrom(...ask);
      return result.ok ? 'made' : result.why.id;
    };
    expect(why('T-C.29', [plan])).toMatch(/yang belum ada: T-C\.29\.$/);
    expect(why('T-C.29', [example('T-C.29')])).toMatch(/yang belum ada: T-C\.33\.$/);
    expect(why('T-C.33', [])).toMatch(/^Di buku kerja ini tidak ada tabel yang dapat dijadikan T-C\.33/);
    expect(why('T-C.33', [plan])).toMatch(/^Untuk tahun berapa T-C\.33 yang baru\?/);
    expect(why('T-C.33', [plan], { year: 2022 })).toMatch(/sudah ada di «.*»\. Isi tahun 2023/);
    expect(why('T-C.33', [plan], { year: 2030 })).toMatch(
      /untuk 2022; dari situ hanya dapat disusun tahun 2023/,
    );
    expect(why('T-C.23', [plan])).toMatch(/tidak dapat diisi dari tabel lain/);
  });

  it('a plan that names no year is carried on at a person’s word, and goes before the review of another year', () => {
    const nameless = Object.create(plan, {
      table: { value: { ...plan.table, planYear: null } },
    }) as ReadTable;
    expect(templateFrom('T-C.33', [nameless], { year: 2031 })).toMatchObject({ ok: true });
    const both = templateFrom('T-C.33', [example('T-C.31'), plan], { year: 2023 });
    expect(both.ok && both.sources[0]?.table.kind).toBe('T-C.33');
  });
});

describe('rows from a nomenclature selection', () => {
  const list: Nomenclature = createNomenclature(
    { id: 'uji', name: 'Uji', year: 2026, scheme: 'permendagri-90', complete: false, sources: [] },
    [
      { code: '1', level: 'urusan', name: 'Urusan wajib', pemda: 'kabkot' },
      { code: '1.06', level: 'bidang', name: 'Bidang Sosial', pemda: 'kabkot' },
      { code: 'X.XX.01', level: 'program', name: 'Program Penunjang', pemda: 'kabkot' },
      { code: 'X.XX.01.2.01', level: 'kegiatan', name: 'Perencanaan', pemda: 'kabkot' },
      { code: '1.06.04', level: 'program', name: 'Program Rehabilitasi Sosial', pemda: 'kabkot' },
      { code: '1.06.04.2.01', level: 'kegiatan', name: 'Rehabilitasi Dasar', pemda: 'kabkot' },
      {
        code: '1.06.04.2.01.0001',
        level: 'subkegiatan',
        name: 'Penyediaan Permakanan',
        pemda: 'kabkot',
        indikator: 'Jumlah orang',
        satuan: 'Orang',
      },
    ],
  );
  const kode = (codes: readonly string[], below = false): unknown[] =>
    rowsOfNomenclature({ list, codes, below }).rows.map(({ cells }) => cells['kode']?.value ?? 'JUMLAH');

  it('puts what stands above before what was ticked', () => {
    expect(kode(['1.06.04.2.01.0001'])).toEqual([
      '1',
      '1.06',
      '1.06.04',
      '1.06.04.2.01',
      '1.06.04.2.01.0001',
      'JUMLAH',
    ]);
  });

  it('takes everything below where asked, the penunjang of the own bidang too', () => {
    expect(kode(['1.06'], true)).toEqual([
      '1',
      '1.06',
      '1.06.01',
      '1.06.01.2.01',
      '1.06.04',
      '1.06.04.2.01',
      '1.06.04.2.01.0001',
      'JUMLAH',
    ]);
  });

  it('names the codes the list lacks', () => {
    expect(rowsOfNomenclature({ list, codes: ['9.99'] })).toEqual({ rows: [], unknown: ['9.99'] });
  });

  it('makes a sheet whose sums wait for their figures and whose unit stands ready', () => {
    const { rows } = rowsOfNomenclature({ list, codes: ['1.06.04.2.01.0001'] });
    const plan = templatePlan('T-C.33', { year: 2027, rows });
    const sub = plan.cells[plan.cells.length - 2];
    expect(plan.styles[sub?.[4]?.style ?? -1]?.format).toBe('0" Orang"');
    expect(plan.cells[plan.cells.length - 3]?.[5]).toMatchObject({ formula: 'SUM(F11)', result: 0 });
  });
});
