import type { ImportResult } from '../../core/nomenclature/import-nomenclature';
import type { Nomenclature } from '../../core/nomenclature/nomenclature';
import type { Language } from '../../core/language/language';
import { figure } from '../../core/language/figures';
import { oneSafeLine } from '../../report/safe-text';
import { padEnd } from '../../report/terminal';

/** Problems told one by one; the rest are counted. */
const FIRST = 10;

interface NomenclatureWords {
  readonly kept: (name: string, id: string, entries: number) => string;
  readonly levels: (levels: Imported['levels']) => string;
  readonly noProblems: string;
  readonly problems: (count: number) => string;
  readonly more: (count: number) => string;
  readonly listExists: (id: string) => string;
  readonly unknownList: (id: string, meant: string | null) => string;
  readonly shippedStays: (id: string) => string;
  readonly removed: (id: string) => string;
  readonly brokenList: (id: string) => string;
  readonly keptIn: (folder: string) => string;
  readonly columns: readonly string[];
  readonly unknownYear: string;
  readonly whole: (complete: boolean) => string;
}

type Imported = Extract<ImportResult, { ok: true }>;

const id: NomenclatureWords = {
  kept: (name, listId, entries) => `Daftar «${name}» disimpan sebagai ${listId}: ${figure(entries)} entri.`,
  levels: (n) =>
    `${figure(n.urusan)} urusan, ${figure(n.bidang)} bidang urusan, ${figure(n.program)} program, ${figure(n.kegiatan)} kegiatan, ${figure(n.subkegiatan)} sub kegiatan`,
  noProblems: 'Semua barisnya terbaca.',
  problems: (count) => `${figure(count)} hal perlu diperhatikan:`,
  more: (count) => `… dan ${figure(count)} lagi (--format json memuat semuanya)`,
  listExists: (listId) =>
    `Daftar ${listId} sudah ada. Tambahkan --replace untuk menggantinya, atau --id untuk menyimpannya dengan nama lain.`,
  unknownList: (listId, meant) =>
    `Daftar «${listId}» tidak ada.${meant === null ? '' : ` Maksudnya ${meant}?`} Yang ada: periksa-renja nomenclature list.`,
  shippedStays: (listId) => `Daftar ${listId} adalah bawaan program dan tidak dapat dihapus.`,
  removed: (listId) => `Daftar ${listId} dihapus.`,
  brokenList: (listId) => `Daftar ${listId} tidak terbaca dan tidak dipakai.`,
  keptIn: (folder) => `Daftar yang diimpor disimpan di ${folder}.`,
  columns: ['id', 'nama', 'tahun', 'pemda', 'entri', 'isi'],
  unknownYear: '–',
  whole: (complete) => (complete ? 'utuh' : 'sebagian'),
};

const en: NomenclatureWords = {
  kept: (name, listId, entries) => `List «${name}» is kept as ${listId}: ${figure(entries)} entries.`,
  levels: id.levels,
  noProblems: 'All its rows could be read.',
  problems: (count) => `${figure(count)} thing${count === 1 ? '' : 's'} to look at:`,
  more: (count) => `… and ${figure(count)} more (--format json holds them all)`,
  listExists: (listId) =>
    `There is a list ${listId} already. Add --replace to replace it, or --id to keep this one under another name.`,
  unknownList: (listId, meant) =>
    `There is no list “${listId}”.${meant === null ? '' : ` Did you mean ${meant}?`} For those there are: periksa-renja nomenclature list.`,
  shippedStays: (listId) => `The list ${listId} comes with the program and cannot be removed.`,
  removed: (listId) => `The list ${listId} was removed.`,
  brokenList: (listId) => `The list ${listId} cannot be read and is not used.`,
  keptIn: (folder) => `Imported lists are kept in ${folder}.`,
  columns: ['id', 'name', 'year', 'pemda', 'entries', 'holds'],
  unknownYear: '–',
  whole: (complete) => (complete ? 'all' : 'a part'),
};

export const nomenclatureWords: Readonly<Record<Language, NomenclatureWords>> = { id, en };

/** A list as JSON tells it. */
export function publicList(list: Nomenclature, shipped: boolean): Readonly<Record<string, unknown>> {
  const { id: listId, name, year, scheme, complete, completeFor, sources, about } = list.meta;
  const { pemdas, size } = list;
  return {
    id: listId,
    name,
    year,
    pemda: pemdas,
    scheme,
    complete,
    ...(completeFor && { completeFor }),
    sources,
    entries: size,
    shipped,
    ...(about && { about }),
  };
}

export function listTable(lists: readonly Nomenclature[], language: Language): string {
  const say = nomenclatureWords[language];
  const rows = [
    say.columns,
    ...lists.map(({ meta, pemdas, size }) => [
      meta.id,
      oneSafeLine(meta.name),
      meta.year === null ? say.unknownYear : String(meta.year),
      pemdas.join(', '),
      figure(size),
      say.whole(meta.complete),
    ]),
  ];
  const widths = say.columns.map((_, at) => Math.max(...rows.map((row) => [...(row[at] ?? '')].length)));
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, at) => padEnd(cell, widths[at] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

/** What was kept, how many entries of each level, and what was wrong with the file. */
export function importReport({ list, levels, problems, counts }: Imported, language: Language): string {
  const say = nomenclatureWords[language];
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const shown = problems.slice(0, FIRST);
  const lines = [
    say.kept(oneSafeLine(list.meta.name), list.meta.id, list.entries.length),
    `  ${say.levels(levels)}`,
    ...(all === 0 ? [say.noProblems] : [say.problems(all)]),
    ...shown.map(({ message }) => `  ${oneSafeLine(message[language])}`),
    ...(all > shown.length ? [`  ${say.more(all - shown.length)}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}
