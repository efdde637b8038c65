import { CODES, type EditLog, lastEdit } from './edit-log';

/** From so many rows of a column on it is taken as looked at as a whole. */
const ROWS_REMEMBERED = 512;
const WHOLE = 'whole';
type Rows = Set<number> | typeof WHOLE;

/** Cells of one table, by column (the first two are CODES and NAMES). */
type Cells = (Rows | undefined)[];

/** What a computation looked at: cells of tables that may be edited, and other results. */
class Looked {
  private readonly tables = new Map<EditLog, Cells>();
  private readonly parts = new Map<Part, number>();
  private lastLog: EditLog | null = null;
  private lastCells: Cells = [];
  /** Everything looked at was the same until this moment. */
  private until = lastEdit();

  cell(log: EditLog, row: number, column: number): void {
    const cells = this.cellsOf(log);
    const rows = cells[column - CODES];
    if (rows === WHOLE) return;
    if (rows === undefined) cells[column - CODES] = new Set([row]);
    else if (rows.size < ROWS_REMEMBERED) rows.add(row);
    else cells[column - CODES] = WHOLE;
  }

  column(log: EditLog, column: number): void {
    this.cellsOf(log)[column - CODES] = WHOLE;
  }

  part(part: Part): void {
    if (!this.parts.has(part)) this.parts.set(part, lastEdit());
  }

  holds(): boolean {
    if (this.until === lastEdit()) return true;
    const holds = this.cellsHold() && this.partsHold();
    if (holds) this.until = lastEdit();
    return holds;
  }

  partsHold(): boolean {
    for (const [part, moment] of this.parts) if (part.changedAfter(moment)) return false;
    return true;
  }

  private cellsHold(): boolean {
    for (const [log, cells] of this.tables) {
      for (const { row, columns } of log.since(this.until)) {
        for (const column of columns) {
          const rows = cells[column - CODES];
          if (rows !== undefined && (rows === WHOLE || rows.has(row))) return false;
        }
      }
    }
    return true;
  }

  /** What was looked at to make a result whose few changed rows were put right since: the same, and what was seen now. */
  renewed(now: Looked): Looked {
    for (const part of this.parts.keys()) now.part(part);
    for (const [log, cells] of this.tables) {
      const own = now.cellsOf(log);
      cells.forEach((rows, at) => {
        const seen = own[at];
        if (rows === WHOLE || seen === undefined) own[at] = rows;
        else if (rows !== undefined && seen !== WHOLE) own[at] = new Set([...rows, ...seen]);
      });
    }
    return now;
  }

  /** The moment up to which all of it was known to hold. */
  get moment(): number {
    return this.until;
  }

  private cellsOf(log: EditLog): Cells {
    if (this.lastLog !== log) {
      let cells = this.tables.get(log);
      if (!cells) this.tables.set(log, (cells = []));
      this.lastLog = log;
      this.lastCells = cells;
    }
    return this.lastCells;
  }
}

interface Part {
  changedAfter(moment: number): boolean;
}

let looking: Looked | null = null;

/** Says that a cell is being looked at; `log` is null for a table that is never edited. */
export function lookAtCell(log: EditLog | null, row: number, column: number): void {
  if (log !== null && looking !== null) looking.cell(log, row, column);
}

/** The same of all rows of a column. */
export function lookAtColumn(log: EditLog | null, column: number): void {
  if (log !== null && looking !== null) looking.column(log, column);
}

/** Since when something may have changed; `cellsOnly`: none of the results that were looked at did. */
export interface Since {
  readonly moment: number;
  readonly cellsOnly: boolean;
}

/** How a result is made, and how it is put right where a few rows of its table were edited. */
export interface Making<V> {
  readonly make: () => V;
  /** Gives the result anew for what was edited since: the same object where nothing in it changes. */
  readonly amend?: (before: V, since: Since) => V;
  /** Whether a result made anew says what it said; absent = only the same object does. */
  readonly same?: (before: V, after: V) => boolean;
}

/**
 * A result that is kept as long as nothing it looked at changes. What it looks at is noted while it is made, also what
 * others remember for it, so nobody has to say what a rule depends on. A result that comes out as before leaves those
 * that looked at it as they are.
 */
export class Remembered<V> implements Part {
  private kept: { value: V; looked: Looked } | null = null;
  private changed = 0;

  constructor(private readonly making: Making<V>) {}

  get(): V {
    const value = this.upToDate();
    looking?.part(this);
    return value;
  }

  changedAfter(moment: number): boolean {
    this.upToDate();
    return this.changed > moment;
  }

  private upToDate(): V {
    const { kept } = this;
    if (kept?.looked.holds()) return kept.value;
    const outer = looking;
    const own = new Looked();
    looking = own;
    try {
      const { make, amend, same = Object.is } = this.making;
      const value =
        kept && amend
          ? amend(kept.value, { moment: kept.looked.moment, cellsOnly: kept.looked.partsHold() })
          : make();
      const isSame = kept !== null && same(kept.value, value);
      if (!isSame) this.changed = lastEdit();
      const looked = kept && amend ? kept.looked.renewed(own) : own;
      this.kept = { value: isSame ? kept.value : value, looked };
      return this.kept.value;
    } finally {
      looking = outer;
    }
  }
}
