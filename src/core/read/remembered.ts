import { lastEdit } from './edit-log';
import { lookAtPart, Looked, lookThrough, noting, type Part } from './looked';

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

  /** For a result made of many: who asks depends on what was looked at for this one, not on it. */
  getThrough(): V {
    const value = this.upToDate();
    if (this.kept) lookThrough(this.kept.looked);
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
