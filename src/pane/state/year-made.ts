import type { Bilingual } from '../../core/language/language';
import type { TableKind } from '../../core/layouts/layout';

/** What came of one form for next year. */
export interface YearMade {
  readonly kind: TableKind;
  /** Name of the new sheet; null where it was not made, and why. */
  readonly sheet: string | null;
  readonly why: Bilingual;
  /** Errors and warnings there: what a person has to decide. */
  readonly decide: number;
}
