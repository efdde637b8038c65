import { plural } from '../../core/language/english';
import type { Language } from '../../core/language/language';
import type { Severity } from '../../core/rules/finding';
import { figure } from '../../core/language/figures';

/** As little of a file as its verdict needs, so that the pane, the pages and the papers can all ask for it. */
export interface Judged {
  readonly tables: readonly { readonly id: string }[];
  readonly findings: readonly { readonly table: string | null; readonly severity: Severity }[];
  /** Areas with the signs of a table that were not read. */
  readonly unread?: readonly unknown[] | undefined;
}

/** One sentence: what has to be done, in how many tables, and what was not looked at. */
export function verdictOf({ tables, findings, unread = [] }: Judged, language: Language): string {
  const counts = { galat: 0, peringatan: 0, catatan: 0 };
  for (const { severity } of findings) counts[severity]++;
  const wrong = new Set(findings.flatMap(({ table, severity }) => (severity === 'galat' ? [table] : [])));
  const touched = tables.filter(({ id }) => wrong.has(id)).length;
  const say = sentences[language];
  const left = unread.length > 0 ? say.unread(figure(unread.length), unread.length) : '';
  if (counts.galat > 0) return `${say.galat(figure(counts.galat), figure(touched))}${left}.`;
  if (tables.length === 0) return `${say.noTable}${left}.`;
  if (counts.peringatan > 0) return `${say.peringatan(figure(counts.peringatan))}${left}.`;
  if (left !== '') return `${say.noneInRead}${left}.`;
  return `${counts.catatan > 0 ? say.nothing : say.none}.`;
}

/** Of many files: how many of those that were given need mending, and what is not known of the others. */
export interface JudgedMany {
  readonly withGalat: number;
  readonly read: number;
  /** Read, but with nothing recognised in them. */
  readonly unrecognised: number;
  readonly unreadable: number;
  /** Given and not looked at. */
  readonly waiting: number;
}

export function verdictOfMany(many: JudgedMany, language: Language): string {
  const { withGalat, read, unrecognised, unreadable, waiting } = many;
  const say = sentences[language].many;
  return [
    ...(waiting > 0 ? [partly(read + unreadable, waiting, language)] : []),
    withGalat > 0 ? say.wrong(figure(withGalat), figure(read)) : say.right(figure(read)),
    ...(unrecognised > 0 ? [say.unrecognised(figure(unrecognised))] : []),
    ...(unreadable > 0 ? [say.unreadable(figure(unreadable))] : []),
  ].join(' ');
}

/** What stands before everything that is made while files still wait to be checked. */
export function partly(done: number, waiting: number, language: Language): string {
  return sentences[language].many.partly(figure(done), figure(done + waiting));
}

const sentences = {
  id: {
    galat: (count: string, tables: string) =>
      tables === '0'
        ? `Perlu perbaikan: ${count} galat`
        : `Perlu perbaikan: ${count} galat di ${tables} tabel`,
    peringatan: (count: string) => `Tidak ada galat; ${count} peringatan sebaiknya dibetulkan`,
    noTable: 'Belum diperiksa: tidak ada tabel Renja yang dikenali',
    noneInRead: 'Tidak ada galat pada yang terbaca',
    nothing: 'Tidak ada yang harus dibetulkan',
    none: 'Tidak ada temuan',
    unread: (count: string, _: number) => `; ${count} bagian belum dikenali`,
    many: {
      partly: (done: string, of: string) => `Sebagian: baru ${done} dari ${of} berkas diperiksa.`,
      wrong: (count: string, of: string) => `${count} dari ${of} berkas perlu perbaikan.`,
      right: (of: string) => `Tidak ada galat pada ${of} berkas.`,
      unrecognised: (count: string) => `${count} berkas belum dikenali tabelnya.`,
      unreadable: (count: string) => `${count} berkas tidak terbaca.`,
    },
  },
  en: {
    galat: (count: string, tables: string) =>
      `Needs mending: ${plural(count, 'error')}` + (tables === '0' ? '' : ` in ${plural(tables, 'table')}`),
    peringatan: (count: string) => `No errors; ${plural(count, 'warning')} should be looked into`,
    noTable: 'Not checked: no Renja table was recognised',
    noneInRead: 'No errors in what was read',
    nothing: 'Nothing has to be corrected',
    none: 'No findings',
    unread: (count: string, parts: number) =>
      `; ${count} ${parts === 1 ? 'part was' : 'parts were'} not recognised`,
    many: {
      partly: (done: string, of: string) => `In part: only ${done} of ${plural(of, 'file')} checked so far.`,
      wrong: (count: string, of: string) => `${count} of ${plural(of, 'file')} need mending.`,
      right: (of: string) => `No errors in ${plural(of, 'file')}.`,
      unrecognised: (count: string) => `${plural(count, 'file')} without a recognised table.`,
      unreadable: (count: string) => `${plural(count, 'file')} could not be read.`,
    },
  },
} as const;
