import type { Language } from '../core/language/language';

export const help: Readonly<Record<Language, string>> = {
  id: `periksa-renja — memeriksa tabel Renja (T-C.29–T-C.33) dalam buku kerja Excel

Pemakaian
  periksa-renja check BERKAS|FOLDER|POLA… [opsi]    memeriksa .xlsx dan .xlsm
  periksa-renja annotate BERKAS… -o HASIL [opsi]    salinan dengan tanda dan komentar di tiap temuan
  periksa-renja verify BERKAS… -o HASIL.xlsx [opsi]  lembar verifikasi, catatannya disusun dari temuan
  periksa-renja compare KIRI [KANAN] [opsi]         membandingkan dua tabel: yang berbeda saja
  periksa-renja compute BERKAS -o HASIL [opsi]       mengisi jumlah dan rasio dengan rumus
  periksa-renja template BENTUK --year TAHUN -o HASIL [opsi]  lembar baru dalam bentuk resmi
  periksa-renja tidy BERKAS -o HASIL [opsi]         merapikan tabel ke lembar baru dalam bentuk resmi
  periksa-renja rules [--format text|json|markdown] daftar aturan
  periksa-renja nomenclature import BERKAS [opsi]   menyimpan daftar kode resmi (.xlsx, .csv)
  periksa-renja nomenclature list                   daftar yang tersimpan
  periksa-renja nomenclature remove ID              menghapus satu daftar

Opsi check
  --format text|json|csv|html  bentuk laporan (text); html: satu halaman untuk dibaca dan dicetak
  --rows                   sertakan baris tiap tabel (json)
  --all                    perlihatkan semua temuan, bukan sepuluh pertama tiap aturan (text)
  --only ATURAN[,…]        hanya aturan ini (boleh berulang)
  --skip ATURAN[,…]        tanpa aturan ini (boleh berulang)
  --settings BERKAS        setelan dalam JSON: tingkat aturan, temuan yang diterima, pengenalan
  --together               bandingkan juga tabel antarberkas (Renja dengan Renstra, tahun lalu)
  --lang id|en             bahasa laporan (id)
  -h, --help               bantuan ini
  -V, --version            versi

Opsi annotate dan verify
  -o, --output HASIL       berkas hasil; untuk banyak berkas pada annotate: foldernya
  --agency NAMA            perangkat daerah pada lembar verifikasi, bila tabelnya tidak menyebut
  --settings, --together, --lang  seperti pada check

Opsi compare
  --left TABEL --right TABEL  jenis (T-C.31) atau nama lembar; tanpa ini dipilih yang paling cocok
  -o, --output HASIL.xlsx  tulis juga sebagai lembar
  --format text|csv|json, --settings, --lang  seperti pada check; status keluar 1 bila ada perbedaan

Opsi compute
  -o, --output BERKAS      berkas hasil; semua yang lain di dalamnya tetap seperti semula
  --dry-run                perlihatkan saja, tanpa menulis
  --sheet LEMBAR           hanya lembar ini (boleh berulang)
  --columns KOLOM[,…]      hanya kolom ini: peran (pagu, tingkatRealisasi) atau huruf (F)
  --range F10:F45          hanya sel di dalam rentang ini
  --replace                ganti juga nilai yang diketik, bukan hanya mengisi yang kosong
  --maju 5%                isi prakiraan maju dari pagu; --maju 1.06.05=7% untuk satu program
  --recap JENIS[,…]        tambahkan lembar rekap: program, kegiatan, sumber-dana, penunjang, belanja, realisasi, all
  --texts needed|all|keep  teks yang menjadi angka: yang diperlukan rumus, semua, tidak ada (needed)
  --all, --format, --settings, --lang  seperti pada check (format: text, json)

Opsi template (bentuk: periksa-renja template --list)
  --year TAHUN             tahun rencana; untuk tabel Renstra tahun pertamanya
  --agency NAMA --region DAERAH  perangkat daerah dan daerahnya, untuk judul
  --kode 1.06,2.08.02      isi dengan kode ini dan semua di bawahnya, dari daftar resmi
  --from BERKAS            isi dari tabel lain: T-C.31 → T-C.33, SIPD ↔ T-C.33, T-C.29 + T-C.33 → T-C.29 tahun depan
  --split                  kolom K dan Rp terpisah (T-C.29, E.81)
  --paper F4|A3            ukuran kertas (menurut lebar tabel)

Opsi tidy
  --to BENTUK              ke bentuk lain, misalnya T-C.33 ke SIPD-Renja
  --sheet LEMBAR           hanya lembar ini (boleh berulang)
  --year, --agency, --region  bila tabelnya tidak menyebut
  --all, --format, --settings, --lang  seperti pada check (format: text, json)

Opsi nomenclature import
  --name NAMA              nama daftar, misalnya "Kepmendagri 050-3708/2020"
  --year TAHUN             tahun rencana pertama yang memakainya
  --pemda kabkot|prov      milik siapa, bila berkasnya tidak menyebut
  --id ID                  nama pendek untuk setelan (dari nama)
  --partial                berkas hanya memuat sebagian daftar
  --replace                ganti daftar yang sudah ada

Hasil: 0 tanpa galat · 1 ada galat · 2 ada berkas yang tidak terbaca, atau perintah keliru.
Laporan ditulis ke keluaran standar; kemajuan dan catatan ke keluaran galat.
`,
  en: `periksa-renja — checks Renja tables (T-C.29–T-C.33) in Excel workbooks

Usage
  periksa-renja check FILE|FOLDER|GLOB… [options]   checks .xlsx and .xlsm
  periksa-renja annotate FILE… -o OUT [options]     a copy with marks and comments at the findings
  periksa-renja verify FILE… -o OUT.xlsx [options]  the verification sheet, notes drafted from the findings
  periksa-renja compare LEFT [RIGHT] [options]      compares two tables: only what differs
  periksa-renja compute FILE -o OUT [options]       fills sums and ratios in as formulas
  periksa-renja template FORM --year YEAR -o OUT [options]  a new sheet in the official form
  periksa-renja tidy FILE -o OUT [options]          tidies tables into new sheets of the official form
  periksa-renja rules [--format text|json|markdown] lists the rules
  periksa-renja nomenclature import FILE [options]  keeps a list of official codes (.xlsx, .csv)
  periksa-renja nomenclature list                   the lists that are kept
  periksa-renja nomenclature remove ID              removes one of them

Options of check
  --format text|json|csv|html  form of the report (text); html: one page to read and print
  --rows                   include each table's rows (json)
  --all                    show every finding, not the first ten of each rule (text)
  --only RULE[,…]          these rules only (may be repeated)
  --skip RULE[,…]          without these rules (may be repeated)
  --settings FILE          settings in JSON: severities, accepted findings, recognition
  --together               compare tables between files too (Renja with Renstra, last year's)
  --lang id|en             language of the report (id)
  -h, --help               this help
  -V, --version            version

Options of annotate and verify
  -o, --output OUT         file to write; the folder where annotate has many files
  --agency NAME            agency on the verification sheet, where no table names it
  --settings, --together, --lang  as for check

Options of compare
  --left TABLE --right TABLE  a kind (T-C.31) or a sheet's name; without it the pair that goes best is taken
  -o, --output OUT.xlsx    also write it as a sheet
  --format text|csv|json, --settings, --lang  as for check; exit status 1 where something differs

Options of compute
  -o, --output FILE        file to write; everything else in it stays as it was
  --dry-run                show only, write nothing
  --sheet SHEET            this sheet only (may be repeated)
  --columns COLUMN[,…]     these columns only: roles (pagu, tingkatRealisasi) or letters (F)
  --range F10:F45          cells of this range only
  --replace                replace typed values too, not only fill what is empty
  --maju 5%                fill the forward estimate from the pagu; --maju 1.06.05=7% for one program
  --recap KIND[,…]         add summary sheets: program, kegiatan, sumber-dana, penunjang, belanja, realisasi, all
  --texts needed|all|keep  texts that become numbers: those a formula needs, all, none (needed)
  --all, --format, --settings, --lang  as for check (format: text, json)

Options of template (forms: periksa-renja template --list)
  --year YEAR              planned year; of a Renstra table its first year
  --agency NAME --region REGION  agency and its region, for the title
  --kode 1.06,2.08.02      fill with these codes and all below them, from the official list
  --from FILE              fill from other tables: T-C.31 → T-C.33, SIPD ↔ T-C.33, T-C.29 + T-C.33 → next year's T-C.29
  --split                  columns K and Rp apart (T-C.29, E.81)
  --paper F4|A3            paper (by the width of the table)

Options of tidy
  --to FORM                into another form, such as T-C.33 into SIPD-Renja
  --sheet SHEET            this sheet only (may be repeated)
  --year, --agency, --region  where the table does not say
  --all, --format, --settings, --lang  as for check (format: text, json)

Options of nomenclature import
  --name NAME              name of the list, such as "Kepmendagri 050-3708/2020"
  --year YEAR              first planned year it is for
  --pemda kabkot|prov      whose it is, where the file does not say
  --id ID                  short name for settings (made of the name)
  --partial                the file holds a part of the list only
  --replace                replace a list of that id

Exit status: 0 no galat (errors) · 1 some · 2 a file could not be read, or the call was wrong.
The report goes to standard output; progress and notes go to standard error.
`,
};
