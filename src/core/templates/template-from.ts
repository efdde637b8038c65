import type { TableKind } from '../layouts/layout';
import type { ReadTable } from '../read/read-table';
import type { Bilingual } from '../language/language';
import { agencyOf } from '../facts/headings';
import { type Account } from './account';
import { carryForwards, type Conversion, conversionOf } from './conversions';
import { nextEvaluation } from './next-evaluation';
import type { SheetPlan } from './sheet-plan';
import { templatePlan, type TemplateOptions } from './template-plan';
import { convert } from './tidy';

export type MadeFrom =
  | {
      readonly ok: true;
      readonly plan: SheetPlan;
      /** The tables it was made from. */
      readonly sources: readonly ReadTable[];
      /** What became of the source's cells; null where two tables were put together. */
      readonly account: Account | null;
    }
  | { readonly ok: false; readonly why: Bilingual };

export type FromOptions = Partial<
  Pick<TemplateOptions, 'year' | 'agency' | 'region' | 'name' | 'paper' | 'renstraEnd'>
>;

/** Tables that a form is made from, likeliest first. */
const SOURCES: Readonly<Partial<Record<TableKind, readonly TableKind[]>>> = {
  'T-C.31': ['T-C.31', 'SIPD-Renja', 'T-C.33', 'rumusan-lama'],
  'T-C.32': ['T-C.31', 'T-C.33', 'SIPD-Renja'],
  'T-C.33': ['T-C.31', 'SIPD-Renja', 'rumusan-lama', 'T-C.33'],
  'SIPD-Renja': ['T-C.33', 'T-C.31', 'rumusan-lama'],
};

/**
 * A form filled from tables that are there: T-C.31 from the RKPD's side, T-C.33 from T-C.31's analysis or from an export
 * of SIPD and back, T-C.32 from a plan, next year's T-C.29 from this year's T-C.29 and T-C.33 (years moved on by one).
 */
export function templateFrom(
  kind: TableKind,
  reads: readonly ReadTable[],
  options: FromOptions = {},
): MadeFrom {
  if (kind === 'T-C.29') {
    const next = evaluationFrom(reads, options);
    if (next) return next;
  }
  for (const from of SOURCES[kind] ?? []) {
    const read = reads.find(({ table }) => table.kind === from);
    const conversion = read && conversionFor(read, kind, options.year);
    if (!read || !conversion) continue;
    const made = convert(read, kind, conversion, options);
    return made.ok ? { ...made, sources: [read] } : made;
  }
  return { ok: false, why: nothingFits(kind) };
}

/** A plan becomes the next year's plan of the same form where a later year is asked for. */
function conversionFor(read: ReadTable, kind: TableKind, year: number | undefined): Conversion | null {
  if (read.table.kind !== kind) return conversionOf(read.table.kind, kind);
  const forward = carryForwards.find(({ from, to }) => from === kind && to === kind) ?? null;
  const next = (read.table.planYear ?? NaN) + (forward?.years ?? 0);
  return forward?.years === undefined || next === year ? forward : null;
}

function evaluationFrom(reads: readonly ReadTable[], options: FromOptions): MadeFrom | null {
  const evaluation = reads.find(({ table }) => table.kind === 'T-C.29');
  const plan = reads.find(({ table }) => table.kind === 'T-C.33' || table.kind === 'SIPD-Renja');
  const next = evaluation && plan ? nextEvaluation({ evaluation, plan }) : null;
  if (!evaluation || !plan || !next) return null;
  const agency = options.agency ?? agencyOf(plan) ?? agencyOf(evaluation);
  const sheet = templatePlan('T-C.29', {
    ...options,
    ...next,
    ...(agency !== null && { agency }),
  });
  return { ok: true, plan: sheet, sources: [evaluation, plan], account: null };
}

function nothingFits(kind: TableKind): Bilingual {
  const wanted = kind === 'T-C.29' ? ['T-C.29 + T-C.33'] : (SOURCES[kind] ?? []);
  const list = wanted.join(', ');
  if (list === '') {
    return {
      id: `${kind} tidak dapat diisi dari tabel lain.`,
      en: `${kind} cannot be filled from another table.`,
    };
  }
  return {
    id: `Tidak ada tabel yang dapat dijadikan ${kind}; yang diperlukan: ${list}.`,
    en: `There is no table that ${kind} can be made from; what it needs: ${list}.`,
  };
}
