import { officialCodeOf, subDigitsOf, type TableNomenclature } from '../../facts/official-list';
import { memo, memoPer } from '../../memo';
import { compareName } from '../../nomenclature/compare-name';
import { compactName, normaliseName, withoutFundTags } from '../../nomenclature/name-key';
import { isCompleteFor, type NomenclatureEntry } from '../../nomenclature/nomenclature';
import {
  bidangOf,
  formatOfficialCode,
  isPenunjang,
  type OfficialCode,
  OWN_BIDANG,
  readOfficialCode,
  withBidang,
} from '../../nomenclature/official-code';
import type { ReadTable, TableRow } from '../../read/read-table';
import { hasBrokenWord } from '../../silang/name-differences';

/** What the official list says of one row that has a code and a name. */
export type CodeVerdict =
  /** The code is not in the list, the name is: under one other code. */
  | {
      readonly is: 'asing';
      readonly row: TableRow;
      readonly proposed: Proposed;
      /** The list is known to hold all codes: this one is none. */
      readonly whole: boolean;
    }
  /** The name is not that of the code. */
  | {
      readonly is: 'nama-lain';
      readonly row: TableRow;
      readonly official: string;
      readonly proposed: readonly Proposed[];
      /** The name stands in the list letter for letter, the list fits the table, and one code is meant. */
      readonly certain: boolean;
    }
  /** The name is that of the code but for a slip; `rival`: it is as near to the name of another code. */
  | {
      readonly is: 'ejaan';
      readonly row: TableRow;
      readonly official: string;
      readonly rival: Proposed | null;
    };

export interface Proposed {
  /** With the digits that the table uses. */
  readonly code: string;
  readonly name: string;
}

/** What judging goes by: choices that differ only in how many rows the list holds judge alike. */
export type Judge = Pick<TableNomenclature, 'list' | 'pemda' | 'others'> & { readonly fits: boolean };

/** A name that is not its code's, and in no row of the list as it stands: nearest names are still to be looked up. */
export interface Unsettled {
  readonly is: 'unsettled';
  readonly judge: Judge;
  readonly row: TableRow;
  /** What was asked: code, name and parent. */
  readonly text: string;
  readonly code: OfficialCode;
  readonly entry: NomenclatureEntry;
  /** The name is that of the code but for a slip. */
  readonly slip: boolean;
  readonly similarity: number;
}

/** Names that begin alike this far are one, cut off or carried on. */
const SAME_START = 12;
/** Null where the list has nothing to say against the row. */
type FirstLook = CodeVerdict | Unsettled | 'asing' | null;

export interface Looks {
  readonly foreign: readonly TableRow[];
  readonly others: readonly (CodeVerdict | Unsettled)[];
}

/** What the list says of rows at once; names that it may hold nearly are left to be looked up. */
export const firstLooks = memoPer((read: ReadTable, judge: Judge): Looks => {
  const known = new Map<string, FirstLook>();
  const foreign: TableRow[] = [];
  const others: (CodeVerdict | Unsettled)[] = [];
  for (const row of read.rows) {
    const asked = questionOf(row);
    if (!asked) continue;
    let look = known.get(asked.text);
    if (look === undefined) known.set(asked.text, (look = firstLook(judge, read, row, asked)));
    if (look === 'asing') foreign.push(row);
    else if (look !== null) others.push(look.row === row ? look : { ...look, row });
  }
  return { foreign, others };
});

interface Question {
  readonly code: OfficialCode;
  readonly text: string;
}

/** What is asked of the list about a row, null where nothing can be. */
function questionOf(row: TableRow): Question | null {
  const code = officialCodeOf(row);
  if (!code || row.nama === '') return null;
  if (code.key.includes(OWN_BIDANG.charAt(0)) !== code.key.startsWith(OWN_BIDANG)) return null;
  return { code, text: `${code.key}|${row.nama}|${row.parent?.kode?.clean ?? ''}` };
}

function firstLook(judge: Judge, read: ReadTable, row: TableRow, { code, text }: Question): FirstLook {
  const { list, pemda, fits } = judge;
  const match = list.byCode(code.text, pemda);
  const owners = (): readonly Proposed[] => {
    const exact = list.byName(row.nama, { pemda, level: code.level });
    return preferred(exact, row, code).map((entry) => proposedOf(entry, code, read, list));
  };
  if (match === null) {
    const found = owners();
    const [only] = found;
    const whole = isCompleteFor(list.meta, pemda);
    return only && found.length === 1 ? { is: 'asing', row, proposed: only, whole } : 'asing';
  }
  const official = match.entry.name;
  const { agreement, difference, similarity } = compareName(row.nama, official);
  if (agreement === 'sama') return null;
  if (agreement === 'setara')
    return hasBrokenWord(row.nama, official) && isOddWord(row.nama, official)
      ? { is: 'ejaan', row, official, rival: null }
      : null;
  const isCaption = code.level === 'urusan' || code.level === 'bidang';
  const exact = owners();
  const others = exact.filter((one) => readOfficialCode(one.code)?.key !== code.key);
  if (others.length > 0 && others.length === exact.length) {
    // Captions of urusan and bidang are worded freely.
    const certain = fits && !isCaption && others.length === 1 && agreement === 'berbeda';
    return { is: 'nama-lain', row, official, proposed: others, certain };
  }
  // Lists differ among themselves in whether the penunjang program says whose it is.
  if (difference === 'kewenangan' && isPenunjang(code.key) && code.level === 'program') return null;
  if (isMisprinted(judge, row.nama, official, code.text)) return null;
  const slip = agreement === 'mirip' || startAlike(row.nama, official);
  if (isCaption && !slip) return null;
  return { is: 'unsettled', judge, row, text, code, entry: match.entry, slip, similarity };
}

/** Of several entries of one name those under the row's parent, else those of its bidang, else all. */
export function preferred(
  entries: readonly NomenclatureEntry[],
  row: TableRow,
  code: OfficialCode,
): readonly NomenclatureEntry[] {
  if (entries.length < 2) return entries;
  const parent = row.parent ? officialCodeOf(row.parent) : null;
  const bidang = bidangOf(code.key) ?? '';
  const own = (entry: NomenclatureEntry): string => ownKey(entry, bidang);
  const under = parent ? entries.filter((entry) => own(entry).startsWith(`${parent.key}.`)) : [];
  if (under.length > 0) return under;
  const inBidang = entries.filter((entry) => own(entry).startsWith(`${bidang}.`));
  return inBidang.length > 0 ? inBidang : entries;
}

function ownKey(entry: NomenclatureEntry, bidang: string): string {
  const key = readOfficialCode(entry.code)?.key ?? entry.code;
  return key.startsWith(OWN_BIDANG) && bidang !== '' ? withBidang(key, bidang) : key;
}

export function proposedOf(
  entry: NomenclatureEntry,
  code: OfficialCode,
  read: ReadTable,
  list: TableNomenclature['list'],
): Proposed {
  const own = readOfficialCode(ownKey(entry, bidangOf(code.key) ?? ''));
  return { code: own ? formatOfficialCode(own, subDigitsOf(read, list)) : entry.code, name: entry.name };
}

/** A name cut off at the end of its cell, or with its indicator in the same cell. */
function startAlike(one: string, other: string): boolean {
  const [a, b] = [compactName(one), compactName(other)];
  return Math.min(a.length, b.length) >= SAME_START && (a.startsWith(b) || b.startsWith(a));
}

/** True where a word of the name is no word of the official one, and short: "UTAM AAN". A list may be wrong too. */
function isOddWord(one: string, official: string): boolean {
  const words = (name: string): string[] =>
    withoutFundTags(name)
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  const known = new Set(words(official));
  const odd = words(one).filter((word) => !known.has(word));
  return words(one).length > words(official).length && odd.some((word) => word.length < 6 && word !== 'dan');
}

/** How often a word stands in a list of thousands of names, if it is a word, and if it is a misprint. */
const COMMON_WORD = 20;
const RARE_WORD = 3;

/** The list has the slip, not the table: another list has the name so, or the list itself writes the word otherwise. */
function isMisprinted(
  { list, others, pemda }: Pick<TableNomenclature, 'list' | 'others' | 'pemda'>,
  stated: string,
  official: string,
  code: string,
): boolean {
  const elsewhere = others.some((other) => {
    const name = other.byCode(code, pemda)?.entry.name;
    return name !== undefined && ['sama', 'setara'].includes(compareName(stated, name).agreement);
  });
  if (elsewhere) return true;
  const counts = wordCounts(list);
  const [own, theirs] = [wordsOf(stated), wordsOf(official)];
  const added = own.filter((word) => !theirs.includes(word));
  const missing = theirs.filter((word) => !own.includes(word));
  const [ownWord = '', ...moreOwn] = added;
  const [theirWord = '', ...moreTheirs] = missing;
  if (moreOwn.length > 0 || moreTheirs.length > 0) return false;
  const common = counts.get(ownWord) ?? 0;
  const rare = counts.get(theirWord) ?? 0;
  return (
    common >= COMMON_WORD &&
    (rare <= RARE_WORD || (rare * COMMON_WORD <= common && sameEnds(ownWord, theirWord)))
  );
}

/** "dam" for "dalam": letters were lost between the first and the last. */
function sameEnds(one: string, other: string): boolean {
  return one.charAt(0) === other.charAt(0) && one.at(-1) === other.at(-1);
}

const wordCounts: (list: TableNomenclature['list']) => ReadonlyMap<string, number> = memo((list) => {
  const counts = new Map<string, number>();
  for (const { name } of list.entries)
    for (const word of wordsOf(name)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
});

function wordsOf(name: string): string[] {
  return normaliseName(name).split(' ');
}
