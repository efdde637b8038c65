import type { Layout, LayoutColumn, TableKind } from './layout';
import { baseline, keterangan, RENSTRA_2025, SATUAN, targetTahun } from './renstra-headings';
import { NO } from './shared-headings';

/** Renstra 2025–2029, tables 4.5 and 4.6: indicators, one below the other. Only the title tells the two apart. */
function indicators(kind: TableKind, titles: readonly string[], own: readonly LayoutColumn[]): Layout {
  const satuan = 3 + own.length;
  return {
    kind,
    titles,
    source: RENSTRA_2025,
    rows: 'indikator',
    numbering: 'bebas',
    titled: true,
    musts: [['indikator'], ['targetTahun']],
    columns: [
      { role: 'no', number: 1, data: 'nomor', headings: NO, weight: 0.4, optional: true },
      {
        role: 'indikator',
        number: 2,
        data: 'indikator',
        headings: ['Indikator', 'Indikator Kinerja', 'No Indikator'],
        weight: 1,
      },
      ...own,
      {
        role: 'definisiOperasional',
        number: null,
        data: 'teks',
        headings: ['Definisi Operasional', 'Formulasi', 'Formula Perhitungan'],
        weight: 0.3,
        optional: true,
      },
      { role: 'satuan', number: satuan, data: 'satuan', headings: SATUAN, weight: 0.8, optional: true },
      baseline(satuan + 1),
      targetTahun(satuan + 2),
      keterangan(satuan + 8),
    ],
  };
}

export const iku: Layout = indicators(
  'IKU',
  ['Indikator Kinerja Utama (IKU)', 'Indikator Kinerja Utama Perangkat Daerah'],
  [],
);

export const ikk: Layout = indicators(
  'IKK',
  ['Indikator Kinerja Kunci (IKK)', 'Indikator Kinerja Kunci Perangkat Daerah'],
  [{ role: 'status', number: 3, data: 'teks', headings: ['Status'], weight: 0.4, optional: true }],
);
