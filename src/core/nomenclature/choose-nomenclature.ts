import { compareName } from './compare-name';
import type { BilingualText } from './import-problems';
import type { Nomenclature } from './nomenclature';
import type { Pemda } from './official-code';
import { choiceSentenceEn } from './sentences-en';
import { choiceSentenceId } from './sentences-id';

/** A row of a table as far as choosing a list needs it. */
export interface StatedCode {
  readonly code: string;
  readonly name?: string;
}

export interface Fit {
  readonly list: Nomenclature;
  readonly pemda: Pemda;
  /** Rows with a code. */
  readonly asked: number;
  /** … whose code the list holds. */
  readonly held: number;
  /** … and under which it has the stated name (`sama` or `setara`). Names tell lists apart that share their codes. */
  readonly named: number;
}

export interface Choice extends Fit {
  readonly why: 'tahun' | 'kecocokan';
  readonly reason: BilingualText;
  /** The lists that were in question, best first. */
  readonly fits: readonly Fit[];
  /** All lists that were asked. */
  readonly examined: readonly Nomenclature[];
}

/** A list made for the planned year, or one that a person imported, may hold this much less than the best. */
const TOLERANCE = 0.9;
/** A list that holds so many of the codes, and so many of their names, is the one: no other is opened. */
const HOLDS = 0.95;
const NAMES = 0.8;

function fitOf(list: Nomenclature, rows: readonly StatedCode[], pemda: Pemda): Fit {
  let held = 0;
  let named = 0;
  for (const { code, name } of rows) {
    const match = list.byCode(code, pemda);
    if (match === null) continue;
    held++;
    if (name !== undefined && ['sama', 'setara'].includes(compareName(name, match.entry.name).agreement))
      named++;
  }
  return { list, pemda, asked: rows.length, held, named };
}

/**
 * Chooses the list a table is to be checked against: the latest one that is for the planned year or an earlier one,
 * if it fits nearly as well as the best; else the best by codes held and names equal. A list that was imported goes
 * before those that come with the program, and of these only as many are opened as it takes. Null without lists or codes.
 */
export function chooseNomenclature(
  lists: readonly Nomenclature[],
  rows: readonly StatedCode[],
  known: { readonly planYear?: number; readonly pemda?: Pemda } = {},
): Choice | null {
  const coded = rows.filter(({ code }) => code.trim() !== '');
  if (coded.length === 0) return null;
  const fitsOf = (list: Nomenclature): readonly Fit[] =>
    list.pemdas
      .filter((pemda) => known.pemda === undefined || pemda === known.pemda)
      .map((pemda) => fitOf(list, coded, pemda));
  const own = lists.filter(({ packed }) => !packed);
  const fits = own.flatMap(fitsOf);
  const examined = [...own];
  for (const list of inOrderOfTrial(lists, coded, known.planYear)) {
    if (fits.some(isTheOne)) break;
    fits.push(...fitsOf(list));
    examined.push(list);
  }
  return best(fits, examined, known.planYear);
}

function best(all: readonly Fit[], examined: readonly Nomenclature[], planYear?: number): Choice | null {
  const fits = withoutParts([...all].sort((a, b) => worth(b) - worth(a)));
  const [most] = fits;
  if (most === undefined || most.held === 0) return null;
  const nearly = fits.filter((fit) => worth(fit) >= TOLERANCE * worth(most));
  const imported = nearly.filter(({ list }) => !list.packed);
  const among = imported.length > 0 ? imported : nearly;
  const ofYear =
    planYear === undefined
      ? []
      : among
          .filter(({ list }) => list.meta.year !== null && list.meta.year <= planYear)
          .sort((a, b) => (b.list.meta.year ?? 0) - (a.list.meta.year ?? 0) || worth(b) - worth(a));
  const chosen = ofYear[0] ?? among[0] ?? most;
  const why = ofYear.length > 0 ? 'tahun' : 'kecocokan';
  const facts = [why, chosen.list.meta.name, chosen.held, chosen.asked, planYear ?? null] as const;
  const reason = { id: choiceSentenceId(...facts), en: choiceSentenceEn(...facts) };
  return { ...chosen, why, reason, fits, examined };
}

/**
 * The lists that come with the program: for the planned year first the latest up to it, then those after it. Without a
 * year by the digits of the sub kegiatan: two were written until 2023, four since. What holds a part only comes last.
 */
function inOrderOfTrial(
  lists: readonly Nomenclature[],
  rows: readonly StatedCode[],
  planYear: number | undefined,
): readonly Nomenclature[] {
  const four = rows.filter(({ code }) => /\.\d{4}$/.test(code)).length;
  const two = rows.filter(({ code }) => /\.\d\.\d\d\.\d\d$/.test(code)).length;
  return byYear(
    lists.filter(({ packed }) => packed),
    planYear ?? (two > four ? 2021 : Infinity),
  ).sort((a, b) => Number(b.meta.complete) - Number(a.meta.complete));
}

/** The latest list for the year first, then earlier ones, then those that are for later years. */
export function byYear(lists: readonly Nomenclature[], year: number): Nomenclature[] {
  const yearOf = ({ meta }: Nomenclature): number => meta.year ?? 0;
  const late = (list: Nomenclature): number => Number(yearOf(list) > year);
  return [...lists].sort((a, b) => late(a) - late(b) || yearOf(b) - yearOf(a));
}

function isTheOne({ list, asked, held, named }: Fit): boolean {
  return list.meta.complete && held >= HOLDS * asked && named >= NAMES * held;
}

/** A list that is known to be a part (the shipped one) steps back where a whole list fits half as well. */
function withoutParts(fits: readonly Fit[]): readonly Fit[] {
  const most = fits[0] === undefined ? 0 : worth(fits[0]);
  const whole = fits.filter(({ list }) => list.meta.complete);
  return whole.some((fit) => fit.held > 0 && worth(fit) * 2 >= most) ? whole : fits;
}

function worth({ held, named }: Fit): number {
  return held + named;
}
