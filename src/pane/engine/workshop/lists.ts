import type { Nomenclature, NomenclatureEntry } from '../../../core/nomenclature/nomenclature';
import type { Bench } from './bench';
import type { ListFile } from '../../../hosts/nomenclature/list-file';
import type { ListRead } from '../../../hosts/nomenclature/read-list-file';
import type { CodesFound, ListInfo, ListKept, ListPreview, ListsKnown, Workshop } from './questions';

/** Codes shown at once: more is a reason to type another word. */
const MOST = 40;
/** Problems of a file told one by one; the rest are counted. */
const MOST_PROBLEMS = 10;
const TICKED = new Set(['program', 'kegiatan', 'subkegiatan']);

export function knownLists({ shelf }: Bench): ListsKnown {
  const lists = shelf
    .lists()
    .map(({ meta: { id, name, year, complete, about }, pemdas, size }): ListInfo => ({
      id,
      name,
      year,
      pemdas,
      entries: size,
      complete,
      own: shelf.isOwn(id),
      ...(about && { about }),
    }));
  return { lists, broken: shelf.broken(), refused: shelf.refused() };
}

/** What keeping the list would keep; nothing is kept yet. */
export async function readList({ shelf }: Bench, given: ListFile): Promise<ListPreview> {
  const read = await readGiven(given);
  if (!read.ok) return read;
  const { list, levels, problems, counts } = read.imported;
  return {
    ok: true,
    entries: list.entries.length,
    levels,
    pemdas: list.pemdas,
    problems: problems.slice(0, MOST_PROBLEMS).map(({ message }) => message),
    problemCount: Object.values(counts).reduce((sum, count) => sum + count, 0),
    replaces: shelf.lists().some(({ meta }) => meta.id === list.meta.id && !shelf.isOwn(meta.id)),
  };
}

export async function keepList({ shelf }: Bench, given: ListFile): Promise<ListKept> {
  const read = await readGiven(given);
  if (!read.ok) return read;
  const { list } = read.imported;
  const saved = await shelf.save(list);
  return saved.ok ? { ok: true, id: list.meta.id } : saved;
}

/** The reader of files is loaded when there is one to read. */
async function readGiven(given: ListFile): Promise<ListRead> {
  const { readListFile } = await import('../../../hosts/nomenclature/read-list-file');
  return readListFile(given);
}

export function removeList({ shelf }: Bench, id: string): Promise<boolean> {
  return shelf.remove(id);
}

/** Programs, kegiatan and sub kegiatan of a list whose code begins as typed or whose name holds every word typed. */
export function codes({ shelf, settings }: Bench, { list, text }: Workshop['codes']['ask']): CodesFound {
  const chosen = shelf.lists().find(({ meta }) => meta.id === list);
  if (!chosen) return { codes: [], more: 0 };
  const pemda = settings.pemda ?? chosen.pemdas[0];
  const words = text.trim().toLowerCase().split(/\s+/);
  const found = sorted(chosen).filter(
    (entry) =>
      TICKED.has(entry.level) && (pemda === undefined || entry.pemda === pemda) && fits(entry, words),
  );
  return {
    codes: found.slice(0, MOST).map(({ code, name, level }) => ({ code, name, level })),
    more: Math.max(0, found.length - MOST),
  };
}

function fits({ code, name }: NomenclatureEntry, words: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return words.every((word) => code.toLowerCase().startsWith(word) || lower.includes(word));
}

function sorted({ entries }: Nomenclature): readonly NomenclatureEntry[] {
  return [...entries].sort((a, b) => (a.code < b.code ? -1 : Number(a.code > b.code)));
}
