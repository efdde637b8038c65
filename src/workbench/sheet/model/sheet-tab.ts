import type { Severity } from '../../../core/rules/finding';
import type { State } from '../../../report/state/file-state';

export interface SheetTab {
  readonly name: string;
  readonly hidden: boolean;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Of the author; null for none. */
  readonly colour: string | null;
  /** Of the tables on it; null where none was recognised. */
  readonly state: State | null;
}
