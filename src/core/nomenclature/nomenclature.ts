import type { Bilingual } from '../language/language';
import { once } from '../memo';
import type { NomenclatureEntry } from './nomenclature-entry';
import { createNameLookup } from './name-lookup';
import type { NameLookup } from './name-lookup';
import { OWN_BIDANG, bidangOf, isPenunjang, parentKey, readCode, withBidang } from './official-code';
import type { CodeScheme, OfficialCode, Pemda } from './official-code';

export interface NomenclatureMeta {
  /** Short and stable, for settings: "kepmendagri-050-3708-2020". */
  readonly id: string;
  /** As a person knows it: "Kepmendagri 050-3708/2020". */
  readonly name: string;
  /** The first planned year the list is for; null where it is not known. */
  readonly year: number | null;
  readonly scheme: CodeScheme;
  /** False where the list is known to hold a part only: a code it lacks is then no finding. */
  readonly complete: boolean;
  /** Whose codes it is known to hold all of; left out: of all it holds, where it is complete. */
  readonly completeFor?: readonly Pemda[];
  readonly sources: readonly string[];
  /** Of a list that comes with the program: what it is, from when, and how sure. */
  readonly about?: Bilingual;
}

export interface CodeMatch {
  readonly entry: NomenclatureEntry;
  /** `tepat`: so written in the list · `digit`: the list writes the sub kegiatan with other digits ·
   *  `bidang-sendiri`: the list has it under X.XX (or the asked code has). */
  readonly how: 'tepat' | 'digit' | 'bidang-sendiri';
  /** The list's way of writing it, under the bidang that was asked for. */
  readonly code: string;
}

export interface Nomenclature extends NameLookup {
  readonly meta: NomenclatureMeta;
  readonly entries: readonly NomenclatureEntry[];
  /** How many entries, known without reading them. */
  readonly size: number;
  /** It comes with the program and is read when first asked: what only has to be told apart asks others first. */
  readonly packed: boolean;
  readonly pemdas: readonly Pemda[];
  /** Constant time. `pemda` left out: the list's only kind, else kabkot, else prov. */
  byCode(code: string, pemda?: Pemda): CodeMatch | null;
  /** The entries one level below; an agency's own bidang has the penunjang program of X.XX too. */
  children(code: string, pemda?: Pemda): readonly NomenclatureEntry[];
}

export type { NomenclatureEntry };

/** Whether a code that the list lacks is none: it holds all there are for this kind of pemda. */
export function isCompleteFor({ complete, completeFor }: NomenclatureMeta, pemda: Pemda): boolean {
  return complete && (completeFor?.includes(pemda) ?? true);
}

/** Entries whose code the scheme does not know are left out, of doubles the first counts: import reports both. */
export function createNomenclature(
  meta: NomenclatureMeta,
  entries: readonly NomenclatureEntry[],
): Nomenclature {
  const kept: NomenclatureEntry[] = [];
  const keys: string[] = [];
  const byKey: Readonly<Record<Pemda, Map<string, number>>> = { kabkot: new Map(), prov: new Map() };
  for (const entry of entries) {
    const code = readCode(entry.code, meta.scheme);
    if (code === null || byKey[entry.pemda].has(code.key)) continue;
    byKey[entry.pemda].set(code.key, kept.push(entry) - 1);
    keys.push(code.key);
  }
  const childrenOf = once(() => placesByParent(kept, keys));
  shareOnePenunjang(kept, keys, byKey);
  const pemdas = (['kabkot', 'prov'] as const).filter((pemda) => kept.some((entry) => entry.pemda === pemda));

  const find = (code: OfficialCode, pemda: Pemda): CodeMatch | null => {
    const own = byKey[pemda].get(code.key);
    // X.XX itself stands for no bidang: it answers for the programs below it alone.
    const shared = isPenunjang(code.key) ? byKey[pemda].get(withBidang(code.key, OWN_BIDANG)) : undefined;
    const entry = kept[own ?? shared ?? -1];
    if (entry === undefined) return null;
    const text = readCode(entry.code, meta.scheme)?.text ?? entry.code;
    if (own === undefined || keys[own] !== code.key) {
      const asked = bidangOf(code.key) ?? OWN_BIDANG;
      return { entry, how: 'bidang-sendiri', code: withBidang(text, asked) };
    }
    return { entry, how: text === code.text ? 'tepat' : 'digit', code: text };
  };
  const inPemda = <Found>(pemda: Pemda | undefined, look: (pemda: Pemda) => Found | null): Found | null => {
    for (const one of pemda === undefined ? pemdas : [pemda]) {
      const found = look(one);
      if (found !== null) return found;
    }
    return null;
  };

  return {
    meta,
    entries: kept,
    size: kept.length,
    packed: false,
    pemdas,
    byCode(text, pemda) {
      const code = readCode(text, meta.scheme);
      return code === null ? null : inPemda(pemda, (one) => find(code, one));
    },
    children(text, pemda) {
      const key = readCode(text, meta.scheme)?.key;
      if (key === undefined) return [];
      const below = (of: string) => inPemda(pemda, (one) => childrenOf().get(one + of) ?? null) ?? [];
      const own = below(key);
      const hasOwn = own.some((index) => isPenunjang(keys[index] ?? ''));
      const shared = ownBidangKey(key);
      const all = shared === key || hasOwn ? own : [...below(shared), ...own];
      return all.flatMap((index) => kept[index] ?? []);
    },
    ...createNameLookup(kept, keys),
  };
}

/** By kind of pemda and key of the parent; asked by few. */
function placesByParent(
  entries: readonly NomenclatureEntry[],
  keys: readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const children = new Map<string, number[]>();
  entries.forEach(({ pemda }, index) => {
    const above = pemda + (parentKey(keys[index] ?? '') ?? '');
    const siblings = children.get(above);
    if (siblings === undefined) children.set(above, [index]);
    else siblings.push(index);
  });
  return children;
}

/**
 * A list without X.XX (one agency's own, say) has the penunjang program under that agency's bidang: it answers for
 * X.XX and so for every bidang. Not every `….01` is penunjang: a secretariat's is not.
 */
function shareOnePenunjang(
  entries: readonly NomenclatureEntry[],
  keys: readonly string[],
  byKey: Readonly<Record<Pemda, Map<string, number>>>,
): void {
  for (const pemda of ['kabkot', 'prov'] as const) {
    if (byKey[pemda].has(`${OWN_BIDANG}.01`)) continue;
    const program = entries.findIndex(
      (entry, index) =>
        entry.pemda === pemda &&
        entry.level === 'program' &&
        isPenunjang(keys[index] ?? '') &&
        /penunjang urusan pemerintah/i.test(entry.name),
    );
    const root = keys[program];
    if (root === undefined) continue;
    keys.forEach((key, index) => {
      if (entries[index]?.pemda !== pemda) return;
      if (key === root || key.startsWith(`${root}.`)) byKey[pemda].set(ownBidangKey(key), index);
    });
  }
}

function ownBidangKey(key: string): string {
  return isPenunjang(key) || bidangOf(key) === key ? withBidang(key, OWN_BIDANG) : key;
}
