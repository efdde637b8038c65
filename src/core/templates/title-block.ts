import type { Layout } from '../layouts/layout';
import { TITLE_YEAR } from '../recognise/plan-year';
import type { FormColumn } from './form-columns';
import { withYears } from './year-words';

export interface TitleOptions {
  readonly year: number;
  readonly agency?: string;
  readonly region?: string;
  /** The form as a Renja perubahan prints it. */
  readonly change?: true;
}

/** The lines above a form: its label, its official title with the year, and whose table it is. */
export function titleLines(
  layout: Layout,
  columns: readonly FormColumn[],
  options: TitleOptions,
): readonly string[] {
  const owner = ownerLine(options);
  return [labelOf(layout), officialTitle(layout, columns, options), ...(owner === '' ? [] : [owner])];
}

/** "Tabel T-C.33", "Formulir E.81"; the current form is Tabel 4.1 of its systematics. */
export function labelOf({ kind }: Layout): string {
  if (kind === 'SIPD-Renja') return 'Tabel 4.1';
  if (kind === 'E.81') return 'Formulir E.81';
  return kind.startsWith('T-C.') ? `Tabel ${kind}` : 'Tabel';
}

function officialTitle(
  layout: Layout,
  columns: readonly FormColumn[],
  { year: planYear, change }: TitleOptions,
): string {
  const [official = layout.kind] = layout.titles;
  const title = change ? official.replace('Rencana Program', 'Perubahan Rencana Program') : official;
  const withYear = withYears(title, planYear);
  if (withYear !== title) return withYear;
  const years = columns.flatMap(({ layout: column, year }) =>
    column.firstYear !== undefined && year !== null ? [year] : [],
  );
  const renstra = years.length > 0 && TITLE_YEAR[layout.kind] === undefined;
  if (renstra) return `${title} Tahun ${String(Math.min(...years))}–${String(Math.max(...years))}`;
  const year = String(planYear - (TITLE_YEAR[layout.kind] ?? 0));
  return title.endsWith('Tahun Berjalan')
    ? `${title.slice(0, -'Tahun Berjalan'.length)}Tahun ${year}`
    : `${title} Tahun ${year}`;
}

/** "Dinas Sosial Kota Sejahtera": the region is not said twice. */
export function ownerLine({ agency = '', region = '' }: Omit<TitleOptions, 'year'>): string {
  const said = agency.toLowerCase().includes(region.trim().toLowerCase());
  return (said ? agency : `${agency} ${region}`).trim();
}
