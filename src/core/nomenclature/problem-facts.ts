import type { OfficialLevel } from './official-code';

export type ImportProblemKind =
  | 'kode-rusak'
  | 'kode-kosong'
  | 'nama-kosong'
  | 'level-beda'
  | 'pemda-asing'
  /** The same code twice with the same name: the second is left out, nothing is lost. */
  | 'ganda-sama'
  /** The same code twice with different names: the first is kept. */
  | 'ganda-beda'
  /** Its parent is not in the list. */
  | 'yatim';

export interface ProblemFacts {
  readonly kind: ImportProblemKind;
  /** 0-based. */
  readonly row: number;
  readonly code: string;
  readonly name: string;
  /** 0-based row of the entry that was kept. */
  readonly firstRow?: number;
  /** What the row says: a level, a pemda, the other name; for an orphan the parent's code. */
  readonly stated?: string;
  readonly expected?: OfficialLevel;
}
