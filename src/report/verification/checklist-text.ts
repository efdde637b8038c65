import { plural } from '../../core/language/english';
import { figure } from '../../core/language/figures';
import type { Language } from '../../core/language/language';
import type { Asked, ReviewedLevel } from '../summary/table-review';

/** What is said of one line of the checklist. */
export type Verdict = 'sesuai' | 'perlu-perbaikan' | 'tidak-ditemukan' | 'tidak-diperiksa';

export const VERDICTS: readonly Verdict[] = [
  'sesuai',
  'perlu-perbaikan',
  'tidak-ditemukan',
  'tidak-diperiksa',
];

interface ChecklistText {
  readonly title: string;
  readonly item: string;
  readonly figures: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly count: Readonly<Record<ReviewedLevel, string>>;
  readonly total: string;
  readonly split: string;
  readonly filled: Readonly<Record<Asked, string>>;
  readonly columns: string;
  readonly noPlan: string;
  readonly notRead: string;
  readonly doubted: (table: string) => string;
  readonly alone: string;
  /** Of a table that rightly has other rows than the plan. */
  readonly notCompared: string;
  readonly noLevel: string;
  readonly noPagu: string;
  readonly apart: string;
  readonly apartBy: (difference: string) => string;
  readonly parts: (penunjang: string, urusan: string) => string;
  readonly swapped: string;
  readonly misnamed: (programs: string) => string;
  readonly allFilled: (rows: number) => string;
  readonly empty: (empty: number, rows: number, cells: string) => string;
  readonly noColumn: string;
  readonly notOfForm: string;
  readonly allColumns: (columns: number) => string;
  readonly missing: (missing: number, columns: number, names: string) => string;
}

/** The words of the reviewer's checklist. */
export const checklistText: Readonly<Record<Language, ChecklistText>> = {
  id: {
    title: 'Daftar periksa pemeriksa',
    item: 'Hal yang diperiksa',
    figures: 'Angka dan keterangan',
    verdicts: {
      sesuai: 'sesuai',
      'perlu-perbaikan': 'perlu perbaikan',
      'tidak-ditemukan': 'tidak ditemukan',
      'tidak-diperiksa': 'tidak diperiksa',
    },
    count: {
      program: 'Jumlah program sama di setiap tabel rencana',
      kegiatan: 'Jumlah kegiatan sama di setiap tabel rencana',
      subkegiatan: 'Jumlah sub kegiatan sama di setiap tabel rencana',
    },
    total: 'Total pagu sama antarbab',
    split: 'Pagu program penunjang dan program urusan tidak tertukar',
    filled: {
      target: 'Target terisi',
      prakiraanMaju: 'Prakiraan maju terisi',
      lokasi: 'Lokasi terisi',
      sumberDana: 'Sumber dana terisi',
      kelompokSasaran: 'Kelompok sasaran terisi',
      catatan: 'Catatan terisi',
    },
    columns: 'Semua kolom resmi ada',
    noPlan: 'Tidak ada tabel rencana di berkas ini.',
    notRead: 'Sebagian berkas belum dikenali; periksa sendiri.',
    doubted: (table) => `Pembacaan ${table} diragukan; periksa sendiri.`,
    alone: 'Hanya ada di satu tabel, jadi tidak ada pembandingnya.',
    notCompared: 'tidak dibandingkan',
    noLevel: 'Tidak ada tabel rencana yang memuat tingkat ini.',
    noPagu: 'Tidak ada pagu yang dapat dijumlahkan.',
    apart: 'Jumlahnya berbeda.',
    apartBy: (difference) => `Selisih terbesar ${difference}.`,
    parts: (penunjang, urusan) => `penunjang ${penunjang}, urusan ${urusan}`,
    swapped: 'Angka penunjang di satu tabel sama dengan angka urusan di tabel lain: keduanya tertukar.',
    misnamed: (programs) => `Kode dan nama tidak sejalan: ${programs}.`,
    allFilled: (rows) => `terisi pada semua ${figure(rows)} baris`,
    empty: (empty, rows, cells) => `kosong pada ${figure(empty)} dari ${figure(rows)} baris (${cells})`,
    noColumn: 'kolomnya tidak ada',
    notOfForm: 'Bentuk tabel ini tidak memuat kolomnya.',
    allColumns: (columns) => `ke-${figure(columns)} kolomnya ada`,
    missing: (missing, columns, names) =>
      `${figure(missing)} dari ${figure(columns)} kolom tidak ada (${names})`,
  },
  en: {
    title: "The reviewer's checklist",
    item: 'What is looked at',
    figures: 'Figures and remarks',
    verdicts: {
      sesuai: 'in order',
      'perlu-perbaikan': 'needs mending',
      'tidak-ditemukan': 'not found',
      'tidak-diperiksa': 'not checked',
    },
    count: {
      program: 'As many programs in every table of the plan',
      kegiatan: 'As many kegiatan (activities) in every table of the plan',
      subkegiatan: 'As many sub kegiatan (sub-activities) in every table of the plan',
    },
    total: 'Total pagu (ceiling) equal between chapters',
    split: 'Pagu of penunjang (supporting) and urusan (service) programs not swapped',
    filled: {
      target: 'Targets filled in',
      prakiraanMaju: 'Forward estimates filled in',
      lokasi: 'Locations filled in',
      sumberDana: 'Fund sources filled in',
      kelompokSasaran: 'Target groups filled in',
      catatan: 'Notes filled in',
    },
    columns: 'Every official column is there',
    noPlan: 'No table of the plan in this file.',
    notRead: 'Part of the file was not recognised; look yourself.',
    doubted: (table) => `The reading of ${table} is doubted; look yourself.`,
    alone: 'In one table only, so there is nothing to hold it against.',
    notCompared: 'not compared',
    noLevel: 'No table of the plan goes down to this level.',
    noPagu: 'There is no pagu that can be added up.',
    apart: 'The numbers differ.',
    apartBy: (difference) => `Largest difference ${difference}.`,
    parts: (penunjang, urusan) => `penunjang ${penunjang}, urusan ${urusan}`,
    swapped: "Penunjang of one table is the figure of another's urusan: the two are swapped.",
    misnamed: (programs) => `Code and name disagree: ${programs}.`,
    allFilled: (rows) => `filled in all of ${plural(figure(rows), 'row')}`,
    empty: (empty, rows, cells) => `empty in ${figure(empty)} of ${plural(figure(rows), 'row')} (${cells})`,
    noColumn: 'the column is missing',
    notOfForm: 'The form of this table has no such column.',
    allColumns: (columns) => `all ${plural(figure(columns), 'column')} there`,
    missing: (missing, columns, names) =>
      `${figure(missing)} of ${plural(figure(columns), 'column')} missing (${names})`,
  },
};
