import { grouped } from '../../documents/document-text';
import type { LabelledSheet, LabelledWorkbook } from '../labelled-workbook';
import type { DraftRow } from '../table-draft';
import { drawnForm, type DrawnColumn } from './drawn-columns';
import { isWhole, moneyFor, near, performance, written } from './filling';
import type { Mistakes } from './mistakes';
import {
  jalan,
  kecamatan,
  kesehatan,
  pendidikan,
  type Plan,
  type PlanIndicator,
  type PlanRow,
} from './plans';

/*
 * The forms in use since 2025, each drawn by two invented offices in words of their own: other headings, other columns,
 * other numbers, with codes and without, in SIPD's capitals and by hand.
 */

/** A line of a plan: its name, the outcome or output below it, or one more indicator of that. */
interface Line {
  readonly is: 'nama' | 'hasil' | 'indikator' | 'unit';
  readonly row: PlanRow;
  readonly indicator: PlanIndicator | null;
}

const money = (value: number): string => grouped(value);
const yearly = (plan: Plan, years: readonly number[]): Map<number, Map<string, number>> =>
  new Map(
    years.map((year, at) => [year, moneyFor(plan, `p${String(year)}`, 0.9 + at * 0.04, 0.93 + at * 0.04)]),
  );
const targetOf = (indicator: PlanIndicator, year: number): number =>
  near(indicator.target, indicator.text + String(year), 0.9, 1, isWhole(indicator));

/** Name row, then its outcome or output with the same pagu, then further indicators, as SIPD prints them. */
function repeating(plan: Plan): Line[] {
  return plan.rows
    .filter(({ level }) => level !== 'urusan')
    .flatMap((row): Line[] => {
      const [first, ...others] = row.indikator;
      if (!first) return [{ is: 'nama', row, indicator: null }];
      return [
        { is: 'nama', row, indicator: null },
        { is: 'hasil', row, indicator: first },
        ...others.map((indicator): Line => ({ is: 'indikator', row, indicator })),
      ];
    });
}

/** Name and first indicator on one row, as offices draw it. */
function plain(plan: Plan): Line[] {
  return plan.rows
    .filter(({ level }) => level !== 'urusan')
    .flatMap((row): Line[] => {
      const [first = null, ...others] = row.indikator;
      return [
        { is: 'nama', row, indicator: first },
        ...others.map((indicator): Line => ({ is: 'indikator', row, indicator })),
      ];
    });
}

const lineTruth = ({ is, row }: Line): Omit<DraftRow, 'cells'> =>
  is === 'nama' ? { level: row.level, kode: row.kode, nama: row.nama } : { level: 'indikator-lanjutan' };
const SEPARATOR = ' - ';
const coded = ({ is, row, indicator }: Line): string =>
  is === 'nama'
    ? `${row.kode}${SEPARATOR}${row.nama}`
    : is === 'hasil'
      ? `Terlaksananya ${indicator?.text ?? ''}`
      : '';

/** Rencana program dan pendanaan with a code in the cell of the name. */
function pendanaanBerkode(plan: Plan, name: string, years: readonly number[], plant = true): LabelledSheet {
  const amounts = yearly(plan, years);
  let number = 3;
  const pairs = years.flatMap((year): DrawnColumn<Line>[] => [
    {
      heading: 'TARGET',
      under: ['TARGET DAN PAGU INDIKATIF TAHUN', String(year)],
      role: 'targetTahun',
      year,
      number: `(${String(++number).padStart(2, '0')})`,
      fill: ({ indicator }) => (indicator ? written(targetOf(indicator, year)) : ''),
    },
    {
      heading: 'PAGU',
      under: ['TARGET DAN PAGU INDIKATIF TAHUN', String(year)],
      role: 'paguTahun',
      year,
      number: `(${String(++number).padStart(2, '0')})`,
      fill: ({ is, row }) => (is === 'indikator' ? '' : money(amounts.get(year)?.get(row.kode) ?? 0)),
    },
  ]);
  return drawnForm<Line>({
    name,
    kind: 'Renstra-Pendanaan',
    title: [
      'TABEL 4.3',
      'RENCANA PROGRAM / KEGIATAN / SUBKEGIATAN DAN PENDANAAN',
      `${plan.agency.toUpperCase()} ${plan.region.toUpperCase()}`,
    ],
    rows: repeating(plan),
    truth: lineTruth,
    columns: [
      {
        heading: 'BIDANG URUSAN / PROGRAM / OUTCOME / KEGIATAN / SUBKEGIATAN / OUTPUT',
        role: ['kode', 'program'],
        number: '(01)',
        fill: coded,
      },
      {
        heading: 'INDIKATOR OUTCOME / OUTPUT',
        role: 'indikator',
        number: '(02)',
        fill: ({ indicator }) => (indicator ? `${indicator.text} (${indicator.satuan})` : ''),
      },
      {
        heading: 'BASELINE TAHUN 2024',
        role: 'baseline',
        number: '(03)',
        fill: ({ indicator }) => (indicator ? written(targetOf(indicator, 2024)) : ''),
      },
      ...pairs,
      {
        heading: 'PERANGKAT DAERAH',
        role: 'perangkatDaerah',
        number: `(${String(++number)})`,
        fill: ({ row }) => (row.level === 'bidang' ? plan.agency : ''),
      },
      { heading: 'KETERANGAN', role: 'keterangan', number: `(${String(++number)})`, fill: () => '' },
    ],
    ...(plant && {
      plant: (mistakes: Mistakes, letterOf: (role: string, year?: number) => string) => {
        const kegiatan = plan.rows.filter(({ level }) => level === 'kegiatan');
        const [first, second = first] = kegiatan;
        mistakes.wrongSum(mistakes.find(first?.kode ?? ''), letterOf('paguTahun', years[2]), 250_000);
        const repeat = mistakes.find(second?.kode ?? '') + 1;
        const at = letterOf('paguTahun', years[1]);
        const said = mistakes.text(repeat, at);
        mistakes.change(repeat, at, `1${said}`, 'pagu-ulang', 'Baris output mengulang pagu lain');
      },
    }),
  });
}

/** The same without codes: name, outcome, indicator and unit in columns of their own, K and Rp. */
function pendanaanTanpaKode(plan: Plan, name: string, years: readonly number[]): LabelledSheet {
  const amounts = yearly(plan, years);
  const pairs = years.flatMap((year): DrawnColumn<Line>[] => [
    {
      heading: 'K',
      under: [`Tahun ${String(year)}`],
      role: 'targetTahun',
      year,
      fill: ({ indicator }) => (indicator ? targetOf(indicator, year) : ''),
    },
    {
      heading: 'Pagu (Rp)',
      under: [`Tahun ${String(year)}`],
      role: 'paguTahun',
      year,
      fill: ({ is, row }) => (is === 'nama' ? (amounts.get(year)?.get(row.kode) ?? 0) : ''),
    },
  ]);
  return drawnForm<Line>({
    name,
    kind: 'Renstra-Pendanaan',
    title: [
      'Tabel IV.3 Rencana Program, Kegiatan, Sub Kegiatan dan Pendanaan',
      `${plan.agency} Tahun 2025-2029`,
    ],
    rows: plain(plan),
    truth: lineTruth,
    columns: [
      { heading: 'Kode', role: 'kode', fill: ({ is, row }) => (is === 'nama' ? row.kode : '') },
      {
        heading: 'Program/ Kegiatan/ Sub Kegiatan',
        role: 'program',
        fill: ({ is, row }) => (is === 'nama' ? row.nama : ''),
      },
      {
        heading: 'Outcome/ Output',
        role: 'outcome',
        fill: ({ is, row }) => (is === 'nama' && row.level !== 'bidang' ? `Tersedianya ${row.nama}` : ''),
      },
      { heading: 'Indikator', role: 'indikator', fill: ({ indicator }) => indicator?.text ?? '' },
      { heading: 'Satuan', role: 'satuan', fill: ({ indicator }) => indicator?.satuan ?? '' },
      {
        heading: 'Baseline 2024',
        role: 'baseline',
        fill: ({ indicator }) => (indicator ? targetOf(indicator, 2024) : ''),
      },
      ...pairs,
      { heading: 'Ket', role: 'keterangan', fill: () => '' },
    ],
    plant: (mistakes, letterOf) => {
      const program = plan.rows.find(({ level }) => level === 'program');
      const row = mistakes.find(program?.kode ?? '');
      const column = letterOf('paguTahun', years[0]);
      const computed = Number(mistakes.text(row, column));
      mistakes.write(row, column, computed + 1_000_000);
      mistakes.note(row, column, 'jumlah-tidak-sama', 'Program bukan jumlah kegiatannya', {
        stated: computed + 1_000_000,
        computed,
      });
    },
  });
}

interface Aim {
  readonly is: 'unit' | 'tujuan' | 'sasaran' | 'indikator';
  readonly indicator: PlanIndicator | null;
}
const aimTruth = ({ is }: Aim): Omit<DraftRow, 'cells'> => ({
  level: is === 'unit' ? 'unit' : is === 'indikator' ? 'indikator' : is,
});

function aimsOf(plan: Plan): Aim[] {
  const [first, ...others] = plan.rows.flatMap(({ level, indikator }) =>
    level === 'program' ? indikator : [],
  );
  return [
    { is: 'tujuan', indicator: first ?? null },
    ...others.map((indicator, at): Aim => ({ is: at % 2 === 0 ? 'sasaran' : 'indikator', indicator })),
  ];
}

const yearColumns = <Row extends { readonly indicator: PlanIndicator | null }>(
  years: readonly number[],
  heading: (year: number) => string,
  under: readonly string[],
  number: (at: number) => string | undefined,
): DrawnColumn<Row>[] =>
  years.map((year, at) => {
    const printed = number(at);
    return {
      heading: heading(year),
      under,
      role: 'targetTahun',
      year,
      ...(printed !== undefined && { number: printed }),
      fill: ({ indicator }) => (indicator ? written(targetOf(indicator, year)) : ''),
    };
  });

function tujuanSipd(plan: Plan, name: string): LabelledSheet {
  const pad = (value: number): string => `(${String(value).padStart(2, '0')})`;
  return drawnForm<Aim>({
    name,
    kind: 'Renstra-Tujuan',
    title: ['TABEL 3.1', 'TEKNIK MERUMUSKAN TUJUAN DAN SASARAN RENSTRA PD', plan.agency.toUpperCase()],
    rows: [{ is: 'unit', indicator: null }, ...aimsOf(plan)],
    truth: aimTruth,
    columns: [
      {
        heading: 'NSPK DAN SASARAN RPJMD YANG RELEVAN',
        role: 'nspk',
        number: pad(1),
        fill: ({ is }) =>
          is === 'unit'
            ? `1.01.0.00.0.00.01.0000 - ${plan.agency}`
            : is === 'tujuan'
              ? 'Meningkatnya daya saing'
              : '',
      },
      {
        heading: 'TUJUAN',
        role: 'tujuan',
        number: pad(2),
        fill: ({ is }) => (is === 'tujuan' ? plan.tujuan : ''),
      },
      {
        heading: 'SASARAN',
        role: 'sasaran',
        number: pad(3),
        fill: ({ is }, at) => (is === 'sasaran' ? `${plan.sasaran} ${String(at)}` : ''),
      },
      {
        heading: 'INDIKATOR',
        role: 'indikator',
        number: pad(4),
        fill: ({ indicator }) => (indicator ? `${indicator.text} (${indicator.satuan})` : ''),
      },
      {
        heading: 'BASELINE 2024',
        role: 'baseline',
        number: pad(5),
        fill: ({ indicator }) => (indicator ? written(targetOf(indicator, 2024)) : ''),
      },
      ...yearColumns<Aim>([2025, 2026, 2027, 2028, 2029, 2030], String, ['TARGET TAHUN'], (at) =>
        pad(6 + at),
      ),
      { heading: 'KETERANGAN', role: 'keterangan', number: pad(12), fill: () => '' },
    ],
  });
}

function tujuanSendiri(plan: Plan, name: string): LabelledSheet {
  return drawnForm<Aim>({
    name,
    kind: 'Renstra-Tujuan',
    title: [`Tabel 3.2 Tujuan dan Sasaran Rencana Strategis ${plan.agency} ${plan.region} Tahun 2025 - 2029`],
    rows: aimsOf(plan),
    truth: aimTruth,
    columns: [
      { heading: 'NSPK', role: 'nspk', fill: ({ is }) => (is === 'tujuan' ? 'Permendagri 59/2021' : '') },
      {
        heading: 'Sasaran RPJMD',
        role: 'sasaranRpjmd',
        fill: ({ is }) => (is === 'tujuan' ? 'Terwujudnya layanan dasar' : ''),
      },
      {
        heading: 'Tujuan dan Sasaran',
        role: 'tujuan',
        fill: ({ is }) =>
          is === 'tujuan' ? `Tujuan: ${plan.tujuan}` : is === 'sasaran' ? `Sasaran: ${plan.sasaran}` : '',
      },
      {
        heading: 'Indikator Tujuan/Sasaran',
        role: 'indikator',
        fill: ({ indicator }) => indicator?.text ?? '',
      },
      { heading: 'Satuan', role: 'satuan', fill: ({ indicator }) => indicator?.satuan ?? '' },
      {
        heading: 'Kondisi Awal 2024',
        role: 'baseline',
        fill: ({ indicator }) => (indicator ? targetOf(indicator, 2024) : ''),
      },
      ...yearColumns<Aim>(
        [2025, 2026, 2027, 2028, 2029],
        (year) => `Tahun ${String(year)}`,
        ['Target Kinerja'],
        () => undefined,
      ),
      { heading: 'Ket.', role: 'keterangan', fill: () => '' },
    ],
  });
}

function program(plan: Plan, name: string, sipd: boolean): LabelledSheet {
  const say = (text: string): string => (sipd ? text.toUpperCase() : text);
  const numbers = sipd
    ? (at: number): string => `(${String(at).padStart(2, '0')})`
    : (at: number): string => String(at);
  const rows = repeating(plan).filter(({ row }) => row.level !== 'bidang');
  const isResult = ({ is, row }: Line, level: 'program' | 'lain'): boolean =>
    is === 'nama' && (row.level === 'program') === (level === 'program');
  const columns: DrawnColumn<Line>[] = [
    {
      heading: say('NSPK dan Sasaran RPJMD yang Relevan'),
      role: 'nspk',
      fill: (_, at) => (at === 0 ? 'Meningkatnya mutu' : ''),
    },
    { heading: say('Tujuan'), role: 'tujuan', fill: (_, at) => (at === 0 ? plan.tujuan : '') },
    { heading: say('Sasaran'), role: 'sasaran', fill: (_, at) => (at === 0 ? plan.sasaran : '') },
    {
      heading: say('Outcome'),
      role: 'outcome',
      fill: (line) => (isResult(line, 'program') ? `Meningkatnya ${line.row.nama}` : ''),
    },
    {
      heading: say('Output'),
      role: 'output',
      fill: (line) => (isResult(line, 'lain') ? `Tersedianya ${line.row.nama}` : ''),
    },
    { heading: say('Indikator'), role: 'indikator', fill: ({ indicator }) => indicator?.text ?? '' },
    {
      heading: say('Program / Kegiatan / Subkegiatan'),
      role: ['kode', 'program'],
      fill: (line) => (line.is === 'nama' ? coded(line) : ''),
    },
    { heading: sipd ? 'KETERANGAN' : 'Ket.', role: 'keterangan', fill: () => '' },
  ];
  const kept = sipd ? columns : columns.slice(1);
  return drawnForm<Line>({
    name,
    kind: 'Renstra-Program',
    title: sipd
      ? ['TABEL 4.2.1', 'TEKNIK MERUMUSKAN PROGRAM / KEGIATAN / SUBKEGIATAN', plan.agency.toUpperCase()]
      : [`Tabel IV.2 Rumusan Tujuan, Sasaran, Program, Kegiatan dan SubKegiatan ${plan.agency}`],
    rows,
    truth: lineTruth,
    columns: kept.map((column, at) => ({ ...column, number: numbers(at + 1) })),
  });
}

function prioritas(plan: Plan, name: string, sipd: boolean): LabelledSheet {
  const programs = plan.rows.filter(({ level }) => level === 'program');
  const rows = programs
    .slice(1)
    .flatMap((of, at) =>
      plan.rows
        .filter(
          ({ level, kode }) =>
            (level === 'kegiatan' || level === 'subkegiatan') && kode.startsWith(`${of.kode}.`),
        )
        .map((row, nth) => ({ row, of, no: at + 1, first: nth === 0 })),
    );
  type Row = (typeof rows)[number];
  const columns: DrawnColumn<Row>[] = [
    { heading: sipd ? 'NO' : 'No.', role: 'no', fill: ({ no, first }) => (first ? no : '') },
    {
      heading: sipd ? 'PROGRAM PRIORITAS' : 'Program Prioritas Pembangunan Daerah',
      role: 'program',
      fill: ({ of, first }) => (first ? of.nama : ''),
    },
    {
      heading: sipd ? 'OUTCOME' : 'Outcome',
      role: 'outcome',
      fill: ({ of, first }) => (first ? `Meningkatnya ${of.nama}` : ''),
    },
    {
      heading: sipd ? 'KEGIATAN / SUBKEGIATAN' : 'Kegiatan dan Sub Kegiatan',
      role: sipd ? ['kode', 'kegiatan'] : 'kegiatan',
      fill: ({ row }) => (sipd ? `${row.kode}${SEPARATOR}${row.nama}` : row.nama),
    },
    { heading: sipd ? 'KETERANGAN' : 'Ket', role: 'keterangan', fill: () => '' },
  ];
  return drawnForm<Row>({
    name,
    kind: 'Renstra-Prioritas',
    title: [
      ...(sipd ? ['TABEL 4.4'] : []),
      sipd
        ? 'DAFTAR SUBKEGIATAN PRIORITAS DALAM MENDUKUNG PROGRAM PRIORITAS PEMBANGUNAN DAERAH'
        : 'Tabel 17. Daftar Sub Kegiatan Prioritas dalam Mendukung Program Prioritas Pembangunan Daerah',
    ],
    rows,
    truth: ({ row }) => ({ level: row.level, nama: row.nama, ...(sipd && { kode: row.kode }) }),
    columns: columns.map((column, at) => ({
      ...column,
      ...(sipd && { number: `(${String(at + 1).padStart(2, '0')})` }),
    })),
  });
}

/** IKU and IKK: what is left out keeps its number, or all are numbered anew, or none is. */
function utama(plan: Plan, name: string, kind: 'IKU' | 'IKK', by: 'sipd' | 'sendiri'): LabelledSheet {
  const words = kind === 'IKU' ? 'Indikator Kinerja Utama' : 'Indikator Kinerja Kunci';
  const all = plan.rows.flatMap(({ level, indikator }) =>
    level === 'program' || level === 'kegiatan' ? indikator : [],
  );
  const rows: Aim[] = all.map((indicator) => ({ is: 'indikator', indicator }));
  const sipd = by === 'sipd';
  const years = sipd ? [2025, 2026, 2027, 2028, 2029, 2030] : [2026, 2027, 2028, 2029, 2030];
  const columns: DrawnColumn<Aim>[] = [
    ...(sipd || kind === 'IKK'
      ? [{ heading: sipd ? 'NO' : 'No', role: 'no', fill: (_: Aim, at: number) => at + 1 }]
      : []),
    {
      heading: sipd ? 'INDIKATOR' : words,
      role: 'indikator',
      fill: ({ indicator }) => indicator?.text ?? '',
    },
    ...(kind === 'IKK' && sipd ? [{ heading: 'STATUS', role: 'status', fill: () => 'positif' }] : []),
    ...(sipd
      ? []
      : [
          {
            heading: 'Definisi Operasional',
            role: 'definisiOperasional',
            fill: () => 'Jumlah dibagi seluruhnya',
          },
        ]),
    { heading: sipd ? 'SATUAN' : 'Satuan', role: 'satuan', fill: ({ indicator }) => indicator?.satuan ?? '' },
    ...(sipd
      ? [
          {
            heading: 'BASELINE TAHUN 2024',
            role: 'baseline',
            fill: ({ indicator }: Aim) => (indicator ? written(targetOf(indicator, 2024)) : ''),
          },
        ]
      : []),
    ...yearColumns<Aim>(years, String, [sipd ? 'TARGET TAHUN' : 'Target'], () => undefined),
    { heading: sipd ? 'KETERANGAN' : 'Formulasi/Keterangan', role: 'keterangan', fill: () => '' },
  ];
  return drawnForm<Aim>({
    name,
    kind,
    title: sipd
      ? [
          `TABEL ${kind === 'IKU' ? '4.5' : '4.6'}`,
          `${words.toUpperCase()} (${kind})`,
          plan.agency.toUpperCase(),
        ]
      : [`Tabel IV.5 ${words} ${plan.agency}`],
    rows,
    truth: () => ({ level: 'indikator' }),
    columns: columns.map((column, at) => ({ ...column, ...(sipd && { number: `-${String(at + 1)}` }) })),
  });
}

/** A changed plan: before, after and what lies between, in the words of one office or another. */
function perubahan(plan: Plan, name: string, words: 'resmi' | 'singkat'): LabelledSheet {
  const before = moneyFor(plan, 'sebelum', 0.9, 1.1);
  const after = moneyFor(plan, 'sesudah', 0.9, 1.1);
  const official = words === 'resmi';
  const rows = plain(plan);
  const target = (line: Line, key: string): string =>
    line.indicator && line.row.level !== 'bidang'
      ? performance(
          near(line.indicator.target, line.row.kode + key, 0.9, 1.1, isWhole(line.indicator)),
          line.indicator.satuan,
        )
      : '';
  const pagu = ({ is, row }: Line, of: Map<string, number>): number =>
    is === 'nama' ? (of.get(row.kode) ?? 0) : 0;
  const difference = (line: Line): string => {
    const value = pagu(line, after) - pagu(line, before);
    return line.is !== 'nama' ? '' : value < 0 ? `(${money(-value)})` : money(value);
  };
  const columns: DrawnColumn<Line>[] = [
    { heading: 'Kode', role: 'kode', fill: ({ is, row }) => (is === 'nama' ? row.kode : '') },
    {
      heading: official
        ? 'Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan'
        : 'Program, Kegiatan dan Sub Kegiatan',
      role: 'program',
      fill: ({ is, row }) => (is === 'nama' ? row.nama : ''),
    },
    { heading: 'Indikator Kinerja', role: 'indikator', fill: ({ indicator }) => indicator?.text ?? '' },
    ...(official
      ? [
          {
            heading: 'Lokasi',
            role: 'lokasi',
            fill: ({ row }: Line) => (row.level === 'subkegiatan' ? plan.lokasi : ''),
          },
        ]
      : []),
    {
      heading: official ? 'Sebelum Perubahan' : 'Target Awal',
      ...(official && { under: ['Target Capaian Kinerja'] }),
      role: 'targetSebelum',
      fill: (line) => target(line, 'a'),
    },
    {
      heading: official ? 'Setelah Perubahan' : 'Target Perubahan',
      ...(official && { under: ['Target Capaian Kinerja'] }),
      role: 'target',
      fill: (line) => target(line, 'b'),
    },
    {
      heading: official ? 'Sebelum Perubahan' : 'Pagu Awal',
      ...(official && { under: ['Pagu Indikatif (Rp)'] }),
      role: 'paguSebelum',
      fill: (line) => (line.is === 'nama' ? money(pagu(line, before)) : ''),
    },
    {
      heading: official ? 'Setelah Perubahan' : 'Pagu Perubahan',
      ...(official && { under: ['Pagu Indikatif (Rp)'] }),
      role: 'pagu',
      fill: (line) => (line.is === 'nama' ? money(pagu(line, after)) : ''),
    },
    { heading: official ? 'Bertambah/(Berkurang)' : 'Selisih', role: 'selisihPagu', fill: difference },
    {
      heading: official ? 'Sumber Dana' : 'Sumber Pendanaan',
      role: 'sumberDana',
      fill: ({ row }) => (row.level === 'subkegiatan' ? 'APBD' : ''),
    },
    ...(official ? [{ heading: 'Catatan Penting', role: 'catatan', fill: () => '' }] : []),
  ];
  return drawnForm<Line>({
    name,
    kind: 'T-C.33',
    title: official
      ? [
          'Perubahan Rencana Program dan Kegiatan Perangkat Daerah Tahun 2026',
          `${plan.agency} ${plan.region}`,
        ]
      : ['Matriks Rencana Kerja dan Pendanaan Perangkat Daerah (Perubahan)', 'Tahun Anggaran 2026'],
    rows,
    truth: lineTruth,
    columns,
    plant: (mistakes, letterOf) => {
      const sub = plan.rows.filter(({ level }) => level === 'subkegiatan')[1];
      const row = mistakes.find(sub?.kode ?? '');
      mistakes.change(
        row,
        letterOf('selisihPagu'),
        '77.500.000',
        'selisih-salah',
        'Selisih bukan sesudah dikurangi sebelum',
      );
    },
  });
}

/** Evaluation cut to quarters: amounts alone, or K and Rp; of the year so far, or of all of it. */
function triwulan(plan: Plan, name: string, quarters: number, split: boolean): LabelledSheet {
  const budget = moneyFor(plan, 'tw', 0.9, 1);
  const spent = Array.from({ length: quarters }, (_, at) => moneyFor(plan, `tw${String(at)}`, 0.1, 0.22));
  const rows = plain(plan).filter(({ is }) => is === 'nama');
  const roman = ['I', 'II', 'III', 'IV'];
  const total = ({ row }: Line): number => spent.reduce((sum, one) => sum + (one.get(row.kode) ?? 0), 0);
  const columns: DrawnColumn<Line>[] = [
    ...(split ? [] : [{ heading: 'Kode', role: 'kode', fill: ({ row }: Line) => row.kode }]),
    {
      heading: split ? 'Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan' : 'Program/Kegiatan/Sub Kegiatan',
      role: 'program',
      fill: ({ row }) =>
        split
          ? `${row.level === 'program' || row.level === 'bidang' ? row.nama.toUpperCase() : row.nama}`
          : row.nama,
    },
    ...(split
      ? [
          {
            heading: 'Indikator Kinerja Program (Outcome)/Kegiatan (Output)',
            role: 'indikator',
            fill: ({ indicator }: Line) => indicator?.text ?? '',
          },
        ]
      : [
          {
            heading: 'Anggaran 2025',
            role: 'anggaran',
            fill: ({ row }: Line) => money(budget.get(row.kode) ?? 0),
          },
        ]),
    ...spent.flatMap((of, at): DrawnColumn<Line>[] => {
      const quarter = roman[at] ?? '';
      const rupiah = ({ row }: Line): string => money(of.get(row.kode) ?? 0);
      const role = `tw${String(at + 1)}`;
      if (!split) return [{ heading: `TW ${quarter}`, under: ['Realisasi Anggaran'], role, fill: rupiah }];
      const under = [`Realisasi Kinerja Pada Triwulan I - ${roman[quarters - 1] ?? ''} Tahun 2025`, quarter];
      return [
        {
          heading: 'K',
          under,
          role: `${role}K`,
          fill: ({ indicator }) => (indicator ? written(near(indicator.target, role, 0.1, 0.25, false)) : ''),
        },
        { heading: 'Rp', under, role: `${role}Rp`, fill: rupiah },
      ];
    }),
    ...(split
      ? [{ heading: 'Perangkat Daerah Penanggung Jawab', role: 'penanggungJawab', fill: () => plan.agency }]
      : [
          { heading: 'Realisasi', role: 'realisasi', fill: (line: Line) => money(total(line)) },
          {
            heading: '%',
            role: 'tingkat',
            fill: (line: Line) =>
              written(Math.round((1e4 * total(line)) / (budget.get(line.row.kode) ?? 1)) / 100),
          },
        ]),
  ];
  return drawnForm<Line>({
    name,
    kind: 'E.81',
    title: split ? [] : [`Evaluasi Hasil Renja ${plan.agency} Tahun 2025`],
    rows,
    truth: ({ row }) => ({ level: row.level, nama: row.nama, ...(!split && { kode: row.kode }) }),
    columns,
  });
}

const FIVE = [2026, 2027, 2028, 2029, 2030];

function workbook(document: string, plan: Plan, planYear: number, sheets: LabelledSheet[]): LabelledWorkbook {
  return { document, title: `${plan.agency} ${plan.region}`, planYear, sheets };
}

/** Workbooks of the forms in use since 2025, by name. */
export const newForms = (): Record<string, LabelledWorkbook> => ({
  'renstra-2025-sipd': workbook('renstra-2025-sipd', pendidikan, 2025, [
    tujuanSipd(pendidikan, '3.1'),
    program(pendidikan, '4.2', true),
    pendanaanBerkode(pendidikan, '4.3', FIVE),
    prioritas(pendidikan, '4.4', true),
    utama(pendidikan, '4.5', 'IKU', 'sipd'),
    utama(pendidikan, '4.6', 'IKK', 'sipd'),
  ]),
  'renstra-2025-sendiri': workbook('renstra-2025-sendiri', kesehatan, 2025, [
    tujuanSendiri(kesehatan, 'Tujuan Sasaran'),
    program(kesehatan, 'Program', false),
    pendanaanTanpaKode(kesehatan, 'Pendanaan', FIVE),
    prioritas(kesehatan, 'Prioritas', false),
    utama(kesehatan, 'IKU', 'IKU', 'sendiri'),
    utama(kesehatan, 'IKK', 'IKK', 'sendiri'),
  ]),
  'renja-perubahan-2026': workbook('renja-perubahan-2026', kecamatan, 2026, [
    perubahan(kecamatan, 'Perubahan', 'resmi'),
    perubahan(jalan, 'Matriks', 'singkat'),
  ]),
  'evaluasi-triwulan': workbook('evaluasi-triwulan', jalan, 2025, [
    triwulan(jalan, 'TW 1-4', 4, false),
    triwulan(pendidikan, 'K dan Rp', 4, true),
    triwulan(kesehatan, 'TW 1-2', 2, false),
    triwulan(kecamatan, 'TW 1-3', 3, true),
  ]),
  'pendanaan-kecamatan': workbook('pendanaan-kecamatan', kecamatan, 2025, [
    pendanaanBerkode(kecamatan, 'Pendanaan', [2025, ...FIVE], false),
  ]),
});
