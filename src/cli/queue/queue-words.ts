import type { Language } from '../../core/language/language';
import { oneSafeLine } from '../../report/safe-text';

interface QueueWords {
  readonly noQueue: (variable: string) => string;
  readonly badQueue: string;
  readonly unreachable: (host: string, why: string) => string;
  readonly works: (jobs: number) => string;
  /** Null: it was checked. */
  readonly took: (file: string, fault: string | null) => string;
  readonly emptied: (files: number) => string;
  readonly stranger: string;
  readonly status: (waiting: number, active: number, done: number, failed: number, results: number) => string;
}

export const queueWords: Readonly<Record<Language, QueueWords>> = {
  id: {
    noQueue: (variable) => `Sebutkan antreannya: --queue postgres://…, atau taruh alamatnya di ${variable}.`,
    badQueue: '--queue harus alamat PostgreSQL, misalnya postgres://renja@server/antrean.',
    unreachable: (host, why) =>
      `Basis data antrean di ${oneSafeLine(host)} tidak dapat dipakai (${oneSafeLine(why)}). Periksa alamat, nama pengguna, dan sandinya.`,
    works: (jobs) => `Menunggu pekerjaan; ${String(jobs)} berkas sekaligus. Ctrl+C untuk berhenti.`,
    took: (file, fault) =>
      `${oneSafeLine(file)}: ${fault === null ? 'selesai' : `tidak selesai (${oneSafeLine(fault)})`}`,
    emptied: (files) => `Antrean kosong; ${String(files)} berkas diambil pekerja ini.`,
    stranger:
      'Pekerja ini berhenti: program, daftar, atau setelannya lain dari yang menaruh pekerjaan. Samakan, lalu jalankan lagi.',
    status: (waiting, active, done, failed, results) =>
      `menunggu ${String(waiting)} · dikerjakan ${String(active)} · selesai ${String(done)} · ditinggalkan ${String(failed)} · hasil tersimpan ${String(results)}`,
  },
  en: {
    noQueue: (variable) => `Name the queue: --queue postgres://…, or put its address into ${variable}.`,
    badQueue: '--queue must be an address of PostgreSQL, for example postgres://renja@server/queue.',
    unreachable: (host, why) =>
      `The database of the queue at ${oneSafeLine(host)} cannot be used (${oneSafeLine(why)}). Check the address, the user and the password.`,
    works: (jobs) => `Waiting for work; ${String(jobs)} files at once. Ctrl+C to stop.`,
    took: (file, fault) =>
      `${oneSafeLine(file)}: ${fault === null ? 'done' : `not done (${oneSafeLine(fault)})`}`,
    emptied: (files) => `The queue is empty; this worker took ${String(files)} files.`,
    stranger:
      'This worker stops: its program, lists or settings are others than those of whoever put the work there. Make them the same, and run again.',
    status: (waiting, active, done, failed, results) =>
      `waiting ${String(waiting)} · at work ${String(active)} · done ${String(done)} · given up ${String(failed)} · results kept ${String(results)}`,
  },
};
