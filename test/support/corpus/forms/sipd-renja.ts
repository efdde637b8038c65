import { grouped } from '../../documents/document-text';
import type { LabelledSheet } from '../labelled-workbook';
import { draftSheet, type DraftRow } from '../table-draft';
import { formLines, isWhole, moneyFor, near, performance, type FormLine } from './filling';
import { Mistakes } from './mistakes';
import type { Plan } from './plans';

export interface SipdOptions {
  readonly name: string;
  readonly title: readonly string[];
  readonly numbers: boolean;
  readonly year: number;
}

/** The current form: seventeen columns under a three-row heading, as SIPD-RI prints a Renja. */
export function sipdRenja(
  plan: Plan,
  options: SipdOptions,
  plant: (mistakes: Mistakes) => void,
): LabelledSheet {
  const { year } = options;
  const next = moneyFor(plan, 'maju', 1.02, 1.09);
  const bidang = plan.rows.find((row) => row.level === 'bidang');
  const total = bidang?.pagu ?? 0;
  const rows: DraftRow[] = [
    {
      cells: [
        '',
        '',
        plan.agency.toUpperCase(),
        '',
        '',
        '',
        '',
        '',
        grouped(total),
        '',
        '',
        '',
        '',
        '',
        '',
        grouped(next.get(bidang?.kode ?? '') ?? 0),
        '',
      ],
      level: 'total',
      nama: plan.agency,
      amounts: { pagu: total, paguMaju: next.get(bidang?.kode ?? '') ?? 0 },
    },
  ];
  let no = 0;
  for (const line of formLines(plan)) {
    if (line.first)
      rows.push(planRow(plan, line, next, line.row.level === 'subkegiatan' ? String(++no) : ''));
    if (line.indicator) rows.push(outcomeRow(line));
  }
  const mistakes = new Mistakes(rows);
  plant(mistakes);
  return draftSheet(
    {
      name: options.name,
      kind: 'SIPD-Renja',
      title: options.title,
      heading: [
        'No',
        'Kode',
        'Urusan/ Bidang Urusan/ Program/ Outcome/ Kegiatan/ Subkegiatan/ Output',
        'Indikator',
        'Target Akhir Renstra',
        `Realisasi Tahun ${year - 2}`,
        `Prakiraan Capaian Tahun ${year - 1}`,
        {
          text: 'Capaian Kinerja dan Kerangka Pendanaan',
          children: [
            {
              text: `Tahun ${year}`,
              children: [
                'Target',
                'Pagu Indikatif (Rp)',
                'Lokasi',
                'Sumber Dana',
                'Prioritas Nasional',
                'Prioritas Daerah',
              ].map((text) => ({ text })),
            },
          ],
        },
        'Kelompok Sasaran',
        {
          text: `Prakiraan Maju Tahun ${year + 1}`,
          children: [{ text: 'Target' }, { text: 'Pagu Indikatif (Rp)' }],
        },
        'PD Penanggung Jawab',
      ],
      numbers: options.numbers ? Array.from({ length: 17 }, (_, index) => `(${index + 1})`) : null,
      rows: mistakes.rows,
      columns: {
        no: 'A',
        kode: 'B',
        program: 'C',
        indikator: 'D',
        targetRenstra: 'E',
        realisasiLalu: 'F',
        prakiraanBerjalan: 'G',
        target: 'H',
        pagu: 'I',
        lokasi: 'J',
        sumberDana: 'K',
        prioritasNasional: 'L',
        prioritasDaerah: 'M',
        kelompokSasaran: 'N',
        targetMaju: 'O',
        paguMaju: 'P',
        penanggungJawab: 'Q',
      },
    },
    mistakes.errors,
  );
}

function planRow(plan: Plan, { row }: FormLine, next: ReadonlyMap<string, number>, no: string): DraftRow {
  const sub = row.level === 'subkegiatan';
  const forward = next.get(row.kode) ?? 0;
  const fund = /BOS|BOP|Alat Kesehatan/.test(row.nama)
    ? 'DAK Non Fisik'
    : /Gaji/.test(row.nama)
      ? 'DAU'
      : 'PAD';
  const cells = [
    no,
    row.kode,
    row.nama,
    '',
    '',
    '',
    '',
    '',
    row.level === 'urusan' ? '' : grouped(row.pagu),
    sub ? plan.lokasi : '',
    sub ? fund : '',
    sub ? 'Memperkuat SDM' : '',
    sub ? plan.sasaran : '',
    sub ? 'Masyarakat' : '',
    '',
    row.level === 'urusan' ? '' : grouped(forward),
    sub ? plan.agency : '',
  ];
  const amounts = row.level === 'urusan' ? {} : { amounts: { pagu: row.pagu, paguMaju: forward } };
  return { cells, level: row.level, kode: row.kode, nama: row.nama, ...amounts };
}

function outcomeRow({ row, indicator }: FormLine): DraftRow {
  if (!indicator) throw new Error('an outcome row without an indicator');
  const { text, satuan, target } = indicator;
  const figure = (key: string, low: number, high: number): string =>
    performance(near(target, row.kode + text + key, low, high, isWhole(indicator)), satuan);
  const outcome = `${row.level === 'subkegiatan' ? 'Tersedianya' : 'Meningkatnya'} ${text.replace(/^(Jumlah|Persentase|Panjang|Nilai) /, '')}`;
  return {
    cells: [
      '',
      '',
      outcome,
      text,
      figure('akhir', 1.05, 1.3),
      figure('lalu', 0.8, 0.95),
      figure('kini', 0.9, 0.99),
      performance(target, satuan),
      '',
      '',
      '',
      '',
      '',
      '',
      figure('maju', 1, 1.08),
      '',
      '',
    ],
    level: 'indikator-lanjutan',
  };
}
