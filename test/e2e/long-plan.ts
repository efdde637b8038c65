import type { CellGrid, CellValue } from '../../src/core/grid/cell-grid';

const HEADING: readonly (readonly CellValue[])[] = [
  ['Tabel 3.1 (T-C.33)'],
  ['Rumusan Rencana Program dan Kegiatan Dinas Sosial Tahun 2026 dan Prakiraan Maju Tahun 2027'],
  [],
  [
    'Kode',
    'Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan/Sub Kegiatan',
    'Indikator Kinerja Program/Kegiatan/Sub Kegiatan',
    'Rencana Tahun 2026',
    null,
    null,
    null,
    'Catatan Penting',
    'Prakiraan Maju Rencana Tahun 2027',
    null,
  ],
  [
    null,
    null,
    null,
    'Lokasi',
    'Target Capaian Kinerja',
    'Kebutuhan Dana/Pagu Indikatif (Rp)',
    'Sumber Dana',
    null,
    'Target Capaian Kinerja',
    'Kebutuhan Dana/Pagu Indikatif (Rp)',
  ],
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
];

const two = (count: number): string => String(count).padStart(2, '0');

function row(kode: string, nama: string, sub: boolean, pagu: number): CellValue[] {
  const lokasi = sub ? 'Kota Sejahtera' : null;
  const dana = sub ? 'DAU' : null;
  const target = sub ? '12 Laporan' : '100 %';
  return [kode, nama, `Indikator ${nama}`, lokasi, target, pagu, dana, null, target, Math.round(pagu * 1.1)];
}

/** A T-C.33 of about so many rows whose sums are right, but for one kegiatan in fifty. */
export function longPlan(count: number, sheet = 'Tabel 3.1'): CellGrid {
  const rows: CellValue[][] = [];
  for (let program = 1; rows.length < count; program++) {
    const urusan = 1 + (program % 8);
    const top = `${String(urusan)}.${two(1 + (Math.floor(program / 8) % 90))}.${two(1 + Math.floor(program / 720))}`;
    rows.push(row(top, `PROGRAM ${String(program)}`, false, 6 * 8 * 1_000_000));
    for (let kegiatan = 1; kegiatan <= 6; kegiatan++) {
      const wrong = (program * 6 + kegiatan) % 50 === 0 ? 500_000 : 0;
      rows.push(
        row(
          `${top}.2.${two(kegiatan)}`,
          `Kegiatan ${String(program)} ${String(kegiatan)}`,
          false,
          8_000_000 + wrong,
        ),
      );
      for (let sub = 1; sub <= 8; sub++) {
        const kode = `${top}.2.${two(kegiatan)}.00${two(sub)}`;
        rows.push(
          row(kode, `Sub kegiatan ${String(program)} ${String(kegiatan)} ${String(sub)}`, true, 1_000_000),
        );
      }
    }
  }
  const values = [...HEADING.map((line) => Array.from({ length: 10 }, (_, at) => line[at] ?? null)), ...rows];
  return {
    sheet,
    visibility: 'visible',
    values,
    formulas: values.map((line) => line.map(() => null)),
    formats: values.map((line) => line.map((value) => (typeof value === 'number' ? '#,##0' : null))),
    merges: [
      { top: 3, left: 3, bottom: 3, right: 6 },
      { top: 3, left: 8, bottom: 3, right: 9 },
    ],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}
