import type { TableKind } from '../layouts/layout';
import type { ReadTable } from '../read/read-table';
import type { LostArea, UnreadArea } from '../recognise/unread';
import type { Bilingual } from '../language/language';
import type { Fix, Severity } from './finding';
import type { Message, RuleText } from './message';
import type { NomenclatureOf } from './support/table-nomenclature';

export const FAMILIES = ['bentuk', 'kode', 'angka', 'jumlah', 'rasio', 'isi', 'nalar', 'silang'] as const;
export type RuleFamily = (typeof FAMILIES)[number];

/** What a rule says of one thing it found; sheet, table and rule are added by the engine. */
export interface Draft {
  readonly cell: string;
  readonly message: Message;
  /** What else is to be said of it, a sentence each. */
  readonly also?: readonly Message[];
  /** Where one case is weaker (or stronger) than the rule: "if in doubt it is a peringatan that says why". */
  readonly severity?: Severity;
  readonly stated?: number | string | null;
  readonly computed?: number | string | null;
  readonly related?: readonly string[];
  readonly fixes?: readonly Fix[];
}

/** What a rule may look at besides its table. */
export interface RuleContext {
  /** All tables of the workbook, this one among them. */
  readonly tables: readonly ReadTable[];
  /** Areas of the workbook that were not read: what they hold nobody knows. */
  readonly unread?: readonly (UnreadArea | LostArea)[];
  /** Agency as set by the user, null where unknown. */
  readonly agency: string | null;
  /** The planned year as set by the user, for tables that state none. */
  readonly year?: number | null;
  /** The official list a table is checked against, null where none fits. */
  readonly nomenclature: NomenclatureOf;
  /** Which workbook a table stands in, where several are checked together; absent = they all stand in one. */
  readonly workbookOf?: (table: ReadTable) => string;
}

interface RuleMeta {
  readonly id: string;
  readonly family: RuleFamily;
  readonly severity: Severity;
  /** Kinds it is for; absent = all. */
  readonly kinds?: readonly TableKind[];
  /** Why the rule cannot say anything of this table, null where it can. */
  readonly unable?: (table: ReadTable, context: RuleContext) => Bilingual | null;
  readonly text: RuleText;
  /** Rules that may say of the same cell what this one says: the two are told as one finding, with both messages. */
  readonly joins?: readonly string[];
  /** Rules whose notes (`catatan`) on a cell are left out where this one has a finding there. */
  readonly supersedes?: readonly string[];
}

export interface TableRule extends RuleMeta {
  readonly check: (table: ReadTable, context: RuleContext) => readonly Draft[];
}

/** A rule over the whole workbook: which tables there are, and whether they agree. */
export interface WorkbookRule extends RuleMeta {
  readonly checkAll: (context: RuleContext) => readonly (Draft & { readonly table: ReadTable })[];
}

export type Rule = TableRule | WorkbookRule;
