import { lastEdit } from './edit-log';
import { lookAtPart, Looked, noting, type Part } from './looked';
import { sameItems } from './same-items';

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
    lookAtPart(this);
    return value;
  }

  changedAfter(moment: number): boolean {
    this.upToDate();
    return this.changed > moment;
  }

  /** The value, with what was looked at for it noted for another in its stead. */
  getInto(other: Looked): V {
    const value = this.upToDate();
    this.kept?.looked.addTo(other);
    return value;
  }

  private upToDate(): V {
    const { kept } = this;
    if (kept?.looked.holds()) return kept.value;
    const { make, amend, same = Object.is } = this.making;
    const looked = new Looked();
    const value = noting(looked, () =>
      kept && amend
        ? amend(kept.value, { moment: kept.looked.moment, cellsOnly: kept.looked.partsHold() })
        : make(),
    );
    if (kept && amend) kept.looked.addTo(looked);
    const isSame = kept !== null && same(kept.value, value);
    if (!isSame) this.changed = lastEdit();
    this.kept = { value: isSame ? kept.value : value, looked };
    return this.kept.value;
  }
}

/**
 * Results side by side, each of a stretch of rows: an edit that none of them looked at is told by one look at them all,
 * and one that some looked at makes only those anew.
 */
export class RememberedList<V> implements Part {
  private kept: { values: readonly V[]; looked: Looked } | null = null;
  private changed = 0;

  constructor(private readonly parts: readonly Remembered<V>[]) {}

  get(): readonly V[] {
    const values = this.upToDate();
    lookAtPart(this);
    return values;
  }

  changedAfter(moment: number): boolean {
    this.upToDate();
    return this.changed > moment;
  }

  private upToDate(): readonly V[] {
    if (this.kept?.looked.holds()) return this.kept.values;
    const looked = new Looked();
    const values = this.parts.map((part) => part.getInto(looked));
    const isSame = this.kept !== null && sameItems(this.kept.values, values);
    if (!isSame) this.changed = lastEdit();
    this.kept = { values: isSame ? (this.kept?.values ?? values) : values, looked };
    return this.kept.values;
  }
}
