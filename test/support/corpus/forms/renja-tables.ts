import { grouped, rp } from '../../documents/document-text';
import type { LabelledSheet } from '../labelled-workbook';
import { draftSheet, type DraftRow } from '../table-draft';
import {
  formLines,
  isWhole,
  lineTruth,
  moneyFor,
  near,
  percent,
  performance,
  type FormLine,
} from './filling';
import { Mistakes } from './mistakes';
import type { Plan } from './plans';

/** The five tables of Permendagri 86/2017 filled from a plan, in the wording and layout of one office or another. */
export interface TableOptions {
  readonly name: string;
  readonly title: readonly string[];
  readonly year: number;
  readonly numbers?: 'angka' | 'kurung' | null;
}
type Plant = (mistakes: Mistakes) => void;

const numberRow = (style: TableOptions['numbers'], texts: readonly string[]): string[] | null => {
  if (style === null) return null;
  return texts.map((text) => (style === 'kurung' && /^\d+$/.test(text) ? `(${text})` : text));
};
const count = (length: number): string[] => Array.from({ length }, (_, index) => String(index + 1));

/** T-C.33; `indicators` of the outcome stand on rows of their own below the first. */
export function tc33(plan: Plan, options: TableOptions, plant: Plant): LabelledSheet {
  const { year } = options;
  const next = moneyFor(plan, 'maju', 1.03, 1.1);
  const rows = formLines(plan).map((line): DraftRow => {
    const { row, indicator, first } = line;
    const sub = row.level === 'subkegiatan';
    const target = indicator ? performance(indicator.target, indicator.satuan) : '';
    const later = indicator
      ? performance(near(indicator.target, `${row.kode}maju`, 1, 1.1, isWhole(indicator)), indicator.satuan)
      : '';
    const pagu = row.level === 'urusan' ? '' : rp(row.pagu);
    const forward = next.get(row.kode) ?? 0;
    return {
      cells: [
        first ? row.kode : '',
        first ? row.nama : '',
        indicator?.text ?? '',
        sub ? plan.lokasi : '',
        target,
        first ? pagu : '',
        sub && first ? 'APBD' : '',
        '',
        later,
        first && pagu ? rp(forward) : '',
      ],
      ...lineTruth(line, { pagu: row.pagu, paguMaju: forward }),
    };
  });
  const bidang = plan.rows.find((row) => row.level === 'bidang');
  const [total, totalNext] = [bidang?.pagu ?? 0, next.get(bidang?.kode ?? '') ?? 0];
  rows.push({
    cells: ['', 'JUMLAH', '', '', '', rp(total), '', '', '', rp(totalNext)],
    level: 'total',
    nama: 'JUMLAH',
    amounts: { pagu: total, paguMaju: totalNext },
  });
  const mistakes = new Mistakes(rows);
  plant(mistakes);
  return draftSheet(
    {
      name: options.name,
      kind: 'T-C.33',
      title: options.title,
      heading: [
        'Kode',
        'Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan/Sub Kegiatan',
        'Indikator Kinerja Program/Kegiatan/Sub Kegiatan',
        {
          text: `Rencana Tahun ${year}`,
          children: ['Lokasi', 'Target Capaian Kinerja', 'Kebutuhan Dana/Pagu Indikatif', 'Sumber Dana'].map(
            (text) => ({ text }),
          ),
        },
        'Catatan Penting',
        {
          text: `Prakiraan Maju Rencana Tahun ${year + 1}`,
          children: [{ text: 'Target Capaian Kinerja' }, { text: 'Kebutuhan Dana/Pagu Indikatif' }],
        },
      ],
      numbers: numberRow(options.numbers, count(10)),
      rows: mistakes.rows,
      columns: {
        kode: 'A',
        program: 'B',
        indikator: 'C',
        lokasi: 'D',
        target: 'E',
        pagu: 'F',
        sumberDana: 'G',
        catatan: 'H',
        targetMaju: 'I',
        paguMaju: 'J',
      },
    },
    mistakes.errors,
  );
}

interface Evaluated {
  readonly renstra: number;
  readonly before: number;
  readonly planned: number;
  readonly done: number;
  readonly running: number;
}

function evaluated({ row, indicator }: FormLine): Evaluated | null {
  if (!indicator) return null;
  const whole = isWhole(indicator);
  const key = row.kode + indicator.text;
  const planned = near(indicator.target, `${key}6`, 0.85, 1, whole);
  return {
    renstra: near(indicator.target, `${key}4`, 4, 5, whole),
    before: near(indicator.target, `${key}5`, 0.7, 1.6, whole),
    planned,
    done: near(planned, `${key}7`, 0.7, 1, whole),
    running: indicator.target,
  };
}

/** T-C.29 with 6, 7 and 8 split into K and Rp. */
export function tc29(plan: Plan, options: TableOptions, plant: Plant): LabelledSheet {
  const { year } = options;
  const budget = moneyFor(plan, 'pagu-lalu', 0.8, 0.98);
  const spent = moneyFor(plan, 'realisasi-lalu', 0.6, 0.79);
  const rows = formLines(plan).map((line): DraftRow => {
    const { row, indicator, first } = line;
    const figures = evaluated(line);
    const unit = indicator?.satuan ?? '';
    const show = (value: number): string => (figures ? performance(value, unit) : '');
    const [plannedRp, doneRp] = [budget.get(row.kode) ?? 0, spent.get(row.kode) ?? 0];
    const money = first && row.level !== 'urusan';
    const until = figures ? figures.before + figures.done + figures.running : 0;
    return {
      cells: [
        first ? row.kode : '',
        first ? row.nama : '',
        indicator?.text ?? '',
        show(figures?.renstra ?? 0),
        show(figures?.before ?? 0),
        show(figures?.planned ?? 0),
        money ? rp(plannedRp) : '',
        show(figures?.done ?? 0),
        money ? rp(doneRp) : '',
        figures ? percent((figures.done / figures.planned) * 100) : '',
        money ? percent((doneRp / plannedRp) * 100) : '',
        show(figures?.running ?? 0),
        show(Number(until.toFixed(2))),
        figures ? percent((until / figures.renstra) * 100) : '',
      ],
      ...lineTruth(line, { targetLaluRp: plannedRp, realisasiLaluRp: doneRp }),
    };
  });
  const mistakes = new Mistakes(rows);
  plant(mistakes);
  const pair = (text: string): { text: string; children: { text: string }[] } => ({
    text,
    children: [{ text: 'K' }, { text: 'Rp' }],
  });
  return draftSheet(
    {
      name: options.name,
      kind: 'T-C.29',
      title: options.title,
      heading: [
        'Kode',
        'Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan/Sub Kegiatan',
        'Indikator Kinerja Program (outcome)/Kegiatan (output)',
        'Target Kinerja Capaian Program (Renstra Perangkat Daerah)',
        `Realisasi Target Kinerja Hasil Program dan Keluaran Kegiatan s/d Tahun ${year - 3}`,
        {
          text: `Target dan Realisasi Kinerja Program dan Kegiatan Tahun ${year - 2}`,
          children: [
            pair('Target Renja Perangkat Daerah'),
            pair('Realisasi Renja Perangkat Daerah'),
            pair('Tingkat Realisasi (%)'),
          ],
        },
        `Target Program dan Kegiatan Renja Perangkat Daerah Tahun ${year - 1}`,
        {
          text: `Perkiraan Realisasi Capaian Target Renstra Perangkat Daerah s/d Tahun ${year - 1}`,
          children: [
            { text: `Realisasi Capaian Program dan Kegiatan s/d Tahun ${year - 1}` },
            { text: 'Tingkat Capaian Realisasi Target Renstra (%)' },
          ],
        },
      ],
      numbers: numberRow(options.numbers, [
        '1',
        '2',
        '3',
        '4',
        '5',
        '6',
        '',
        '7',
        '',
        '8=(7/6)',
        '',
        '9',
        '10=(5+7+9)',
        '11=(10/4)',
      ]),
      rows: mistakes.rows,
      columns: {
        kode: 'A',
        program: 'B',
        indikator: 'C',
        targetRenstra: 'D',
        realisasiSdNmin: 'E',
        targetLaluK: 'F',
        targetLaluRp: 'G',
        realisasiLaluK: 'H',
        realisasiLaluRp: 'I',
        tingkatRealisasiK: 'J',
        tingkatRealisasiRp: 'K',
        targetBerjalan: 'L',
        realisasiSdBerjalan: 'M',
        tingkatCapaian: 'N',
      },
    },
    mistakes.errors,
  );
}

export function tc30(plan: Plan, options: TableOptions, plant: Plant): LabelledSheet {
  const { year } = options;
  const indicators = plan.rows.flatMap((row) =>
    row.level === 'program' || row.level === 'kegiatan'
      ? row.indikator.map((indicator) => ({ row, indicator }))
      : [],
  );
  const rows = indicators.map(({ row, indicator }, index): DraftRow => {
    const figure = (key: string, low: number, high: number): string =>
      performance(
        near(indicator.target, row.kode + indicator.text + key, low, high, isWhole(indicator)),
        indicator.satuan,
      );
    return {
      cells: [
        String(index + 1),
        indicator.text,
        row.level === 'program' ? performance(indicator.target, indicator.satuan) : '',
        index % 2 ? '' : 'IKK',
        figure('t1', 0.85, 0.9),
        figure('t2', 0.9, 0.95),
        figure('t3', 0.96, 1),
        figure('t4', 1, 1.05),
        figure('r1', 0.8, 0.9),
        figure('r2', 0.85, 0.95),
        figure('p1', 0.95, 1),
        figure('p2', 1, 1.04),
        index === 0 ? 'Tercapai' : '',
      ],
      level: 'indikator',
      nama: indicator.text,
    };
  });
  const mistakes = new Mistakes(rows);
  plant(mistakes);
  const years = (first: number, last: number): { text: string }[] =>
    Array.from({ length: last - first + 1 }, (_, index) => ({ text: `Tahun ${first + index}` }));
  return draftSheet(
    {
      name: options.name,
      kind: 'T-C.30',
      title: options.title,
      heading: [
        'NO',
        'Indikator',
        'SPM/Standar Nasional',
        'IKK',
        { text: 'Target Renstra Perangkat Daerah', children: years(year - 2, year + 1) },
        { text: 'Realisasi Capaian', children: years(year - 2, year - 1) },
        { text: 'Proyeksi', children: years(year, year + 1) },
        'Catatan Analisis',
      ],
      numbers: numberRow(options.numbers, count(13)),
      rows: mistakes.rows,
      columns: {
        no: 'A',
        indikator: 'B',
        spm: 'C',
        ikk: 'D',
        target: 'E:H',
        targetTahun: { [year - 2]: 'E', [year - 1]: 'F', [year]: 'G', [year + 1]: 'H' },
        realisasi: { [year - 2]: 'I', [year - 1]: 'J' },
        proyeksi: { [year]: 'K', [year + 1]: 'L' },
        catatan: 'M',
      },
    },
    mistakes.errors,
  );
}

export function tc31(plan: Plan, options: TableOptions, plant: Plant): LabelledSheet {
  let program = 0;
  const rows = formLines(plan)
    .filter(({ row }) => row.level !== 'urusan' && row.level !== 'bidang')
    .map((line): DraftRow => {
      const { row, indicator, first } = line;
      const no = first && row.level === 'program' ? String(++program) : '';
      const half = [
        first ? row.nama : '',
        row.level === 'subkegiatan' ? plan.lokasi : '',
        indicator?.text ?? '',
        indicator ? performance(indicator.target, indicator.satuan) : '',
        first ? grouped(row.pagu) : '',
      ];
      const { kode, ...truth } = lineTruth(line, { pagu: row.pagu, kebutuhanDana: row.pagu });
      return { cells: [no, ...half, ...half, ''], ...truth, ...(kode ? { kode } : {}) };
    });
  const total = plan.rows.find((row) => row.level === 'bidang')?.pagu ?? 0;
  rows.push({
    cells: ['', 'Jumlah', '', '', '', grouped(total), '', '', '', '', grouped(total), ''],
    level: 'total',
    nama: 'Jumlah',
    amounts: { pagu: total, kebutuhanDana: total },
  });
  const mistakes = new Mistakes(rows);
  plant(mistakes);
  const half = (dana: string): { text: string }[] =>
    ['Program/Kegiatan', 'Lokasi', 'Indikator Kinerja', 'Target Capaian', dana].map((text) => ({ text }));
  return draftSheet(
    {
      name: options.name,
      kind: 'T-C.31',
      title: options.title,
      heading: [
        'No',
        { text: 'Rancangan Awal RKPD', children: half('Pagu Indikatif (Rp)') },
        { text: 'Hasil Analisis Kebutuhan', children: half('Kebutuhan Dana (Rp)') },
        'Catatan Penting',
      ],
      numbers: numberRow(options.numbers, count(12)),
      rows: mistakes.rows.map((row) => ({ ...row, kode: undefined })),
      columns: {
        no: 'A',
        program: 'B',
        lokasi: 'C',
        indikator: 'D',
        target: 'E',
        pagu: 'F',
        programKebutuhan: 'G',
        lokasiKebutuhan: 'H',
        indikatorKebutuhan: 'I',
        targetKebutuhan: 'J',
        kebutuhanDana: 'K',
        catatan: 'L',
      },
    },
    mistakes.errors,
  );
}

/** T-C.32 from proposals of villages, one a line. */
export function tc32(
  proposals: readonly (readonly [
    program: string,
    lokasi: string,
    indikator: string,
    volume: string,
    catatan: string,
  ])[],
  options: TableOptions,
  plant: Plant,
): LabelledSheet {
  const rows = proposals.map((cells, index): DraftRow => ({
    cells: [String(index + 1), ...cells],
    level: 'usulan',
    nama: cells[0],
  }));
  const mistakes = new Mistakes(rows);
  plant(mistakes);
  return draftSheet(
    {
      name: options.name,
      kind: 'T-C.32',
      title: options.title,
      heading: ['No', 'Program/Kegiatan', 'Lokasi', 'Indikator Kinerja', 'Besaran/Volume', 'Catatan'],
      numbers: numberRow(options.numbers, count(6)),
      rows: mistakes.rows,
      columns: { no: 'A', program: 'B', lokasi: 'C', indikator: 'D', volume: 'E', catatan: 'F' },
    },
    mistakes.errors,
  );
}
