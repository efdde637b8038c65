import { angkaAmbigu } from './angka-ambigu';
import { angkaRusak } from './angka-rusak';
import { angkaTeks } from './angka-teks';
import { barisGanda } from './baris-ganda';
import { capaianSd } from './capaian-sd';
import { cetakanBerbeda } from './cetakan-berbeda';
import { indikatorKosong } from './indikator-kosong';
import { isianContoh } from './isian-contoh';
import { judulKolom } from './judul-kolom';
import { judulTanpaPd } from './judul-tanpa-pd';
import { jumlahBelanja } from './jumlah-belanja';
import { jumlahInduk } from './jumlah-induk';
import { jumlahTotal } from './jumlah-total';
import { kodeAsing } from './kode-asing';
import { kodeGanda } from './kode-ganda';
import { kodeInduk } from './kode-induk';
import { kodeKosong } from './kode-kosong';
import { kodeNama } from './kode-nama';
import { kodeRusak } from './kode-rusak';
import { kodeUrut } from './kode-urut';
import { kolomHilang } from './kolom-hilang';
import { kolomKeliru } from './kolom-keliru';
import { lokasiKosong } from './lokasi-kosong';
import { lonjakan } from './lonjakan';
import { namaEjaan } from './nama-ejaan';
import { nomorKolom } from './nomor-kolom';
import { nomorUrut } from './nomor-urut';
import { paguKosong } from './pagu-kosong';
import { prakiraanMajuJanggal } from './prakiraan-maju-janggal';
import { prakiraanMajuKosong } from './prakiraan-maju-kosong';
import { rasioDibatasi } from './rasio-dibatasi';
import { rasioKosong } from './rasio-kosong';
import { rasioSalah } from './rasio-salah';
import { realisasiKosong } from './realisasi-kosong';
import { realisasiLebihPagu } from './realisasi-lebih-pagu';
import { satuanBeda } from './satuan-beda';
import { satuanJudul } from './satuan-judul';
import { selGalat } from './sel-galat';
import { silangPagu } from './silang-pagu';
import { silangRenstra } from './silang-renstra';
import { silangSubKegiatan } from './silang-sub-kegiatan';
import { silangTarget } from './silang-target';
import { silangUsulan } from './silang-usulan';
import { sisiBerbeda } from './sisi-berbeda';
import { sumberDanaAsing } from './sumber-dana-asing';
import { sumberDanaKosong } from './sumber-dana-kosong';
import { tabelWajib } from './tabel-wajib';
import { tahunJudul } from './tahun-judul';
import { targetKosong } from './target-kosong';
import { totalKosong } from './total-kosong';
import { volumeKosong } from './volume-kosong';
import type { Rule } from './rule';

/** Every rule, in the order a report shows them. The only list there is. */
export const catalogue: readonly Rule[] = [
  kolomHilang,
  judulKolom,
  nomorKolom,
  nomorUrut,
  barisGanda,
  satuanJudul,
  tahunJudul,
  judulTanpaPd,
  tabelWajib,
  kodeRusak,
  kodeKosong,
  kodeInduk,
  kodeGanda,
  kodeUrut,
  kodeAsing,
  kodeNama,
  namaEjaan,
  angkaRusak,
  angkaAmbigu,
  angkaTeks,
  selGalat,
  isianContoh,
  jumlahInduk,
  jumlahBelanja,
  jumlahTotal,
  totalKosong,
  rasioSalah,
  rasioDibatasi,
  rasioKosong,
  capaianSd,
  indikatorKosong,
  targetKosong,
  realisasiKosong,
  lokasiKosong,
  paguKosong,
  sumberDanaKosong,
  sumberDanaAsing,
  prakiraanMajuKosong,
  volumeKosong,
  kolomKeliru,
  satuanBeda,
  realisasiLebihPagu,
  prakiraanMajuJanggal,
  lonjakan,
  sisiBerbeda,
  silangPagu,
  silangSubKegiatan,
  silangTarget,
  silangUsulan,
  silangRenstra,
  cetakanBerbeda,
];
