import { angkaAmbigu } from './angka/angka-ambigu';
import { angkaRusak } from './angka/angka-rusak';
import { angkaTeks } from './angka/angka-teks';
import { barisGanda } from './bentuk/baris-ganda';
import { capaianSd } from './rasio/capaian-sd';
import { cetakanBerbeda } from './silang/cetakan-berbeda';
import { indikatorBeda } from './silang/indikator-beda';
import { indikatorKosong } from './isi/indikator-kosong';
import { isianContoh } from './angka/isian-contoh';
import { judulKolom } from './bentuk/judul-kolom';
import { judulPdLain } from './bentuk/judul-pd-lain';
import { judulTanpaPd } from './bentuk/judul-tanpa-pd';
import { jumlahBelanja } from './jumlah/jumlah-belanja';
import { jumlahInduk } from './jumlah/jumlah-induk';
import { jumlahTotal } from './jumlah/jumlah-total';
import { kelompokSasaranKosong } from './isi/kelompok-sasaran-kosong';
import { kodeAsing } from './kode/kode-asing';
import { kodeGanda } from './kode/kode-ganda';
import { kodeInduk } from './kode/kode-induk';
import { kodeJadiTanggal } from './kode/kode-jadi-tanggal';
import { kodeKosong } from './kode/kode-kosong';
import { kodeNama } from './kode/kode-nama';
import { kodeRusak } from './kode/kode-rusak';
import { kodeUrut } from './kode/kode-urut';
import { kolomHilang } from './bentuk/kolom-hilang';
import { kolomKeliru } from './isi/kolom-keliru';
import { lokasiKosong } from './isi/lokasi-kosong';
import { lonjakan } from './nalar/lonjakan';
import { namaEjaan } from './kode/nama-ejaan';
import { nomorKolom } from './bentuk/nomor-kolom';
import { nomorUrut } from './bentuk/nomor-urut';
import { paguKosong } from './isi/pagu-kosong';
import { paguNegatif } from './angka/pagu-negatif';
import { paguUlang } from './jumlah/pagu-ulang';
import { pembacaanDiragukan } from './bentuk/pembacaan-diragukan';
import { prakiraanMajuJanggal } from './nalar/prakiraan-maju-janggal';
import { prakiraanMajuKosong } from './isi/prakiraan-maju-kosong';
import { rasioDibatasi } from './rasio/rasio-dibatasi';
import { rasioKosong } from './rasio/rasio-kosong';
import { rasioSalah } from './rasio/rasio-salah';
import { realisasiKosong } from './isi/realisasi-kosong';
import { realisasiLebihPagu } from './nalar/realisasi-lebih-pagu';
import { realisasiTanpaAnggaran } from './nalar/realisasi-tanpa-anggaran';
import { rumusDitimpa } from './rumus/rumus-ditimpa';
import { rumusJumlah } from './rumus/rumus-jumlah';
import { rumusRasio } from './rumus/rumus-rasio';
import { rumusTanpaNilai } from './rumus/rumus-tanpa-nilai';
import { rerataPertumbuhan } from './rasio/rerata-pertumbuhan';
import { satuanBeda } from './isi/satuan-beda';
import { satuanDaftar } from './isi/satuan-daftar';
import { satuanJudul } from './bentuk/satuan-judul';
import { selGalat } from './angka/sel-galat';
import { selisihPerubahan } from './jumlah/selisih-perubahan';
import { silangIndikator } from './silang/silang-indikator';
import { silangPagu } from './silang/silang-pagu';
import { silangRenstra } from './silang/silang-renstra';
import { silangSubKegiatan } from './silang/silang-sub-kegiatan';
import { silangTarget } from './silang/silang-target';
import { silangUsulan } from './silang/silang-usulan';
import { sisiBerbeda } from './silang/sisi-berbeda';
import { sumberDanaAsing } from './isi/sumber-dana-asing';
import { sumberDanaKosong } from './isi/sumber-dana-kosong';
import { tabelWajib } from './bentuk/tabel-wajib';
import { tahunJudul } from './bentuk/tahun-judul';
import { targetKosong } from './isi/target-kosong';
import { totalKosong } from './jumlah/total-kosong';
import { volumeKosong } from './isi/volume-kosong';
import type { Rule } from './rule';

/** Every rule, in the order a report shows them. The only list there is. */
export const catalogue: readonly Rule[] = [
  pembacaanDiragukan,
  kolomHilang,
  judulKolom,
  nomorKolom,
  nomorUrut,
  barisGanda,
  satuanJudul,
  tahunJudul,
  judulTanpaPd,
  tabelWajib,
  judulPdLain,
  kodeRusak,
  kodeJadiTanggal,
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
  paguNegatif,
  selGalat,
  isianContoh,
  jumlahInduk,
  jumlahBelanja,
  jumlahTotal,
  totalKosong,
  paguUlang,
  selisihPerubahan,
  rasioSalah,
  rasioDibatasi,
  rasioKosong,
  capaianSd,
  rerataPertumbuhan,
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
  satuanDaftar,
  kelompokSasaranKosong,
  realisasiLebihPagu,
  realisasiTanpaAnggaran,
  prakiraanMajuJanggal,
  lonjakan,
  sisiBerbeda,
  silangPagu,
  silangSubKegiatan,
  silangTarget,
  silangUsulan,
  silangRenstra,
  silangIndikator,
  cetakanBerbeda,
  indikatorBeda,
  rumusJumlah,
  rumusTanpaNilai,
  rumusRasio,
  rumusDitimpa,
];
