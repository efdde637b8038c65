/** What a cell is marked with besides findings: a word in its corner, and all that is to be said of it. */
export interface CellTag {
  readonly short: string;
  readonly said: string;
}

/** Tags by row and column, 0-based. */
export type CellTags = ReadonlyMap<number, ReadonlyMap<number, CellTag>>;
