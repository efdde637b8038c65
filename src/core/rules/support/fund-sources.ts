import { withinEdits } from '../../language/within-edits';

/** Names funds go by, as they begin; domain.md §1 and the budget's own kinds of transfer and revenue. */
const KNOWN: readonly RegExp[] = [
  /^(?:p-?)?ap(?:bd|bn|bdes)\b/,
  /^dau\b/,
  /^dak\b/,
  /^dbh/,
  /^pad\b/,
  /^(?:bk|bkk|bkp|bkprov|bantuan keuangan|bantuan|ban ?keu|bankeu|banprov|bangub|banpres)\b/,
  /^(?:otsus|dana otsus|dana otonomi|otonomi khusus|dais|dana keistimewaan|dti)\b/,
  /^(?:did|dif|insentif|dana insentif)\b/,
  /^(?:hibah|blud|pinjaman|silpa|sisa lebih|csr|tjsl|phln|loan|grant|kpbu)\b/,
  /^(?:dana (?:alokasi|bagi hasil|desa|transfer|kapitasi|cukai|pusat|daerah|hibah|rutin)|dd|add|alokasi dana desa)\b/,
  /^(?:jkn|kapitasi|non ?kapitasi|bok|bos|bosp|bosda|bop|pajak|opsen|retribusi|cukai|transfer|tkd|tkdd|tpg|tamsil)\b/,
  /^(?:pendapatan|lain ?lain pad|swasta|swadaya|masyarakat|murni|kas daerah|earmark|specific|spesifik|block grant)\b/,
  /^(?:provinsi|prov|propinsi|kabupaten|kab|kota|pusat|desa|fisik|non ?fisik|reguler|penugasan|sg|umum|cht|dr|sda)\b/,
];
const NAMES = [
  'APBD',
  'APBN',
  'DAU',
  'DAK',
  'DBH',
  'DBH-CHT',
  'PAD',
  'BLUD',
  'DID',
  'OTSUS',
  'SILPA',
  'HIBAH',
] as const;

/** What a cell of fund sources says that is no fund; null where all of it is known. */
export function unknownFund(text: string): { readonly part: string; readonly near: string | null } | null {
  const parts = text
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\b(?:rp\.?\s*)?\d[\d.,%]*/g, ' ')
    .split(/[/+,;&\n]|\bdan\b|\bserta\b|:/);
  let known = false;
  let strange: string | null = null;
  for (const part of parts) {
    const plain = part.replace(/[^\p{L}]+/gu, ' ').trim();
    if (plain.length < 2) continue;
    if (KNOWN.some((name) => name.test(plain))) known = true;
    else strange ??= plain;
  }
  // "DAU Pendidikan, Kesehatan": what follows a known fund says what it is for.
  if (strange === null || known) return null;
  return { part: strange, near: nearestFund(strange) };
}

function nearestFund(plain: string): string | null {
  const letters = plain.replace(/\s/g, '');
  if (letters.length < 3) return null;
  const near = NAMES.filter((name) => withinEdits(letters, name.toLowerCase().replace('-', ''), 1));
  return near.length === 1 ? (near[0] ?? null) : null;
}
