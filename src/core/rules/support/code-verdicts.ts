import { compareName } from '../../nomenclature/compare-name';
import { compactName, withoutFundTags } from '../../nomenclature/name-key';
import type { NomenclatureEntry } from '../../nomenclature/nomenclature';
import {
  bidangOf,
  formatOfficialCode,
  isPenunjang,
  OWN_BIDANG,
  type OfficialCode,
  readOfficialCode,
  withBidang,
} from '../../nomenclature/official-code';
import type { ReadTable, TableRow } from '../../read/read-table';
import { hasBrokenWord } from '../silang/name-differences';
import { subDigitsOf } from './code-digits';
import { isMisprinted } from './list-misprints';
import { oncePer } from './once-per';
import { officialCodeOf, type TableNomenclature } from './table-nomenclature';

/** What the official list says of one row that has a code and a name. */
export type CodeVerdict =
  /** The code is not in the list; `proposed` where the name is, under one other code. */
  | { readonly is: 'asing'; readonly row: TableRow; readonly proposed: Proposed | null }
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

/** A list that holds fewer of a table's codes is not the one it was written by. */
const FITS = 0.9;
/** Names that begin alike this far are one, cut off or carried on. */
const SAME_START = 12;
/** Nearest names are dear to look up; a table full of foreign names gets no proposals for all of them. */
const MOST_LOOKED_UP = 30;
/** So near to each other two likenesses say nothing. */
const TIE = 0.02;

/** What judging goes by: choices that differ only in how many rows the list holds judge alike. */
type Judge = Pick<TableNomenclature, 'list' | 'pemda' | 'others'> & { readonly fits: boolean };

interface Verdicts {
  /** In the order of the rows. */
  readonly all: readonly CodeVerdict[];
  readonly lookedUp: number;
  readonly subDigits: number;
}

export function codeVerdicts(chosen: TableNomenclature): (read: ReadTable) => readonly CodeVerdict[] {
  return (read) => verdictsBy(judgeOf(chosen))(read).all;
}

const judges = oncePer((_: TableNomenclature['list']): Judge[] => []);

/** The same object for choices that judge alike, so that what was judged by one holds for the other. */
function judgeOf({ list, pemda, others, asked, held, named }: TableNomenclature): Judge {
  const fits = asked > 0 && held >= FITS * asked && named >= (FITS - 0.2) * held;
  const known = judges(list);
  const same = known.find(
    (one) =>
      one.pemda === pemda &&
      one.fits === fits &&
      one.others.length === others.length &&
      one.others.every((other, at) => other === others[at]),
  );
  if (same) return same;
  const judge = { list, pemda, others, fits };
  known.push(judge);
  return judge;
}

const verdictsBy = oncePer((judge: Judge) =>
  oncePer((read: ReadTable) => judgeAll(judge, read), {
    amend: (before, { moment }, read) => amended(before, moment, judge, read),
  }),
);

function judgeAll(judge: Judge, read: ReadTable): Verdicts {
  const known = new Map<string, CodeVerdict | null>();
  let lookedUp = 0;
  const mayLookUp = (): boolean => judge.fits && lookedUp++ < MOST_LOOKED_UP;
  const all = read.rows.flatMap((row) => {
    const asked = questionOf(row);
    if (!asked) return [];
    const before = known.get(asked.text);
    if (before !== undefined) return before ? [{ ...before, row }] : [];
    const verdict = verdictOf(judge, read, row, asked.code, mayLookUp);
    known.set(asked.text, verdict);
    return verdict ? [verdict] : [];
  });
  return { all, lookedUp, subDigits: subDigitsOf(read, judge.list) };
}

/** Rows that were edited, and those under them, judged anew; all of them where names have to be rationed. */
function amended(before: Verdicts, moment: number, judge: Judge, read: ReadTable): Verdicts {
  const rows = new Set(read.editedAfter(moment).flatMap((row) => [row, ...row.children]));
  let lookedUp = before.lookedUp;
  const mayLookUp = (): boolean => judge.fits && lookedUp++ < MOST_LOOKED_UP;
  const found = [...rows].flatMap((row) => {
    const asked = questionOf(row);
    return (asked && verdictOf(judge, read, row, asked.code, mayLookUp)) ?? [];
  });
  if (lookedUp > MOST_LOOKED_UP || subDigitsOf(read, judge.list) !== before.subDigits)
    return judgeAll(judge, read);
  const kept = before.all.filter(({ row }) => !rows.has(row));
  if (found.length === 0 && kept.length === before.all.length) return before;
  const all = [...kept, ...found].sort((one, other) => one.row.index - other.row.index);
  return { all, lookedUp, subDigits: before.subDigits };
}

/** What is asked of the list about a row, null where nothing can be. */
function questionOf(row: TableRow): { readonly code: OfficialCode; readonly text: string } | null {
  const code = officialCodeOf(row);
  if (!code || row.nama === '') return null;
  if (code.key.includes(OWN_BIDANG.charAt(0)) !== code.key.startsWith(OWN_BIDANG)) return null;
  return { code, text: `${code.key}|${row.nama}|${row.parent?.kode?.clean ?? ''}` };
}

function verdictOf(
  judge: Judge,
  read: ReadTable,
  row: TableRow,
  code: OfficialCode,
  mayLookUp: () => boolean,
): CodeVerdict | null {
  const { list, pemda, fits } = judge;
  const match = list.byCode(code.text, pemda);
  const owners = (): readonly Proposed[] => {
    const exact = list.byName(row.nama, { pemda, level: code.level });
    return preferred(exact, row, code).map((entry) => proposedOf(entry, code, read, list));
  };
  if (match === null) {
    const found = owners();
    const [only] = found;
    return { is: 'asing', row, proposed: only && found.length === 1 ? only : null };
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
  if (agreement === 'mirip' || startAlike(row.nama, official)) {
    const [nearest] = mayLookUp() ? list.nearest(row.nama, { pemda, level: code.level, limit: 1 }) : [];
    const rival = nearest && nearest.entry !== match.entry && nearest.similarity >= similarity - TIE;
    return { is: 'ejaan', row, official, rival: rival ? proposedOf(nearest.entry, code, read, list) : null };
  }
  if (isCaption) return null;
  const near = mayLookUp()
    ? list.nearest(row.nama, { pemda, level: code.level, limit: 4, atLeast: 0.85 })
    : [];
  const proposed = preferred(
    near.map(({ entry }) => entry),
    row,
    code,
  ).map((entry) => proposedOf(entry, code, read, list));
  return { is: 'nama-lain', row, official, proposed: proposed.slice(0, 3), certain: false };
}

/** Of several entries of one name those under the row's parent, else those of its bidang, else all. */
function preferred(
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

function proposedOf(
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
