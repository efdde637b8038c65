import {
  amountOf,
  belanjaErrors,
  belanjaSum,
  firstNumber,
  parentErrors,
  ratioAgrees,
  totalOf,
} from '../corpus/arithmetic';
import type { LabelledSheet, LabelledWorkbook } from '../corpus/labelled-workbook';
import { draftSheet, type DraftError, type DraftRow, type Heading } from '../corpus/table-draft';
import { rp, rupiah, textLines, type TextLine } from './document-text';

/** Where the label of a belanja row stands: beside the amount under Target, in one cell with it, or in a column of its own. */
export type BelanjaPlace = 'target' | 'satu-sel' | 'kolom';

/** The tables of document 003 (Renja Dinas Sosial Kabupaten Pasuruan 2022) as one workbook with the truth about it. */
export function pasuruan2022(text: string, belanja: BelanjaPlace): LabelledWorkbook {
  const rumusan = tabel33(text, belanja);
  const levels = new Map<string, string>();
  for (const { nama, level } of rumusan.rows) {
    if (nama && !levels.has(nameKey(nama))) levels.set(nameKey(nama), level);
  }
  const [review, reviewErrors] = tabel31(text, 495, 563, levels);
  const [again, againErrors] = tabel31(text, 723, 792, levels);
  againErrors.push(...printingDifferences(review, again));
  return {
    document: '003',
    title: 'Renja Dinas Sosial Kabupaten Pasuruan Tahun 2022',
    planYear: 2022,
    sheets: [
      tabel29(text, levels),
      tabel30(text),
      sheet31('Tabel 2.3', review, reviewErrors),
      tabel32(text),
      sheetNone(
        text,
        '3.1 Kebijakan Nasional',
        [610, 622],
        ['No.', 'Kebijakan Nasional/Provinsi', 'Sumber', 'Keterangan'],
        ['Telaahan Terhadap Kebijakan Nasional'],
      ),
      sheetNone(
        text,
        '3.3 Rencana Program',
        [641, 712],
        ['KODE REKENING', 'PROGRAM / KEGIATAN / SUBKEGIATAN'],
        ['3.3 Rencana Program'],
      ),
      sheet31('Tabel 2.3 (2)', again, againErrors),
      rumusan.sheet,
    ],
  };
}

const nameKey = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');
const filled = (line: TextLine): string[] => line.cells.filter((cell) => cell !== '');
const isHeadline = (name: string): boolean => /^(PROGRAM|BIDANG|URUSAN)\b/i.test(name);

/** A sub kegiatan may bear the name of the kegiatan above it. */
const isRepeated = (rows: readonly DraftRow[], nama: string): boolean =>
  rows.some((row) => row.nama === nama);

function headlineLevel(name: string): string | null {
  if (/^program\b/i.test(name)) return 'program';
  if (/^bidang\b/i.test(name)) return 'bidang';
  if (/^urusan\b/i.test(name)) return 'urusan';
  return null;
}

// ------------------------------------------------------------------ Tabel 3.1 = T-C.33

interface Rumusan {
  readonly sheet: LabelledSheet;
  readonly rows: readonly DraftRow[];
}

interface RumusanRow {
  kode: string;
  nomor: string;
  nama: string;
  indikator: string;
  lokasi: string;
  target: string;
  sisipan: string;
  pagu: string;
  sumber: string;
  targetMaju: string;
  paguMaju: string;
}

/** "Rp" | "40.000.000" and ":" | "Rp" | "-" as one text; the printed page broke them over several cells. */
function joinAmounts(cells: readonly string[]): string[] {
  const out: string[] = [];
  for (const cell of cells) {
    const last = out.at(-1);
    if (last !== undefined && /^(:|:?\s*Rp\.?)$/.test(last)) out[out.length - 1] = `${last} ${cell}`;
    else out.push(cell);
  }
  return out;
}

function rumusanRow(line: TextLine): RumusanRow {
  const cells = joinAmounts(filled(line));
  const fail = (): never => {
    throw new Error(`003 baris ${line.number}: ${cells.join(' | ')}`);
  };
  const row: RumusanRow = {
    kode: '',
    nomor: '',
    nama: '',
    indikator: '',
    lokasi: '',
    target: '',
    sisipan: '',
    pagu: '',
    sumber: '',
    targetMaju: '',
    paguMaju: '',
  };
  const isAmount = (cell: string | undefined): boolean =>
    cell !== undefined && (/Rp/.test(cell) || cell === '#REF!');
  if (/^(XX|\d+\.\d)/.test(cells[0] ?? '')) row.kode = cells.shift() ?? '';
  if (/^\d$/.test(cells[0] ?? '')) row.nomor = cells.shift() ?? '';
  row.nama = cells.shift() ?? fail();
  const numbered = /^(\d) (.+)$/.exec(row.nama);
  if (numbered) [, row.nomor = '', row.nama = ''] = numbered;
  if (cells.length && !isAmount(cells[0])) {
    row.indikator = cells.shift() ?? '';
    if (cells[0] === 'Pasuruan') row.lokasi = cells.shift() ?? '';
    row.target = cells.shift() ?? fail();
    if (!isAmount(cells[0])) row.sisipan = cells.shift() ?? '';
  }
  if (cells.length) {
    row.pagu = isAmount(cells[0]) ? (cells.shift() ?? '') : fail();
    if (cells[0] === 'APBD') row.sumber = cells.shift() ?? '';
    if (cells.length > 1) row.targetMaju = cells.shift() ?? '';
    row.paguMaju = isAmount(cells[0]) ? (cells.shift() ?? '') : fail();
  }
  if (cells.length) fail();
  return row;
}

function tabel33(text: string, belanja: BelanjaPlace): Rumusan {
  const wide = belanja === 'kolom';
  const rows: DraftRow[] = [];
  const errors: DraftError[] = [];
  const pagu = wide ? 'H' : 'F';
  const col = wide
    ? {
        kode: 'A',
        nama: 'C',
        indikator: 'D',
        lokasi: 'E',
        target: 'F',
        label: 'G',
        pagu,
        targetMaju: 'K',
        paguMaju: 'L',
      }
    : {
        kode: 'A',
        nama: 'B',
        indikator: 'C',
        lokasi: 'D',
        target: 'E',
        label: 'E',
        pagu,
        targetMaju: 'I',
        paguMaju: 'J',
      };
  const at = (column: string): { row: number; column: string }[] => [{ row: rows.length, column }];

  for (const line of textLines(text, 811, 1279)) {
    const whole = filled(line).join(' ');
    const spending = /^((?:Total )?Belanja [a-z ]+?)\s*(:\s*Rp\s*(?:-|[\d.]+))\s+(Rp\s*(?:-|[\d.]+))$/i.exec(
      whole,
    );
    if (spending) {
      const [, label = '', amount = '', next = ''] = spending;
      const written = amount.replace(/\s+/g, ' ');
      const cells =
        belanja === 'satu-sel'
          ? ['', '', '', '', '', `${label} ${written}`, '', '', '', next]
          : wide
            ? ['', '', '', '', '', '', label, written, '', '', '', next]
            : ['', '', '', '', label, written, '', '', '', next];
      const total = rows.at(-1)?.level === 'total' || /^Total/.test(label);
      rows.push({
        cells,
        level: total ? 'total' : 'belanja',
        nama: label,
        srcLine: line.number,
        amounts: { pagu: rupiah(written), paguMaju: rupiah(next) },
      });
      continue;
    }
    if (/belanja/i.test(whole)) throw new Error(`003 baris ${line.number}: ${whole}`);
    const row = rumusanRow(line);
    const paguText = row.sisipan && !wide ? `${row.sisipan} ${row.pagu}` : row.pagu;
    const numbered = row.nomor ? `${row.nomor} ${row.nama}` : row.nama;
    if (row.sisipan) {
      errors.push({
        at: [{ row: rows.length, column: wide ? col.label : pagu }],
        kind: 'nilai-salah-kolom',
        explanation: `"${row.sisipan}" tertulis di kolom pagu baris «${row.nama}»`,
        stated: row.sisipan,
      });
    }
    for (const [column, value] of [
      [col.target, row.target],
      [col.targetMaju, row.targetMaju],
    ] as const) {
      if (value === '(diisi)') {
        errors.push({
          at: at(column),
          kind: 'isian-belum-diganti',
          explanation: `Target "(diisi)" pada «${row.nama}»`,
          stated: value,
        });
      }
    }
    for (const [column, value] of [
      [pagu, row.pagu],
      [col.paguMaju, row.paguMaju],
    ] as const) {
      if (value === '#REF!') {
        errors.push({
          at: at(column),
          kind: 'sel-galat',
          explanation: `#REF! pada «${row.nama}»`,
          stated: value,
        });
      }
    }
    const level =
      headlineLevel(row.nama) ??
      (/^\d+\.\d+\.\d+\.\d+\.\d+$/.test(row.kode) || (!row.kode && !row.nomor) ? 'kegiatan' : 'subkegiatan');
    if (!row.kode && (level === 'kegiatan' || level === 'subkegiatan')) {
      errors.push({
        at: at(col.kode),
        kind: 'kode-kosong',
        explanation: `${level} «${row.nama}» tanpa kode, baris lain berkode`,
      });
    }
    rows.push({
      cells: wide
        ? [
            row.kode,
            row.nomor,
            row.nama,
            row.indikator,
            row.lokasi,
            row.target,
            row.sisipan,
            paguText,
            row.sumber,
            '',
            row.targetMaju,
            row.paguMaju,
          ]
        : [
            row.kode,
            numbered,
            row.indikator,
            row.lokasi,
            row.target,
            paguText,
            row.sumber,
            '',
            row.targetMaju,
            row.paguMaju,
          ],
      level,
      kode: row.kode,
      nama: row.nama,
      srcLine: line.number,
      amounts: {
        pagu: row.pagu ? rupiah(row.pagu) : null,
        paguMaju: row.paguMaju ? rupiah(row.paguMaju) : null,
      },
    });
  }

  const rowAt = (line: number): number => {
    const found = rows.findIndex((row) => row.srcLine === line);
    if (found < 0) throw new Error(`003: baris ${line} tidak terbaca`);
    return found;
  };
  const one = (line: number, column: string): { row: number; column: string }[] => [
    { row: rowAt(line), column },
  ];

  errors.push(...parentErrors(rows, 'pagu', pagu), ...parentErrors(rows, 'paguMaju', col.paguMaju));
  errors.push(...belanjaErrors(rows, 'pagu', pagu), ...belanjaErrors(rows, 'paguMaju', col.paguMaju));
  errors.push(...footErrors(rows, pagu, col.paguMaju));
  errors.push(
    {
      at: one(811, col.kode),
      kind: 'kode-salah',
      explanation: 'Kode program penunjang "XX", mestinya 1.06.01 (X.XX.01)',
      stated: 'XX',
      computed: '1.06.01',
    },
    {
      at: one(1021, col.kode),
      kind: 'kode-salah',
      explanation:
        'Kode 1.06.01.2.01.01 (Penyusunan Dokumen Perencanaan) pada «Fasilitasi Pemberdayaan Sosial KAT», mestinya 1.06.02.2.01.01',
      stated: '1.06.01.2.01.01',
      computed: '1.06.02.2.01.01',
    },
    {
      at: one(1084, col.kode),
      kind: 'kode-salah',
      explanation:
        'Kegiatan Rehabilitasi Sosial Dasar berkode 1.06.04.2.02 milik kegiatan berikutnya, sub kegiatannya 1.06.04.2.01.…',
      stated: '1.06.04.2.02',
      computed: '1.06.04.2.01',
    },
    {
      at: one(1003, col.kode),
      kind: 'urutan-kode',
      explanation: 'Kegiatan 1.06.01.2.05 ditempatkan sesudah 1.06.01.2.09',
      judgement: true,
    },
    ...[1068, 1083, 1167].map((line) => ({
      at: one(line, col.kode),
      kind: 'urutan-kode',
      explanation: 'Program diurutkan menurut bidang kantor, bukan menurut kode',
      judgement: true,
    })),
    {
      at: one(1070, col.targetMaju),
      kind: 'lonjakan-nilai',
      explanation: 'Target 2022 "12 Orang/11 TMP", 2023 "112 Orang dan 11 TMP"',
      stated: '112 Orang dan 11 TMP',
      judgement: true,
    },
    ...[849, 1120, 1183].map((line) => ({
      at: one(line, col.indikator),
      kind: 'indikator-tidak-cocok',
      explanation: 'Indikator disalin dari baris lain',
      judgement: true,
    })),
    {
      at: one(1017, col.nama),
      kind: 'salah-ketik',
      explanation: '"SSOSIAL"',
      stated: 'SSOSIAL',
      judgement: true,
    },
    { at: one(1019, col.indikator), kind: 'salah-ketik', explanation: '"Peremberdayaan"', judgement: true },
    {
      at: [
        { row: rowAt(1183), column: pagu },
        { row: rowAt(1183), column: col.paguMaju },
      ],
      kind: 'prakiraan-maju-janggal',
      explanation: 'Prakiraan maju 578.450.000 di bawah pagu 578.715.811; baris lain tepat 115%',
      judgement: true,
    },
  );

  const tail = [
    'Catatan Penting',
    {
      text: 'Prakiraan Maju Rencana Tahun 2023',
      children: ['Target Capaian Kinerja', 'Kebutuhan Dana/ Pagu Indikatif'].map((t) => ({ text: t })),
    },
  ];
  const heading: Heading = [
    'Kode',
    {
      text: 'Urusan/ Bidang Urusan Pemerintahan Daerah dan Program/ Kegiatan/ Sub Kegiatan',
      span: wide ? 2 : 1,
    },
    'Indikator Kinerja Program/ Kegiatan/ Sub Kegiatan',
    {
      text: 'Rencana Tahun 2022',
      children: [
        { text: 'Lokasi' },
        { text: 'Target Capaian Kinerja' },
        { text: 'Kebutuhan Dana/ Pagu Indikatif', span: wide ? 2 : 1 },
        { text: 'Sumber Dana' },
      ],
    },
    ...tail,
  ];
  const plain = ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)'];
  const sheet = draftSheet(
    {
      name: 'Tabel 3.1',
      kind: 'T-C.33',
      title: [
        'Tabel 3.1',
        'Rumusan Rencana Program dan Kegiatan Perangkat Daerah Tahun 2022 dan Prakiraan Maju Tahun 2023',
        'Kabupaten Pasuruan',
        '',
        'Nama Perangkat Daerah : Dinas Sosial Kabupaten Pasuruan',
      ],
      heading,
      numbers: wide ? ['(1)', '(2)', '', '(3)', '(4)', '(5)', '(6)', '', '(7)', '(8)', '(9)', '(10)'] : plain,
      rows,
      columns: wide
        ? {
            kode: 'A',
            program: 'B:C',
            indikator: 'D',
            lokasi: 'E',
            target: 'F',
            pagu: 'G:H',
            sumberDana: 'I',
            catatan: 'J',
            targetMaju: 'K',
            paguMaju: 'L',
          }
        : {
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
      note: 'Baris belanja di bawah setiap sub kegiatan; "4 Unit" dan "2 Unit" tersasar di kolom pagu.',
    },
    errors,
  );
  return { sheet, rows };
}

/** The foot of Tabel 3.1: totals of every kind of belanja, and of all, against the sub kegiatan and programs above. */
function footErrors(rows: readonly DraftRow[], pagu: string, paguMaju: string): DraftError[] {
  const errors: DraftError[] = [];
  rows.forEach((row, index) => {
    if (row.level !== 'total') return;
    for (const [role, column] of [
      ['pagu', pagu],
      ['paguMaju', paguMaju],
    ] as const) {
      const stated = amountOf(row, role);
      const kind = (row.nama ?? '')
        .replace(/^Total /i, '')
        .replace(/^Belanja /i, '')
        .toLowerCase();
      const computed = kind === 'pd' ? belanjaSum(rows, role, 'operasi') : belanjaSum(rows, role, kind);
      if (stated === null || stated === computed) continue;
      const explanation = `${role}: «${row.nama ?? ''}» tertulis ${rp(stated)}, jumlah seluruh sub kegiatan ${rp(computed)}`;
      errors.push({ at: [{ row: index, column }], kind: 'jumlah-tidak-sama', explanation, stated, computed });
    }
  });
  return errors;
}

// ------------------------------------------------------------------ Tabel 2.3 = T-C.31

interface Side {
  nomor: string;
  nama: string;
  lokasi: string;
  indikator: string;
  target: string;
  dana: string;
}

function side(cells: string[], line: number): Side {
  const out: Side = { nomor: '', nama: '', lokasi: '', indikator: '', target: '', dana: cells.pop() ?? '' };
  if (/^\d$/.test(cells[0] ?? '')) out.nomor = cells.shift() ?? '';
  out.nama = cells.shift() ?? '';
  const numbered = /^(\d) (.+)$/.exec(out.nama);
  if (numbered) [, out.nomor = '', out.nama = ''] = numbered;
  if (cells[0] === 'Pasuruan') out.lokasi = cells.shift() ?? '';
  out.indikator = cells.shift() ?? '';
  out.target = cells.shift() ?? '';
  if (cells.length || !out.target) throw new Error(`003 baris ${line}: sisi T-C.31 tidak terbaca`);
  return out;
}

function tabel31(
  text: string,
  first: number,
  last: number,
  levels: ReadonlyMap<string, string>,
): [DraftRow[], DraftError[]] {
  const rows: DraftRow[] = [];
  const errors: DraftError[] = [];
  let level = '';
  let program = 0;
  for (const line of textLines(text, first, last)) {
    const cells = filled(line);
    const ends = cells.flatMap((cell, index) => (/^Rp\./.test(cell) ? [index] : []));
    if (!ends.length) {
      const [a = '', b = '', c = '', d = ''] = cells;
      const both = cells.length === 4;
      rows.push({
        cells: both
          ? ['', '', a, '', b, '', '', '', c, '', d, '', '', '']
          : ['', '', '', '', '', '', '', '', a, '', '', '', '', ''],
        level: 'teks-lanjutan',
        srcLine: line.number,
      });
      continue;
    }
    if (cells.every((cell) => /^Rp\./.test(cell))) {
      if (rows.at(-1)?.level === 'total') continue;
      const [total = ''] = cells;
      const row = ['', '', '', '', '', '', total, '', '', '', '', '', total, ''];
      rows.push({
        cells: row,
        level: 'total',
        srcLine: line.number,
        amounts: { pagu: rupiah(total), kebutuhanDana: rupiah(total) },
      });
      continue;
    }
    const [middle = 0, end = 0] = ends;
    const left = side(cells.slice(0, middle + 1), line.number);
    const right = side(cells.slice(middle + 1, end + 1), line.number);
    const headline = headlineLevel(left.nama);
    if (headline) {
      level = headline;
      program += 1;
    } else {
      const known = levels.get(nameKey(left.nama));
      level =
        left.lokasi || (known === 'kegiatan' && !isRepeated(rows, left.nama)) ? 'kegiatan' : 'subkegiatan';
    }
    if (level === 'kegiatan' && !left.lokasi) {
      errors.push({
        at: ['D', 'J'].map((column) => ({ row: rows.length, column })),
        kind: 'nilai-kosong',
        explanation: `Lokasi kegiatan «${left.nama}» kosong, kegiatan lain berlokasi`,
        judgement: true,
      });
    }
    const no = headline ? left.nomor || String(program) : '';
    rows.push({
      cells: [
        no,
        headline ? '' : left.nomor,
        left.nama,
        left.lokasi,
        left.indikator,
        left.target,
        left.dana,
        headline ? '' : right.nomor,
        right.nama,
        right.lokasi,
        right.indikator,
        right.target,
        right.dana,
        '',
      ],
      level,
      nama: left.nama,
      srcLine: line.number,
      amounts: { pagu: rupiah(left.dana), kebutuhanDana: rupiah(right.dana) },
    });
    for (const [role, columns, a, b] of [
      ['program', ['C', 'I'], left.nama, right.nama],
      ['lokasi', ['D', 'J'], left.lokasi, right.lokasi],
      ['indikator', ['E', 'K'], left.indikator, right.indikator],
      ['target', ['F', 'L'], left.target, right.target],
      ['dana', ['G', 'M'], left.dana, right.dana],
    ] as const) {
      if (a === b) continue;
      errors.push({
        at: columns.map((column) => ({ row: rows.length - 1, column })),
        kind: 'sisi-berbeda',
        explanation: `${role}: kiri "${a}" ≠ kanan "${b}"`,
        judgement: true,
      });
    }
  }
  errors.push(...parentErrors(rows, 'pagu', 'G'), ...parentErrors(rows, 'kebutuhanDana', 'M'));
  const total = rows.findIndex((row) => row.level === 'total');
  for (const [role, column] of [
    ['pagu', 'G'],
    ['kebutuhanDana', 'M'],
  ] as const) {
    const stated = amountOf(rows[total], role);
    const computed = totalOf(rows, role);
    if (stated !== null && computed !== null && stated !== computed) {
      errors.push({
        at: [{ row: total, column }],
        kind: 'jumlah-tidak-sama',
        explanation: `Jumlah ${role}`,
        stated,
        computed,
      });
    }
  }
  rows.forEach((row, index) => {
    if (row.level !== 'teks-lanjutan') return;
    const explanation = 'Sambungan teks baris di atasnya, terpotong halaman';
    const column = row.cells[2] ? 'C' : 'I';
    errors.push({ at: [{ row: index, column }], kind: 'teks-terpotong', explanation, judgement: true });
  });
  const broken = rows.findIndex((row) => row.cells.includes('12 Orang/1 1 TMP'));
  errors.push({
    at: [
      { row: broken, column: 'F' },
      { row: broken, column: 'L' },
    ],
    kind: 'angka-rusak',
    explanation: 'Target "12 Orang/1 1 TMP": 11 terpecah spasi',
    stated: '12 Orang/1 1 TMP',
    computed: '12 Orang/11 TMP',
    judgement: true,
  });
  return [rows, errors];
}

/** Tabel 2.3 stands twice in the document; where the second printing differs from the first. */
function printingDifferences(first: readonly DraftRow[], second: readonly DraftRow[]): DraftError[] {
  const body = (rows: readonly DraftRow[]): { row: DraftRow; index: number }[] =>
    rows.map((row, index) => ({ row, index })).filter(({ row }) => row.level !== 'teks-lanjutan');
  const earlier = body(first);
  return body(second).flatMap(({ row, index }, position) => {
    const other = earlier[position]?.row;
    if (!other || row.level === 'total') return [];
    const differs = row.cells.findIndex((cell, column) => column >= 2 && cell !== other.cells[column]);
    if (differs < 0) return [];
    return [
      {
        at: [{ row: index, column: String.fromCharCode(65 + differs) }],
        kind: 'cetakan-berbeda',
        explanation: `Cetakan pertama "${String(other.cells[differs])}", cetakan ini "${String(row.cells[differs])}"`,
        judgement: true,
      },
    ];
  });
}

function sheet31(name: string, rows: readonly DraftRow[], errors: DraftError[]): LabelledSheet {
  const half = (dana: string): { text: string; span?: number }[] => [
    { text: 'Program/ Kegiatan/ Sub Kegiatan', span: 2 },
    { text: 'Lokasi' },
    { text: 'Indikator Kinerja' },
    { text: 'Target Capaian' },
    { text: dana },
  ];
  errors.push(
    {
      at: [
        { row: 'subheading', column: 'G' },
        { row: 'subheading', column: 'M' },
      ],
      kind: 'satuan-bertentangan',
      explanation: 'Judul "(Rp.000)" tetapi angka dalam rupiah penuh, mis. Rp. 1.983.000.000,00',
      stated: '(Rp.000)',
    },
    {
      at: [{ row: 'numbers', column: 'H' }],
      kind: 'nomor-kolom-salah',
      explanation: 'Kolom ke-7 bernomor "(2)"',
      stated: '(2)',
      computed: '(7)',
    },
    {
      at: [{ row: 0, toRow: rows.length - 1, column: 'A' }],
      kind: 'kode-kosong',
      explanation: 'Tabel tidak memuat kode',
      judgement: true,
    },
  );
  return draftSheet(
    {
      name,
      kind: 'T-C.31',
      title: [
        'Tabel 2.3',
        'Review terhadap Rancangan Awal RKPD tahun 2022',
        'Kabupaten Pasuruan',
        '',
        'Nama Perangkat Daerah : Dinas Sosial Kab. Pasuruan',
      ],
      heading: [
        'No',
        { text: 'Rancangan Awal RKPD', children: half('Pagu Indikatif (Rp.000)') },
        { text: 'Hasil Analisis Kebutuhan', children: half('Kebutuhan Dana (Rp.000)') },
        'Catatan Penting',
      ],
      numbers: [
        '(1)',
        '(2)',
        '',
        '(3)',
        '(4)',
        '(5)',
        '(6)',
        '(2)',
        '',
        '(8)',
        '(9)',
        '(10)',
        '(11)',
        '(12)',
      ],
      rows,
      columns: {
        no: 'A',
        program: 'B:C',
        lokasi: 'D',
        indikator: 'E',
        target: 'F',
        pagu: 'G',
        programKebutuhan: 'H:I',
        lokasiKebutuhan: 'J',
        indikatorKebutuhan: 'K',
        targetKebutuhan: 'L',
        kebutuhanDana: 'M',
        catatan: 'N',
      },
      note: 'Nomor kegiatan dan sub kegiatan di kolom B dan H di depan namanya.',
    },
    errors,
  );
}

// ------------------------------------------------------------------ Tabel 2.1 = T-C.29

/** Twelve cells: kode, nomor, nama, indikator, 4 … 11. Each printed page lost or gained other empty cells. */
function evaluasiCells(line: TextLine): string[] {
  const cells = [...line.cells];
  const { number } = line;
  if (number >= 349 && number <= 357) cells.splice(1, 0, '');
  else if (cells.length === 13 && number <= 347) {
    cells.shift();
    cells.splice(4, 0, '');
    cells.pop();
  } else if (cells.length === 13 && number === 372) cells.pop();
  else if (cells.length === 13) cells.shift();
  else if (cells.length === 11) cells.splice(number <= 369 ? 4 : 5, 0, '');
  if (cells.length !== 12) throw new Error(`003 baris ${number}: ${cells.length} sel`);
  const headline = cells.slice(0, 3).findIndex((cell) => isHeadline(cell));
  if (headline >= 0 && headline !== 1) {
    cells[1] = cells[headline] ?? '';
    cells[headline] = '';
  }
  return cells;
}

function tabel29(text: string, levels: ReadonlyMap<string, string>): LabelledSheet {
  const rows: DraftRow[] = [];
  const errors: DraftError[] = [];
  let year = 2020;
  const span: Record<number, [number, number]> = {};
  for (const line of textLines(text, 291, 441)) {
    const cells = evaluasiCells(line);
    const [kode = '', nomor = '', rest = '', indikator = ''] = cells;
    const index = rows.length;
    const nama = isHeadline(nomor) ? nomor : rest;
    let level: string;
    if (/^20\d\d$/.test(kode)) {
      level = 'tahun';
      year = Number(kode);
    } else if (headlineLevel(nama)) level = headlineLevel(nama) ?? '';
    else if (/^Urusan /i.test(nama)) level = 'urusan';
    else if (!nama) level = 'indikator-lanjutan';
    else if (year === 2020) level = 'kegiatan';
    else
      level = rows.some((row) => row.nama === nama)
        ? 'subkegiatan'
        : (levels.get(nameKey(nama)) ?? 'subkegiatan');
    if (line.number === 427 || line.number === 430) level = 'kegiatan';
    if (line.number === 428 || line.number === 431) level = 'subkegiatan';
    if (level !== 'tahun') span[year] = [span[year]?.[0] ?? index, index];
    rows.push({ cells, level, nama, srcLine: line.number });
    errors.push(...evaluasiErrors(cells, index, indikator, year));
  }
  const [from20 = 0, to20 = 0] = span[2020] ?? [];
  const [from21 = 0, to21 = 0] = span[2021] ?? [];
  errors.push(
    {
      at: [{ row: from20, toRow: to21, column: 'A' }],
      kind: 'kode-kosong',
      explanation: 'Kolom Kode kosong; hanya tahun 2020 dan 2021 sebagai pemisah',
    },
    {
      at: [{ row: 'heading', column: 'E' }],
      kind: 'judul-kolom',
      explanation:
        'Kolom 4 berjudul sama dengan kolom 9 ("Target Program, Kegiatan dan Sub Kegiatan (Tahun 2021)"), mestinya target Renstra',
    },
    {
      at: [{ row: from20, toRow: to20, column: 'E' }],
      kind: 'nilai-kosong',
      explanation: 'Target Renstra (kolom 4) kosong di seluruh bagian 2020',
      judgement: true,
    },
    {
      at: [{ row: from20, toRow: to20, column: 'J', toColumn: 'L' }],
      kind: 'nilai-kosong',
      explanation: 'Kolom 9–11 kosong di seluruh bagian 2020',
      judgement: true,
    },
    {
      at: [{ row: from21, toRow: to21, column: 'F', toColumn: 'I' }],
      kind: 'nilai-kosong',
      explanation: 'Kolom 5–8 kosong di seluruh bagian 2021',
      judgement: true,
    },
    {
      at: [{ row: from21, toRow: to21, column: 'L' }],
      kind: 'rasio-janggal',
      explanation: 'Tingkat capaian (%) tertulis 1, bukan 100%',
      judgement: true,
    },
    {
      at: [{ row: from20, toRow: to21, column: 'B' }],
      kind: 'nomor-kosong',
      explanation: 'Sebagian kegiatan tanpa nomor',
      judgement: true,
    },
  );
  return draftSheet(
    {
      name: 'Tabel 2.1',
      kind: 'T-C.29',
      title: [
        'Tabel 2.1',
        'Rekapitulasi Evaluasi Hasil Pelaksanaan Renja Perangkat Daerah dan',
        'Pencapaian Renstra Perangkat Daerah s/d Tahun 2021',
        'Kabupaten Pasuruan',
      ],
      heading: [
        'Kode',
        { text: 'Urusan/Bidang Urusan Pemerintahan Daerah dan Program/ Kegiatan/ Sub Kegiatan', span: 2 },
        'Indikator Kinerja Program / Kegiatan / Sub Kegiatan',
        'Target Program, Kegiatan dan Sub Kegiatan (Tahun 2021)',
        'Realisasi Target Kinerja Program dan Keluaran Kegiatan s/d tahun 2019',
        {
          text: 'Target dan Realisasi Kinerja Program dan Kegiatan Tahun 2020',
          children: [
            { text: 'Target Perangkat Daerah Tahun 2020' },
            { text: 'Realisasi Perangkat Daerah Tahun 2020' },
            { text: 'Tingkat Realisasi (%)' },
          ],
        },
        'Target Program, Kegiatan dan Sub Kegiatan (Tahun 2021)',
        {
          text: 'Perkiraan Realisasi Capaian Target Renstra PD s/d Tahun 2021',
          children: [
            { text: 'Realisasi Capaian Program dan Kegiatan s/d tahun 2021' },
            { text: 'Tingkat Capaian Realisasi Target Renstra (%)' },
          ],
        },
      ],
      numbers: ['1', '2', '', '3', '4', '5', '6', '7', '8=(7/6)', '9', '10=(5+7+9)', '11=(10/4)'],
      rows: rows.slice(1),
      columns: {
        kode: 'A',
        program: 'B:C',
        indikator: 'D',
        targetRenstra: 'E',
        realisasiSdNmin: 'F',
        targetLalu: 'G',
        realisasiLalu: 'H',
        tingkatRealisasi: 'I',
        targetBerjalan: 'J',
        realisasiSdBerjalan: 'K',
        tingkatCapaian: 'L',
      },
      note: 'Dua bagian, dipisah baris 2020 dan 2021; kolom kode hanya memuat pemisah itu. Sel kosong yang hilang di tiap halaman diselaraskan.',
    },
    errors.map((error) => ({
      ...error,
      at: error.at.map((place) => ({
        ...place,
        row: typeof place.row === 'number' ? place.row - 1 : place.row,
        ...(place.toRow === undefined ? {} : { toRow: place.toRow - 1 }),
      })),
    })),
  );
}

function evaluasiErrors(
  cells: readonly string[],
  row: number,
  indikator: string,
  year: number,
): DraftError[] {
  const errors: DraftError[] = [];
  const [
    ,
    nomor = '',
    nama = '',
    ,
    renstra = '',
    ,
    target = '',
    realisasi = '',
    tingkat = '',
    berjalan = '',
    sd = '',
    capaian = '',
  ] = cells;
  const about = `«${nama || indikator}»`;
  if (nomor === '#') {
    errors.push({
      at: [{ row, column: 'B' }],
      kind: 'nomor-tidak-terbaca',
      explanation: `Nomor tampil "#" pada ${about}`,
      stated: '#',
    });
  }
  if (nomor && nomor !== '1' && !nama && !isHeadline(nomor)) {
    errors.push({
      at: [{ row, column: 'C' }],
      kind: 'label-kosong',
      explanation: 'Bernomor tetapi tanpa nama kegiatan',
      judgement: true,
    });
  }
  const base = firstNumber(target);
  const done = firstNumber(realisasi);
  const stated = firstNumber(tingkat);
  if (base !== null && base !== 0 && done !== null && stated !== null) {
    const computed = (done / base) * 100;
    const decimals = /,(\d+)/.exec(tingkat)?.[1]?.length ?? 0;
    if (!ratioAgrees(stated, computed, decimals)) {
      errors.push({
        at: [{ row, column: 'I' }],
        kind: 'rasio-salah',
        explanation:
          stated === 100 && computed > 100
            ? `Tingkat realisasi ${about} dibatasi 100%: ${realisasi}/${target} = ${computed.toFixed(2)}%`
            : `Tingkat realisasi ${about} tertulis ${tingkat}: ${realisasi}/${target} = ${computed.toFixed(2)}%`,
        stated: tingkat,
        computed: Number(computed.toFixed(4)),
      });
    }
  }
  const broken = /^(\d+) \1 /.exec(renstra);
  if (broken) {
    errors.push({
      at: [
        { row, column: 'E' },
        { row, column: 'J' },
      ],
      kind: 'angka-rusak',
      explanation: `Target "${renstra}": angka tercetak dua kali (kolom 10: ${sd})`,
      stated: renstra,
      computed: sd,
    });
  }
  if (realisasi === '75 Unit -') {
    errors.push({
      at: [{ row, column: 'H' }],
      kind: 'teks-rusak',
      explanation: 'Realisasi "75 Unit -"',
      stated: realisasi,
      judgement: true,
    });
  }
  if (target === '601 PSKS') {
    errors.push({
      at: [{ row, column: 'F', toColumn: 'I' }],
      kind: 'nilai-salah-kolom',
      explanation:
        '720 PSKS dan 601 PSKS berdiri di kolom 5 dan 6; menurut baris di atasnya target dan realisasi (83,47%)',
      judgement: true,
    });
  }
  if (year === 2021 && berjalan && sd && capaian) {
    const nine = firstNumber(berjalan.replace(/^(\d+) \1 /, '$1 '));
    if (nine !== firstNumber(sd)) {
      errors.push({
        at: [{ row, column: 'K' }],
        kind: 'rasio-janggal',
        explanation: `Kolom 10 "${sd}" ≠ 5+7+9 = ${berjalan}`,
        stated: sd,
      });
    }
  }
  if (/^Jumlah\b/.test(indikator) && /%/.test(berjalan)) {
    errors.push({
      at: [{ row, column: 'J' }],
      kind: 'satuan-bertentangan',
      explanation: `Indikator «${indikator.slice(0, 50)}» adalah jumlah, target ${berjalan}`,
      judgement: true,
    });
  }
  return errors;
}

// ------------------------------------------------------------------ Tabel 2.2 = T-C.30

function tabel30(text: string): LabelledSheet {
  const rows: DraftRow[] = textLines(text, 456, 472).map((line) => {
    const cells = line.cells.length === 12 ? ['', ...line.cells] : [...line.cells];
    if (cells.length !== 13) throw new Error(`003 baris ${line.number}: ${cells.length} sel`);
    return { cells, level: 'indikator', nama: cells[1], srcLine: line.number };
  });
  const at = (line: number): number => rows.findIndex((row) => row.srcLine === line);
  const last = rows.length - 1;
  return draftSheet(
    {
      name: 'Tabel 2.2',
      kind: 'T-C.30',
      title: [
        'Tabel 2.2',
        'Pencapaian Kinerja Pelayanan Perangkat Daerah Dinas Sosial',
        'Kabupaten Pasuruan',
      ],
      heading: [
        'No',
        'Indikator',
        'SPM/ Standar nasional',
        'IKK',
        {
          text: 'Target Renstra Perangkat Daerah',
          children: [2020, 2021, 2022, 2023].map((year) => ({ text: `Tahun ${year}` })),
        },
        { text: 'Realisasi Capaian', children: [2020, 2021].map((year) => ({ text: `Tahun ${year}` })) },
        { text: 'Proyeksi', children: [2022, 2023].map((year) => ({ text: `Tahun ${year}` })) },
        'Catatan Analisis',
      ],
      numbers: Array.from({ length: 13 }, (_, index) => `(${index + 1})`),
      rows,
      columns: {
        no: 'A',
        indikator: 'B',
        spm: 'C',
        ikk: 'D',
        target: 'E:H',
        targetTahun: { 2020: 'E', 2021: 'F', 2022: 'G', 2023: 'H' },
        realisasi: { 2020: 'I', 2021: 'J' },
        proyeksi: { 2022: 'K', 2023: 'L' },
        catatan: 'M',
      },
    },
    [
      { at: [{ row: 0, toRow: last, column: 'A' }], kind: 'nomor-kosong', explanation: 'Kolom No kosong' },
      {
        at: [{ row: at(464), toRow: at(466), column: 'I', toColumn: 'L' }],
        kind: 'nilai-kosong',
        explanation: 'Realisasi dan proyeksi tiga indikator kosong',
      },
      {
        at: [{ row: at(467), toRow: last, column: 'M' }],
        kind: 'nilai-salah-kolom',
        explanation: 'Persentase di kolom Catatan Analisis: enam nilai bergeser satu kolom ke kanan',
        judgement: true,
      },
      {
        at: [{ row: at(456), column: 'G' }],
        kind: 'lonjakan-nilai',
        explanation: 'Target 40,06% · 42,97% · 5,99%',
        stated: '5,99%',
        judgement: true,
      },
      {
        at: [{ row: at(456), toRow: at(463), column: 'I', toColumn: 'L' }],
        kind: 'nilai-kosong',
        explanation: 'Realisasi dan proyeksi hanya "-"',
        judgement: true,
      },
      {
        at: [{ row: 0, toRow: last, column: 'D' }],
        kind: 'nilai-kosong',
        explanation: 'IKK kosong di seluruh baris',
        judgement: true,
      },
    ],
  );
}

// ------------------------------------------------------------------ Tabel 2.4 = T-C.32

function tabel32(text: string): LabelledSheet {
  const errors: DraftError[] = [];
  let within = 0;
  const rows: DraftRow[] = textLines(text, 577, 600).map((line, index) => {
    const cells = [...line.cells];
    while (cells.length < 6) cells.push('');
    within = cells[0] ? 0 : within + 1;
    const whole = /^PROGRAM .+ (?:Pemeliharaan|Pengelolaan) .+ (?:Pemeliharaan|Pengelolaan) /.test(
      cells[1] ?? '',
    );
    if (line.number === 584) {
      errors.push({
        at: [{ row: index, column: 'C', toColumn: 'F' }],
        kind: 'teks-terpotong',
        explanation: 'Lokasi, indikator dan catatan usulan 6 bersambung di baris ini',
        judgement: true,
      });
    }
    return {
      cells,
      level: whole ? 'usulan' : (['program', 'kegiatan', 'subkegiatan'][within] ?? 'usulan'),
      nama: cells[1],
      srcLine: line.number,
    };
  });
  errors.push({
    at: [{ row: 0, toRow: 4, column: 'B' }],
    kind: 'struktur',
    explanation:
      'Program, kegiatan dan sub kegiatan dalam satu sel pada usulan 1–5, tiga baris pada usulan 6–11',
    judgement: true,
  });
  return draftSheet(
    {
      name: 'Tabel 2.4',
      kind: 'T-C.32',
      title: [
        'Tabel 2.4',
        'Usulan Program, Kegiatan dan Sub Kegiatan dari Para Pemangku Kepentingan Tahun 2022 Kabupaten Pasuruan',
        'Dinas Sosial Kabupaten Pasuruan',
      ],
      heading: [
        'NO',
        'Program / Kegiatan / Sub Kegiatan',
        'Lokasi',
        'Indikator Kinerja',
        'Besaran / Volume',
        'Catatan',
      ],
      numbers: ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      rows,
      columns: { no: 'A', program: 'B', lokasi: 'C', indikator: 'D', volume: 'E', catatan: 'F' },
    },
    errors,
  );
}

/** A table of the document that is none of the forms; its headings repeated at page breaks stay where they are. */
function sheetNone(
  text: string,
  name: string,
  [first, last]: [number, number],
  heading: string[],
  title: string[],
): LabelledSheet {
  const lines = textLines(text, first, last).slice(2);
  return draftSheet(
    {
      name,
      kind: 'none',
      title,
      heading,
      numbers: heading.map((_, index) => String(index + 1)),
      rows: lines.map((line) => ({
        cells: line.cells.slice(0, heading.length),
        level: 'data',
        nama: line.cells[1],
        srcLine: line.number,
      })),
      columns: {},
    },
    [],
  );
}
