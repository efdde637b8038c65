/** What one side says; the cell is null where it has no such row. */
export interface BesideSaid {
  readonly side: string;
  readonly cell: string | null;
  readonly text: string;
}

/** Words of the page that holds two tables against each other. */
export interface CompareText {
  readonly button: string;
  readonly buttonHint: string;
  readonly title: string;
  readonly hint: string;
  readonly file: (side: string) => string;
  readonly table: (side: string) => string;
  readonly tableName: (kind: string, sheet: string, year: number | null) => string;
  readonly noTable: string;
  readonly swap: string;
  readonly comparing: string;
  readonly noPair: string;
  readonly count: (differences: number, matched: number) => string;
  readonly none: (matched: string, columns: string) => string;
  readonly filter: string;
  readonly carriedToo: (count: number) => string;
  readonly shown: (shown: number, all: number) => string;
  readonly allHidden: string;
  readonly row: string;
  readonly what: string;
  readonly head: (side: string, file: string, kind: string) => string;
  readonly showCell: (cell: string, file: string) => string;
  readonly more: (count: number) => string;
  readonly keys: string;
  readonly beside: {
    readonly title: string;
    readonly show: string;
    readonly side: (side: string, file: string, sheet: string) => string;
    readonly choose: (what: string) => string;
    readonly next: string;
    readonly previous: string;
    readonly keys: string;
    /** "Perbedaan 3 dari 5: …"; what differs, of which row, and what each side says. */
    readonly at: (at: number, of: number, what: string, row: string, said: readonly BesideSaid[]) => string;
    readonly none: (of: number) => string;
    readonly reading: (sheet: string) => string;
    readonly differsFrom: (otherSide: string, otherText: string) => string;
    readonly only: (side: string) => string;
  };
  readonly saveSheet: string;
  readonly saveCsv: string;
  readonly fileSuffix: string;
}

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
    differsFrom: (side, text) => `berbeda, ${side.toLowerCase()}: ${text}`,
    only: (side) => `hanya ${side.toLowerCase()}`,
  },
  saveSheet: 'Simpan .xlsx',
  saveCsv: 'Simpan CSV',
  fileSuffix: 'perbandingan',
};
