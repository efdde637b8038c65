import type { CetakanBarisFigures, CetakanFigures } from '../../silang/cetakan-berbeda';
import type { ManyPaguFigures, SilangPaguFigures } from '../../silang/silang-pagu';
import type { RenstraPaguFigures } from '../../silang/silang-renstra';
import type {
  EndFigures,
  ManyMissingFigures,
  ManyNameFigures,
  MissingFigures,
  NameFigures,
} from '../../silang/silang-sub-kegiatan';
import type { ManyTargetFigures, SilangTargetFigures } from '../../silang/silang-target';
import type { SilangUsulanFigures } from '../../silang/silang-usulan';
import { figure, rupiah } from '../../support/money';
import { listed } from '../../support/rule-text';

const lagi = (rest: number): string => `${String(rest)} lainnya`;
const beserta = (below: number): string => (below === 0 ? '' : ` beserta ${String(below)} baris di bawahnya`);
const sesuai = 'tabel-tabel Renja memuat program, kegiatan dan pagu yang sama (Permendagri 86/2017)';

export const silangAntar = {
  'silang-pagu': {
    title: 'Pagu berbeda antartabel',
    why: `Kebutuhan dana hasil analisis (T-C.31) diteruskan ke rumusan rencana (T-C.33) dan ke bab IV; ${sesuai}.`,
    example: 'Sub kegiatan berpagu 550.620.000 di T-C.33 sedangkan kebutuhan dananya di T-C.31 478.000.000.',
    message: (f: SilangPaguFigures): string =>
      `${f.column.id} ${f.row.id} tertulis ${rupiah(f.stated)}, sedangkan ${f.other.id} menulis ${rupiah(f.expected)} (selisih ${rupiah(Math.abs(f.stated - f.expected))}).` +
      (f.carried.length === 0
        ? ''
        : ` Selisih yang sama terbawa ke ${listed(
            f.carried.map((row) => row.id),
            'dan',
            lagi,
          )}.`),
    banyak: (f: ManyPaguFigures): string =>
      f.factor === null
        ? `${f.column.id} berbeda dari ${f.other.id} pada ${figure(f.count)} dari ${figure(f.compared)} baris yang sama.`
        : `${f.column.id} pada ${figure(f.count)} baris ${f.factor > 1 ? `${figure(f.factor)} kali` : `seper${figure(1 / f.factor)} dari`} yang ditulis ${f.other.id}; satuan rupiahnya tampak berbeda.`,
  },
  'silang-sub-kegiatan': {
    title: 'Baris berbeda antartabel',
    why: `Jumlah program, kegiatan dan sub kegiatan harus sama di setiap bab; ${sesuai}.`,
    example: 'Bab II memuat 23 sub kegiatan, bab III 19.',
    message: (f: MissingFigures): string =>
      `${kapital(f.row.id)}${namanya(f)}${beserta(f.below)} tidak ada di ${f.other.id}.`,
    banyak: (f: ManyMissingFigures): string =>
      `${figure(f.count)} baris tidak ada di ${f.other.id}, mulai ${f.first.id}.`,
    berakhir: (f: EndFigures): string =>
      `Tabel ini berakhir pada ${f.last.id}, sedangkan ${f.other.id} masih memuat ${figure(f.count)} baris sesudahnya, mulai ${f.first.id}.`,
    ejaan: (f: NameFigures): string => `Nama «${f.stated}» ditulis «${f.expected}» di ${f.other.id}.`,
    nama: (f: NameFigures): string =>
      `Kode ${f.kode} di sini bernama «${f.stated}», di ${f.other.id} «${f.expected}».`,
    banyakNama: (f: ManyNameFigures): string =>
      `${figure(f.count)} baris ditulis dengan nama yang berbeda dari ${f.other.id}.`,
  },
  'silang-target': {
    title: 'Target berbeda antartabel',
    why: `Target satu sub kegiatan untuk satu tahun hanya satu; ${sesuai}.`,
    example: 'Target 2021 440 orang di bab IV, 470 orang di kolom tahun berjalan T-C.29.',
    message: (f: SilangTargetFigures): string =>
      `${f.column.id} ${f.row.id} tertulis «${f.stated}», sedangkan ${f.other.id} menulis «${f.expected}».`,
    kosong: (f: SilangTargetFigures): string =>
      `${f.column.id} ${f.row.id} kosong, sedangkan ${f.other.id} menulis «${f.expected}».`,
    indikator: (f: SilangTargetFigures): string =>
      `${f.column.id} ${f.row.id} tertulis «${f.stated}» dan di ${f.other.id} «${f.expected}»; indikatornya pun berbeda.`,
    banyak: (f: ManyTargetFigures): string =>
      `${f.column.id} berbeda dari ${f.other.id} pada ${figure(f.count)} dari ${figure(f.compared)} baris yang sama.`,
  },
  'silang-usulan': {
    title: 'Usulan tidak tertampung',
    why: 'Usulan pemangku kepentingan (T-C.32) ditelaah dan yang disetujui masuk ke rumusan rencana; yang tidak masuk perlu diberi alasan di kolom catatan (Permendagri 86/2017).',
    example: 'Usulan «Pelatihan Relawan» tidak ada di T-C.33 maupun di T-C.31.',
    message: (f: SilangUsulanFigures): string =>
      `Usulan «${f.nama}»${f.count > 1 ? ` (${figure(f.count)} kali)` : ''} tidak ditemukan di ${f.other.id}.`,
    kataSendiri: (f: SilangUsulanFigures): string =>
      `${figure(f.count)} usulan, mulai «${f.nama}», tidak bernama seperti baris mana pun di ${f.other.id}; sebutkan di kolom catatan program atau sub kegiatan yang menampungnya.`,
  },
  'silang-renstra': {
    title: 'Renja berbeda dari Renstra',
    why: 'Renja menjabarkan Renstra tahun itu: program, kegiatan dan targetnya berpedoman padanya (Permendagri 86/2017).',
    example: 'Sub kegiatan ada di T-C.33 tahun 2023 tetapi tidak ada di T-C.27 Renstra.',
    pagu: (f: RenstraPaguFigures): string =>
      `Pagu berbeda dari ${f.other.id}${f.year === null ? '' : ` tahun ${String(f.year)}`} pada ${figure(f.count)} dari ${figure(f.compared)} baris yang sama; yang terbesar ${f.row.id}: ${rupiah(f.stated)}, di Renstra ${rupiah(f.expected)}.`,
  },
  'cetakan-berbeda': {
    title: 'Cetakan tabel berbeda',
    why: 'Tabel yang tercetak dua kali dengan isi berbeda tidak dapat dipakai: tidak jelas mana yang berlaku.',
    example: 'Tabel 6.1 dicetak dua kali; pagu tahun kedua Rp 13.000.000 dan Rp 14.000.000.',
    message: (f: CetakanFigures): string =>
      `${kapital(f.row.id)} berbeda dari cetakan lain (${f.other.id}) pada ${figure(f.cells.length)} sel: ${listed(
        f.cells.map(({ cell, stated, expected }) => `${cell} ${kutip(stated)}, di sana ${kutip(expected)}`),
        'dan',
        lagi,
      )}.`,
    baris: (f: CetakanBarisFigures): string =>
      `${kapital(f.row.id)}${beserta(f.below)} tidak ada di cetakan lain (${f.other.id}).`,
  },
};

function namanya(f: MissingFigures): string {
  return f.nama === '' || f.row.id.includes('«') ? '' : ` «${f.nama}»`;
}

function kapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function kutip(text: string): string {
  return text === '' ? 'kosong' : `«${text}»`;
}
