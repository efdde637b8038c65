import type { CellGrid, CellValue } from '../src/core/grid/cell-grid';
import { HEADING, HEADING_MERGES, planRows } from './sample-table';

type Line = readonly CellValue[];

/** A T-C.29 whose ratios are right: targets and realisation of five years, in kinerja only. */
const EVALUATION_HEADING: readonly Line[] = [
  ['Tabel T-C.29'],
  ['Rekapitulasi Evaluasi Hasil Pelaksanaan Renja Perangkat Daerah s/d Tahun Berjalan (2025)'],
  [],
  [
    'Kode',
    'Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan',
    'Indikator Kinerja Program (outcome)/Kegiatan (output)',
    'Target Kinerja Capaian Program (Renstra Perangkat Daerah) Tahun 2026',
    'Realisasi Target Kinerja Hasil Program dan Keluaran Kegiatan s/d Tahun 2023',
    'Target dan Realisasi Kinerja Program dan Kegiatan Tahun Lalu 2024',
    null,
    null,
    'Target Program dan Kegiatan (Renja Perangkat Daerah Tahun 2025)',
    'Perkiraan Realisasi Capaian Target Renstra Perangkat Daerah s/d Tahun Berjalan',
    null,
  ],
  [
    null,
    null,
    null,
    null,
    null,
    'Target Renja Perangkat Daerah Tahun 2024',
    'Realisasi Renja Perangkat Daerah Tahun 2024',
    'Tingkat Realisasi (%)',
    null,
    'Realisasi Capaian Program dan Kegiatan s/d Tahun Berjalan 2025',
    'Tingkat Capaian Realisasi Target Renstra (%)',
  ],
  [1, 2, 3, 4, 5, 6, 7, '8=(7/6)', 9, '10=(5+7+9)', '11=(10/4)'],
];

const EVALUATION_MERGES: CellGrid['merges'] = [
  { top: 3, left: 5, bottom: 3, right: 7 },
  { top: 3, left: 9, bottom: 3, right: 10 },
  ...[0, 1, 2, 3, 4, 8].map((column) => ({ top: 3, left: column, bottom: 4, right: column })),
];

/** A T-C.33 of twelve columns and so many rows; those before it, `skipped`, stand on other sheets. */
export function planSheet(rows: number, sheet = 'Tabel 3.1', skipped = 0): CellGrid {
  return gridOf(
    sheet,
    [...HEADING, ...planRows(skipped + rows).slice(skipped, skipped + rows)],
    HEADING_MERGES,
  );
}

/** A T-C.29 of eleven columns and so many rows, likewise. */
export function evaluationSheet(rows: number, sheet = 'Tabel 2.1', skipped = 0): CellGrid {
  const plan = planRows(skipped + rows).slice(skipped, skipped + rows);
  const lines = plan.map(([kode = null, , nama = null, indikator = null], at): Line => {
    const target = 10 + (at % 7);
    const reached = target - (at % 3);
    const all = 5 * target;
    const so = 3 * target + reached;
    return [
      kode,
      nama,
      indikator,
      all,
      2 * target,
      target,
      reached,
      round((100 * reached) / target),
      target,
      so,
      round((100 * so) / all),
    ];
  });
  return gridOf(sheet, [...EVALUATION_HEADING, ...lines], EVALUATION_MERGES);
}

function round(figure: number): number {
  return Math.round(figure * 100) / 100;
}

function gridOf(sheet: string, values: readonly Line[], merges: CellGrid['merges']): CellGrid {
  return {
    sheet,
    visibility: 'visible',
    values,
    formulas: values.map((line) => line.map(() => null)),
    formats: values.map((line) => line.map((value) => (typeof value === 'number' ? '#,##0.##' : null))),
    merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}
