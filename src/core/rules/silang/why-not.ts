import type { Bilingual } from '../../language/language';

const stated = (year: number | null, id: boolean): string =>
  year === null ? (id ? 'tidak tertulis' : 'not stated') : String(year);

/** Why two tables were not compared, as the report tells it. */
export const notComparedBecause = {
  years: (here: number | null, there: number | null): Bilingual => ({
    id: `Tidak dibandingkan karena tahunnya berbeda: ${stated(here, true)} dan ${stated(there, true)}.`,
    en: `Not compared because they are for different years: ${stated(here, false)} and ${stated(there, false)}.`,
  }),
  noYear: (): Bilingual => ({
    id: 'Tidak dibandingkan karena tahun rencananya tidak tertulis di kedua berkas.',
    en: 'Not compared because neither workbook states its planned year.',
  }),
  noPeriod: (year: number | null): Bilingual => ({
    id:
      year === null
        ? 'Tidak dibandingkan karena tahun rencana tabel Renja tidak tertulis.'
        : `Tidak dibandingkan karena kolom Renstra tidak menyebut tahun ${String(year)}.`,
    en:
      year === null
        ? 'Not compared because the Renja table does not state its planned year.'
        : `Not compared because no column of the Renstra names the year ${String(year)}.`,
  }),
  rows: (matched: number, of: number): Bilingual => ({
    id: `Tidak dibandingkan karena hanya ${String(matched)} dari ${String(of)} barisnya yang sama.`,
    en: `Not compared because only ${String(matched)} of ${String(of)} rows are the same.`,
  }),
};
