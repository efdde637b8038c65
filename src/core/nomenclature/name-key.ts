import { textMemo } from '../text-memo';

/**
 * Names as they are compared. The same name is printed in capitals or not, with "Kabupaten/ Kota" or "Kab/Kota",
 * with words split or glued where a line broke, and with the fund it is paid from: "(DBH-CHT)", "(BK PROV)".
 */
const FUNDS = new Set(
  'dbh cht dbhcht bk bkk bkkprov bkprov bankeu banprov dak dau did dif pad apbd apbn blud bok bos pnbp silpa'.split(
    ' ',
  ),
);
const FUND_COMPANIONS = new Set(
  'prov provinsi propinsi prop jatim fisik non nonfisik sg specific grant pusat perubahan p reguler earmark earmarked murni kab kota'.split(
    ' ',
  ),
);
const SCOPE = new Set(['kewenangan', 'kabupaten', 'kota', 'provinsi']);
/** What a level puts before its name; tables print it or leave it out. */
const LEVEL_WORDS =
  /^(?:urusan pemerintahan(?: (?:wajib|pilihan))? bidang|urusan pemerintahan(?! )|bidang urusan|urusan wajib|urusan pilihan|urusan bidang|urusan|bidang|program)(?: |$)/;

/** Removes "(DBH-CHT)" and the like: brackets that hold nothing but fund words. "(LK3)" and "(PUG)" stay. */
export function withoutFundTags(name: string): string {
  if (!/[([]/.test(name)) return name;
  return name.replace(/[([]([^()[\]]*)[)\]]/g, (tag, inside: string) => {
    const words = inside
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter(Boolean);
    const isFund =
      words.some((word) => FUNDS.has(word)) &&
      words.every((word) => FUNDS.has(word) || FUND_COMPANIONS.has(word) || /^(?:20)?\d{2}$/.test(word));
    return isFund ? ' ' : tag;
  });
}

/** As many names as the largest workbooks and the list beside them hold; a name is asked about by many rules. */
export const NAMES_KEPT = 20_000;

/** Lower case, one space between words, no punctuation, no fund tags, no leading row number. Idempotent. */
export const normaliseName = textMemo(
  (name) =>
    withoutFundTags(name)
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .replace(/\bkab(?:upaten)? ?kota\b/g, 'kabupaten kota')
      .replace(/^ ?(?:\d{1,2} )+(?=[a-z])/, '')
      .trim(),
  NAMES_KEPT,
);

/** Equal for names that differ only in how their words are glued, split or hyphenated. */
export function compactName(name: string): string {
  return normaliseName(name).replaceAll(' ', '');
}

/** The name without "Program", "Urusan Pemerintahan Bidang" and the like before it. Takes a normalised name. */
export function withoutLevelWords(normalised: string): string {
  const rest = normalised.replace(LEVEL_WORDS, '');
  return rest === '' ? normalised : rest;
}

/** What two names have in common that differ only in "Kewenangan Kabupaten/Kota". Takes a normalised name. */
export function withoutScope(normalised: string): string {
  const words = normalised.split(' ').filter((word) => !SCOPE.has(word));
  return words.length === 0 ? normalised : words.join(' ');
}

/** Which level the name itself claims: "PROGRAM …", "BIDANG …"; null where it claims none. */
export function claimedLevel(name: string): 'urusan' | 'program' | null {
  const normalised = normaliseName(name);
  if (normalised.startsWith('program ')) return 'program';
  return /^(?:urusan|bidang|unsur) /.test(normalised) ? 'urusan' : null;
}
