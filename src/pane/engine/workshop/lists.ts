import type { Nomenclature, NomenclatureEntry } from '../../../core/nomenclature/nomenclature';
import type { Bench } from './bench';
import type { CodesFound, ListInfo, Workshop } from './questions';

/** Codes shown at once: more is a reason to type another word. */
const MOST = 40;
const TICKED = new Set(['program', 'kegiatan', 'subkegiatan']);

export function listInfos({ lists }: Bench): readonly ListInfo[] {
  return lists.map(({ meta, entries }) => ({
    id: meta.id,
    name: meta.name,
    entries: entries.length,
    complete: meta.complete,
  }));
}

/** Programs, kegiatan and sub kegiatan of a list whose code begins as typed or whose name holds every word typed. */
export function codes({ lists, settings }: Bench, { list, text }: Workshop['codes']['ask']): CodesFound {
  const chosen = lists.find(({ meta }) => meta.id === list);
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
