import { writeXlsx } from 'hucre/xlsx';

type Cell = string | number | null;
type Line = Cell[];

/** A twelve-column T-C.33: the name over two columns (number and text) and a column the form does not have. */
export const HEADING: readonly Line[] = [
  ['Rumusan Rencana Program dan Kegiatan Perangkat Daerah Tahun 2026 dan Prakiraan Maju Tahun 2027'],
  ['Dinas Sosial Kota Sejahtera'],
  [],
  [
    'Kode',
    'Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan/Sub Kegiatan',
    null,
    'Indikator Kinerja Program/Kegiatan/Sub Kegiatan',
    'Rencana Tahun 2026',
    null,
    null,
    null,
    'Catatan Penting',
    'Prakiraan Maju Rencana Tahun 2027',
    null,
    'Bidang Pengampu',
  ],
  [
    null,
    null,
    null,
    null,
    'Lokasi',
    'Target Capaian Kinerja',
    'Kebutuhan Dana/Pagu Indikatif',
    'Sumber Dana',
    null,
    'Target Capaian Kinerja',
    'Kebutuhan Dana/Pagu Indikatif',
    null,
  ],
  [1, 2, null, 3, 4, 5, 6, 7, 8, 9, 10, 11],
];
const HEADING_TOP = 3;

function merge(startRow: number, left: number, endRow: number, right: number) {
  return { top: startRow + HEADING_TOP, left, bottom: endRow + HEADING_TOP, right };
}

export const HEADING_MERGES = [
  merge(0, 4, 0, 7),
  merge(0, 9, 0, 10),
  merge(0, 1, 1, 2),
  ...[0, 3, 8, 11].map((column) => merge(0, column, 1, column)),
];

const SUBS = 8;
const KEGIATAN = 6;
const PROGRAMS = 9;
const FUNDS = ['DAU', 'PAD', 'DBH-CHT', 'BK Prov'] as const;
const two = (count: number): string => String(count).padStart(2, '0');

interface Summed {
  pagu: number;
  maju: number;
}

/** Data rows of a plan of many agencies: codes unique, sums right but for one in `mistakeEvery` sub kegiatan. */
export function planRows(count: number, mistakeEvery = 200): Line[] {
  const rows: Line[] = [];
  let subs = 0;
  const parent = (kode: string, name: string): { line: Line; sum: Summed } => {
    const line: Line = [
      kode,
      null,
      name,
      `Persentase capaian ${name}`,
      null,
      '100 %',
      0,
      null,
      null,
      '100 %',
      0,
      'Bidang 1',
    ];
    rows.push(line);
    return { line, sum: { pagu: 0, maju: 0 } };
  };
  const close = ({ line, sum }: { line: Line; sum: Summed }, above: Summed | null): void => {
    line[6] = sum.pagu;
    line[10] = sum.maju;
    if (above) [above.pagu, above.maju] = [above.pagu + sum.pagu, above.maju + sum.maju];
  };
  for (let urusan = 1; rows.length < count; urusan++) {
    const top = parent(String(urusan), `URUSAN PEMERINTAHAN ${urusan}`);
    for (let b = 1; b <= 60 && rows.length < count; b++) {
      const bidang = parent(`${urusan}.${two(b)}`, `URUSAN PEMERINTAHAN BIDANG ${urusan}-${b}`);
      for (let p = 1; p <= PROGRAMS && rows.length < count; p++) {
        const program = parent(`${urusan}.${two(b)}.${two(p)}`, `PROGRAM PELAYANAN ${urusan}-${b}-${p}`);
        for (let k = 1; k <= KEGIATAN && rows.length < count; k++) {
          const kode = `${urusan}.${two(b)}.${two(p)}.2.${two(k)}`;
          const kegiatan = parent(kode, `Penyelenggaraan Pelayanan ${urusan}-${b}-${p}-${k}`);
          for (let s = 1; s <= SUBS && rows.length < count; s++) {
            const pagu = 1_000_000 * (5 + ((urusan * 131 + b * 37 + p * 11 + k * 7 + s * 3) % 900));
            const stated = ++subs % mistakeEvery === 0 ? pagu + 10_000_000 : pagu;
            rows.push([
              `${kode}.${String(s).padStart(4, '0')}`,
              s,
              `Penyediaan Layanan Dasar Kelompok ${urusan}-${b}-${p}-${k}-${s}`,
              `Jumlah orang yang menerima layanan ${s}`,
              'Kota Sejahtera',
              `${12 * s} Orang`,
              stated,
              FUNDS[s % FUNDS.length] ?? null,
              null,
              `${13 * s} Orang`,
              pagu + 1_000_000,
              'Bidang 1',
            ]);
            kegiatan.sum.pagu += pagu;
            kegiatan.sum.maju += pagu + 1_000_000;
          }
          close(kegiatan, program.sum);
        }
        close(program, bidang.sum);
      }
      close(bidang, top.sum);
    }
    close(top, null);
  }
  return rows;
}

/** The bytes of a workbook with one such table. */
export async function planWorkbook(count: number): Promise<Uint8Array> {
  const merges = HEADING_MERGES.map(({ top, left, bottom, right }) => {
    return { startRow: top, startCol: left, endRow: bottom, endCol: right };
  });
  return writeXlsx({
    sheets: [{ name: 'Tabel 3.1', rows: [...HEADING, ...planRows(count)].map((row) => [...row]), merges }],
  });
}
