import { childrenOf, emptyParents, firstNumber, parentErrors, ratioAgrees } from '../corpus/arithmetic';
import type { LabelledSheet, LabelledWorkbook } from '../corpus/labelled-workbook';
import { repeatHeading } from '../corpus/rearrange';
import { draftSheet, type DraftError, type DraftRow, type Heading } from '../corpus/table-draft';
import { rp, rupiah, textLines, type TextLine } from './document-text';

/** The tables of document 004 (Renstra Dinas Sosial Kota Metro 2021–2026) as one workbook with the truth about it. */
export function metro2021(text: string): LabelledWorkbook {
  const first = tabel61(text, 1269, 1391);
  const second = tabel61(text, 1400, 1521);
  second.errors.push(...printingDifferences(first.rows, second.rows));
  return {
    document: '004',
    title: 'Renstra Dinas Sosial Kota Metro Tahun 2021-2026',
    planYear: null,
    sheets: [
      ...noneSheets(text),
      tabel27(text),
      tabel28(text),
      tabel42(text),
      tabel51(text),
      sheet61('Tabel 6.1', first, true),
      sheet61('Tabel 6.1 (2)', second, false),
      tabel71(text),
      tabel72(text),
    ],
  };
}

const years = (first: number, last: number): { text: string }[] =>
  Array.from({ length: last - first + 1 }, (_, index) => ({ text: String(first + index) }));

/** HTML lists of the text as the lines of a cell. */
const plain = (cell: string): string =>
  cell
    .replace(/<ul[^>]*>\s*/g, '')
    .replace(/<\/?[a-z][^>]*>/g, '')
    .replace(/\s*▪\s*/g, '\n▪ ')
    .trim();

const dataRows = (lines: readonly TextLine[], width: number, level = 'data'): DraftRow[] =>
  lines
    .filter((line) => !line.cells.every((cell) => /^-*$/.test(cell)))
    .map((line) => ({
      cells: line.cells.slice(0, width).map(plain),
      level,
      nama: line.cells[1],
      srcLine: line.number,
    }));

// ------------------------------------------------------------------ tables that are none of the forms

function noneSheets(text: string): LabelledSheet[] {
  const none = (
    name: string,
    title: string[],
    heading: Heading,
    from: number,
    to: number,
    width: number,
  ): LabelledSheet =>
    draftSheet(
      {
        name,
        kind: 'none',
        title,
        heading,
        numbers: null,
        rows: dataRows(textLines(text, from, to), width),
        columns: {},
      },
      [],
    );
  const sp2d = [
    { text: 'SP2D', children: [{ text: 'JML KPM' }, { text: 'NOMINAL' }] },
    { text: 'REALISASI', children: [{ text: 'JMLH KPM' }, { text: 'NOMINAL' }] },
  ];
  return [
    none(
      '2.1 PKH',
      ['TABEL 2.1', 'LAPORAN REALISASI PROGRAM KELUARGA HARAPAN (PKH) KOTA METRO'],
      ['TAHUN', 'TAHAP', ...sp2d],
      485,
      502,
      6,
    ),
    none(
      '2.2 Perluasan PKH',
      ['Tabel 2.2', 'REKAP PERLUASAN PKH'],
      [
        'TAHUN',
        'TAHAP/BULAN',
        { text: 'JMLH PERLUASAN', children: [{ text: 'CKPM' }, { text: 'ELIGIBLE' }, { text: 'NE' }] },
      ],
      527,
      534,
      5,
    ),
    none(
      '2.3 Pegawai',
      ['Tabel 2.3', 'Komposisi Pegawai Dinas', 'Kota Metro', 'Per Januari 2021'],
      [
        'No',
        'Eselon',
        'Jabatan Tersedia',
        { text: 'Jenis Kelamin', children: [{ text: 'Laki- Laki' }, { text: 'Perempuan' }] },
        'Jumlah Terisi',
      ],
      772,
      778,
      6,
    ),
    none(
      '2.4 Kebutuhan Pegawai',
      ['Tabel 2.4', 'Komposisi Kebutuhan Pegawai Dinas Sosial', 'Kota Metro'],
      ['NO', 'NAMA JABATAN FUNGSIONAL UMUM', 'JUMLAH ORANG', 'KETERANGAN'],
      787,
      790,
      4,
    ),
    none(
      '2.5 Inventaris',
      ['Tabel 2.5', 'Data Barang Inventaris Dinas Sosial', 'Kota Metro', 'Per Desember 2020'],
      [
        'No',
        'Nama Barang',
        'Jumlah Barang',
        'Satuan Barang',
        { text: 'Kondisi', children: [{ text: 'B' }, { text: 'KB' }, { text: 'RB' }] },
        'Ket',
      ],
      803,
      857,
      8,
    ),
    none(
      '2.6 Sarana',
      ['Tabel 2.6', 'Kebutuhan Sarana dan Prasarana'],
      ['No.', 'Jenis Sarana dan Prasarana', 'Jumlah', 'Satuan'],
      865,
      886,
      4,
    ),
    none(
      '2.7 Pencapaian',
      [
        'Tabel 2.7',
        'Pencapaian Kinerja Pelayanan Perangkat Daerah Dinas Sosial Kota',
        'Metro',
        'Tahun 2016 s.d. 2020',
      ],
      ['No .', 'Indikator', 'SATUAN', { text: 'Tahun', children: years(2016, 2020) }],
      903,
      910,
      8,
    ),
    none(
      '3.1 USG',
      ['Tabel 3.1 – Identifikasi Masalah Menggunakan Metode USG'],
      [
        'Masalah',
        { text: 'KRITERIA', children: ['URGENT', 'SEIOUSNESS', 'GROWTH', 'TOTAL'].map((t) => ({ text: t })) },
        'RANK',
        'FACT',
      ],
      1149,
      1153,
      7,
    ),
    none(
      '4.1 IKU',
      ['Tabel 4.1', 'Indikator Kinerja Utama', 'Tahun 2021-2026'],
      ['NO', 'TUJUAN', 'SASARAN', 'INDIKATOR SASARAN', 'PENGUKURAN'],
      1182,
      1182,
      5,
    ),
  ];
}

// ------------------------------------------------------------------ Tabel 2.7 (second) = T-C.23, 2.8 = T-C.24

function tabel27(text: string): LabelledSheet {
  const rows = dataRows(textLines(text, 919, 934), 12, 'indikator');
  const errors: DraftError[] = [];
  rows.forEach((row, index) => {
    const [, , target = '', , , , , realisasi = ''] = row.cells.map(String);
    if (!target.includes('%') && realisasi.includes('%')) {
      errors.push({
        at: [{ row: index, column: 'C', toColumn: 'L' }],
        kind: 'satuan-bertentangan',
        explanation: `Target "${target}" (jumlah orang), realisasi "${realisasi}" (persen)`,
      });
    }
    row.cells.forEach((cell, column) => {
      if (cell === '#####') {
        errors.push({
          at: [{ row: index, column: String.fromCharCode(65 + column) }],
          kind: 'sel-galat',
          explanation: 'Angka tampil "#####"',
          stated: '#####',
        });
      }
    });
  });
  return draftSheet(
    {
      name: 'Tabel 2.7',
      kind: 'T-C.23',
      title: [
        'Tabel 2.7',
        'Pencapaian Kinerja Pelayanan Perangkat Daerah Dinas Sosial Kota Metro',
        'Tahun 2016 s.d 2020',
      ],
      heading: [
        'No',
        'Indikator Kinerja sesuai Tugas dan Fungsi Perangkat Daerah',
        { text: 'Target Renstra Perangkat Daerah Tahun ke-', children: years(2016, 2020) },
        { text: 'Realisasi Capaian Tahun ke-', children: years(2016, 2020) },
      ],
      numbers: Array.from({ length: 12 }, (_, index) => String(index + 1)),
      rows,
      columns: {
        no: 'A',
        indikator: 'B',
        target: { 2016: 'C', 2017: 'D', 2018: 'E', 2019: 'F', 2020: 'G' },
        realisasi: { 2016: 'H', 2017: 'I', 2018: 'J', 2019: 'K', 2020: 'L' },
      },
      note: 'Tanpa kolom NSPK, IKK dan rasio.',
    },
    errors,
  );
}

function tabel28(text: string): LabelledSheet {
  const rows = dataRows(textLines(text, 945, 945), 16, 'uraian');
  const cells = (rows[0]?.cells ?? []).map(String);
  const errors: DraftError[] = [0, 1, 2, 3, 4].flatMap((year) => {
    const budget = rupiah(cells[1 + year] ?? '');
    const spent = rupiah(cells[6 + year] ?? '');
    const stated = firstNumber(cells[11 + year] ?? '');
    if (budget === null || spent === null || stated === null) return [];
    const computed = (spent / budget) * 100;
    const column = String.fromCharCode(65 + 11 + year);
    return ratioAgrees(stated, computed, 2)
      ? []
      : [
          {
            at: [{ row: 0, column }],
            kind: 'rasio-salah',
            explanation: `${spent}/${budget}`,
            stated,
            computed,
          },
        ];
  });
  return draftSheet(
    {
      name: 'Tabel 2.8',
      kind: 'T-C.24',
      title: [
        'Tabel 2.8',
        'Anggaran dan Realisasi Pendanaan Pelayanan Dinas Sosial Kota Metro',
        'Tahun 2016 s.d. 2020',
      ],
      heading: [
        'Uraian',
        { text: 'Anggaran Tahun ke', children: years(2016, 2020) },
        { text: 'Realisasi Anggaran pada Tahun Ke', children: years(2016, 2020) },
        { text: 'Rasio antara Realisasi dan Anggaran', children: years(2016, 2020) },
      ],
      numbers: Array.from({ length: 16 }, (_, index) => String(index + 1)),
      rows,
      columns: { uraian: 'A', anggaran: 'B:F', realisasi: 'G:K', rasio: 'L:P' },
      note: 'Satu baris; tanpa rata-rata pertumbuhan.',
    },
    errors,
  );
}

// ------------------------------------------------------------------ 4.2 = T-C.25, 5.1 = T-C.26, 7.1 and 7.2 close to T-C.28

function tabel42(text: string): LabelledSheet {
  return draftSheet(
    {
      name: 'Tabel 4.2',
      kind: 'T-C.25',
      title: [
        'Tabel 4.2',
        'Rumusan Visi, Misi, Tujuan dan Sasaran Pembangunan Jangka Menengah Dinas Sosial Kota Metro Tahun 2021-2026',
        '“Terwujudnya Kota Metro Berpendidikan, Sehat, Sejahtera, dan Berbudaya”',
      ],
      heading: [
        'TUJUAN',
        'INDIKATOR TUJUAN',
        'SASARAN',
        'INDIKATOR SASARAN',
        { text: 'KONDISI AWAL', children: years(2020, 2020) },
        { text: 'TARGET TAHUN KE-', children: years(2021, 2025) },
        { text: 'KONDISI AKHIR', children: years(2026, 2026) },
      ],
      numbers: null,
      rows: dataRows(textLines(text, 1193, 1194), 11, 'sasaran'),
      columns: {
        tujuan: 'A',
        indikatorTujuan: 'B',
        sasaran: 'C',
        indikator: 'D',
        kondisiAwal: 'E',
        target: 'F:J',
        kondisiAkhir: 'K',
      },
      dataMerges: [[0, 0, 10]],
      note: 'Baris misi di atas satu-satunya baris data.',
    },
    [],
  );
}

function tabel51(text: string): LabelledSheet {
  return draftSheet(
    {
      name: 'Tabel 5.1',
      kind: 'T-C.26',
      title: ['Tabel 5.1', 'Visi, Misi, Tujuan, Strategi dan Arah Kebijakan'],
      heading: ['TUJUAN', 'SASARAN', 'STRATEGI', 'ARAH KEBIJAKAN'],
      numbers: null,
      rows: dataRows(textLines(text, 1206, 1208), 4, 'sasaran'),
      columns: { tujuan: 'A', sasaran: 'B', strategi: 'C', arahKebijakan: 'D' },
      dataMerges: [
        [0, 0, 3],
        [1, 0, 3],
      ],
    },
    [],
  );
}

function tabel71(text: string): LabelledSheet {
  return draftSheet(
    {
      name: 'Tabel 7.1',
      kind: 'T-C.28',
      judgement: true,
      title: ['TABEL 7.1', 'INDIKATOR KINERJA UTAMA DINAS SOSIAL KOTA METRO', 'TAHUN 2021-2026'],
      heading: [
        'NO',
        'INDIKATOR',
        { text: 'KONDISI AWAL', children: years(2020, 2020) },
        { text: 'TARGET TAHUN', children: years(2021, 2025) },
        { text: 'KONDISI AKHIR', children: years(2026, 2026) },
      ],
      numbers: null,
      rows: dataRows(textLines(text, 1228, 1228), 9, 'indikator'),
      columns: { no: 'A', indikator: 'B', kondisiAwal: 'C', target: 'D:H', kondisiAkhir: 'I' },
      note: 'Indikator kinerja utama dalam bentuk T-C.28.',
    },
    [],
  );
}

function tabel72(text: string): LabelledSheet {
  return draftSheet(
    {
      name: 'Tabel 7.2',
      kind: 'T-C.28',
      judgement: true,
      title: ['Tabel 7.2', 'PENETAPAN INDIKATOR CAPAIAN KINERJA DINAS SOSIAL KOTA METRO'],
      heading: [
        'No.',
        'Aspek/Fokus/Bidang Urusan/Indikator Kinerja Pembangunan Daerah',
        'Kondisi Kinerja pada Awal RPJMD (2020)',
        { text: 'Target Capaian Setiap Tahun', children: years(2021, 2025) },
        'Kondisi Kinerja pada Akhir periode RPJMD (2026)',
      ],
      numbers: null,
      rows: dataRows(textLines(text, 1236, 1243), 9, 'indikator'),
      columns: { no: 'A', indikator: 'B', kondisiAwal: 'C', target: 'D:H', kondisiAkhir: 'I' },
    },
    [],
  );
}

// ------------------------------------------------------------------ Tabel 6.1 = T-C.27

interface Tabel61 {
  readonly rows: DraftRow[];
  readonly errors: DraftError[];
  /** draft rows before which a page of the document begins */
  readonly pages: number[];
}

/** Kegiatan of the first pages, which are printed without codes. */
const KEGIATAN_TANPA_KODE =
  /^(Perencanaan, Penganggaran|Administrasi Keuangan$|Pengadaan Barang Milik|Penyediaan Jasa Penunjang|Pemeliharaan Barang Milik)/;
const RP_COLUMNS = ['J', 'L', 'N', 'P', 'R', 'T'] as const;
const PAIRS = 6;

function isHeadingLine(line: TextLine): boolean {
  const words = line.cells.filter((cell) => cell !== '');
  return (
    words[0] === 'KODE' ||
    words[0] === 'MISI/TUJUAN/SASARAN/PROGRAM PEMBANGUNAN DAERAH' ||
    words[0] === 'Tahun 1' ||
    words[0] === 'Target' ||
    (words.length > 5 && words.every((word) => /^(\d{1,2}|Target|Rp)$/.test(word)))
  );
}

function tabel61(text: string, from: number, to: number): Tabel61 {
  const rows: DraftRow[] = [];
  const errors: DraftError[] = [];
  const pages: number[] = [];
  for (const line of textLines(text, from, to)) {
    if (isHeadingLine(line)) {
      if (pages.at(-1) !== rows.length) pages.push(rows.length);
      continue;
    }
    rows.push(programRow(line, rows.length, errors));
  }
  for (const [index, column] of RP_COLUMNS.entries()) {
    for (const error of parentErrors(rows, `rp${index + 1}`, column)) {
      const at = error.at[0]?.row;
      const parent = typeof at === 'number' ? rows[at] : undefined;
      const cut = to === 1521 && parent?.srcLine === 1520;
      const lost = cut || parent?.nama === 'Administrasi Keuangan';
      errors.push(
        lost
          ? {
              ...error,
              explanation: `${error.explanation} (baris lain hilang di pergantian halaman atau di akhir naskah)`,
              judgement: true,
            }
          : error,
      );
    }
  }
  for (const [index, column] of RP_COLUMNS.entries()) {
    errors.push(
      ...emptyParents(rows, `rp${index + 1}`, column).map((error) => ({ ...error, judgement: true })),
    );
  }
  errors.push(...slips(rows), ...oddTargets(rows));
  return { rows, errors, pages };
}

function programRow(line: TextLine, index: number, errors: DraftError[]): DraftRow {
  const start = line.cells.findIndex((cell) => /[A-Za-z]{2}/.test(cell));
  const codes = line.cells.slice(0, start);
  const [nama = '', ...rest] = line.cells.slice(start);
  const code = codes.length >= 4 ? codes : [];
  const parts = [0, 1, 2, 3, 4].map((position) => code[position] ?? '');
  const end = rest.indexOf('Dinas Sosial');
  const figures = end >= 0 ? rest.slice(0, end) : [...rest];
  while (end < 0 && figures.length && figures.at(-1) === '') figures.pop();
  const [indikator = '', awal = '', ...pairs] = figures;
  if (pairs.length === 14 && pairs[12] === pairs[10] && pairs[13] === pairs[11]) pairs.splice(12, 2);
  if (pairs.length === 13 && pairs[12] === '') pairs.pop();
  if (pairs.length > 2 * PAIRS)
    throw new Error(`004 baris ${line.number}: ${pairs.length} sel target dan Rp`);
  if (pairs.length < 2 * PAIRS && pairs.some((cell) => cell !== '')) {
    errors.push({
      at: [{ row: index, column: 'I', toColumn: 'T' }],
      kind: 'nilai-kosong',
      explanation: `«${nama}» hanya memuat ${Math.ceil(pairs.length / 2)} dari 6 pasang target dan Rp`,
      judgement: true,
    });
  }
  const level = levelOf(nama, parts);
  const amounts = Object.fromEntries(
    Array.from({ length: PAIRS }, (_, pair) => [`rp${pair + 1}`, rupiah(pairs[2 * pair + 1] ?? '')]),
  );
  const kode = parts.filter((part) => part !== '').join('.');
  if (kode && parts[0] === '') {
    errors.push({
      at: [{ row: index, column: 'A', toColumn: 'E' }],
      kind: 'kode-rusak',
      explanation: `Kode "${kode}" tanpa urusan, mestinya 1.${kode}`,
      stated: kode,
      computed: `1.${kode}`,
    });
  }
  if (/^1\.6\./.test(kode)) {
    errors.push({
      at: [{ row: index, column: 'A', toColumn: 'E' }],
      kind: 'kode-tak-seragam',
      explanation: `Kode "${kode}" tanpa nol di depan`,
      stated: kode,
      judgement: true,
    });
  }
  if (level === 'kosong') {
    errors.push({
      at: [{ row: index, column: 'G', toColumn: 'T' }],
      kind: 'baris-kosong',
      explanation: `«${nama}» tanpa indikator, target dan Rp`,
      judgement: true,
    });
  }
  const cells = [...parts, nama, indikator, awal, ...pairs];
  while (cells.length < 20) cells.push('');
  cells.push(end >= 0 ? 'Dinas Sosial' : '');
  return { cells, level, kode, nama, srcLine: line.number, amounts };
}

function levelOf(nama: string, parts: readonly string[]): string {
  if (
    /^(MISI|Mewujudkan masyarakat|Tujuan|Meningkatkan kesejahteraan|Sasaran|Meningkatnya penanganan)/.test(
      nama,
    )
  )
    return 'sasaran';
  if (parts[4]) return 'subkegiatan';
  if (parts[3]) return 'kegiatan';
  if (parts[2] || /^program\b/i.test(nama)) return 'program';
  return KEGIATAN_TANPA_KODE.test(nama) ? 'kegiatan' : 'subkegiatan';
}

/** Amounts that fall by a factor of a hundred or more from one year to the next, where no sum explains it. */
function slips(rows: readonly DraftRow[]): DraftError[] {
  return rows.flatMap((row, index) => {
    if (childrenOf(rows, index).length) return [];
    const amounts = RP_COLUMNS.map((_, pair) => row.amounts?.[`rp${pair + 1}`] ?? null);
    const largest = Math.max(...amounts.map((amount) => amount ?? 0));
    const low = RP_COLUMNS.filter((_, pair) => {
      const amount = amounts[pair] ?? null;
      return amount !== null && amount > 0 && amount * 100 <= largest;
    });
    if (!low.length) return [];
    return [
      {
        at: low.map((column) => ({ row: index, column })),
        kind: 'lonjakan-nilai',
        explanation: `«${row.nama ?? ''}»: ${amounts.map((amount) => (amount === null ? '–' : rp(amount))).join(' · ')}`,
      },
    ];
  });
}

/** Rows whose figures are out of line with those beside them; each seen by eye in the document. */
function oddTargets(rows: readonly DraftRow[]): DraftError[] {
  return rows.flatMap((row, index): DraftError[] => {
    const at = (...columns: string[]): { row: number; column: string }[] =>
      columns.map((column) => ({ row: index, column }));
    const cells = row.cells.map(String);
    if (cells[9] === '77.000') {
      const explanation = 'Rp 77.000 … 145.000, cetakan pertama 77.000.000 … 145.000.000';
      return [
        { at: at(...RP_COLUMNS), kind: 'lonjakan-nilai', explanation, stated: 77000, computed: 77000000 },
      ];
    }
    if (cells[18] === '100000 Jiwa') {
      const explanation = 'Kondisi akhir "100000 Jiwa" sesudah 9500 Jiwa';
      return [{ at: at('S'), kind: 'lonjakan-nilai', explanation, stated: '100000 Jiwa', judgement: true }];
    }
    if (cells[16] === '5000 org' && cells[18] === '50') {
      const explanation =
        'Rp tahun 5 turun dari 260.000.000 ke 50.000.000, target akhir "50" sesudah 5000 org';
      return [{ at: at('R', 'S', 'T'), kind: 'nilai-salah-kolom', explanation, judgement: true }];
    }
    if (cells[10] === '8000 kk' && cells[8] === '85%') {
      const explanation = 'Target tahun 2 "8000 kk", tahun lain persen';
      return [{ at: at('K'), kind: 'satuan-bertentangan', explanation, stated: '8000 kk', judgement: true }];
    }
    return [];
  });
}

function printingDifferences(first: readonly DraftRow[], second: readonly DraftRow[]): DraftError[] {
  const earlier = new Map(first.map((row) => [`${row.kode ?? ''} ${row.nama ?? ''}`, row]));
  return second.flatMap((row, index) => {
    const other = earlier.get(`${row.kode ?? ''} ${row.nama ?? ''}`);
    const columns = other
      ? RP_COLUMNS.filter((_, pair) => row.amounts?.[`rp${pair + 1}`] !== other.amounts?.[`rp${pair + 1}`])
      : [];
    if (!columns.length) return [];
    return [
      {
        at: columns.map((column) => ({ row: index, column })),
        kind: 'cetakan-berbeda',
        explanation: `«${row.nama ?? ''}»: Rp berbeda dari cetakan pertama`,
        judgement: true,
      },
    ];
  });
}

function sheet61(name: string, table: Tabel61, repeated: boolean): LabelledSheet {
  const pair = (text: string): { text: string; children: { text: string }[] } => ({
    text,
    children: [{ text: 'Target' }, { text: 'Rp' }],
  });
  const program = table.rows.length;
  const years: Record<string, string> = {};
  ['I:J', 'K:L', 'M:N', 'O:P', 'Q:R'].forEach((columns, index) => (years[`tahun${index + 1}`] = columns));
  const codeless = table.rows.filter(
    (row) => !row.kode && /^(program|kegiatan|subkegiatan)$/.test(row.level),
  ).length;
  const sheet = draftSheet(
    {
      name,
      kind: 'T-C.27',
      title: ['TABEL 6.1', 'RENCANA PROGRAM KEGIATAN, KEGIATAN, SUB KEGIATAN DAN PENDANAAN'],
      heading: [
        { text: 'KODE', span: 5 },
        'MISI/TUJUAN/SASARAN/PROGRAM PEMBANGUNAN DAERAH',
        'INDIKATOR KINERJA (tujuan/impact/outcome)',
        'KONDISI KINERJA AWAL RPJMD (Tahun 0)',
        {
          text: 'CAPAIAN KINERJA PROGRAM DAN KERANGKA PENDANAAN',
          children: [
            ...['Tahun 1', 'Tahun 2', 'Tahun 3', 'Tahun 4', 'Tahun 5'].map(pair),
            pair('Kondisi Kinerja pada Akhir Periode RPJMD'),
          ],
        },
        'PERANGKAT DAERAH PENANGGUNG JAWAB',
      ],
      numbers: ['1', '', '', '', '', ...Array.from({ length: 16 }, (_, index) => String(index + 2))],
      rows: table.rows,
      columns: {
        kode: 'A:E',
        program: 'F',
        indikator: 'G',
        kondisiAwal: 'H',
        ...years,
        kondisiAkhir: 'S:T',
        penanggungJawab: 'U',
      },
      note: 'Kode atas lima kolom; halaman pertama tanpa kode. Baris yang hilang di pergantian halaman tidak dilengkapi.',
    },
    [
      ...table.errors,
      {
        at: [{ row: 6, toRow: 5 + codeless, column: 'A', toColumn: 'E' }],
        kind: 'kode-kosong',
        explanation: `${codeless} baris program penunjang tanpa kode, baris lain berkode`,
      },
    ],
  );
  if (program < 80) throw new Error(`004: hanya ${program} baris Tabel 6.1`);
  const data = sheet.tables[0]?.dataRows[0] ?? 0;
  return repeated
    ? repeatHeading(
        sheet,
        0,
        table.pages.map((row) => row + data),
      )
    : sheet;
}
