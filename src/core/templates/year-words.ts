/**
 * "Tahun n+1", "Tahun Lalu (n-2)" → "Tahun 2028", "Tahun Lalu (2025)": the years that a form's wording stands for.
 * A heading that ends in "Tahun" leaves room for the last year of the Renstra.
 */
export function withYears(text: string, year: number, renstraEnd?: number): string {
  const yearAt = (steps: string | undefined): string => String(year + Number(steps ?? 0));
  const end = renstraEnd === undefined ? '' : ` Tahun ${String(renstraEnd)}`;
  return text
    .replace(/\bTahun \(n([+-]\d)?\)/g, (_, steps?: string) => `Tahun ${yearAt(steps)}`)
    .replace(/\(n([+-]\d)?\)/g, (_, steps?: string) => `(${yearAt(steps)})`)
    .replace(/\bTahun n([+-]\d)?(?![\p{L}\d])/gu, (_, steps?: string) => `Tahun ${yearAt(steps)}`)
    .replace(/\bTahun \(%\)/g, `Tahun ${String(year)} (%)`)
    .replace(/\bTahun Berjalan yang Dievaluasi\b/g, `$& (${String(year)})`)
    .replace(/(?<!\bSetiap) Tahun$/, end);
}
