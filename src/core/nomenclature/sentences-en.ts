import type { ProblemFacts } from './problem-facts';

/** Rows are 1-based here, as they are read out. */
export function problemSentenceEn(problem: ProblemFacts): string {
  const { row, code, name, stated = '', expected = '', firstRow = 0 } = problem;
  switch (problem.kind) {
    case 'kode-rusak':
      return `Row ${row}: "${code}" is no code of the official scheme; the row is skipped.`;
    case 'kode-kosong':
      return `Row ${row}: «${name}» has no code; the row is skipped.`;
    case 'nama-kosong':
      return `Row ${row}: code ${code} has no name; the row is skipped.`;
    case 'level-beda':
      return `Row ${row}: code ${code} has the shape of a ${expected}, but the level column says ${stated}; ${expected} is used.`;
    case 'pemda-asing':
      return `Row ${row}: "${stated}" is neither provinsi nor kabupaten/kota; code ${code} is sorted by what the list holds.`;
    case 'ganda-sama':
      return `Row ${row}: code ${code} «${name}» stands in row ${firstRow} already; once is enough.`;
    case 'ganda-beda':
      return `Row ${row}: code ${code} «${name}» is taken by «${stated}» in row ${firstRow}; the first is kept.`;
    case 'yatim':
      return `Row ${row}: the parent ${stated} of code ${code} «${name}» is not in the list.`;
  }
}

export function refusalSentenceEn(kind: 'kosong' | 'bukan-daftar', sheet: string, rows: number): string {
  return kind === 'kosong'
    ? `Sheet «${sheet}» holds nothing, so there is no list to import.`
    : `Sheet «${sheet}» (${rows} rows) is no list of official codes: no column of codes such as 1.06.04.2.01 stands beside a column of names.`;
}

export function choiceSentenceEn(
  why: 'tahun' | 'kecocokan',
  name: string,
  held: number,
  asked: number,
  year: number | null,
): string {
  return why === 'tahun'
    ? `List «${name}» is used because it is for the planned year ${year ?? ''}; it holds ${held} of the table's ${asked} codes.`
    : `List «${name}» is used because it fits best: it holds ${held} of the table's ${asked} codes.`;
}
