import type { TableKind } from '../../layouts/layout';
import { percentFormat, unitFormat } from '../cell-formats';
import type { FormCell, FormRow } from '../form-rows';
import { EXAMPLE, examplePlan, type ExampleRow } from './example-plan';
import { indicatorRows } from './indicator-example';

/** Kinds that trainers get a filled example and an exercise of. */
export const EXERCISE_KINDS = ['T-C.29', 'T-C.30', 'T-C.31', 'T-C.32', 'T-C.33', 'SIPD-Renja'] as const;
export type ExerciseKind = (typeof EXERCISE_KINDS)[number];

export function isExerciseKind(kind: TableKind): kind is ExerciseKind {
  return EXERCISE_KINDS.some((one) => one === kind);
}

type Cells = Readonly<Record<string, FormCell | null>>;

/** The rows of the filled example of a kind; sums and ratios come from the form's own formulas. */
export function exampleRows(kind: ExerciseKind): readonly FormRow[] {
  switch (kind) {
    case 'T-C.29':
      return planRows(evaluationCells);
    case 'T-C.30':
      return indicatorRows;
    case 'T-C.31':
      return planRows(reviewCells).filter(({ level }) => level !== 'urusan' && level !== 'bidang');
    case 'T-C.32':
      return proposalRows();
    case 'T-C.33':
      return [...planRows(planCells), total('program')];
    case 'SIPD-Renja':
      return [...planRows(currentCells), total('program')];
  }
}

function planRows(cellsOf: (row: ExampleRow) => Cells): readonly FormRow[] {
  return examplePlan.map((row) => ({ level: row.level, cells: filled(cellsOf(row)) }));
}

function filled(cells: Cells): Record<string, FormCell> {
  return Object.fromEntries(Object.entries(cells).flatMap(([key, cell]) => (cell ? [[key, cell]] : [])));
}

function total(key: string): FormRow {
  return { level: 'total', cells: { [key]: { value: 'JUMLAH' } } };
}

function text(value: string): FormCell | null {
  return value === '' ? null : { value };
}

/** A figure with its unit: 80 and "%" → 80%, 45 and "Orang" → "45 Orang", both numbers to Excel. */
export function performance(value: number, satuan: string): FormCell | null {
  if (satuan === '') return null;
  if (satuan === '%') return { value: value / 100, format: percentFormat(value) };
  const format = unitFormat(value, satuan);
  return { value, ...(format !== null && { format }) };
}

function named({ kode, nama, indikator }: ExampleRow): Cells {
  return { kode: text(kode), program: text(nama), indikator: text(indikator) };
}

function evaluationCells(row: ExampleRow): Cells {
  const [renstra, before, target, realised, running] = row.figures;
  const of = (value: number): FormCell | null => performance(value, row.satuan);
  return {
    ...named(row),
    targetRenstra: of(renstra),
    realisasiSdNmin: of(before),
    targetLalu: of(target),
    realisasiLalu: of(realised),
    targetBerjalan: of(running),
  };
}

function planCells(row: ExampleRow): Cells {
  const [, , , , , planned, forward] = row.figures;
  const sub = row.level === 'subkegiatan';
  return {
    ...named(row),
    lokasi: sub ? text(EXAMPLE.lokasi) : null,
    target: performance(planned, row.satuan),
    pagu: row.pagu === undefined ? null : { value: row.pagu },
    sumberDana: sub ? text(EXAMPLE.sumberDana) : null,
    targetMaju: performance(forward, row.satuan),
    paguMaju: row.paguMaju === undefined ? null : { value: row.paguMaju },
  };
}

function currentCells(row: ExampleRow): Cells {
  const [renstra, , , realised, running] = row.figures;
  const program = row.level === 'program';
  const sub = row.level === 'subkegiatan';
  return {
    ...planCells(row),
    targetRenstra: performance(renstra, row.satuan),
    realisasiLalu: performance(realised, row.satuan),
    prakiraanBerjalan: performance(running, row.satuan),
    prioritasDaerah: program ? text('Perlindungan sosial') : null,
    kelompokSasaran: sub ? text('Masyarakat') : null,
    penanggungJawab: program || sub ? text(EXAMPLE.agency) : null,
  };
}

function reviewCells(row: ExampleRow): Cells {
  const { program, indikator, lokasi, target, pagu } = planCells(row);
  return {
    programRkpd: program ?? null,
    lokasiRkpd: lokasi ?? null,
    indikatorRkpd: indikator ?? null,
    targetRkpd: target ?? null,
    paguRkpd: pagu ?? null,
    programAnalisis: program ?? null,
    lokasiAnalisis: lokasi ?? null,
    indikatorAnalisis: indikator ?? null,
    targetAnalisis: target ?? null,
    kebutuhanDana: pagu ?? null,
    catatan: row.level === 'subkegiatan' ? text('Sesuai') : null,
  };
}

/** Proposals under the programs of the plan, as villages hand them in. */
function proposalRows(): readonly FormRow[] {
  const places = [
    'Desa Palangsari, Kec. Puspo',
    'Desa Andonosari, Kec. Tutur',
    'Desa Mangguan, Kec. Pasrepan',
  ];
  let at = 0;
  return examplePlan.flatMap((row): FormRow[] => {
    if (!row.kode.startsWith('1.06.06')) return [];
    const sub = row.level === 'subkegiatan';
    return [
      {
        level: row.level,
        cells: filled({
          program: text(row.nama),
          indikator: text(row.indikator),
          lokasi: sub ? text(places[at++ % places.length] ?? '') : null,
          volume: performance(row.figures[5], row.satuan),
          catatan: sub ? text('Usulan musrenbang kecamatan') : null,
        }),
      },
    ];
  });
}
