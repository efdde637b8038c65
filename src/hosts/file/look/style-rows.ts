/** Gathers which style each cell has, row by row, so that rows that look alike are one array. */
export interface StyleRows {
  /** A cell of the row at hand; columns may come in any order. */
  set(column: number, style: number): void;
  /** Fills the cells the file passed over by the style of their row or column, and keeps the row. */
  endRow(row: number, usual: (column: number) => number): void;
  finish(): readonly (Uint16Array | null)[];
}

const MOST_STYLES = 0xffff;
/** Not a style: Excel ends well before it. */
const UNSET = MOST_STYLES;

/** Rows are dressed until `slots` cells have been looked at; what comes after is plain, which is better than no sheet. */
export function createStyleRows(slots: number): StyleRows {
  const rows: (Uint16Array | null)[] = [];
  const known = new Map<string, Uint16Array>();
  let cells: number[] = [];
  let spent = 0;

  return {
    set: (column, style) => {
      if (spent + column >= slots) return;
      while (cells.length < column) cells.push(UNSET);
      cells[column] = Number.isInteger(style) && style >= 0 && style < MOST_STYLES ? style : 0;
    },
    endRow: (row, usual) => {
      if (cells.length === 0) return;
      spent += cells.length;
      const styles = cells.map((style, column) => (style === UNSET ? usual(column) : style));
      cells = [];
      let end = styles.length;
      while (end > 0 && styles[end - 1] === usual(end - 1)) end--;
      if (end === 0) return;
      styles.length = end;
      const key = styles.join(',');
      let kept = known.get(key);
      if (kept === undefined) {
        kept = Uint16Array.from(styles);
        known.set(key, kept);
      }
      while (rows.length < row) rows.push(null);
      rows[row] = kept;
    },
    finish: () => rows,
  };
}
