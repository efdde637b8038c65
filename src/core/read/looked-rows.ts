/** So many rows are remembered one by one. */
const FEW = 16;

/** The rows of one column that were looked at: each of them while they are few, else all from the first to the last. */
export class LookedRows {
  private from = Infinity;
  private to = -Infinity;
  private each: number[] | null = [];

  add(row: number): void {
    if (row < this.from) this.from = row;
    if (row > this.to) this.to = row;
    const { each } = this;
    if (each === null || each.includes(row)) return;
    if (each.length < FEW) each.push(row);
    else this.each = null;
  }

  addAll(): void {
    this.from = -Infinity;
    this.to = Infinity;
    this.each = null;
  }

  has(row: number): boolean {
    return row >= this.from && row <= this.to && (this.each?.includes(row) ?? true);
  }

  join(other: LookedRows): void {
    if (other.each !== null) for (const row of other.each) this.add(row);
    else {
      this.from = Math.min(this.from, other.from);
      this.to = Math.max(this.to, other.to);
      this.each = null;
    }
  }
}
