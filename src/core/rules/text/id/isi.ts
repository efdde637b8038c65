import type { TableRow } from '../../../read/read-table';
import type { TableColumn } from '../../../recognise/recognised-table';
import { columnLabel } from '../../support/column-label';
import { columnNoun, lowerFirst } from '../../support/column-noun';
import type { EmptyTexts } from '../../support/empty-cells';
import { figure, percent, rupiah } from '../../support/money';
import { levelName } from '../../support/row-label';
import { rowNoun } from '../../support/row-noun';

/** A cell that should say something since another one of its row does. */
interface Beside {
  readonly column: TableColumn;
  readonly row: TableRow;
  readonly other: TableColumn;
  readonly says: string;
}
interface Parents {
  readonly column: TableColumn;
  readonly row: TableRow;
  readonly count: number;
  readonly computed: number;
}

const baris = (level: EmptyRowsLevel): string => (level === null ? 'baris' : levelName(level, 'id'));
type EmptyRowsLevel = TableRow['level'] | null;

const kosong: EmptyTexts = {
  sel: (f) =>
    f.filled < f.rows && f.filled > 0
      ? `${columnNoun(f.column).id} ${rowNoun(f.row, 'id')} kosong, padahal ${figure(f.filled)} dari ${figure(f.rows)} baris setingkatnya terisi.`
      : `${columnNoun(f.column).id} ${rowNoun(f.row, 'id')} kosong.`,
  baris: (f) =>
    `${columnNoun(f.column).id} kosong pada ${figure(f.count)} baris berturut-turut (baris ${String(f.from)}–${String(f.to)}).`,
  banyak: (f) =>
    `${columnNoun(f.column).id} kosong pada ${figure(f.count)} ${baris(f.level)}, sedangkan baris lain terisi.`,
  kolom: (f) =>
    `${columnNoun(f.column).id} kosong di seluruh tabel (${figure(f.count)} baris), padahal bentuk tabel ini memintanya.`,
  jarang: (f) =>
    `${columnNoun(f.column).id} baru terisi pada ${figure(f.filled)} dari ${figure(f.filled + f.count)} ${baris(f.level)}.`,
};
const sebelah = (f: Beside): string =>
  `${columnNoun(f.column).id} ${rowNoun(f.row, 'id')} kosong, padahal ${lowerFirst(columnNoun(f.other).id)} di baris yang sama tertulis «${f.says}».`;
const strip = (f: Beside): string =>
  `${columnNoun(f.column).id} ${rowNoun(f.row, 'id')} tertulis «-», padahal ${lowerFirst(columnNoun(f.other).id)} di baris yang sama «${f.says}».`;
const PERMENDAGRI = 'lampiran Permendagri 86/2017';

export const isi = {
  'indikator-kosong': {
    title: 'Indikator kosong',
    why: `Tanpa indikator tidak ada yang dapat diukur; tiap program, kegiatan dan sub kegiatan memerlukannya (${PERMENDAGRI}).`,
    example:
      'Program «Pembinaan Lingkungan Sosial» tanpa indikator, sedangkan program lain beserta indikatornya.',
    ...kosong,
  },
  'target-kosong': {
    title: 'Target kosong',
    why: `Target adalah isi pokok tabel; indikator tanpa target tidak dapat dievaluasi tahun depan (${PERMENDAGRI}).`,
    example: 'Target 2020 kosong sedangkan target 2021 di baris yang sama «80 orang».',
    ...kosong,
    sebelah,
    strip,
    deret: (f: { column: TableColumn; last: TableColumn; row: TableRow }) =>
      `${columnNoun(f.column).id} ${rowNoun(f.row, 'id')} kosong sampai ${lowerFirst(columnNoun(f.last).id)}, sedangkan baris setingkatnya terisi.`,
  },
  'realisasi-kosong': {
    title: 'Realisasi kosong',
    why: `Evaluasi membandingkan realisasi dengan target; target tanpa realisasi berarti belum dievaluasi (${PERMENDAGRI}).`,
    example: 'Target 100 orang dengan realisasi kosong, sedangkan baris lain berisi keduanya.',
    ...kosong,
    sebelah,
    deret: (f: { column: TableColumn; last: TableColumn; filled: number; rows: number }) =>
      f.column === f.last
        ? `${columnNoun(f.column).id} baru terisi pada ${figure(f.filled)} dari ${figure(f.rows)} baris.`
        : `${columnNoun(f.column).id} sampai ${lowerFirst(columnNoun(f.last).id)} baru terisi pada ${figure(f.filled)} dari ${figure(f.rows)} baris.`,
  },
  'lokasi-kosong': {
    title: 'Lokasi kosong',
    why: `Lokasi menunjukkan di mana sub kegiatan dilaksanakan dan mencegah usulan ganda (${PERMENDAGRI}).`,
    example: 'Sub kegiatan tanpa lokasi di antara sub kegiatan yang semuanya berlokasi.',
    ...kosong,
  },
  'pagu-kosong': {
    title: 'Pagu kosong',
    why: 'Pagu yang kosong tidak terbawa ke RKA, dan jumlah di atasnya tidak dapat diperiksa.',
    example: 'Program tanpa pagu, sedangkan kegiatannya berjumlah Rp2.372.818.280.',
    ...kosong,
    induk: (f: Parents) =>
      `${columnLabel(f.column).id} ${rowNoun(f.row, 'id')} kosong, padahal baris di bawahnya berjumlah ${rupiah(f.computed)}.`,
    banyakInduk: (f: Parents) =>
      `${columnLabel(f.column).id} kosong pada ${figure(f.count)} baris induk, padahal baris di bawahnya bernilai; yang pertama ${rowNoun(f.row, 'id')}, jumlahnya ${rupiah(f.computed)}.`,
    geser: (f: Parents) =>
      `${columnLabel(f.column).id} ${rowNoun(f.row, 'id')} kosong; ${rupiah(f.computed)} tertulis pada baris indikator di bawahnya.`,
    sebelah: (f: {
      column: TableColumn;
      row: TableRow;
      other: TableColumn;
      says: number;
      meant: number | null;
    }) =>
      `${columnLabel(f.column).id} ${rowNoun(f.row, 'id')} kosong, padahal ${lowerFirst(columnLabel(f.other).id)} di baris yang sama ${rupiah(f.says)}.` +
      (f.meant === null ? '' : ` Selisih induknya dengan baris lain di bawahnya ${rupiah(f.meant)}.`),
    isiSemua: (f: { count: number }) => `Isi ${figure(f.count)} sel dengan jumlahnya`,
  },
  'sumber-dana-kosong': {
    title: 'Sumber dana kosong',
    why: `Sumber dana menentukan syarat pemakaian pagu (DAK dan DBH-CHT hanya untuk kegiatan tertentu) (${PERMENDAGRI}).`,
    example: 'Sub kegiatan berpagu Rp300.000.000 tanpa sumber dana.',
    ...kosong,
  },
  'sumber-dana-asing': {
    title: 'Sumber dana tidak dikenal',
    why: 'Nama sumber dana yang tidak baku tidak dapat dikelompokkan saat pagu dijumlah menurut sumbernya.',
    example: '«DUA» di kolom sumber dana; yang dimaksud DAU.',
    sel: (f: { stated: string; count: number; near: string | null }) =>
      `«${f.stated}» bukan sumber dana yang dikenal${f.count > 1 ? ` (${figure(f.count)} sel)` : ''}${f.near === null ? '; yang lazim antara lain APBD, DAU, DAK, DBH, PAD dan bantuan keuangan' : `; barangkali yang dimaksud ${f.near}`}.`,
    perbaiki: (f: { near: string }) => `Tulis ${f.near}`,
  },
  'prakiraan-maju-kosong': {
    title: 'Prakiraan maju kosong',
    why: `Prakiraan maju tahun n+1 menjadi dasar pagu tahun berikutnya (${PERMENDAGRI}, kolom 9 dan 10).`,
    example: 'Pagu tahun n Rp300.000.000 dengan prakiraan maju kosong.',
    ...kosong,
    semua: (f: { count: number }) =>
      `Prakiraan maju kosong di seluruh tabel (${figure(f.count)} baris), target maupun pagunya.`,
    sebelah,
    pagu: (f: { column: TableColumn; row: TableRow; says: number }) =>
      `${columnLabel(f.column).id} ${rowNoun(f.row, 'id')} kosong, padahal pagunya ${rupiah(f.says)}.`,
  },
  'volume-kosong': {
    title: 'Volume kosong',
    why: `Usulan tanpa besaran tidak dapat ditimbang maupun dianggarkan (${PERMENDAGRI}, T-C.32 kolom 5).`,
    example: 'Usulan pelatihan relawan tanpa jumlah orang.',
    ...kosong,
    strip: (f: { count: number }) =>
      f.count === 1
        ? 'Besaran/volume di baris ini tertulis «-», sedangkan baris lain berisi angka.'
        : `Besaran/volume tertulis «-» pada ${figure(f.count)} baris, sedangkan baris lain berisi angka.`,
  },
  'kolom-keliru': {
    title: 'Nilai di kolom yang bukan tempatnya',
    why: 'Nilai yang berdiri satu kolom dari tempatnya terhitung sebagai hal lain: rupiah sebagai target, rasio sebagai realisasi.',
    example: '«Rp 9.600.000» di kolom proyeksi kinerja yang sasaran lainnya 6 jenis.',
    rupiahKolom: (f: { column: TableColumn; count: number }) =>
      f.count === 1
        ? `${columnNoun(f.column).id} berisi rupiah, padahal menurut bentuknya kolom ini memuat kinerja.`
        : `${figure(f.count)} kolom kinerja berisi rupiah (yang pertama: ${lowerFirst(columnNoun(f.column).id)}), padahal menurut bentuknya memuat kinerja.`,
    rupiahSel: (f: { column: TableColumn; stated: string; others: string }) =>
      `«${f.stated}» di bawah ${lowerFirst(columnNoun(f.column).id)} tampak sebagai rupiah; angka kinerja lain di baris ini ${f.others}.`,
    rupiahTeks: (f: { heading: string; count: number }) =>
      `Kolom «${f.heading}» berisi rupiah pada ${figure(f.count)} baris, padahal kolom ini untuk catatan.`,
    satuanDiPagu: (f: { column: TableColumn; stated: string }) =>
      `«${f.stated}» berdiri di kolom rupiah (${columnLabel(f.column).id}), padahal bersatuan kinerja.`,
    satuanSaja: (f: { column: TableColumn; stated: string; count: number }) =>
      f.count === 1
        ? `${columnNoun(f.column).id} hanya berisi satuan «${f.stated}» tanpa angka.`
        : `${columnNoun(f.column).id} hanya berisi satuan tanpa angka pada ${figure(f.count)} baris, yang pertama «${f.stated}».`,
    rasio: (f: { stated: number; column: TableColumn; target: TableColumn }) =>
      `${percent(f.stated)} di bawah ${lowerFirst(columnNoun(f.column).id)} adalah rasio baris ini dan mestinya di ${columnLabel(f.target).id}, yang kosong.`,
    pindah: (f: { from: string; to: string }) => `Pindahkan ${f.from} ke ${f.to}`,
  },
  'satuan-beda': {
    title: 'Satuan berbeda',
    why: 'Target dan realisasi dalam satuan yang berlainan tidak dapat dibandingkan, dan rasionya tidak berarti.',
    example: 'Target «12 Bulan», realisasi «12 Orang».',
    pasangan: (f: { first: TableColumn; second: TableColumn; one: string; other: string; count: number }) =>
      `${columnNoun(f.first).id} bersatuan «${f.one}», sedangkan ${lowerFirst(columnNoun(f.second).id)} bersatuan «${f.other}»${f.count > 1 ? `; demikian pada ${figure(f.count)} baris` : ''}.`,
    angkaPersen: (f: { number: string; percent: string }) =>
      `Di baris ini target dan realisasi tidak sesatuan: «${f.number}» adalah angka, «${f.percent}» persen.`,
    persentase: (f: { stated: string; count: number }) =>
      `Indikatornya persentase, sedangkan nilainya «${f.stated}»${f.count > 1 ? `; demikian pada ${figure(f.count)} baris` : ''}.`,
    jumlah: (f: { stated: string; count: number }) =>
      `Indikatornya sebuah jumlah, sedangkan nilainya persen («${f.stated}»)${f.count > 1 ? `; demikian pada ${figure(f.count)} baris` : ''}.`,
    pecahan: (f: { stated: string; value: number; count: number }) =>
      `Indikatornya persentase dan nilainya tertulis «${f.stated}» tanpa tanda persen; ${percent(f.value * 100)} atau ${figure(f.value)}%${f.count > 1 ? ` (demikian pada ${figure(f.count)} sel)` : ''}.`,
  },
};
