/** What a cell is marked with besides findings, and what is to be said of it. */
export interface CellTag {
  /** The other side has no such row. */
  readonly alone: boolean;
  readonly said: string;
}

/** Tags by row and column, 0-based. */
export type CellTags = ReadonlyMap<number, ReadonlyMap<number, CellTag>>;
