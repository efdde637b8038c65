import { cellOf, MOST_RELATED } from '../../facts/names';
import { withinEdits } from '../../language/within-edits';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { fixLabel } from '../fixes';
import { defineRule, type Draft, messagesOf } from '../rule';
import { sumberDanaAsingText } from './sumber-dana-asing.text';

const say = messagesOf('sumber-dana-asing', sumberDanaAsingText);

/** Fund sources under no known name; the same text is told once. */
export const sumberDanaAsing = defineRule({
  id: 'sumber-dana-asing',
  family: 'isi',
  severity: 'peringatan',
  text: sumberDanaAsingText,
  check: (read) =>
    read.table.columns
      .filter(({ data }) => data === 'sumber-dana')
      .flatMap((column) => checkColumn(read, column)),
});

/** Fund sources are few; a column with more different texts is judged by the first of them. */
const TEXTS_AT_MOST = 500;
const SINGLE_AT_MOST = 30;

function checkColumn(read: ReadTable, column: TableColumn): Draft[] {
  const rowsByText = new Map<string, TableRow[]>();
  for (const row of read.rows) {
    if (row.level === 'header-ulang') continue;
    const value = read.value(row, column);
    if (typeof value !== 'string') continue;
    const known = rowsByText.get(value);
    if (known) known.push(row);
    else if (rowsByText.size < TEXTS_AT_MOST) rowsByText.set(value, [row]);
  }
  const drafts: Draft[] = [];
  for (const [value, rows] of rowsByText) {
    const strange = value.length > 200 ? null : unknownFund(value);
    const [first] = rows;
    if (!strange || !first) continue;
    if (drafts.length >= SINGLE_AT_MOST) break;
    const stated = value.replace(/\s+/g, ' ').trim();
    const { near } = strange;
    drafts.push({
      cell: cellOf(read, first, column),
      message: say.sel({ stated, count: rows.length, near }),
      stated,
      computed: near,
      related: rows.slice(1, MOST_RELATED + 1).map((row) => cellOf(read, row, column)),
      fixes:
        near === null || rows.length > MOST_RELATED
          ? []
          : [
              {
                label: fixLabel.write(near),
                edits: rows.map((row) => ({
                  sheet: read.table.sheet,
                  cell: cellOf(read, row, column),
                  value: near,
                })),
              },
            ],
    });
  }
  return drafts;
}

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
function unknownFund(text: string): { readonly part: string; readonly near: string | null } | null {
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
