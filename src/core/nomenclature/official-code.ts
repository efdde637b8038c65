/**
 * Codes of the official lists. Sources: Permendagri 90/2019 and Kepmendagri 050-3708/2020, 050-5889/2021
 * (`u.bb.pp.k.kk.ss`), Kepmendagri 900.1.15.5-1317/2023 and later (the same, sub kegiatan with four digits),
 * Permendagri 13/2006 (`u.bb.pp.kk`, its lists name no agency).
 */
export const officialLevels = ['urusan', 'bidang', 'program', 'kegiatan', 'subkegiatan'] as const;
export type OfficialLevel = (typeof officialLevels)[number];

/** Whose authority an entry is: the same digits can mean different things for the two. */
export type Pemda = 'prov' | 'kabkot';
export type CodeScheme = 'permendagri-90' | 'permendagri-13';

export interface OfficialCode {
  readonly scheme: CodeScheme;
  readonly level: OfficialLevel;
  /** The same for every way of writing one code: a sub kegiatan always has four digits here. */
  readonly key: string;
  /** As it is printed, with zeros and dots in place and the digits of the sub kegiatan as written. */
  readonly text: string;
}

/** Stands for the agency's own bidang urusan in *Program Penunjang Urusan Pemerintahan Daerah*. */
export const OWN_BIDANG = 'X.XX';

/** What people put between the parts of a code: "01.01.02. 045", "01.01.06,001", a line end within a cell. */
const SEPARATORS = /[.,;\s]+/;

const levelByPartCount: Readonly<Record<number, OfficialLevel>> = {
  1: 'urusan',
  2: 'bidang',
  3: 'program',
  5: 'kegiatan',
  6: 'subkegiatan',
};

/** The parts of a code as written: [] where something other than digits and X stands between the separators. */
export function codeParts(text: string): readonly string[] {
  const parts = text.toUpperCase().split(SEPARATORS).filter(Boolean);
  return parts.every((part) => /^(?:\d{1,4}|X{1,2})$/.test(part)) ? parts : [];
}

/** How the lists themselves write: most codes by far, read in a fraction of the time. */
const CANONICAL =
  /^(?:[1-9](?:\.\d\d(?:\.\d\d(?:\.[1-9]\.\d\d(?:\.(?:\d\d|\d{4}))?)?)?)?|X(?:\.XX(?:\.\d\d(?:\.[1-9]\.\d\d(?:\.(?:\d\d|\d{4}))?)?)?)?)$/;
const levelByLength: Readonly<Record<number, OfficialLevel>> = {
  1: 'urusan',
  4: 'bidang',
  7: 'program',
  12: 'kegiatan',
  15: 'subkegiatan',
  17: 'subkegiatan',
};

/** Reads a code of Permendagri 90/2019 and its successors; null for any other text. Missing zeros are put in. */
export function readOfficialCode(text: string): OfficialCode | null {
  const canonical = CANONICAL.test(text) ? levelByLength[text.length] : undefined;
  if (canonical !== undefined) {
    const key = text.length === 15 ? `${text.slice(0, 13)}00${text.slice(13)}` : text;
    return { scheme: 'permendagri-90', level: canonical, key, text };
  }
  const parts = openKewenangan(codeParts(text));
  const level = levelByPartCount[parts.length];
  if (level === undefined) return null;
  const [urusan = '', bidang, program, kewenangan, kegiatan, subkegiatan] = parts;
  const first = urusan.replace(/^0(?=\d$)|^X(?=X$)/, '');
  if (!/^[1-9X]$/.test(first)) return null;
  const written = [first];
  if (bidang !== undefined) {
    if ((first === 'X') !== /^X+$/.test(bidang)) return null;
    written.push(first === 'X' ? 'XX' : bidang.padStart(2, '0'));
  }
  if (program !== undefined) written.push(program.padStart(2, '0'));
  if (kewenangan !== undefined && kegiatan !== undefined) {
    if (!/^[1-9]$/.test(kewenangan)) return null;
    written.push(kewenangan, kegiatan.padStart(2, '0'));
  }
  if (written.some((part, index) => index > 0 && !/^(?:\d{1,2}|XX)$/.test(part))) return null;
  if (written.slice(2).includes('XX')) return null;
  const base = written.join('.');
  if (subkegiatan === undefined) return { scheme: 'permendagri-90', level, key: base, text: base };
  if (!/^\d+$/.test(subkegiatan)) return null;
  return {
    scheme: 'permendagri-90',
    level,
    key: `${base}.${subkegiatan.padStart(4, '0')}`,
    text: `${base}.${subkegiatan.padStart(subkegiatan.length > 2 ? 4 : 2, '0')}`,
  };
}

/** "1.06.04.201.01": some print kewenangan and kegiatan without the dot between them. */
function openKewenangan(parts: readonly string[]): readonly string[] {
  const glued = parts[3];
  if (glued === undefined || (parts.length !== 4 && parts.length !== 5) || !/^[1-9]\d{2}$/.test(glued))
    return parts;
  return [...parts.slice(0, 3), glued.slice(0, 1), glued.slice(1), ...parts.slice(4)];
}

/** Reads a code of a list after Permendagri 13/2006: bidang `1.01`, program `1.01.15`, kegiatan `1.01.15.02`. */
export function readOldCode(text: string): OfficialCode | null {
  const parts = codeParts(text);
  const level = (['urusan', 'bidang', 'program', 'kegiatan'] as const)[parts.length - 1];
  if (level === undefined || parts.some((part) => !/^\d{1,2}$/.test(part))) return null;
  const key = parts.map((part, index) => (index === 0 ? part : part.padStart(2, '0'))).join('.');
  return { scheme: 'permendagri-13', level, key, text: key };
}

export function readCode(text: string, scheme: CodeScheme): OfficialCode | null {
  return scheme === 'permendagri-90' ? readOfficialCode(text) : readOldCode(text);
}

/** Writes a code with a sub kegiatan of two digits (up to 050-5889/2021) or of four (from 1317/2023). */
export function formatOfficialCode(code: OfficialCode, subDigits: 2 | 4): string {
  if (code.level !== 'subkegiatan' || code.scheme !== 'permendagri-90') return code.key;
  const cut = code.key.lastIndexOf('.') + 1;
  const number = String(Number(code.key.slice(cut)));
  return code.key.slice(0, cut) + number.padStart(subDigits, '0');
}

/** "1.06.04.2.01" → "1.06.04"; null above an urusan. */
export function parentKey(key: string): string | null {
  const cut = key.lastIndexOf('.');
  if (cut < 0) return null;
  // A kegiatan is written in two parts, `k.kk`, and there is no level between it and its program.
  const end = key.charAt(cut - 2) === '.' ? cut - 2 : cut;
  return key.slice(0, end);
}

/** Every key above this one, nearest first. */
export function ancestorKeys(key: string): readonly string[] {
  const ancestors: string[] = [];
  for (let above = parentKey(key); above !== null; above = parentKey(above)) ancestors.push(above);
  return ancestors;
}

/** "1.06.04.2.01" → "1.06"; null for an urusan. */
export function bidangOf(key: string): string | null {
  const first = key.indexOf('.');
  if (first < 0) return null;
  const second = key.indexOf('.', first + 1);
  return second < 0 ? key : key.slice(0, second);
}

/** True for "1.06.01…" and "X.XX.01…": the program that every agency has under its own bidang. */
export function isPenunjang(key: string): boolean {
  return /^[^.]+\.[^.]+\.01(?:\.|$)/.test(key);
}

/** "X.XX.01.2.01" with bidang "1.06" → "1.06.01.2.01", and the other way round with `OWN_BIDANG`. */
export function withBidang(key: string, bidang: string): string {
  return (
    bidang +
    key
      .split('.')
      .slice(2)
      .reduce((rest, part) => `${rest}.${part}`, '')
  );
}
