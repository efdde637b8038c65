import type { Language } from '../core/rules/finding';

export const help: Readonly<Record<Language, string>> = {
  id: `periksa-renja — memeriksa tabel Renja (T-C.29–T-C.33) dalam buku kerja Excel

Pemakaian
  periksa-renja check BERKAS|FOLDER|POLA… [opsi]    memeriksa .xlsx dan .xlsm
  periksa-renja rules [--format text|json|markdown] daftar aturan

Opsi check
  --format text|json|csv   bentuk laporan (text)
  --rows                   sertakan baris tiap tabel (json)
  --all                    perlihatkan semua temuan, bukan sepuluh pertama tiap aturan (text)
  --only ATURAN[,…]        hanya aturan ini (boleh berulang)
  --skip ATURAN[,…]        tanpa aturan ini (boleh berulang)
  --settings BERKAS        setelan dalam JSON: tingkat aturan, temuan yang diterima, pengenalan
  --lang id|en             bahasa laporan (id)
  -h, --help               bantuan ini
  -V, --version            versi

Hasil: 0 tanpa galat · 1 ada galat · 2 ada berkas yang tidak terbaca, atau perintah keliru.
Laporan ditulis ke keluaran standar; kemajuan dan catatan ke keluaran galat.
`,
  en: `periksa-renja — checks Renja tables (T-C.29–T-C.33) in Excel workbooks

Usage
  periksa-renja check FILE|FOLDER|GLOB… [options]   checks .xlsx and .xlsm
  periksa-renja rules [--format text|json|markdown] lists the rules

Options of check
  --format text|json|csv   form of the report (text)
  --rows                   include each table's rows (json)
  --all                    show every finding, not the first ten of each rule (text)
  --only RULE[,…]          these rules only (may be repeated)
  --skip RULE[,…]          without these rules (may be repeated)
  --settings FILE          settings in JSON: severities, accepted findings, recognition
  --lang id|en             language of the report (id)
  -h, --help               this help
  -V, --version            version

Exit status: 0 no galat (errors) · 1 some · 2 a file could not be read, or the call was wrong.
The report goes to standard output; progress and notes go to standard error.
`,
};
