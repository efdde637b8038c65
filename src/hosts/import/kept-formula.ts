import { parseFormula } from '../../core/compute/formula/parse-formula';
import type { ImportNote } from './imported-book';

/** Counts formulas that a workbook would not understand as it was: their values stay, and one note tells it. */
export interface FormulaKeeper {
  /** The formula where it can be kept; null where only its value is. */
  keep(formula: string): string | null;
  notes(): readonly ImportNote[];
}

export function formulaKeeper(): FormulaKeeper {
  let lost = 0;
  return {
    keep: (formula) => {
      // Names, other files and functions that only the other program knows would be errors in Excel.
      const isKnown = formula.length < 8192 && parseFormula(formula) !== null;
      if (!isKnown) lost++;
      return isKnown ? formula : null;
    },
    notes: () =>
      lost === 0
        ? []
        : [
            {
              code: 'rumus',
              message: {
                id: `${String(lost)} rumus tidak dapat dibawa; nilainya yang diambil`,
                en: `${String(lost)} formulas could not be taken along; their values were`,
              },
              place: null,
            },
          ],
  };
}

/** What no importer of spreadsheets takes, and a person who opens the result would look for. */
export const LOOKS_LOST: ImportNote = {
  code: 'tampilan',
  message: {
    id: 'warna, garis, komentar, dan gambar tidak ikut diambil',
    en: 'colours, borders, comments and pictures were not taken along',
  },
  place: null,
};
