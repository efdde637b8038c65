import type { Bilingual } from '../language/language';
import { memo } from '../memo';
import { byYear, chooseNomenclature, type StatedCode } from '../nomenclature/choose-nomenclature';
import type { Nomenclature } from '../nomenclature/nomenclature';
import { type Pemda, readOfficialCode } from '../nomenclature/official-code';
import type { ReadTable, TableRow } from '../read/read-table';
import type { Settings } from '../settings';

/** The official list a table is checked against. */
export interface TableNomenclature {
  readonly list: Nomenclature;
  readonly pemda: Pemda;
  /** A whole sentence: which list, and why this one. */
  readonly reason: Bilingual;
  /** Rows whose code was looked up: all of them, or as many as it takes to tell lists apart. */
  readonly asked: number;
  readonly held: number;
  readonly named: number;
  /** The other lists that were asked: where this one misprints a name, another may have it right. */
  readonly others: readonly Nomenclature[];
}

export type NomenclatureOf = (table: ReadTable) => TableNomenclature | null;

/** Codes enough to tell lists apart; more only cost time. */
const SAMPLE = 300;
/** A list that holds the names of fewer rows than this is not the one a table without codes was written by. */
const LEAST_NAMED = 0.4;
/** A list that holds so many of them is: no other is opened. */
const CLEARLY_NAMED = 0.75;

/** Chooses a list for each table when it is first asked for; null where none fits. */
export function nomenclatureFor(
  tables: readonly ReadTable[],
  lists: readonly Nomenclature[],
  settings: Settings,
): NomenclatureOf {
  const usable = lists.filter(
    ({ meta }) => meta.scheme === 'permendagri-90' && (settings.lists?.includes(meta.id) ?? true),
  );
  const pemda = settings.pemda ?? pemdaOf(settings.region ?? '');
  const choose = (table: ReadTable): TableNomenclature | null => {
    // Only codes, present or missing, are held against a list; looking up names for nothing is dear.
    if (!table.table.columns.some(({ data }) => data === 'kode')) return null;
    if (usable.length === 0) return null;
    const planYear = table.table.planYear ?? settings.year;
    const about = { ...(planYear !== undefined && { planYear }), ...(pemda && { pemda }) };
    const own = chooseNomenclature(usable, sampleOf(table), about);
    const choice = own ?? byOtherTables(table, tables, usable, about) ?? byNames(table, usable, about);
    return choice && { ...choice, others: choice.examined.filter((list) => list !== choice.list) };
  };
  return memo(choose);
}

/** Whether two choices are one: the same list, for the same reason. */
export function sameChoice(one: TableNomenclature | null, other: TableNomenclature | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.list === other.list &&
    one.pemda === other.pemda &&
    one.asked === other.asked &&
    one.held === other.held &&
    one.named === other.named &&
    one.reason.id === other.reason.id &&
    one.others.length === other.others.length &&
    one.others.every((list, at) => list === other.others[at])
  );
}

/** True for a row whose code is one of the scheme that the lists are written in. */
export function officialCodeOf(row: TableRow): ReturnType<typeof readOfficialCode> {
  return row.kode?.scheme === '90' && row.kode.level !== null ? readOfficialCode(row.kode.clean) : null;
}

const sampleOf = memo((table: ReadTable) => sampleAmong([table]));

/** Codes of a sample of the coded rows, with the names beside them. */
function sampleAmong(tables: readonly ReadTable[]): StatedCode[] {
  return sample(tables.flatMap(codedRows)).flatMap((row) => {
    const code = officialCodeOf(row);
    return code ? [{ code: code.text, name: row.nama }] : [];
  });
}

const codedRows = memo(({ rows }: ReadTable) =>
  rows.filter(({ kode }) => kode?.scheme === '90' && kode.level !== null),
);

/** Spread over the whole, so that every part of a long table has its say. */
function sample<T>(all: readonly T[]): readonly T[] {
  const step = Math.max(1, Math.ceil(all.length / SAMPLE));
  return all.filter((_, at) => at % step === 0);
}

type Chosen = Omit<TableNomenclature, 'others'> & { readonly examined: readonly Nomenclature[] };
type About = Parameters<typeof chooseNomenclature>[2] & object;

/** A table without codes goes by the coded tables beside it, if the list they chose knows its names. */
function byOtherTables(
  table: ReadTable,
  tables: readonly ReadTable[],
  lists: readonly Nomenclature[],
  about: About,
): Chosen | null {
  const others = sampleAmong(tables.filter((other) => other !== table));
  const choice = chooseNomenclature(lists, others, about);
  if (!choice || namedShare(table, choice.list, choice.pemda) < LEAST_NAMED) return null;
  const { name } = choice.list.meta;
  return {
    ...choice,
    reason: {
      id: `Dipakai daftar «${name}» seperti tabel berkode di buku kerja ini; tabel ini sendiri tidak berkode.`,
      en: `List «${name}» is used as for the tables with codes in this workbook; this table has none.`,
    },
  };
}

function byNames(table: ReadTable, lists: readonly Nomenclature[], about: About): Chosen | null {
  let best: { list: Nomenclature; pemda: Pemda; share: number } | null = null;
  const examined: Nomenclature[] = [];
  for (const list of inOrderOfTrial(lists, about.planYear ?? Infinity)) {
    if (list.packed && best?.list.meta.complete && best.share >= CLEARLY_NAMED) continue;
    examined.push(list);
    for (const pemda of list.pemdas) {
      if (about.pemda !== undefined && about.pemda !== pemda) continue;
      const share = namedShare(table, list, pemda);
      // A later list must be clearly better: the earlier one in this order is the one for the year.
      if (share >= LEAST_NAMED && (best === null || share > best.share * 1.1)) best = { list, pemda, share };
    }
  }
  if (best === null) return null;
  const { list, pemda, share } = best;
  const percent = String(Math.round(share * 100));
  return {
    list,
    pemda,
    asked: 0,
    held: 0,
    named: 0,
    examined,
    reason: {
      id: `Dipakai daftar «${list.meta.name}» karena memuat ${percent}% nama tabel ini, yang tidak berkode.`,
      en: `List «${list.meta.name}» is used because it holds ${percent}% of the names of this table, which has no codes.`,
    },
  };
}

/** Those that were imported, then those that come with the program, then those that hold a part only. */
function inOrderOfTrial(lists: readonly Nomenclature[], year: number): readonly Nomenclature[] {
  const rank = ({ packed, meta }: Nomenclature): number => (!meta.complete ? 2 : packed ? 1 : 0);
  return byYear(lists, year).sort((a, b) => rank(a) - rank(b));
}

function namedShare(table: ReadTable, list: Nomenclature, pemda: Pemda): number {
  const rows = sample(
    table.rows.filter(
      ({ level, nama }) => nama !== '' && ['program', 'kegiatan', 'subkegiatan'].includes(level),
    ),
  );
  if (rows.length === 0) return 0;
  return rows.filter(({ nama }) => list.byName(nama, { pemda }).length > 0).length / rows.length;
}

/** "Kabupaten Pasuruan", "Kota Metro", "Provinsi Lampung". */
function pemdaOf(region: string): Pemda | undefined {
  if (/^\s*(?:kab|kota)/i.test(region)) return 'kabkot';
  return /^\s*(?:prov|daerah (?:khusus|istimewa))/i.test(region) ? 'prov' : undefined;
}

interface Digits {
  readonly two: number;
  readonly four: number;
}

const stated = memo(({ rows }: ReadTable): Digits => {
  let two = 0;
  let four = 0;
  for (const row of rows) {
    const code = officialCodeOf(row);
    if (code?.level !== 'subkegiatan') continue;
    if (/\.\d{4}$/.test(code.text)) four += 1;
    else two += 1;
  }
  return { two, four };
});

/** How many digits a table writes its sub kegiatan with; one without codes goes by its list. */
export function subDigitsOf(read: ReadTable, list: Nomenclature): 2 | 4 {
  const { two, four } = stated(read);
  if (two !== four) return two > four ? 2 : 4;
  return list.entries.some(({ level, code }) => level === 'subkegiatan' && /\.\d{4}$/.test(code)) ? 4 : 2;
}
