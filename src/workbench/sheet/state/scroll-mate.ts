/** How a sheet is moved by the one beside it. Places are rows and columns, with the part of them that is past as a fraction. */
export interface Follower {
  /** Brings a place to the top below what is frozen; the column stays where it is null. */
  follow(row: number, column: number | null): void;
  /** Pixels from the top of the view to a row. */
  offsetOf(row: number): number;
  /** Moves what is shown down by so many pixels. */
  shift(pixels: number): void;
}

/** The end of a pair of sheets that scroll together, as one of the two holds it. */
export interface ScrollMate {
  /** Gives how to part. */
  join(follower: Follower): () => void;
  /** The user has scrolled here. */
  scrolled(row: number, column: number): void;
  /** Pixels from the top of the other's view to one of its rows; null where nobody is there. */
  offsetOfOther(row: number): number | null;
  shiftOther(pixels: number): void;
}
