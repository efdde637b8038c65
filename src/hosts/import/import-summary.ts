import type { Bilingual } from '../../core/language/language';
import type { CellDoubt, ImportedBook, ImportKind, NotePlace } from './imported-book';

/** One part of the summary that is read before anything is used. */
export interface SummaryPart {
  readonly code: string;
  readonly message: Bilingual;
  readonly place: NotePlace | null;
  /** All of its places, where it has more than the first. */
  readonly places?: readonly NotePlace[];
}

const SPREADSHEETS: readonly ImportKind[] = ['csv', 'ods', 'xls', 'xlsb'];

const DOUBTS: Readonly<Record<CellDoubt['why'], Bilingual>> = {
  terpotong: { id: 'sel terpotong di cetakan', en: 'cells cut in print' },
  disambung: { id: 'sel disambung di ujung halaman', en: 'cells joined over the end of a page' },
  'bentuk-angka': {
    id: 'angka ditulis lain dari kolomnya, dibiarkan sebagai teks',
    en: 'figures written unlike their column, left as text',
  },
  meragukan: { id: 'sel meragukan', en: 'doubtful cells' },
};

/** «12 tabel dari 46 halaman», «3 sel terpotong di cetakan», …: what was taken, what is doubted, what was lost. */
export function importSummary(book: ImportedBook): readonly SummaryPart[] {
  return [takenOf(book), ...doubtsOf(book), ...book.notes];
}

function takenOf({ kind, sheets, pages }: ImportedBook): SummaryPart {
  const count = String(sheets.length);
  const many = sheets.length === 1 ? '' : 's';
  const isSheets = SPREADSHEETS.includes(kind);
  const from = pages === null ? null : String(pages);
  return {
    code: 'diambil',
    message: {
      id: `${count} ${isSheets ? 'lembar' : 'tabel'}${from === null ? '' : ` dari ${from} halaman`}`,
      en: `${count} ${isSheets ? 'sheet' : 'table'}${many}${from === null ? '' : ` from ${from} pages`}`,
    },
    place: null,
  };
}

function doubtsOf({ sheets }: ImportedBook): readonly SummaryPart[] {
  const found = sheets.flatMap(({ grid, doubts }) =>
    doubts.map((doubt) => ({ ...doubt, sheet: grid.sheet })),
  );
  const kinds = [...new Set(found.map(({ why }) => why))];
  return kinds.flatMap((why): readonly SummaryPart[] => {
    const those = found.filter((doubt) => doubt.why === why);
    const [first] = those;
    if (!first) return [];
    const count = String(those.length);
    return [
      {
        code: why,
        message: { id: `${count} ${DOUBTS[why].id}`, en: `${count} ${DOUBTS[why].en}` },
        place: placeOf(first),
        places: those.map(placeOf),
      },
    ];
  });
}

function placeOf({ sheet, row, column }: { sheet: string; row: number; column: number }): NotePlace {
  return { sheet, row, column };
}
