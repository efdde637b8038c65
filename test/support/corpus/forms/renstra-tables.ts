import { grouped } from '../../documents/document-text';
import type { LabelledSheet } from '../labelled-workbook';
import { draftSheet, type DraftRow, type Heading } from '../table-draft';
import { formLines, isWhole, lineTruth, moneyFor, near, percent, performance } from './filling';
import { Mistakes } from './mistakes';
import type { Plan } from './plans';

/** The tables of a Renstra, T-C.23 to T-C.28, filled from a plan; `year` is the first of the five. */
type Plant = (mistakes: Mistakes) => void;
interface RenstraOptions {
  readonly name: string;
  readonly title: readonly string[];
  readonly year: number;
}
const none: Plant = () => undefined;
const five = (first: number): { text: string }[] =>
  [0, 1, 2, 3, 4].map((step) => ({ text: String(first + step) }));
const count = (length: number): string[] => Array.from({ length }, (_, index) => String(index + 1));

function finish(
  options: RenstraOptions,
  kind: string,
  heading: Heading,
  numbers: readonly string[] | null,
  mistakes: Mistakes,
  columns: Readonly<Record<string, string>>,
  dataMerges: readonly (readonly [number, number, number])[] = [],
): LabelledSheet {
  return draftSheet(
    {
      name: options.name,
      kind,
      title: options.title,
      heading,
      numbers,
      rows: mistakes.rows,
      columns,
      dataMerges,
    },
    mistakes.errors,
  );
}

/** T-C.23 in full: twenty columns, ratio per year. */
export function tc23(plan: Plan, options: RenstraOptions, plant: Plant = none): LabelledSheet {
  const indicators = plan.rows.flatMap((row) => (row.level === 'program' ? row.indikator : []));
  const rows = indicators.map((indicator, index): DraftRow => {
    const whole = isWhole(indicator);
    const target = [0, 1, 2, 3, 4].map((year) =>
      near(indicator.target, `${indicator.text}t${year}`, 0.8 + year * 0.04, 0.83 + year * 0.04, whole),
    );
    const done = target.map((value, year) => near(value, `${indicator.text}r${year}`, 0.85, 1.05, whole));
    const show = (value: number): string => performance(value, indicator.satuan);
    return {
      cells: [
        String(index + 1),
        indicator.text,
        '',
        index % 2 ? 'v' : '',
        '',
        ...target.map(show),
        ...done.map(show),
        ...done.map((value, year) => percent((value / (target[year] ?? 1)) * 100)),
      ],
      level: 'indikator',
      nama: indicator.text,
    };
  });
  const mistakes = new Mistakes(rows);
  plant(mistakes);
  return finish(
    options,
    'T-C.23',
    [
      'NO',
      'Indikator Kinerja sesuai Tugas dan Fungsi Perangkat Daerah',
      'Target NSPK',
      'Target IKK',
      'Target Indikator Lainnya',
      { text: 'Target Renstra Perangkat Daerah Tahun ke-', children: five(options.year) },
      { text: 'Realisasi Capaian Tahun ke-', children: five(options.year) },
      { text: 'Rasio Capaian pada Tahun ke-', children: five(options.year) },
    ],
    count(20).map((number) => `(${number})`),
    mistakes,
    {
      no: 'A',
      indikator: 'B',
      nspk: 'C',
      ikk: 'D',
      targetLainnya: 'E',
      target: 'F:J',
      realisasi: 'K:O',
      rasio: 'P:T',
    },
  );
}

/** T-C.24 by kind of belanja, with the average growth. */
export function tc24(options: RenstraOptions, plant: Plant = none): LabelledSheet {
  const kinds: readonly (readonly [string, number])[] = [
    ['Belanja Operasi', 42_500_000_000],
    ['Belanja Pegawai', 28_000_000_000],
    ['Belanja Barang dan Jasa', 14_500_000_000],
    ['Belanja Modal', 96_000_000_000],
  ];
  const rows = kinds.map(([uraian, base]): DraftRow => {
    const budget = [0, 1, 2, 3, 4].map(
      (year) =>
        Math.round(near(base, `${uraian}a${year}`, 0.8 + year * 0.05, 0.85 + year * 0.05, true) / 1000) *
        1000,
    );
    const spent = budget.map((value, year) => near(value, `${uraian}r${year}`, 0.82, 0.99, true));
    const growth = (values: readonly number[]): number =>
      [1, 2, 3, 4].reduce((sum, year) => sum + ((values[year] ?? 0) / (values[year - 1] ?? 1) - 1) * 25, 0);
    return {
      cells: [
        uraian,
        ...budget.map(grouped),
        ...spent.map(grouped),
        ...spent.map((value, year) => percent((value / (budget[year] ?? 1)) * 100)),
        percent(growth(budget)),
        percent(growth(spent)),
      ],
      level: 'uraian',
      nama: uraian,
    };
  });
  const mistakes = new Mistakes(rows);
  plant(mistakes);
  return finish(
    options,
    'T-C.24',
    [
      'Uraian',
      { text: 'Anggaran pada Tahun ke-', children: five(options.year) },
      { text: 'Realisasi Anggaran pada Tahun ke-', children: five(options.year) },
      { text: 'Rasio antara Realisasi dan Anggaran Tahun ke-', children: five(options.year) },
      { text: 'Rata-rata Pertumbuhan', children: [{ text: 'Anggaran' }, { text: 'Realisasi' }] },
    ],
    count(18),
    mistakes,
    {
      uraian: 'A',
      anggaran: 'B:F',
      realisasi: 'G:K',
      rasio: 'L:P',
      pertumbuhanAnggaran: 'Q',
      pertumbuhanRealisasi: 'R',
    },
  );
}

export function tc25(plan: Plan, options: RenstraOptions): LabelledSheet {
  const rows = plan.rows
    .filter((row) => row.level === 'program')
    .flatMap((row) => row.indikator)
    .map((indicator, index): DraftRow => ({
      cells: [
        index === 0 ? plan.tujuan : '',
        index === 0 ? plan.sasaran : '',
        indicator.text,
        ...[0, 1, 2, 3, 4].map((year) =>
          performance(
            near(
              indicator.target,
              `${indicator.text}25${year}`,
              0.9 + year * 0.02,
              0.92 + year * 0.02,
              isWhole(indicator),
            ),
            indicator.satuan,
          ),
        ),
      ],
      level: 'sasaran',
    }));
  return finish(
    options,
    'T-C.25',
    [
      'Tujuan',
      'Sasaran',
      'Indikator Tujuan/Sasaran',
      { text: 'Target Kinerja Tujuan/Sasaran pada Tahun ke-', children: five(options.year) },
    ],
    count(8).map((number) => `(${number})`),
    new Mistakes(rows),
    { tujuan: 'A', sasaran: 'B', indikator: 'C', target: 'D:H' },
  );
}

export function tc26(plan: Plan, options: RenstraOptions): LabelledSheet {
  const rows: DraftRow[] = [
    { cells: ['VISI : Terwujudnya Wanasari yang Maju dan Sejahtera', '', '', ''], level: 'sasaran' },
    { cells: ['MISI III : Meningkatkan infrastruktur yang merata', '', '', ''], level: 'sasaran' },
    {
      cells: [
        plan.tujuan,
        plan.sasaran,
        'Peningkatan kapasitas jalan strategis kabupaten',
        'Memprioritaskan ruas penghubung antar kecamatan',
      ],
      level: 'sasaran',
    },
    {
      cells: ['', '', 'Pemeliharaan jalan berkala', 'Menyediakan dana pemeliharaan rutin tiap tahun'],
      level: 'sasaran',
    },
    {
      cells: [
        '',
        'Meningkatnya layanan irigasi',
        'Rehabilitasi jaringan irigasi',
        'Menangani daerah irigasi rusak berat lebih dahulu',
      ],
      level: 'sasaran',
    },
  ];
  return finish(
    options,
    'T-C.26',
    ['Tujuan', 'Sasaran', 'Strategi', 'Arah Kebijakan'],
    null,
    new Mistakes(rows),
    { tujuan: 'A', sasaran: 'B', strategi: 'C', arahKebijakan: 'D' },
    [
      [0, 0, 3],
      [1, 0, 3],
    ],
  );
}

/** T-C.27; the code in one column or over five. */
export function tc27(
  plan: Plan,
  options: RenstraOptions & { readonly spread: boolean },
  plant: Plant = none,
): LabelledSheet {
  const money = [0, 1, 2, 3, 4].map((year) =>
    moneyFor(plan, `27-${year}`, 0.9 + year * 0.05, 0.95 + year * 0.05),
  );
  const parts = (kode: string): string[] => {
    const [u = '', bb = '', pp = '', k, kk, ss = ''] = kode.split('.');
    return [u, bb, pp, k && kk ? `${k}.${kk}` : '', ss];
  };
  const rows = formLines(plan)
    .filter(({ row }) => row.level !== 'urusan' && row.level !== 'bidang')
    .map((line, index): DraftRow => {
      const { row, indicator, first } = line;
      const pairs = money.flatMap((year, step) => [
        indicator
          ? performance(
              near(
                indicator.target,
                row.kode + indicator.text + String(step),
                0.9 + step * 0.03,
                0.93 + step * 0.03,
                isWhole(indicator),
              ),
              indicator.satuan,
            )
          : '',
        first ? grouped(year.get(row.kode) ?? 0) : '',
      ]);
      const whole = money.reduce((sum, year) => sum + (year.get(row.kode) ?? 0), 0);
      const kode = first ? row.kode : '';
      const amounts = Object.fromEntries(
        money.map((year, step) => [`rp${step + 1}`, year.get(row.kode) ?? 0]),
      );
      return {
        cells: [
          index === 0 ? plan.tujuan : '',
          index === 0 ? plan.sasaran : '',
          ...(options.spread ? parts(kode) : [kode]),
          first ? row.nama : '',
          indicator?.text ?? '',
          indicator ? performance(indicator.target, indicator.satuan) : '',
          ...pairs,
          indicator
            ? performance(
                near(indicator.target, `${row.kode}akhir`, 1.05, 1.1, isWhole(indicator)),
                indicator.satuan,
              )
            : '',
          first ? grouped(whole) : '',
          first && row.level === 'subkegiatan' ? plan.agency : '',
          first && row.level === 'subkegiatan' ? plan.lokasi : '',
        ],
        ...lineTruth(line, { ...amounts, rpAkhir: whole }),
      };
    });
  const mistakes = new Mistakes(rows);
  plant(mistakes);
  const shift = options.spread ? 4 : 0;
  const at = (index: number): string => String.fromCharCode(65 + index + shift);
  const pair = (text: string): { text: string; children: { text: string }[] } => ({
    text,
    children: [{ text: 'Target' }, { text: 'Rp' }],
  });
  const years = Object.fromEntries(
    [0, 1, 2, 3, 4].map((step) => [`tahun${step + 1}`, `${at(6 + 2 * step)}:${at(7 + 2 * step)}`]),
  );
  return finish(
    options,
    'T-C.27',
    [
      'Tujuan',
      'Sasaran',
      { text: 'Kode', span: options.spread ? 5 : 1 },
      'Program dan Kegiatan',
      'Indikator Kinerja Tujuan, Sasaran, Program (outcome) dan Kegiatan (output)',
      'Data Capaian pada Tahun Awal Perencanaan',
      {
        text: 'Target Kinerja Program dan Kerangka Pendanaan',
        children: [
          ...five(options.year).map(({ text }) => pair(`Tahun ${text}`)),
          pair('Kondisi Kinerja pada Akhir Periode Renstra'),
        ],
      },
      'Unit Kerja Perangkat Daerah Penanggung Jawab',
      'Lokasi',
    ],
    [
      '(1)',
      '(2)',
      '(3)',
      ...(options.spread ? ['', '', '', ''] : []),
      ...count(17).map((number) => `(${Number(number) + 3})`),
    ],
    mistakes,
    {
      tujuan: 'A',
      sasaran: 'B',
      kode: options.spread ? 'C:G' : 'C',
      program: at(3),
      indikator: at(4),
      kondisiAwal: at(5),
      ...years,
      kondisiAkhir: `${at(16)}:${at(17)}`,
      penanggungJawab: at(18),
      lokasi: at(19),
    },
  );
}

export function tc28(plan: Plan, options: RenstraOptions): LabelledSheet {
  const rows = plan.rows
    .filter((row) => row.level === 'program')
    .flatMap((row) => row.indikator)
    .map((indicator, index): DraftRow => {
      const figure = (step: number): string =>
        performance(
          near(
            indicator.target,
            `${indicator.text}28${step}`,
            0.9 + step * 0.02,
            0.92 + step * 0.02,
            isWhole(indicator),
          ),
          indicator.satuan,
        );
      return {
        cells: [String(index + 1), indicator.text, ...[0, 1, 2, 3, 4, 5, 6].map(figure)],
        level: 'indikator',
        nama: indicator.text,
      };
    });
  return finish(
    options,
    'T-C.28',
    [
      'NO',
      'Indikator',
      'Kondisi Kinerja pada awal periode RPJMD',
      { text: 'Target Capaian Setiap Tahun', children: five(options.year) },
      'Kondisi Kinerja pada akhir periode RPJMD',
    ],
    count(9).map((number) => `(${number})`),
    new Mistakes(rows),
    { no: 'A', indikator: 'B', kondisiAwal: 'C', target: 'D:H', kondisiAkhir: 'I' },
  );
}
