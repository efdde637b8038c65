/**
 * Names as an annex printed them and a public copy took them over: "dan Penyelenggaraan" became "danPenyelenggaraan"
 * where a line ended, "KeMasyarakatan" was put in capitals by a program. The lists themselves say what is a word.
 */
export type Mend = 'kata-menempel' | 'huruf-besar' | 'tanda-hubung' | 'ejaan' | 'spasi';

export interface MendedName {
  readonly name: string;
  readonly mends: readonly Mend[];
}

/** A word that stands so often is one. */
const KNOWN = 8;
/** Of a word without a capital inside more is asked: it must be rare itself, and both halves common. */
const COMMON = 20;
const RARE = 4;
/** Halves that are no prefix of a word: "antar", "per" and "pra" make words of their own. */
const JOINERS = new Set(['dan', 'dengan', 'dalam', 'yang', 'untuk', 'oleh', 'pada', 'atau', 'bagi']);
const LONG_HALF = 6;
/** Shorter words with a capital inside are abbreviations: "KtP". */
const RECASED = 6;

const INNER_CAPITAL = /[a-z][A-Z]/;

/** `elsewhere`: the names that other lists give the same code. */
export type NameMender = (name: string, elsewhere?: readonly string[]) => MendedName;

/** `names`: all names at hand, of every list; more of them tell words better. */
export function nameMender(names: Iterable<string>): NameMender {
  const counts = new Map<string, number>();
  for (const name of names)
    for (const word of name.match(/[A-Za-z]+/g) ?? []) {
      if (INNER_CAPITAL.test(word)) continue;
      const key = word.toLowerCase();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  const count = (word: string): number => counts.get(word.toLowerCase()) ?? 0;
  const isWord = (word: string): boolean => word.length > 2 && count(word) > 0;

  return (printed, elsewhere = []) => {
    const mends = new Set<Mend>();
    const change = (kind: Mend, from: string, to: string): string => {
      if (from !== to) mends.add(kind);
      return to;
    };
    let name = change('spasi', printed, spaced(printed));
    name = name.replace(/([A-Za-z]+) ?- ?([A-Za-z]+)/g, (text, one: string, other: string) =>
      change('tanda-hubung', text, hyphenated(text, one, other, count)),
    );
    name = name.replace(/[A-Za-z]+/g, (word) => {
      if (!INNER_CAPITAL.test(word)) return change('kata-menempel', word, parted(word, count));
      const parts = word.split(/(?<=[a-z])(?=[A-Z])/);
      // A capital inside a word that is one: only its case is wrong.
      if (word.length >= RECASED && count(word) >= KNOWN) return change('huruf-besar', word, recased(word));
      return parts.every(isWord) ? change('kata-menempel', word, parts.join(' ')) : word;
    });
    name = change('ejaan', name, respelt(name, elsewhere, count));
    return { name, mends: [...mends] };
  };
}

function spaced(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .replace(/ ?\/ ?/g, '/')
    .replace(/ ([,;)])/g, '$1')
    .replace(/([,;])(?=[A-Za-z])/g, '$1 ')
    .replace(/\)(?=[A-Za-z])/g, ') ')
    .replace(/([A-Za-z])\((?=[A-Za-z]{3})/g, '$1 (')
    .trim();
}

/** "pem- bangunan" is one word, "Konflik- Konflik" one word twice; a dash between words stays. */
function hyphenated(text: string, one: string, other: string, count: (word: string) => number): string {
  if (one.toLowerCase() === other.toLowerCase()) return `${one}-${other}`;
  const isBroken = / ?- |- ?/.test(text) && text.includes(' ') && /^[a-z]/.test(other);
  return isBroken && count(one + other) >= KNOWN ? one + other : text;
}

/** "dansinkronisasi" → "dan sinkronisasi", where the whole is rare and both halves are common. */
function parted(word: string, count: (word: string) => number): string {
  if (count(word) > RARE) return word;
  for (let at = 3; at <= word.length - 3; at++) {
    const [one, other] = [word.slice(0, at), word.slice(at)];
    const apart =
      [one, other].some((half) => JOINERS.has(half)) || Math.min(one.length, other.length) >= LONG_HALF;
    if (apart && count(one) >= COMMON && count(other) >= COMMON) return `${one} ${other}`;
  }
  return word;
}

/** "termssuk": one rare word where another list has a common one that begins and ends alike. */
function respelt(name: string, elsewhere: readonly string[], count: (word: string) => number): string {
  const own = name.split(' ');
  for (const other of elsewhere) {
    const theirs = other.split(' ');
    const differing = own.flatMap((word, at) => (word === theirs[at] ? [] : [at]));
    const [at, ...more] = differing;
    if (at === undefined || more.length > 0 || own.length !== theirs.length) continue;
    const [word = '', better = ''] = [own[at], theirs[at]];
    const alike = word.charAt(0) === better.charAt(0) && word.at(-1) === better.at(-1);
    if (alike && count(word) <= RARE && count(better) >= COMMON) return own.with(at, better).join(' ');
  }
  return name;
}

function recased(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}
