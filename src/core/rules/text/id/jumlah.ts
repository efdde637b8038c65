import type { JumlahIndukFigures } from '../../jumlah/jumlah-induk';
import type { JumlahBelanjaFigures } from '../../jumlah/jumlah-belanja';
import type { JumlahTotalFigures } from '../../jumlah/jumlah-total';
import type { TotalKosongFigures } from '../../jumlah/total-kosong';
import { rupiah } from '../../support/money';
import { listed } from '../../support/rule-text';

const lagi = (rest: number): string => `${String(rest)} lainnya`;

const ragu = {
  susunan: ' Tingkat baris-baris ini tidak pasti (tanpa kode dan tanpa nomor), jadi periksa dulu susunannya.',
  terpotong: ' Tabel berakhir di sini dan mungkin terpotong, jadi bisa ada baris yang tidak tercetak.',
  nihil: ' Tanda «-» bisa berarti nol atau belum diisi.',
  rusak: ' Salah satu angkanya tertulis rusak, jadi hitungan ini memakai angka yang diduga.',
  'banyak-beda':
    ' Hampir semua induk di kolom ini berbeda dengan jumlahnya, jadi mungkin susunan barisnya lain dari yang terbaca.',
} as const;

const raguTotal = {
  'tidak-menutup': ' Baris ini tidak menutup tabel, jadi pastikan dulu baris mana yang dijumlahkan.',
  lanjutan: ' Tabel ini lanjutan dari tabel lain, jadi sebagian yang dijumlahkan mungkin berdiri di sana.',
} as const;

export const jumlah = {
  'jumlah-induk': {
    title: 'Jumlah tidak sama',
    why: 'Pagu program harus sama dengan jumlah pagu kegiatannya, dan pagu kegiatan dengan jumlah sub kegiatannya; RKA disusun dari angka ini (Permendagri 86/2017).',
    example:
      'Program 1.06.05 tertulis 503.000.000 sedangkan kegiatannya berjumlah 578.715.811; mestinya keduanya sama.',
    message: (f: JumlahIndukFigures): string =>
      `${f.column.id} ${f.parent.id} tertulis ${rupiah(f.stated)}, jumlah ${f.children.id}nya ${rupiah(f.computed)} (selisih ${rupiah(Math.abs(f.stated - f.computed))}).` +
      (f.upper ? ` ${f.upper.label.id} (${rupiah(f.upper.stated)}) sudah sesuai dengan jumlah itu.` : '') +
      (f.missing.length === 1
        ? ` Yang belum bernilai: ${f.missing.map((row) => row.id).join('')}; bila nilainya ${rupiah(f.stated - f.computed)}, jumlahnya tepat.`
        : f.missing.length > 1
          ? ` Yang belum bernilai: ${listed(
              f.missing.map((row) => row.id),
              'dan',
              lagi,
            )}.`
          : '') +
      (f.doubt ? ragu[f.doubt] : ''),
    nihil: (f: { column: string; rows: readonly string[] }): string =>
      `${f.column} ${listed(f.rows, 'dan', lagi)} tertulis «-», padahal baris di bawahnya bernilai.${ragu.nihil}`,
  },
  'jumlah-belanja': {
    title: 'Jumlah belanja tidak sama',
    why: 'Rincian belanja menurut jenisnya harus berjumlah sama dengan pagu sub kegiatan; selisihnya terbawa ke RKA.',
    example:
      'Sub kegiatan berpagu 550.620.000 dengan belanja operasi 478.000.000 dan tanpa belanja lain; mestinya keduanya sama.',
    message: (f: JumlahBelanjaFigures): string =>
      `${f.column.id} ${f.row.id} tertulis ${rupiah(f.stated)}, jumlah rincian belanjanya ${rupiah(f.computed)} (selisih ${rupiah(Math.abs(f.stated - f.computed))}).`,
    bagian: (f: JumlahBelanjaFigures): string =>
      `${f.column.id} belanja operasi ${f.row.id} tertulis ${rupiah(f.stated)}, jumlah bagiannya (${listed(f.parts, 'dan', lagi)}) ${rupiah(f.computed)} (selisih ${rupiah(Math.abs(f.stated - f.computed))}).`,
  },
  'jumlah-total': {
    title: 'Total tidak sama',
    why: 'Total tabel dibaca sebagai kebutuhan dana perangkat daerah; ia harus sama dengan jumlah programnya.',
    example:
      'Program A 806.441.230 dan program B 370.077.000 dengan total 1.169.190.750; jumlahnya 1.176.518.230.',
    message: (f: JumlahTotalFigures): string =>
      `${f.column.id} pada baris «${f.label}» tertulis ${rupiah(f.stated)}, jumlah ${f.of.id} ${rupiah(f.computed)} (selisih ${rupiah(Math.abs(f.stated - f.computed))}).` +
      (f.doubt ? raguTotal[f.doubt] : ''),
  },
  'total-kosong': {
    title: 'Total kosong',
    why: 'Baris jumlah tanpa angka tidak dapat dibandingkan dengan pagu perangkat daerah.',
    example: 'Baris «Total» hanya berisi «Rp»; jumlah barisnya 3.640.152.730.',
    message: (f: TotalKosongFigures): string =>
      `Baris «${f.label}» belum berisi angka; menurut hitungan ${listed(
        f.figures.map((figure) => `${figure.column.id.toLowerCase()} ${rupiah(figure.computed)}`),
        'dan',
        lagi,
      )}.`,
  },
};
