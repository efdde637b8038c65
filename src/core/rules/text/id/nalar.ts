import type { TableRow } from '../../../read/read-table';
import type { TableColumn } from '../../../recognise/recognised-table';
import { columnNoun, lowerFirst } from '../../support/column-noun';
import { columnLabel } from '../../support/column-label';
import { figure, percent, rupiah } from '../../support/money';
import { rowNoun } from '../../support/row-noun';

interface Compared {
  readonly row: TableRow;
  readonly first: TableColumn;
  readonly second: TableColumn;
  /** Amounts of both columns. */
  readonly one: number;
  readonly other: number;
}
interface Growth extends Compared {
  /** Growth of the row and usual growth of the table, in percent points. */
  readonly growth: number;
  readonly usual: number;
  readonly count: number;
}

const berubah = (points: number): string =>
  points < 0 ? `turun ${percent(-points)}` : points > 0 ? `naik ${percent(points)}` : 'tetap';

export const nalar = {
  'realisasi-lebih-pagu': {
    title: 'Realisasi melebihi pagu',
    why: 'Belanja tidak boleh melebihi anggaran yang ditetapkan; realisasi di atas pagu biasanya salah tulis atau pagu sebelum perubahan.',
    example: 'Anggaran Rp50.000.000 dengan realisasi Rp500.000.000.',
    sel: (f: Compared) =>
      `Realisasi ${rowNoun(f.row, 'id')} ${rupiah(f.other)} melebihi anggarannya ${rupiah(f.one)} (lebih ${rupiah(f.other - f.one)}).`,
  },
  'prakiraan-maju-janggal': {
    title: 'Prakiraan maju janggal',
    why: 'Prakiraan maju menjadi dasar pagu tahun n+1; yang turun atau melonjak tanpa catatan akan ditanyakan saat verifikasi.',
    example: 'Pagu Rp4.350.000 dengan prakiraan maju Rp3.545.300, sedangkan baris lain naik 10%.',
    sel: (f: Growth) =>
      `Prakiraan maju ${rowNoun(f.row, 'id')} ${rupiah(f.other)} ${berubah(f.growth)} dari pagunya ${rupiah(f.one)}, sedangkan tabel ini umumnya ${berubah(f.usual)}.`,
    banyak: (f: Growth) =>
      `Prakiraan maju ${figure(f.count)} baris menyimpang dari yang umum di tabel ini (${berubah(f.usual)}); yang pertama ${rowNoun(f.row, 'id')}: ${rupiah(f.one)} menjadi ${rupiah(f.other)}.`,
  },
  lonjakan: {
    title: 'Lonjakan nilai',
    why: 'Selisih tepat sepuluh, seratus atau seribu kali hampir selalu nol yang kurang atau lebih.',
    example: 'Pagu Rp150.000.000 dengan prakiraan maju Rp165.000.',
    uang: (f: Compared & { factor: number }) =>
      `${columnLabel(f.second).id} ${rowNoun(f.row, 'id')} ${rupiah(f.other)}, sekitar ${figure(f.factor)} kali ${f.other > f.one ? 'lebih besar' : 'lebih kecil'} daripada ${lowerFirst(columnLabel(f.first).id)} ${rupiah(f.one)}; periksa jumlah nolnya.`,
    kinerja: (f: Compared & { factor: number }) =>
      `${columnNoun(f.second).id} ${rowNoun(f.row, 'id')} ${figure(f.other)}, ${figure(f.factor)} kali ${f.other > f.one ? 'lebih besar' : 'lebih kecil'} daripada ${lowerFirst(columnNoun(f.first).id)} ${figure(f.one)}; periksa angkanya.`,
    kecil: (f: { row: TableRow; column: TableColumn; value: number; usual: number }) =>
      `${columnLabel(f.column).id} ${rowNoun(f.row, 'id')} hanya ${rupiah(f.value)}, sedangkan di kolom ini umumnya sekitar ${rupiah(f.usual)}; mungkin tertulis dalam ribuan.`,
    deret: (f: { column: TableColumn; value: number; usual: number; factor: number }) =>
      `${columnNoun(f.column).id} ${figure(f.value)}, sekitar ${figure(f.factor)} kali ${f.value > f.usual ? 'lebih besar' : 'lebih kecil'} daripada tahun lain di baris ini (sekitar ${figure(f.usual)}); periksa angkanya.`,
  },
};
