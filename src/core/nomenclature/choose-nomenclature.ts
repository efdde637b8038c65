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
}

/** A list made for the planned year may hold this much less than the best and is still the right one. */
const YEAR_TOLERANCE = 0.9;

export function fitOf(list: Nomenclature, rows: readonly StatedCode[], pemda: Pemda): Fit {
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
 * if it fits nearly as well as the best; else the best by codes held and names equal. Null without lists or codes.
 */
export function chooseNomenclature(
  lists: readonly Nomenclature[],
  rows: readonly StatedCode[],
  known: { readonly planYear?: number; readonly pemda?: Pemda } = {},
): Choice | null {
  const coded = rows.filter(({ code }) => code.trim() !== '');
  const all = lists
    .flatMap((list) =>
      list.pemdas
        .filter((pemda) => known.pemda === undefined || pemda === known.pemda)
        .map((pemda) => fitOf(list, coded, pemda)),
    )
    .sort((a, b) => worth(b) - worth(a));
  const fits = withoutParts(all);
  const best = fits[0];
  if (best === undefined || coded.length === 0 || best.held === 0) return null;

  const { planYear } = known;
  const ofYear =
    planYear === undefined
      ? undefined
      : fits
          .filter(({ list }) => list.meta.year !== null && list.meta.year <= planYear)
          .sort((a, b) => (b.list.meta.year ?? 0) - (a.list.meta.year ?? 0) || worth(b) - worth(a))[0];
  const byYear = ofYear !== undefined && worth(ofYear) >= YEAR_TOLERANCE * worth(best);
  const chosen = byYear ? ofYear : best;
  const why = byYear ? 'tahun' : 'kecocokan';
  const facts = [why, chosen.list.meta.name, chosen.held, chosen.asked, planYear ?? null] as const;
  return { ...chosen, why, reason: { id: choiceSentenceId(...facts), en: choiceSentenceEn(...facts) }, fits };
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
