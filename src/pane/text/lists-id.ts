import type { OfficialLevel, Pemda } from '../../core/nomenclature/official-code';
import { countOf } from './figures';

/** Words about the official lists that a user imports. */
export interface ListsText {
  readonly import: string;
  readonly importHint: string;
  readonly file: (name: string) => string;
  readonly name: string;
  readonly nameHint: string;
  readonly nameMissing: string;
  readonly year: string;
  readonly yearHint: string;
  readonly yearWrong: string;
  readonly pemda: string;
  readonly pemdas: Readonly<Record<Pemda | '', string>>;
  readonly part: string;
  readonly partHint: string;
  readonly reading: string;
  readonly read: (entries: number) => string;
  readonly levels: (levels: Readonly<Record<OfficialLevel, number>>) => string;
  readonly whose: (pemdas: readonly Pemda[]) => string;
  readonly noProblems: string;
  readonly problems: (count: number) => string;
  readonly more: (count: number) => string;
  readonly replaces: string;
  readonly keep: string;
  readonly cancel: string;
  readonly notOpened: (name: string) => string;
  readonly kept: (name: string, entries: number) => string;
  readonly remove: string;
  readonly removeNamed: (name: string) => string;
  readonly removeSure: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly notRemoved: (name: string) => string;
  readonly broken: (id: string, why: string) => string;
  readonly elsewhere: (id: string) => string;
}

const n = (count: number): string => countOf(count, 'id');

export const listsId: ListsText = {
  import: 'Impor daftar resmi …',
  importHint: 'Berkas .csv atau .xlsx. Disimpan di komputer ini saja, dan tetap ada bila panel ditutup.',
  file: (name) => `Berkas: ${name}`,
  name: 'Nama daftar',
  nameHint: 'Seperti Anda mengenalnya, misalnya Kepmendagri 050-3708/2020',
  nameMissing: 'Beri daftar ini nama.',
  year: 'Tahun rencana pertama yang memakainya',
  yearHint: 'Boleh kosong',
  yearWrong: 'Tahun antara 1990 dan 2100.',
  pemda: 'Untuk',
  pemdas: { '': 'Menurut kode di berkas', kabkot: 'Kabupaten/kota', prov: 'Provinsi' },
  part: 'Daftar ini hanya sebagian',
  partHint: 'Kode yang tidak ada di daftar sebagian tidak dijadikan temuan.',
  reading: 'Membaca berkas …',
  read: (entries) => `${n(entries)} kode terbaca.`,
  levels: ({ urusan, bidang, program, kegiatan, subkegiatan }) =>
    `${n(urusan)} urusan, ${n(bidang)} bidang urusan, ${n(program)} program, ${n(kegiatan)} kegiatan, ${n(subkegiatan)} sub kegiatan.`,
  whose: (pemdas) =>
    `Untuk ${pemdas.map((one) => (one === 'prov' ? 'provinsi' : 'kabupaten/kota')).join(' dan ')}.`,
  noProblems: 'Semua barisnya terbaca.',
  problems: (count) => `${n(count)} baris perlu diperhatikan`,
  more: (count) => `… dan ${n(count)} lagi.`,
  replaces: 'Daftar bernama ini sudah ada dan akan diganti.',
  keep: 'Simpan daftar',
  cancel: 'Batal',
  notOpened: (name) => `Berkas ${name} tidak dapat dibaca. Tutup dulu di program lain, lalu pilih lagi.`,
  kept: (name, entries) =>
    `Daftar «${name}» disimpan: ${n(entries)} kode. Buku kerja sudah diperiksa dengannya.`,
  remove: 'Hapus',
  removeNamed: (name) => `Hapus daftar ${name}`,
  removeSure: (name) => `Hapus daftar «${name}» dari komputer ini?`,
  removed: (name) => `Daftar «${name}» dihapus.`,
  notRemoved: (name) =>
    `Daftar «${name}» tidak dapat dihapus: peramban menolak, atau daftar itu sudah tidak ada.`,
  broken: (id, why) => `Daftar ${id} tidak terbaca dan tidak dipakai: ${why}`,
  elsewhere: (id) =>
    `Buku kerja ini memakai daftar ${id}, yang tidak ada di komputer ini. Impor daftar itu, atau ubah pilihannya.`,
};
