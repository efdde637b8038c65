import { once } from '../memo';
import { compactName, normaliseName, withoutLevelWords, withoutScope } from './name-key';
import type { NomenclatureEntry } from './nomenclature-entry';
import { OWN_BIDANG, bidangOf, isPenunjang, readCode, withBidang } from './official-code';
import type { OfficialLevel, Pemda } from './official-code';
import { createTrigramIndex } from './trigram-index';

/** Narrows a search by name. */
export interface Where {
  readonly pemda?: Pemda;
  readonly level?: OfficialLevel | readonly OfficialLevel[];
  /** A code: only entries somewhere below it. Under an agency's bidang the penunjang program of X.XX counts. */
  readonly under?: string;
}

export interface NearName {
  readonly entry: NomenclatureEntry;
  /** 1 for the same name, 0 for nothing in common. */
  readonly similarity: number;
}

export interface NameLookup {
  /**
   * All entries of that name: case, spacing, hyphens, punctuation and fund tags aside; where there is none,
   * those that differ only in "Program" or "Kewenangan Kabupaten/Kota" as well. In the order of the list.
   */
  byName(name: string, where?: Where): readonly NomenclatureEntry[];
  /** The nearest names, best first. Default: 5, of a similarity of at least 0.5. */
  nearest(
    name: string,
    options?: Where & { readonly limit?: number; readonly atLeast?: number },
  ): readonly NearName[];
}

/** `keys[i]` is the key of `entries[i]`. The indexes are built when first asked for: many checks need codes alone. */
export function createNameLookup(entries: readonly NomenclatureEntry[], keys: readonly string[]): NameLookup {
  const names = once(() => entries.map((entry) => normaliseName(entry.name)));
  const cores = once(() => names().map((name) => withoutLevelWords(name).replaceAll(' ', '')));
  const exact = once(() => group(names().map((name) => name.replaceAll(' ', ''))));
  const loose = once(() => group(names().map(looseKey)));
  const trigrams = once(() => createTrigramIndex(cores()));
  const placesOf = rememberLast((name: string) => {
    const same = exact().get(compactName(name)) ?? [];
    return { same, loose: once(() => loose().get(looseKey(normaliseName(name))) ?? []) };
  });

  return {
    byName(name, where = {}) {
      const accept = filter(entries, keys, where);
      const pick = (found: readonly number[]) =>
        found.filter(accept).flatMap((index) => entries[index] ?? []);
      const places = placesOf(name);
      const same = pick(places.same);
      return same.length > 0 ? same : pick(places.loose());
    },
    nearest(name, { limit = 5, atLeast = 0.5, ...where } = {}) {
      const core = withoutLevelWords(normaliseName(name)).replaceAll(' ', '');
      const hits = trigrams().search(core, { limit, atLeast, accept: filter(entries, keys, where) });
      return hits.flatMap(({ index, similarity }) => {
        const entry = entries[index];
        return entry === undefined ? [] : [{ entry, similarity }];
      });
    },
  };
}

/** So many names are remembered: a table is checked again after every edit that moves its rows. */
const REMEMBERED = 20_000;

function rememberLast<Value>(make: (name: string) => Value): (name: string) => Value {
  const known = new Map<string, Value>();
  return (name) => {
    let value = known.get(name);
    if (value === undefined) {
      if (known.size >= REMEMBERED) known.clear();
      known.set(name, (value = make(name)));
    }
    return value;
  };
}

function looseKey(normalised: string): string {
  return withoutScope(withoutLevelWords(normalised)).replaceAll(' ', '');
}

function filter(
  entries: readonly NomenclatureEntry[],
  keys: readonly string[],
  { pemda, level, under }: Where,
): (index: number) => boolean {
  const levels = typeof level === 'string' ? [level] : level;
  const roots = under === undefined ? null : rootsOf(under);
  return (index) => {
    const entry = entries[index];
    const key = keys[index];
    if (entry === undefined || key === undefined) return false;
    if (pemda !== undefined && entry.pemda !== pemda) return false;
    if (levels !== undefined && !levels.includes(entry.level)) return false;
    return roots === null || roots.some((root) => key.startsWith(root));
  };
}

/** The key prefixes that lie below a code: "1.06" → "1.06." and "X.XX.". */
function rootsOf(under: string): readonly string[] {
  const key = (readCode(under, 'permendagri-90') ?? readCode(under, 'permendagri-13'))?.key ?? under;
  const roots = [`${key}.`];
  if (isPenunjang(key) || bidangOf(key) === key) roots.push(`${withBidang(key, OWN_BIDANG)}.`);
  return roots;
}

function group(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  keys.forEach((key, index) => {
    const indexes = groups.get(key);
    if (indexes === undefined) groups.set(key, [index]);
    else indexes.push(index);
  });
  return groups;
}
