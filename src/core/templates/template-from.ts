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
  if (kind === 'T-C.29') return evaluationFrom(reads, options);
  const next = nextYears(kind, reads, options.year);
  for (const [read, conversion] of [...(next ? [next] : []), ...others(kind, reads)]) {
    const made = convert(read, kind, conversion, options);
    return made.ok ? { ...made, sources: [read] } : made;
  }
  return { ok: false, why: whyNone(kind, reads, options.year) };
}

type Source = readonly [read: ReadTable, conversion: Conversion];

/** Last year's plan of the same form goes before every other table; one that names no year is taken at a person's word. */
function nextYears(kind: TableKind, reads: readonly ReadTable[], year: number | undefined): Source | null {
  const forward = carryForwards.find(({ from, to }) => from === kind && to === kind);
  if (forward?.years === undefined || year === undefined) return null;
  const own = reads.filter(({ table }) => table.kind === kind);
  const before = year - forward.years;
  const read =
    own.find(({ table }) => table.planYear === before) ?? own.find(({ table }) => table.planYear === null);
  return read ? [read, forward] : null;
}

/** What else the form is made from, likeliest first; a form goes over into itself only where no year is moved on. */
function others(kind: TableKind, reads: readonly ReadTable[]): readonly Source[] {
  return (SOURCES[kind] ?? []).flatMap((from): readonly Source[] => {
    const read = reads.find(({ table }) => table.kind === from);
    if (!read) return [];
    const conversion =
      from === kind
        ? carryForwards.find((one) => one.from === kind && one.to === kind && one.years === undefined)
        : conversionOf(from, kind);
    return conversion ? [[read, conversion]] : [];
  });
}

function evaluationFrom(reads: readonly ReadTable[], options: FromOptions): MadeFrom {
  const evaluation = reads.find(({ table }) => table.kind === 'T-C.29');
  const plan = reads.find(({ table }) => table.kind === 'T-C.33' || table.kind === 'SIPD-Renja');
  if (!evaluation || !plan) return { ok: false, why: reasons.bothNeeded(evaluation ? 'T-C.33' : 'T-C.29') };
  const next = nextEvaluation({ evaluation, plan });
  if (!next) return { ok: false, why: reasons.noYear(plan.table.sheet) };
  const agency = options.agency ?? agencyOf(plan) ?? agencyOf(evaluation);
  const sheet = templatePlan('T-C.29', {
    ...options,
    ...next,
    ...(agency !== null && { agency }),
  });
  return { ok: true, plan: sheet, sources: [evaluation, plan], account: null };
}

/** Each reason has a sentence of its own: what is there and does not go, and what would. */
function whyNone(kind: TableKind, reads: readonly ReadTable[], year: number | undefined): Bilingual {
  const sources = SOURCES[kind];
  if (!sources) return reasons.never(kind);
  const own = reads.find(({ table }) => table.kind === kind);
  if (!own) return reasons.notThere(kind, sources.filter((from) => from !== kind).join(', '));
  const { planYear, sheet } = own.table;
  if (year === undefined) return reasons.yearNeeded(kind, sheet);
  return planYear === year ? reasons.sameYear(kind, sheet, year) : reasons.otherYear(kind, sheet, planYear);
}

const reasons = {
  never: (kind: string): Bilingual => ({
    id: `${kind} tidak dapat diisi dari tabel lain.`,
    en: `${kind} cannot be filled from another table.`,
  }),
  notThere: (kind: string, list: string): Bilingual => ({
    id: `Di buku kerja ini tidak ada tabel yang dapat dijadikan ${kind}. Yang dapat: ${list}, atau ${kind} tahun sebelumnya.`,
    en: `This workbook has no table that ${kind} can be made from. These would do: ${list}, or last year's ${kind}.`,
  }),
  bothNeeded: (missing: string): Bilingual => ({
    id: `T-C.29 tahun berikut disusun dari T-C.29 dan T-C.33 tahun ini; yang belum ada: ${missing}.`,
    en: `Next year's T-C.29 is made from this year's T-C.29 and T-C.33; what is missing: ${missing}.`,
  }),
  noYear: (sheet: string): Bilingual => ({
    id: `Tabel di «${sheet}» tidak menyebut tahunnya. Tulis tahun pada judulnya, atau isi Tahun rencana di Pengaturan.`,
    en: `The table on “${sheet}” does not say its year. Write it in the title, or set the planned year under Settings.`,
  }),
  yearNeeded: (kind: string, sheet: string): Bilingual => ({
    id: `Untuk tahun berapa ${kind} yang baru? ${kind} di «${sheet}» diteruskan ke tahun sesudahnya.`,
    en: `For which year is the new ${kind}? The one on “${sheet}” is carried on to the year after it.`,
  }),
  sameYear: (kind: string, sheet: string, year: number): Bilingual => ({
    id: `${kind} untuk ${year} sudah ada di «${sheet}». Isi tahun ${year + 1} untuk meneruskannya, atau pakai Rapikan untuk menyusunnya ulang.`,
    en: `“${sheet}” already holds the ${kind} of ${year}. Enter ${year + 1} to carry it on, or use Tidy to set it out anew.`,
  }),
  otherYear: (kind: string, sheet: string, planYear: number | null): Bilingual => ({
    id: `${kind} di «${sheet}» untuk ${planYear ?? '–'}; dari situ hanya dapat disusun tahun ${(planYear ?? 0) + 1}.`,
    en: `The ${kind} on “${sheet}” is for ${planYear ?? '–'}; from it only that of ${(planYear ?? 0) + 1} can be made.`,
  }),
};
