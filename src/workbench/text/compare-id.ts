import type { BesideSaid, CompareText } from './compare-text';

const besideSaid = ({ side, cell, text }: BesideSaid): string =>
  `${side}${cell === null ? '' : ` ${cell}`}${text === '' ? '' : `: ${text}`}`;

export const compareId: CompareText = {
  button: 'Bandingkan',
  buttonHint: 'Sandingkan dua berkas, atau dua tabel dalam satu berkas, dan lihat perbedaannya saja',
  title: 'Bandingkan dua tabel',
  hint: 'Pilih apa yang di kiri dan di kanan: rancangan dan akhir, Renja dan Renstra, atau T-C.31 dan T-C.33. Selisih = kanan dikurangi kiri.',
  file: (side) => `Berkas ${side.toLowerCase()}`,
  table: (side) => `Tabel ${side.toLowerCase()}`,
  tableName: (kind, sheet, year) => `${kind} · ${sheet}${year === null ? '' : ` · ${String(year)}`}`,
  noTable: 'Tidak ada tabel',
  swap: 'Tukar kiri dan kanan',
  comparing: 'Membandingkan …',
  noPair:
    'Tidak ada dua tabel yang dapat dibandingkan di sini. Yang dapat dibandingkan: dua tabel sejenis, atau dua tabel yang barisnya program, kegiatan, dan sub kegiatan.',
  count: (differences, matched) =>
    `${String(differences)} perbedaan; ${String(matched)} baris ada di keduanya.`,
  none: (matched, columns) => `Tidak ada perbedaan: ${matched} baris sama pada kolom ${columns}.`,
  filter: 'Jenis perbedaan yang diperlihatkan',
  carriedToo: (count) => `Perlihatkan juga ${String(count)} induk yang hanya ikut berubah`,
  shown: (shown, all) => `Diperlihatkan ${String(shown)} dari ${String(all)}.`,
  allHidden: 'Semua perbedaan tersembunyi oleh saringan.',
  row: 'Baris',
  what: 'Yang berbeda',
  head: (side, file, kind) => `${side}: ${file} · ${kind}`,
  showCell: (cell, file) => `Perlihatkan sel ${cell} di ${file}`,
  more: (count) => `Perlihatkan ${String(count)} lagi`,
  keys: 'Panah ↓ dan ↑ berpindah baris, ← dan → berpindah sisi, Enter memperlihatkan selnya.',
  beside: {
    title: 'Kedua lembar bersebelahan',
    show: 'Lembar bersebelahan',
    side: (side, file, sheet) => `${side}: ${file} · ${sheet}`,
    choose: (what) => `${what}: perlihatkan di kedua lembar`,
    next: 'Perbedaan berikutnya',
    previous: 'Perbedaan sebelumnya',
    keys: 'Alt+↓ dan Alt+↑ berpindah dari perbedaan ke perbedaan; kedua lembar bergulir bersama.',
    at: (at, of, what, row, said) =>
      `Perbedaan ${String(at)} dari ${String(of)}: ${what}, ${row}. ${said.map(besideSaid).join('; ')}.`,
    none: (of) => `${String(of)} perbedaan ditandai di kedua lembar.`,
    reading: (sheet) => `Membaca lembar ${sheet} …`,
    differs: '≠ beda',
    differsFrom: (side, text) => `berbeda, ${side.toLowerCase()}: ${text}`,
    only: (side) => `hanya ${side.toLowerCase()}`,
  },
  saveSheet: 'Simpan .xlsx',
  saveCsv: 'Simpan CSV',
  fileSuffix: 'perbandingan',
};
