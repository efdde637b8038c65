import { CODES, type EditLog, lastEdit } from './edit-log';
import { LookedRows } from './looked-rows';

/** Cells of one table, by column (the first two are CODES and NAMES). */
type Cells = (LookedRows | undefined)[];

/** A result that others are made of. */
export interface Part {
  /** Brings it up to date, and says whether it came out otherwise since a moment. */
  changedAfter(moment: number): boolean;
}

/** What a computation looked at: cells of tables that may be edited, and other results. */
export class Looked {
  private readonly tables = new Map<EditLog, Cells>();
  private readonly parts = new Map<Part, number>();
  private lastLog: EditLog | null = null;
  private lastCells: Cells = [];
  /** Everything looked at was the same until this moment. */
  private until = lastEdit();

  /** Where the rows of a column that are looked at are to be noted. */
  rowsOf(log: EditLog, column: number): LookedRows {
    return ((this.lastLog === log ? this.lastCells : this.cellsOf(log))[column - CODES] ??= new LookedRows());
  }

  part(part: Part): void {
    if (!this.parts.has(part)) this.parts.set(part, lastEdit());
  }

  /** Parts first: what they are made of row by row is put right, and noted, when they are asked. */
  holds(): boolean {
    if (this.until === lastEdit()) return true;
    const holds = this.partsHold() && this.cellsHold();
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
        for (const column of columns) if (cells[column - CODES]?.has(row) === true) return false;
      }
    }
    return true;
  }

  /** Notes for another what was looked at here, as it is now. */
  addTo(other: Looked): void {
    for (const part of this.parts.keys()) other.part(part);
    for (const [log, cells] of this.tables) {
      const own = other.cellsOf(log);
      cells.forEach((rows, at) => {
        if (rows !== undefined) (own[at] ??= new LookedRows()).join(rows);
      });
    }
  }

  /** The moment up to which all of it was known to hold. */
  get moment(): number {
    return this.until;
  }

  private cellsOf(log: EditLog): Cells {
    let cells = this.tables.get(log);
    if (!cells) this.tables.set(log, (cells = []));
    this.lastLog = log;
    this.lastCells = cells;
    return cells;
  }
}

let looking: Looked | null = null;

/** Makes something, and notes in `looked` what is looked at for it. */
export function noting<V>(looked: Looked, make: () => V): V {
  const outer = looking;
  looking = looked;
  try {
    return make();
  } finally {
    looking = outer;
  }
}

/** Says that a result is being looked at. */
export function lookAtPart(part: Part): void {
  looking?.part(part);
}

/** Says that all is being looked at that was looked at for a result. */
export function lookThrough(looked: Looked): void {
  if (looking !== null) looked.addTo(looking);
}

/** Says that a cell is being looked at; `log` is null for a table that is never edited. */
export function lookAtCell(log: EditLog | null, row: number, column: number): void {
  if (log !== null && looking !== null) looking.rowsOf(log, column).add(row);
}

/** The same of all rows of a column. */
export function lookAtColumn(log: EditLog | null, column: number): void {
  if (log !== null && looking !== null) looking.rowsOf(log, column).addAll();
}
