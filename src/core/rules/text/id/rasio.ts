import type { CapaianSdFigures } from '../../rasio/capaian-sd';
import type { RasioDibatasiFigures } from '../../rasio/rasio-dibatasi';
import type { RasioKosongFigures } from '../../rasio/rasio-kosong';
import type { RasioPembulatanFigures, RasioSalahFigures } from '../../rasio/rasio-salah';
import { figure, percent } from '../../support/money';

const ragu = {
  terbalik:
    ' Angka itu cocok bila dibagi terbalik (makin kecil makin baik); bila memang begitu, jelaskan di bawah tabel.',
  nihil: ' Realisasinya tertulis «-», jadi bisa nol atau belum diisi.',
  rusak: ' Salah satu angkanya tertulis rusak, jadi hitungan ini memakai angka yang diduga.',
  'dua-pasang': ' Kolom ini tidak dirinci menurut kinerja dan rupiah, jadi pastikan mana yang dibandingkan.',
  terbawa:
    ' Angka itu cocok dengan jumlah yang dihitung ulang, jadi mungkin bukan rasionya yang salah, melainkan angka di sampingnya.',
} as const;

export const rasio = {
  'rasio-salah': {
    title: 'Rasio tidak sesuai rumus',
    why: 'Tingkat realisasi dan tingkat capaian dihitung dengan rumus di baris nomor kolom, misalnya 8=(7/6); angka lain membuat evaluasi menyesatkan (Permendagri 86/2017).',
    example: 'Realisasi 100 dari target 350 tertulis 42,85%; hitungannya 28,57%.',
    message: (f: RasioSalahFigures): string =>
      `${f.label} tertulis ${percent(f.stated)}, hitungan ${f.of} / ${f.to} adalah ${percent(f.computed)}.` +
      (f.doubt ? ragu[f.doubt] : ''),
    pembulatan: (f: RasioPembulatanFigures): string =>
      f.count === 1
        ? `${f.label} tertulis ${percent(f.stated)}, hitungannya ${percent(f.computed)}; angkanya dipotong, bukan dibulatkan.`
        : `${String(f.count)} rasio di kolom ini dipotong, bukan dibulatkan; ${f.label} misalnya tertulis ${percent(f.stated)}, hitungannya ${percent(f.computed)}.`,
  },
  'rasio-dibatasi': {
    title: 'Rasio dibatasi 100%',
    why: 'Realisasi di atas target ditulis apa adanya; membatasinya pada 100% menyembunyikan target yang terlalu rendah.',
    example: 'Realisasi 198.026 lembar dari target 178.026 lembar tertulis 100%; hitungannya 111,23%.',
    message: (f: RasioDibatasiFigures): string =>
      `${f.label} tertulis ${percent(f.stated)}, padahal realisasinya melebihi target: ${f.of} / ${f.to} adalah ${percent(f.computed)}.`,
  },
  'rasio-kosong': {
    title: 'Rasio belum dihitung',
    why: 'Reviu pertama-tama mencari kolom tingkat realisasi dan tingkat capaian; keduanya dapat dihitung bila angkanya sudah ada.',
    example: 'Target 25 dan realisasi 5 sudah terisi, kolom tingkat realisasinya kosong; hitungannya 20%.',
    message: (f: RasioKosongFigures): string =>
      `${f.column.id} kosong ${f.count === 1 ? `pada ${f.first.id}` : `pada ${String(f.count)} baris mulai ${f.first.id}`}, padahal target dan realisasinya terisi; yang pertama dihitung ${percent(f.computed)}.`,
  },
  'capaian-sd': {
    title: 'Realisasi kumulatif tidak sesuai rumus',
    why: 'Rumus kolom ini tercetak pada bentuk resminya, misalnya 10=(5+7+9); tingkat capaian dihitung dari kolom ini (Permendagri 86/2017).',
    example: 'Realisasi 20 dan 30 dengan target berjalan 25 tertulis 70; jumlahnya 75.',
    message: (f: CapaianSdFigures): string =>
      `${f.column.id} pada ${f.row.id} tertulis ${figure(f.stated)}, jumlah ${f.parts.map((part) => figure(part)).join(' + ')} adalah ${figure(f.computed)} (selisih ${figure(Math.abs(f.stated - f.computed))}).` +
      (f.doubt === 'tidak-kumulatif'
        ? ' Angka itu sama dengan salah satu bagiannya, jadi mungkin indikatornya memang tidak dijumlahkan dari tahun ke tahun.'
        : f.doubt === 'kosong'
          ? ' Salah satu bagiannya masih kosong.'
          : f.doubt === 'rusak'
            ? ragu.rusak
            : ''),
  },
};
